<?php
/**
 * Which medical text is another than the one that was last read for this site.
 *
 * @package SpinalInjectionWidgets
 */

namespace SpinalInjectionWidgets;

defined( 'ABSPATH' ) || exit;

/** What was last read: version, date of the evidence, claims as in content(), and who said so and when. */
const READ = 'spinal_injection_widgets_read';

/** All the library says: the date of the evidence, and each claim with its texts and the widgets that show it. */
function content(): array {
	static $content;
	if ( null === $content ) {
		$content = wp_json_file_decode( FOLDER . '/content.json', array( 'associative' => true ) );
	}
	return $content;
}

function remember( array $by ): void {
	$read = array(
		'version'  => VERSION,
		'evidence' => content()['evidence'],
		'claims'   => content()['claims'],
	);
	update_option( READ, $read + $by, false );
}

/** What is there at first is what a later version is compared with, although nobody has said that they read it. */
add_action(
	'admin_init',
	function () {
		if ( false === get_option( READ ) ) {
			remember( array() );
		}
	}
);

/**
 * Each claim that is not as it was read, with the widgets that show it: `before` and `after` by language, null
 * where it is not there.
 *
 * @return array<string, array<string, mixed>>
 */
function changes(): array {
	$read = (array) get_option( READ, array() );
	// Another version is the only thing that changes it.
	if ( VERSION === ( $read['version'] ?? VERSION ) ) {
		return array();
	}
	$changes = array();
	$now     = content()['claims'];
	foreach ( $now + $read['claims'] as $id => $any ) {
		$before = $read['claims'][ $id ]['text'] ?? null;
		$after  = $now[ $id ]['text'] ?? null;
		if ( $before !== $after ) {
			$changes[ $id ] = array(
				'before'  => $before,
				'after'   => $after,
				'widgets' => $any['widgets'],
			);
		}
	}
	return $changes;
}

// Said until somebody who answers for the content has read it.
add_action(
	'admin_notices',
	function () {
		if ( ! current_user_can( NAME_REVIEWER ) ) {
			return;
		}
		$count = count( changes() );
		if ( 0 === $count ) {
			return;
		}
		printf(
			'<div class="notice notice-warning"><p>%s <a href="%s">%s</a></p></div>',
			esc_html(
				sprintf(
					/* translators: %d: how many medical statements. */
					_n( 'Spinal injection widgets: an update changed %d medical statement.', 'Spinal injection widgets: an update changed %d medical statements.', $count, 'spinal-injection-widgets' ),
					$count
				)
			),
			esc_url( menu_page_url( PLACES_PAGE, false ) . '#changes' ),
			esc_html__( 'Read what changed', 'spinal-injection-widgets' )
		);
	}
);

add_action(
	'admin_post_' . READ,
	function () {
		if ( ! current_user_can( NAME_REVIEWER ) ) {
			wp_die( esc_html__( 'Only who may name a reviewer can say that the content was read.', 'spinal-injection-widgets' ), '', array( 'response' => 403 ) );
		}
		check_admin_referer( READ );
		remember(
			array(
				'by' => wp_get_current_user()->display_name,
				'on' => time(),
			)
		);
		wp_safe_redirect( admin_url( 'tools.php?page=' . PLACES_PAGE ) );
		exit;
	}
);
