<?php
/**
 * The HTML of a widget.
 *
 * @package SpinalInjectionWidgets
 */

namespace SpinalInjectionWidgets;

defined( 'ABSPATH' ) || exit;

/** What is saved and written around products, so that they never stand without it. */
const MARK = 'spinal-commercial';

/**
 * The widget with what stands inside its tag. Nothing that an editor wrote is lost: what the widget does not
 * take stands after it. Who can edit also sees what is wrong.
 *
 * @param string $name    The tag without “spinal-”.
 * @param array  $given   Values by attribute, as an author wrote them.
 * @param string $content Safe HTML for inside the tag.
 */
function markup( string $name, array $given, string $content ): string {
	$content = trim( $content );
	$widget  = widget_named( $name );
	if ( null === $widget ) {
		$names = implode( ', ', array_keys( library()['widgets'] ) );
		/* translators: 1: a name that is no widget, 2: names of widgets. */
		return notice( array( sprintf( __( '“%1$s” is not a widget. There are: %2$s.', 'spinal-injection-widgets' ), $name, $names ) ) ) . $content;
	}

	$problems   = array();
	$attributes = allowed_attributes( $widget, $given, $problems );
	$outside    = '';
	if ( '' !== $content && ! isset( $widget['slot'] ) ) {
		$problems[] = __( 'This widget takes no content. What you wrote stands below it.', 'spinal-injection-widgets' );
		$outside    = $content;
		$content    = '';
	} elseif ( false !== strpos( $content, '<spinal-' ) ) {
		$problems[] = __( 'A widget does not stand inside another one. What you wrote stands below it.', 'spinal-injection-widgets' );
		$outside    = $content;
		$content    = '';
	}
	// An FAQ with questions of the page's own shows those.
	$own = '' === ( $widget['slot'] ?? null ) && has_questions( $content );
	if ( names_nothing( $widget, $given, $attributes ) && ! $own ) {
		$problems[] = __( 'Nothing of what you named is known, so visitors see no widget here.', 'spinal-injection-widgets' );
		return notice( $problems ) . marked( $widget, $attributes, $content ) . $outside;
	}

	$attributes = with_site_values( $widget, $attributes );
	$content    = marked( $widget, $attributes, $content );

	list( $before, $after ) = words( $name, $attributes, $content );
	// The words have the mark.
	if ( false !== strpos( $before, ' class="products"' ) ) {
		$content = without_mark( $content );
	}
	if ( doing_filter( 'get_the_excerpt' ) ) {
		return sprintf( '<p>%s</p>%s<p>%s</p>', as_text( $before ), $content . $outside, as_text( $after ) );
	}
	return sprintf(
		'%1$s<%2$s%3$s>%4$s</%2$s>%5$s',
		notice( $problems ),
		$widget['tag'],
		written( $attributes ),
		$before . $content . $after,
		$outside
	);
}

/** Attributes as HTML. */
function written( array $attributes ): string {
	$html = '';
	foreach ( $attributes as $name => $value ) {
		$html .= '' === $value ? " $name" : sprintf( ' %s="%s"', $name, esc_attr( $value ) );
	}
	return $html;
}

/**
 * Content as it stands inside the tag: products in their slot, under the words that say what they are. Those
 * words are in no slot: the widget, once it is there, has its own.
 */
function marked( array $widget, array $attributes, string $content ): string {
	if ( '' === $content || '' === $widget['slot'] ) {
		return $content;
	}
	$content = without_mark( $content );
	if ( '' === $content ) {
		return '';
	}
	return sprintf(
		'<p class="%s"><strong>%s</strong></p><div slot="%s">%s</div>',
		MARK,
		esc_html( library()['commercial'][ shown_language( $attributes ) ] ),
		esc_attr( $widget['slot'] ),
		$content
	);
}

/** Content without the mark before it. */
function without_mark( string $content ): string {
	return preg_replace( '/^\s*<p class="' . MARK . '">.*?<\/p>\s*/s', '', $content, 1 );
}

/** The language of the library in which the widget speaks: its own, else that of the page, else English. */
function shown_language( array $attributes ): string {
	return language_of( $attributes['lang'] ?? '' ) ?? language_of( get_bloginfo( 'language' ) ) ?? 'en';
}

/** What is wrong, for those who can mend it. */
function notice( array $problems ): string {
	if ( array() === $problems || ! current_user_can( 'edit_posts' ) ) {
		return '';
	}
	return sprintf( '<span role="note"><strong>%s</strong> %s</span>', esc_html__( 'Spinal injection widget:', 'spinal-injection-widgets' ), esc_html( implode( ' ', $problems ) ) );
}
