<?php
/**
 * What the plugin has stored goes with it. Posts keep what was written into them.
 *
 * @package SpinalInjectionWidgets
 */

defined( 'WP_UNINSTALL_PLUGIN' ) || exit;

foreach ( array( 'spinal_injection_widgets', 'spinal_injection_widgets_former', 'spinal_injection_widgets_read' ) as $spinal_injection_widgets_option ) {
	delete_option( $spinal_injection_widgets_option );
}
