<?php
/**
 * What the library allows. The build makes widgets.json of its custom-elements.json.
 *
 * @package SpinalInjectionWidgets
 */

namespace SpinalInjectionWidgets;

defined( 'ABSPATH' ) || exit;

/** Languages, attributes that every tag may have, and widgets by name, which is the tag without “spinal-”. */
function library(): array {
	static $library;
	if ( null === $library ) {
		$library = wp_json_file_decode( FOLDER . '/widgets.json', array( 'associative' => true ) );
	}
	return $library;
}

function widget_named( string $name ): ?array {
	return library()['widgets'][ $name ] ?? null;
}

/** The language of the library that a language tag or a locale of WordPress means, if it has it. */
function language_of( string $tag ): ?string {
	$code = strtolower( (string) strtok( $tag, '-_' ) );
	return in_array( $code, array_column( library()['languages'], 'code' ), true ) ? $code : null;
}

/**
 * The attributes that the widget may have, as they are written into its tag. The rule is that of the tag
 * itself: what is known of a list stays, in its order.
 *
 * @param array    $widget   An entry of the library.
 * @param array    $given    Values by attribute, as an author wrote them.
 * @param string[] $problems Gets a sentence for each that is left out.
 * @return array<string, string>
 */
function allowed_attributes( array $widget, array $given, array &$problems ): array {
	$allowed = array();
	foreach ( $given as $name => $value ) {
		// A flag in a shortcode has no value, and so no name: [spinal_widget widget="faq" exclusive].
		if ( is_int( $name ) ) {
			$name  = (string) $value;
			$value = 'true';
		}
		$rule = $widget['attributes'][ $name ] ?? library()['global'][ $name ] ?? null;
		if ( null === $rule ) {
			/* translators: %s: an attribute, such as “questions”. */
			$problems[] = sprintf( __( '“%s” is not an option of this widget.', 'spinal-injection-widgets' ), $name );
			continue;
		}
		if ( 'flag' === $rule['type'] ) {
			if ( is_on( $value ) ) {
				$allowed[ $name ] = '';
			}
			continue;
		}
		$value = trim( is_scalar( $value ) ? (string) $value : '' );
		$known = '' === $value ? '' : known( $rule, $value, $name, $problems );
		if ( '' !== $known ) {
			$allowed[ $name ] = $known;
		}
	}
	return $allowed;
}

/**
 * Whether a flag is set: by being there, as in HTML, unless its value says no.
 *
 * @param mixed $value Of a block's JSON or a shortcode.
 */
function is_on( $value ): bool {
	return ! in_array( is_string( $value ) ? strtolower( trim( $value ) ) : $value, array( false, null, 'false', 'no', '0', 0 ), true );
}

/** What is known of a value; '' where nothing is. */
function known( array $rule, string $value, string $name, array &$problems ): string {
	$words   = is_list( $rule ) ? preg_split( '/[\s,]+/', $value, -1, PREG_SPLIT_NO_EMPTY ) : array( $value );
	$unknown = array_filter( $words, fn( $word ) => ! is_allowed( $rule, $word ) );
	if ( array() !== $unknown ) {
		/* translators: 1: a value, or several, 2: an attribute, such as “questions”. */
		$problem    = sprintf( __( '“%1$s” is not allowed for “%2$s”.', 'spinal-injection-widgets' ), implode( '”, “', $unknown ), $name );
		$problems[] = isset( $rule['values'] )
			/* translators: 1: a sentence, 2: a list of values. */
			? sprintf( __( '%1$s Allowed: %2$s.', 'spinal-injection-widgets' ), $problem, implode( ', ', $rule['values'] ) )
			: $problem;
	}
	return implode( ' ', array_unique( array_diff( $words, $unknown ) ) );
}

function is_list( array $rule ): bool {
	return in_array( $rule['type'], array( 'some', 'ids' ), true );
}

/**
 * Whether an author named what to show and nothing of it is known: then nothing is shown, since the tag
 * without the attribute would show everything.
 */
function names_nothing( array $widget, array $given, array $allowed ): bool {
	foreach ( $widget['attributes'] as $name => $rule ) {
		$value = $given[ $name ] ?? '';
		if ( 'some' === $rule['type'] && is_scalar( $value ) && '' !== trim( (string) $value, " \t\n\r," ) && ! isset( $allowed[ $name ] ) ) {
			return true;
		}
	}
	return false;
}

/** Whether a single word is allowed. */
function is_allowed( array $rule, string $value ): bool {
	switch ( $rule['type'] ) {
		case 'one':
		case 'some':
			return in_array( $value, $rule['values'], true );
		case 'ids':
		case 'id':
			return 1 === preg_match( '/^[A-Za-z][\w-]*$/', $value );
		case 'language':
			return null !== language_of( $value ) && 1 === preg_match( '/^[A-Za-z]+(-[A-Za-z0-9]+)*$/', $value );
		case 'date':
			return 1 === preg_match( '/^(\d{4})-(\d{2})-(\d{2})$/', $value, $parts )
				&& checkdate( (int) $parts[2], (int) $parts[3], (int) $parts[1] );
		default:
			return true;
	}
}
