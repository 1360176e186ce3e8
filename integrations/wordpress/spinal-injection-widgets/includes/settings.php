<?php
/**
 * What the site says for all its widgets. A page's own value goes before it.
 *
 * @package SpinalInjectionWidgets
 */

namespace SpinalInjectionWidgets;

defined( 'ABSPATH' ) || exit;

const OPTION = 'spinal_injection_widgets';

/** Attributes that the site can set. */
const SITE_ATTRIBUTES = array( 'emergency-number', 'reviewed-by', 'reviewed-on', 'lang' );

/** @return array<string, string> */
function settings(): array {
	return array_filter( (array) get_option( OPTION, array() ), 'is_string' );
}

/** The attributes of a widget, and what the site says where they say nothing. */
function with_site_values( array $widget, array $attributes ): array {
	$settings = settings();
	// The date is that of the review by the person beside it.
	if ( isset( $attributes['reviewed-by'] ) || isset( $attributes['reviewed-on'] ) ) {
		unset( $settings['reviewed-by'], $settings['reviewed-on'] );
	}
	$rules  = $widget['attributes'] + library()['global'];
	$values = array_intersect_key( $settings, array_flip( SITE_ATTRIBUTES ), $rules );
	return $attributes + array_filter( $values, fn( $value ) => '' !== $value );
}

/** Only what the settings page offers is saved, and a reviewer only by who may name one. */
function sanitize_settings( $given ): array {
	$given = is_array( $given ) ? $given : array();
	$rules = library()['widgets']['faq']['attributes'] + library()['global'];
	$saved = array();
	foreach ( SITE_ATTRIBUTES as $name ) {
		$value = sanitize_text_field( $given[ $name ] ?? '' );
		if ( '' !== $value && is_allowed( $rules[ $name ], $value ) ) {
			$saved[ $name ] = $value;
		} elseif ( '' !== $value && function_exists( 'add_settings_error' ) ) {
			/* translators: 1: a value, 2: an attribute, such as “questions”. */
			add_settings_error( OPTION, $name, sprintf( __( '“%1$s” is not allowed for “%2$s”.', 'spinal-injection-widgets' ), $value, $name ) );
		}
	}
	if ( ! current_user_can( NAME_REVIEWER ) ) {
		$kept  = array_flip( array( 'reviewed-by', 'reviewed-on' ) );
		$saved = array_intersect_key( settings(), $kept ) + array_diff_key( $saved, $kept );
	}
	if ( in_array( $given['theme'] ?? '', library()['themes'], true ) ) {
		$saved['theme'] = $given['theme'];
	}
	if ( ! empty( $given['sources'] ) ) {
		$saved['sources'] = 'once';
	}
	return $saved;
}

add_action(
	'init',
	function () {
		register_setting(
			OPTION,
			OPTION,
			array(
				'type'              => 'object',
				'sanitize_callback' => __NAMESPACE__ . '\sanitize_settings',
				'show_in_rest'      => false,
			)
		);
	}
);

// One list of sources at the end of the page's own content, to which the numbers in all its widgets lead.
add_filter(
	'the_content',
	function ( $content ) {
		$wanted = 'once' === ( settings()['sources'] ?? '' ) && is_singular() && in_the_loop() && is_main_query();
		if ( ! $wanted || false === strpos( $content, '<spinal-' ) || preg_match( '/<spinal-(sources|guide)\b/', $content ) ) {
			return $content;
		}
		return $content . markup( 'sources', array(), '' );
	},
	100
);
