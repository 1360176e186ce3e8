<?php
/**
 * A page that a cache keeps asks for the files of the version it was made with. An update takes those along.
 *
 * @package SpinalInjectionWidgets
 */

namespace SpinalInjectionWidgets;

defined( 'ABSPATH' ) || exit;

/** When each former version was replaced. */
const FORMER = 'spinal_injection_widgets_former';

/** How long and how many: longer than caches keep pages, and a few MB at most. */
const KEPT_FOR  = 30 * DAY_IN_SECONDS;
const KEPT_MOST = 3;

add_filter( 'upgrader_source_selection', __NAMESPACE__ . '\with_former_files' );

/**
 * Copies them into the new version before that takes the place of this one.
 *
 * @param string|\WP_Error $source Where the new version was unpacked.
 */
function with_former_files( $source ) {
	global $wp_filesystem;
	if ( is_wp_error( $source ) || basename( $source ) !== basename( FOLDER ) ) {
		return $source;
	}
	$from   = $wp_filesystem->wp_plugins_dir() . basename( FOLDER ) . '/assets/';
	$to     = trailingslashit( $source ) . 'assets/';
	$kept   = array();
	$former = array( VERSION => time() ) + (array) get_option( FORMER, array() );
	arsort( $former );
	foreach ( $former as $version => $replaced ) {
		$is_new = $wp_filesystem->is_dir( $to . $version );
		if ( $is_new || count( $kept ) >= KEPT_MOST || $replaced < time() - KEPT_FOR || ! $wp_filesystem->is_dir( $from . $version ) ) {
			continue;
		}
		$wp_filesystem->mkdir( $to . $version );
		if ( ! is_wp_error( copy_dir( $from . $version, $to . $version ) ) ) {
			$kept[ $version ] = $replaced;
		}
	}
	update_option( FORMER, $kept, false );
	return $source;
}
