<?php
/**
 * Who may say that a clinician has reviewed the content: a capability of its own, which administrators have and
 * which can be given to others. Who has it not keeps the reviewer that a page names, and names no other.
 *
 * @package SpinalInjectionWidgets
 */

namespace SpinalInjectionWidgets;

defined( 'ABSPATH' ) || exit;

const NAME_REVIEWER = 'spinal_name_reviewer';

add_filter(
	'user_has_cap',
	function ( $capabilities ) {
		return $capabilities + array( NAME_REVIEWER => ! empty( $capabilities['manage_options'] ) );
	}
);

add_filter(
	'wp_insert_post_data',
	function ( $data, $given ) {
		$by_a_program = wp_doing_cron() || defined( 'WP_CLI' );
		if ( $by_a_program || current_user_can( NAME_REVIEWER ) || ! preg_match( '/spinal[-_]/', $data['post_content'] ) ) {
			return $data;
		}
		// A revision has what its post was just given.
		$id  = 'revision' === $data['post_type'] ? $data['post_parent'] : ( $given['ID'] ?? 0 );
		$old = get_post( (int) $id );

		$data['post_content'] = wp_slash( without_new_reviewers( wp_unslash( $data['post_content'] ), $old ? $old->post_content : '' ) );
		return $data;
	},
	10,
	2
);

/** The content without reviewers that the former content does not name. */
function without_new_reviewers( string $content, string $former ): string {
	$known = array();
	each_reviewer(
		$former,
		function ( $value ) use ( &$known ) {
			$known[] = $value;
			return true;
		}
	);
	return each_reviewer( $content, fn( $value ) => in_array( $value, $known, true ) );
}

/** The content with those reviewers, and dates, that are kept; wherever they stand. */
function each_reviewer( string $content, callable $is_kept ): string {
	$blocks  = parse_blocks( $content );
	$changed = false;
	each_reviewer_of_blocks( $blocks, $is_kept, $changed );
	// What is written by hand stays as it is, unless it has to change.
	if ( $changed ) {
		$content = serialize_blocks( $blocks );
	}
	return preg_replace_callback(
		'/\[' . SHORTCODE . '\b[^\]]*\]|' . substr( OPENING, 1, -2 ) . '/i',
		fn( $tag ) => preg_replace_callback(
			'/\s+reviewed-(?:by|on)\s*=\s*(?|"([^"]*)"|\'([^\']*)\'|([^\s"\'\]>]+))/i',
			fn( $attribute ) => $is_kept( $attribute[1] ) ? $attribute[0] : '',
			$tag[0]
		),
		$content
	) ?? $content;
}

function each_reviewer_of_blocks( array &$blocks, callable $is_kept, bool &$changed ): void {
	foreach ( $blocks as &$block ) {
		if ( BLOCK === $block['blockName'] ) {
			foreach ( array( 'reviewed-by', 'reviewed-on' ) as $name ) {
				$value = $block['attrs']['options'][ $name ] ?? null;
				if ( null !== $value && ! $is_kept( $value ) ) {
					unset( $block['attrs']['options'][ $name ] );
					$changed = true;
				}
			}
		}
		each_reviewer_of_blocks( $block['innerBlocks'], $is_kept, $changed );
	}
}
