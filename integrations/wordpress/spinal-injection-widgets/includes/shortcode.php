<?php
/**
 * [spinal_widget widget="faq" questions="driving" lang="da"]
 *
 * @package SpinalInjectionWidgets
 */

namespace SpinalInjectionWidgets;

defined( 'ABSPATH' ) || exit;

const SHORTCODE = 'spinal_widget';

add_shortcode( SHORTCODE, __NAMESPACE__ . '\shortcode' );

/**
 * WordPress takes the next closing tag for that of this shortcode, also where that belongs to a later one.
 * Widgets do not stand inside one another, so an opening tag in the content means that this one has no
 * closing tag, and that the content is the page's own.
 *
 * @param array|string $given   '' where there are no attributes.
 * @param string|null  $content What stands up to the closing tag.
 */
function shortcode( $given, $content = '' ): string {
	$given = (array) ( $given ? $given : array() );
	$name  = (string) ( $given['widget'] ?? '' );
	unset( $given['widget'] );
	$content = (string) $content;
	if ( ! preg_match( '/(?<!\[)\[' . SHORTCODE . '(?![\w-])/', $content, $next, PREG_OFFSET_CAPTURE ) ) {
		return markup( $name, $given, wp_kses_post( do_shortcode( without_loose_tags( $content ) ) ) );
	}
	$page = without_loose_tags( substr( $content, 0, $next[0][1] ) );
	$rest = substr( $content, $next[0][1] ) . '[/' . SHORTCODE . ']';
	return markup( $name, $given, '' ) . do_shortcode( $page . $rest );
}

/** WordPress closes and opens paragraphs around what stands between two shortcode tags. */
function without_loose_tags( string $content ): string {
	return preg_replace( '/^(\s*(<\/p>|<br\s*\/?>))+|((<p>|<br\s*\/?>)\s*)+$/', '', shortcode_unautop( $content ) );
}
