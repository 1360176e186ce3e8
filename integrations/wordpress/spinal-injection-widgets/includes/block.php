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
		$url  = fn( $file ) => plugins_url( "block/$file.js", FILE );
		$need = array( 'wp-a11y', 'wp-block-editor', 'wp-blocks', 'wp-components', 'wp-data', 'wp-element', 'wp-i18n' );
		wp_register_script( EDITOR . '-options', $url( 'options' ), array(), VERSION, true );
		wp_register_script( EDITOR . '-controls', $url( 'controls' ), array_merge( $need, array( EDITOR . '-options' ) ), VERSION, true );
		wp_register_script( EDITOR . '-transforms', $url( 'transforms' ), array( 'wp-blocks', EDITOR . '-options' ), VERSION, true );
		wp_register_script( EDITOR . '-paste', $url( 'paste' ), array( 'wp-blocks', 'wp-data', EDITOR . '-transforms' ), VERSION, true );
		wp_register_script( EDITOR, $url( 'editor' ), array_merge( $need, array( EDITOR . '-controls', EDITOR . '-transforms', EDITOR . '-paste' ) ), VERSION, true );
		foreach ( array( EDITOR, EDITOR . '-controls' ) as $script ) {
			wp_set_script_translations( $script, 'spinal-injection-widgets', FOLDER . '/languages' );
		}
		register_block_type( FOLDER . '/block', array( 'render_callback' => __NAMESPACE__ . '\render' ) );
	}
);

add_action(
	'enqueue_block_editor_assets',
	function () {
		$site = array(
			// get_bloginfo() would give the language of the user.
			'siteLanguage'    => str_replace( '_', '-', get_locale() ),
			'mark'            => library()['commercial'][ language_of( get_locale() ) ?? 'en' ],
			'mayNameReviewer' => current_user_can( NAME_REVIEWER ),
			'settings'        => (object) array_intersect_key( settings(), array_flip( SITE_ATTRIBUTES ) ),
		);
		$data = in_language( library(), get_user_locale() );
		wp_add_inline_script( EDITOR . '-options', 'window.spinalInjectionWidgets = ' . wp_json_encode( $site + $data ) . ';', 'before' );
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
