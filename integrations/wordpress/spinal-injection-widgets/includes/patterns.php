<?php
/**
 * Patterns: several widgets at once, for pages that clinics have.
 *
 * @package SpinalInjectionWidgets
 */

namespace SpinalInjectionWidgets;

defined( 'ABSPATH' ) || exit;

add_action(
	'init',
	function () {
		register_block_pattern_category( HANDLE, array( 'label' => __( 'Spinal injections', 'spinal-injection-widgets' ) ) );
		$patterns = array(
			'before'   => array(
				'title'   => __( 'Before your injection', 'spinal-injection-widgets' ),
				'widgets' => array(
					array( 'procedure', array() ),
					array( 'faq', array( 'questions' => 'before-the-visit blood-thinners diabetes pregnancy-infection-allergy driving' ) ),
					array( 'safety', array() ),
				),
			),
			'after'    => array(
				'title'   => __( 'After your injection', 'spinal-injection-widgets' ),
				'widgets' => array(
					array( 'relief-timeline', array() ),
					array( 'faq', array( 'questions' => 'shower driving work-and-rest pain-worse-after when-to-call if-it-does-not-help' ) ),
					array( 'safety', array() ),
				),
			),
			'choosing' => array(
				'title'   => __( 'Is an injection something for me?', 'spinal-injection-widgets' ),
				'widgets' => array(
					array( 'options', array() ),
					array( 'faq', array( 'questions' => 'what-is-it will-it-help better-without instead-of-surgery rights' ) ),
					array( 'injection-types', array() ),
				),
			),
		);
		foreach ( $patterns as $name => $pattern ) {
			register_block_pattern(
				HANDLE . '/' . $name,
				array(
					'title'      => $pattern['title'],
					'categories' => array( HANDLE ),
					'keywords'   => library()['keywords'],
					'content'    => implode( "\n\n", array_map( fn( $widget ) => block_markup( ...$widget ), $pattern['widgets'] ) ),
				)
			);
		}
	}
);

/** A block as the editor saves it. */
function block_markup( string $widget, array $options ): string {
	$attributes = array( 'widget' => $widget ) + ( $options ? array( 'options' => $options ) : array() );
	return sprintf( '<!-- wp:%s %s /-->', BLOCK, serialize_block_attributes( $attributes ) );
}
