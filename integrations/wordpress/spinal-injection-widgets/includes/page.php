<?php
/**
 * The library's own files, only where a widget is: whatever wrote the tag, a block, a shortcode, a widget area
 * or a template. So the page is looked at when it is done.
 *
 * @package SpinalInjectionWidgets
 */

namespace SpinalInjectionWidgets;

defined( 'ABSPATH' ) || exit;

const HANDLE = 'spinal-injection-widgets';

/** What holds text that is no page: a tag in it is none. */
const NO_PAGE = '#<(script|style|textarea|template|noscript)\b.*?</\1\s*>|<!--.*?-->#is';

/** An opening tag of a widget, with its attributes. */
const OPENING = '/<(?<widget>spinal-[a-z-]+)(?<attributes>(?:\s+[^\s"\'<>\/=]+(?:\s*=\s*(?:"[^"]*"|\'[^\']*\'|[^\s"\'<>=`]+))?)*)\s*>/i';

/** The attribute that says a language. */
const LANG = '/\slang\s*=\s*["\']?([A-Za-z-]+)/i';

/** The folder has the version in its name, since the script loads files that WordPress gives no ?ver. */
function asset_url( string $file ): string {
	return plugins_url( 'assets/' . VERSION . '/' . $file, FILE );
}

add_action(
	'template_redirect',
	function () {
		if ( ! is_feed() ) {
			ob_start( __NAMESPACE__ . '\with_files' );
		}
	},
	PHP_INT_MAX
);

/** The page with what its widgets need. */
function with_files( string $page ): string {
	if ( false === strpos( $page, '<spinal-' ) ) {
		return $page;
	}
	$page = with_unique_ids( with_site_values_in_tags( $page ) );
	$text = preg_replace( NO_PAGE, '', $page );
	$head = stripos( $page, '</head>' );
	if ( null === $text || false === $head || ! preg_match( OPENING, $text ) ) {
		return $page;
	}
	$language = only_language( $text );
	$url      = asset_url( $language ? "spinal-widgets.$language.js" : 'spinal-widgets.js' );
	$script   = wp_get_script_tag(
		array(
			'type' => 'module',
			'src'  => $url,
			'id'   => HANDLE . '-js',
		)
	);
	$first    = space( $text );
	$theme    = settings()['theme'] ?? '';
	if ( '' !== $theme ) {
		$first .= stylesheet( "themes/$theme.css" );
	}
	// A browser may refuse an import map that comes after the first module.
	$map = strripos( $page, '<script type="importmap"' );
	if ( false === $map || $map < $head ) {
		return substr_replace( $page, $first . $script, $head, 0 );
	}
	$first .= sprintf( "<link rel=\"preload\" as=\"script\" crossorigin href=\"%s\">\n", esc_url( $url ) );
	$end    = stripos( $page, '</script>', $map ) + strlen( '</script>' );
	return substr_replace( substr_replace( $page, "\n" . $script, $end, 0 ), $first, $head, 0 );
}

/** What keeps the place of the widgets: their words, where they hold them, else an empty space. */
function space( string $text ): string {
	$with_words = preg_match_all( '/' . substr( OPENING, 1, -2 ) . '\s*<section class="root spinal-static/i', $text );
	$files      = array(
		'static.css'  => $with_words > 0,
		'reserve.css' => $with_words < preg_match_all( OPENING, $text ),
	);
	return implode( '', array_map( __NAMESPACE__ . '\stylesheet', array_keys( array_filter( $files ) ) ) );
}

/** In <head>, so that nothing moves: in a classic theme WordPress would write it into the body. */
function stylesheet( string $file ): string {
	// phpcs:ignore WordPress.WP.EnqueuedResources -- it is known only when the page is done.
	return sprintf( "<link rel=\"stylesheet\" href=\"%s\">\n", esc_url( asset_url( $file ) ) );
}

/**
 * The language of all widgets, where the page leaves no doubt: then one file has all they need. A link says the
 * language of where it leads.
 */
function only_language( string $text ): ?string {
	preg_match_all( OPENING, $text, $widgets );
	$own  = preg_grep( LANG, $widgets['attributes'] );
	$tags = $widgets['attributes'];
	if ( count( $own ) < count( $tags ) ) {
		preg_match_all( '/<(?!a\s)[a-z][a-z0-9-]*(\s[^>]*)>/i', $text, $all );
		$tags = $all[1];
	}
	$found = array();
	foreach ( $tags as $attributes ) {
		if ( preg_match( LANG, $attributes, $lang ) ) {
			$found[] = language_of( $lang[1] );
		}
	}
	$found = array_unique( $found );
	return 1 === count( $found ) ? reset( $found ) : null;
}

/** What the site says, also in a tag that no block or shortcode wrote. */
function with_site_values_in_tags( string $page ): string {
	if ( array() === array_intersect_key( settings(), array_flip( SITE_ATTRIBUTES ) ) ) {
		return $page;
	}
	// What is no page is matched first, and stays as it is.
	$either = substr( NO_PAGE, 0, -3 ) . '|' . substr( OPENING, 1, -2 ) . '#is';
	return preg_replace_callback( $either, __NAMESPACE__ . '\with_site_values_in_tag', $page ) ?? $page;
}

function with_site_values_in_tag( array $tag ): string {
	$widget = widget_named( substr( strtolower( $tag['widget'] ?? '' ), strlen( 'spinal-' ) ) );
	if ( null === $widget ) {
		return $tag[0];
	}
	preg_match_all( '/\s([^\s"\'<>\/=]+)(?:\s*=\s*(?:"[^"]*"|\'[^\']*\'|[^\s"\'<>=`]+))?/', $tag['attributes'], $names );
	$had = array_fill_keys( array_map( 'strtolower', $names[1] ), '' );
	return '<' . $tag['widget'] . $tag['attributes'] . written( array_diff_key( with_site_values( $widget, $had ), $had ) ) . '>';
}

// The preview in the editor. A classic script, since the frame of the editor takes no modules.
add_action(
	'enqueue_block_assets',
	function () {
		if ( ! is_admin() ) {
			return;
		}
		wp_enqueue_script( HANDLE . '-preview', asset_url( 'spinal-widgets.iife.js' ), array(), null, true );
		wp_enqueue_style( HANDLE, asset_url( 'reserve.css' ), array(), null );
		$theme = settings()['theme'] ?? '';
		if ( '' !== $theme ) {
			wp_enqueue_style( HANDLE . '-theme', asset_url( "themes/$theme.css" ), array( HANDLE ), null );
		}
	}
);
