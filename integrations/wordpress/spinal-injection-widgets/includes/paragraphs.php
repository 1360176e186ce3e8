<?php
/**
 * What makes paragraphs of text knows no widgets and would close them before their content.
 *
 * @package SpinalInjectionWidgets
 */

namespace SpinalInjectionWidgets;

defined( 'ABSPATH' ) || exit;

/** A widget with its content. */
const WHOLE = '#<(spinal-[a-z-]+)\b.*?</\1\s*>#is';

/** Where WordPress makes paragraphs, at priority 10. */
const WITH_PARAGRAPHS = array( 'the_content', 'widget_text_content', 'woocommerce_short_description', 'term_description' );

foreach ( WITH_PARAGRAPHS as $spinal_hook ) {
	add_filter( $spinal_hook, __NAMESPACE__ . '\put_aside', 9 );
	add_filter( $spinal_hook, __NAMESPACE__ . '\put_back', 10 );
	add_filter( $spinal_hook, __NAMESPACE__ . '\out_of_paragraphs', 12 );
}

// A block theme makes quotes and dashes typographic once more, in the whole page.
add_filter( 'no_texturize_tags', fn( $tags ) => array_merge( $tags, array_column( library()['widgets'], 'tag' ) ) );

/** Leaves an empty block where a widget stands. */
function put_aside( $text ) {
	if ( false === strpos( (string) $text, '<spinal-' ) ) {
		return $text;
	}
	return preg_replace_callback( WHOLE, fn( $widget ) => place_of_widget( $widget[0] ), $text ) ?? $text;
}

function put_back( $text ) {
	return strtr( (string) $text, widgets_aside() );
}

/** An author cannot write it, since its name is another one for each request. */
function place_of_widget( string $html ): string {
	static $name;
	$name  = $name ?? bin2hex( random_bytes( 8 ) );
	$aside = &widgets_aside();
	$place = sprintf( '<div data-spinal="%s-%d"></div>', $name, count( $aside ) );

	$aside[ $place ] = $html;
	return $place;
}

/** What was put aside, by what stands in its place. */
function &widgets_aside(): array {
	static $aside = array();
	return $aside;
}

/** A widget is no part of a sentence: the paragraph around it ends before it and begins again after it. */
function out_of_paragraphs( $text ) {
	if ( ! preg_match( '#<p\b[^>]*>(?:(?!</p>).)*<spinal-#is', (string) $text ) ) {
		return $text;
	}
	$pieces = preg_split( '#(<spinal-([a-z-]+)\b.*?</spinal-\2\s*>)#is', $text, -1, PREG_SPLIT_DELIM_CAPTURE );
	$made   = '';
	$open   = null;
	foreach ( $pieces as $index => $piece ) {
		// Text, a widget, its name, text, …
		if ( 2 === $index % 3 ) {
			continue;
		}
		if ( 1 === $index % 3 ) {
			$made .= $piece;
			continue;
		}
		$piece = null === $open ? $piece : $open . $piece;
		preg_match_all( '#<p\b[^>]*>|</p>#i', $piece, $tags );
		$last  = end( $tags[0] );
		$open  = $last && '</p>' !== strtolower( $last ) && $index < count( $pieces ) - 1 ? $last : null;
		$made .= null === $open ? $piece : $piece . '</p>';
	}
	return preg_replace( '#<p\b[^>]*>\s*</p>#i', '', $made ) ?? $text;
}

// The visual tab of the classic editor, where a tag becomes a shortcode.
add_filter(
	'mce_external_plugins',
	fn( $plugins ) => $plugins + array( 'spinal_injection_widgets' => add_query_arg( 'ver', VERSION, plugins_url( 'classic/shortcodes.js', FILE ) ) )
);
