<?php
/**
 * Who may not write any HTML may still write the widgets' own tags.
 *
 * @package SpinalInjectionWidgets
 */

namespace SpinalInjectionWidgets;

defined( 'ABSPATH' ) || exit;

add_filter(
	'wp_kses_allowed_html',
	function ( $tags, $context ) {
		if ( 'post' !== $context ) {
			return $tags;
		}
		foreach ( library()['widgets'] as $widget ) {
			$names                  = array_keys( $widget['attributes'] + library()['global'] );
			$tags[ $widget['tag'] ] = array_fill_keys( array_merge( $names, array( 'class' ) ), true );
		}
		// What can go into the slot “products”.
		foreach ( array( 'div', 'ul', 'ol', 'p', 'section' ) as $tag ) {
			$tags[ $tag ]['slot'] = true;
		}
		return $tags;
	},
	10,
	2
);
