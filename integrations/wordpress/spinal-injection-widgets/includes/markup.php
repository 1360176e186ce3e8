<?php
/**
 * The HTML of a widget.
 *
 * @package SpinalInjectionWidgets
 */

namespace SpinalInjectionWidgets;

defined( 'ABSPATH' ) || exit;

/**
 * The widget with what stands inside its tag; nothing where there is no such widget. Who can edit also
 * sees what is wrong.
 *
 * @param string $name    The tag without “spinal-”.
 * @param array  $given   Values by attribute, as an author wrote them.
 * @param string $content Safe HTML for inside the tag.
 */
function markup( string $name, array $given, string $content ): string {
	$widget = widget_named( $name );
	if ( null === $widget ) {
		$names = implode( ', ', array_keys( library()['widgets'] ) );
		/* translators: 1: a name that is no widget, 2: names of widgets. */
		return notice( array( sprintf( __( '“%1$s” is not a widget. There are: %2$s.', 'spinal-injection-widgets' ), $name, $names ) ) );
	}

	$problems = array();
	$written  = '';
	foreach ( allowed_attributes( $widget, $given, $problems ) as $attribute => $value ) {
		$written .= '' === $value ? " $attribute" : sprintf( ' %s="%s"', $attribute, esc_attr( $value ) );
	}
	$content = trim( $content );
	if ( '' !== $content && ! isset( $widget['slot'] ) ) {
		$problems[] = __( 'This widget takes no content.', 'spinal-injection-widgets' );
		$content    = '';
	}
	if ( '' !== $content && '' !== $widget['slot'] ) {
		$content = sprintf( '<div slot="%s">%s</div>', esc_attr( $widget['slot'] ), $content );
	}
	return sprintf( '%1$s<%2$s%3$s>%4$s</%2$s>', notice( $problems ), $widget['tag'], $written, $content );
}

/** What is wrong, for those who can mend it. */
function notice( array $problems ): string {
	if ( array() === $problems || ! current_user_can( 'edit_posts' ) ) {
		return '';
	}
	return sprintf( '<p role="note"><strong>%s</strong> %s</p>', esc_html__( 'Spinal injection widget:', 'spinal-injection-widgets' ), esc_html( implode( ' ', $problems ) ) );
}
