<?php
/**
 * The block “Spinal injection widget”.
 *
 * @package SpinalInjectionWidgets
 */

namespace SpinalInjectionWidgets;

defined( 'ABSPATH' ) || exit;

const BLOCK  = 'spinal-injection-widgets/widget';
const EDITOR = 'spinal-injection-widgets-editor';

add_action(
	'init',
	function () {
		$dependencies = array( 'wp-block-editor', 'wp-blocks', 'wp-components', 'wp-data', 'wp-element', 'wp-i18n' );
		wp_register_script( EDITOR, plugins_url( 'block/editor.js', FILE ), $dependencies, VERSION, true );
		wp_set_script_translations( EDITOR, 'spinal-injection-widgets', FOLDER . '/languages' );
		register_block_type( FOLDER . '/block', array( 'render_callback' => __NAMESPACE__ . '\render' ) );
	}
);

add_action(
	'enqueue_block_editor_assets',
	function () {
		// get_bloginfo() would give the language of the user.
		$site    = array( 'siteLanguage' => str_replace( '_', '-', get_locale() ) );
		$library = in_language( library(), get_user_locale() ) + $site;
		wp_add_inline_script( EDITOR, 'window.spinalInjectionWidgets = ' . wp_json_encode( $library ) . ';', 'before' );
	}
);

function render( array $attributes, string $content ): string {
	$markup = markup( (string) $attributes['widget'], (array) $attributes['options'], $content );
	return '' === $markup ? '' : sprintf( '<div %s>%s</div>', get_block_wrapper_attributes(), $markup );
}

/**
 * The library with each {"en": …, "da": …} turned into the text of the language, else of English.
 *
 * @param mixed $data Any part of it.
 * @return mixed
 */
function in_language( $data, string $locale ) {
	if ( ! is_array( $data ) ) {
		return $data;
	}
	if ( isset( $data['en'] ) ) {
		return $data[ strtok( $locale, '_' ) ] ?? $data['en'];
	}
	return array_map( fn( $part ) => in_language( $part, $locale ), $data );
}
