<?php
/**
 * The library's own files, only where a widget is.
 *
 * @package SpinalInjectionWidgets
 */

namespace SpinalInjectionWidgets;

defined( 'ABSPATH' ) || exit;

const HANDLE = 'spinal-injection-widgets';

/** The folder has the version in its name, since the script loads files that WordPress gives no ?ver. */
function asset_url( string $file ): string {
	return plugins_url( 'assets/' . VERSION . '/' . $file, FILE );
}

function load_widgets(): void {
	load_space();
	if ( function_exists( 'wp_enqueue_script_module' ) ) {
		wp_enqueue_script_module( HANDLE, asset_url( 'spinal-widgets.js' ), array(), null );
	} else {
		wp_enqueue_script( HANDLE, asset_url( 'spinal-widgets.js' ), array(), null, true );
	}
}

/** Keeps the space of the widgets until they are there. */
function load_space(): void {
	wp_enqueue_style( HANDLE, asset_url( 'reserve.css' ), array(), null );
}

// WordPress before 6.5 writes classic scripts only.
add_filter(
	'script_loader_tag',
	function ( $tag, $handle ) {
		if ( HANDLE !== $handle ) {
			return $tag;
		}
		return str_replace( '<script ', '<script type="module" ', preg_replace( '/ type=([\'"])text\/javascript\1/', '', $tag ) );
	},
	10,
	2
);

// Whatever wrote the tag: the block, or somebody who may write HTML.
add_filter(
	'render_block',
	function ( $html ) {
		if ( false !== strpos( (string) $html, '<spinal-' ) ) {
			load_widgets();
		}
		return $html;
	}
);

// In a classic theme the head is written before the content is rendered.
add_action(
	'wp_enqueue_scripts',
	function () {
		$post = is_singular() ? get_post() : null;
		if ( $post && ( has_block( BLOCK, $post ) || has_shortcode( $post->post_content, SHORTCODE ) || false !== strpos( $post->post_content, '<spinal-' ) ) ) {
			load_space();
		}
	}
);

// The preview in the editor. A classic script, since the frame of the editor takes no modules.
add_action(
	'enqueue_block_assets',
	function () {
		if ( is_admin() ) {
			wp_enqueue_script( HANDLE . '-preview', asset_url( 'spinal-widgets.iife.js' ), array(), null, true );
		}
	}
);
