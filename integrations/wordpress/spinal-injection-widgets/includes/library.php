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

/**
 * The attributes that the widget may have, as they are written into its tag.
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
			$value = '';
		}
		$rule = $widget['attributes'][ $name ] ?? library()['global'][ $name ] ?? null;
		if ( null === $rule ) {
			/* translators: %s: an attribute, such as “questions”. */
			$problems[] = sprintf( __( '“%s” is not an option of this widget.', 'spinal-injection-widgets' ), $name );
			continue;
		}
		$value = trim( is_scalar( $value ) ? (string) $value : '' );
		if ( 'flag' === $rule['type'] ) {
			if ( ! in_array( strtolower( $value ), array( 'false', 'no', '0' ), true ) ) {
				$allowed[ $name ] = '';
			}
		} elseif ( '' === $value ) {
			continue;
		} elseif ( is_allowed( $rule, $value ) ) {
			$allowed[ $name ] = $value;
		} else {
			/* translators: 1: a value, 2: an attribute, such as “questions”. */
			$problems[] = sprintf( __( '“%1$s” is not allowed for “%2$s”.', 'spinal-injection-widgets' ), $value, $name );
		}
	}
	return $allowed;
}

function is_allowed( array $rule, string $value ): bool {
	switch ( $rule['type'] ) {
		case 'one':
			return in_array( $value, $rule['values'], true );
		case 'some':
			return array() === array_diff( preg_split( '/\s+/', $value ), $rule['values'] );
		case 'ids':
			return 1 === preg_match( '/^[A-Za-z][\w-]*(\s+[A-Za-z][\w-]*)*$/', $value );
		case 'id':
			return 1 === preg_match( '/^[A-Za-z][\w-]*$/', $value );
		case 'language':
			return in_array( strtok( strtolower( $value ), '-' ), array_column( library()['languages'], 'code' ), true )
				&& 1 === preg_match( '/^[A-Za-z]+(-[A-Za-z0-9]+)*$/', $value );
		case 'date':
			return 1 === preg_match( '/^\d{4}-\d{2}-\d{2}$/', $value );
		default:
			return true;
	}
}
