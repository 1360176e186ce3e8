<?php
/**
 * [spinal_widget widget="faq" questions="driving" lang="da"]
 *
 * @package SpinalInjectionWidgets
 */

namespace SpinalInjectionWidgets;

defined( 'ABSPATH' ) || exit;

const SHORTCODE = 'spinal_widget';

add_shortcode(
	SHORTCODE,
	function ( $given, $content = '' ) {
		// WordPress gives '' where there are no attributes.
		$given = (array) ( $given ? $given : array() );
		$name  = (string) ( $given['widget'] ?? '' );
		unset( $given['widget'] );
		if ( widget_named( $name ) ) {
			load_widgets();
		}
		return markup( $name, $given, wp_kses_post( do_shortcode( without_loose_tags( (string) $content ) ) ) );
	}
);

/** WordPress closes and opens paragraphs around what stands between two shortcode tags. */
function without_loose_tags( string $content ): string {
	return preg_replace( '/^(\s*(<\/p>|<br\s*\/?>))+|((<p>|<br\s*\/?>)\s*)+$/', '', shortcode_unautop( $content ) );
}
