<?php
/**
 * Where widgets stand on this site: posts of every kind, patterns, templates and widget areas.
 *
 * @package SpinalInjectionWidgets
 */

namespace SpinalInjectionWidgets;

defined( 'ABSPATH' ) || exit;

/**
 * Each with its title, address, kind, state, date of the last change, widgets and reviewers.
 *
 * @return array<int, array<string, mixed>>
 */
function places(): array {
	$places   = array();
	$patterns = array();
	foreach ( posts_with( '<!-- wp:' . BLOCK, '[' . SHORTCODE, '<spinal-' ) as $post ) {
		$places[] = place_of( $post, $post->post_content );
		if ( 'wp_block' === $post->post_type ) {
			$patterns[ $post->ID ] = $post->post_content;
		}
	}
	foreach ( $patterns as $id => $content ) {
		foreach ( posts_with( '<!-- wp:block {"ref":' . $id . '}', '<!-- wp:block {"ref":' . $id . ',' ) as $post ) {
			$places[] = place_of( $post, $content );
		}
	}
	foreach ( array( 'block', 'custom_html', 'text' ) as $kind ) {
		foreach ( (array) get_option( "widget_$kind", array() ) as $area ) {
			$content = is_array( $area ) ? ( $area['content'] ?? $area['text'] ?? '' ) : '';
			if ( widgets_in( $content ) ) {
				$places[] = array(
					'title'     => __( 'Widget area', 'spinal-injection-widgets' ),
					'edit'      => current_user_can( 'edit_theme_options' ) ? admin_url( 'widgets.php' ) : '',
					'kind'      => '',
					'status'    => '',
					'changed'   => '',
					'widgets'   => widgets_in( $content ),
					'reviewers' => reviewers_in( $content ),
				);
			}
		}
	}
	return array_filter( $places, fn( $place ) => array() !== $place['widgets'] );
}

/** @return \WP_Post[] those in whose content one of these stands. */
function posts_with( string ...$needles ): array {
	global $wpdb;
	$like = implode( ' OR ', array_fill( 0, count( $needles ), 'post_content LIKE %s' ) );
	$rows = $wpdb->get_results(
		$wpdb->prepare(
			// phpcs:ignore WordPress.DB.PreparedSQL.InterpolatedNotPrepared -- placeholders only.
			"SELECT * FROM $wpdb->posts WHERE post_type <> 'revision' AND post_status IN ('publish', 'future', 'draft', 'pending', 'private') AND ($like) ORDER BY post_title",
			array_map( fn( $needle ) => '%' . $wpdb->esc_like( $needle ) . '%', $needles )
		)
	);
	$posts = array_map( fn( $row ) => new \WP_Post( $row ), $rows );
	return array_values( array_filter( $posts, fn( $post ) => current_user_can( 'edit_post', $post->ID ) || 'publish' === $post->post_status ) );
}

function place_of( \WP_Post $post, string $content ): array {
	$type   = get_post_type_object( $post->post_type );
	$status = get_post_status_object( $post->post_status );
	return array(
		'title'     => get_the_title( $post ),
		'edit'      => (string) get_edit_post_link( $post ),
		'kind'      => $type ? $type->labels->singular_name : $post->post_type,
		'status'    => $status ? $status->label : $post->post_status,
		'changed'   => get_the_modified_date( '', $post ),
		'widgets'   => widgets_in( $content ),
		'reviewers' => reviewers_in( $content ),
	);
}

/** @return string[] the names of the widgets that content asks for, each once. */
function widgets_in( string $content ): array {
	preg_match_all( '/<spinal-([a-z-]+)\b/i', $content, $tags );
	$found = array_map( 'strtolower', $tags[1] );
	if ( preg_match_all( '/\[' . SHORTCODE . '\b([^\]]*)\]/', $content, $shortcodes ) ) {
		foreach ( $shortcodes[1] as $attributes ) {
			$given   = shortcode_parse_atts( $attributes );
			$found[] = is_array( $given ) ? (string) ( $given['widget'] ?? '' ) : '';
		}
	}
	each_widget_block( parse_blocks( $content ), $found );
	return array_values( array_filter( array_unique( $found ), __NAMESPACE__ . '\widget_named' ) );
}

function each_widget_block( array $blocks, array &$found ): void {
	foreach ( $blocks as $block ) {
		if ( BLOCK === $block['blockName'] ) {
			$found[] = (string) ( $block['attrs']['widget'] ?? 'faq' );
		}
		each_widget_block( $block['innerBlocks'], $found );
	}
}

/** @return string[] who, and when, as the page says it. */
function reviewers_in( string $content ): array {
	$found = array();
	each_reviewer(
		$content,
		function ( $value ) use ( &$found ) {
			$found[] = (string) $value;
			return true;
		}
	);
	return array_values( array_unique( $found ) );
}
