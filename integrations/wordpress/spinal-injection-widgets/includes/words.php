<?php
/**
 * The words of a widget as HTML, for inside its tag: for readers, feeds and programs without scripts, and until the
 * widget is there. The build writes static/ with the library itself; here is put together what attributes ask for.
 *
 * @package SpinalInjectionWidgets
 */

namespace SpinalInjectionWidgets;

defined( 'ABSPATH' ) || exit;

const NO_WORDS = array( '', '' );

/**
 * A file that the build wrote, null where there is none.
 *
 * @param string $name A widget, or “words” for what the widgets of a language have in common.
 */
function static_data( string $language, string $name ): ?array {
	static $read = array();
	$file        = FOLDER . "/static/$language/$name.json";
	if ( ! array_key_exists( $file, $read ) ) {
		$read[ $file ] = is_readable( $file ) ? wp_json_file_decode( $file, array( 'associative' => true ) ) : null;
	}
	return $read[ $file ];
}

/**
 * The words before and after what the page wrote into the tag; none where only the script can say what is asked for.
 *
 * @param string $name       The tag without “spinal-”.
 * @param array  $attributes Only what is allowed.
 * @param string $content    What the page wrote.
 * @return string[]
 */
function words( string $name, array $attributes, string $content = '' ): array {
	$language = shown_language( $attributes );
	$data     = static_data( $language, $name );
	if ( null === $data || array_intersect_key( $attributes, array_flip( $data['unsaid'] ) ) ) {
		return NO_WORDS;
	}
	$prefix = $attributes['id'] ?? "spinal-$name";
	$words  = static_data( $language, 'words' );
	$asked  = array_keys( $attributes );
	// Words before products end with their heading and their mark.
	if ( false !== strpos( $content, ' slot="products"' ) ) {
		$asked[] = 'products';
	}
	$form = array_intersect( array_keys( $data['forms'] ), $asked );
	$html = $data['forms'][ array() === $form ? '' : reset( $form ) ];
	if ( isset( $data['parts'] ) ) {
		$named    = preg_split( '/\s/', $attributes[ $data['some'] ] ?? '', -1, PREG_SPLIT_NO_EMPTY );
		$chosen   = array_values( array_intersect( $named, array_keys( $data['parts'] ) ) );
		$in_parts = false !== strpos( $html, '{{parts}}' );
		// Never more than was named.
		if ( $named && ( ! $in_parts || ! $chosen ) ) {
			return NO_WORDS;
		}
		// Questions of the page's own stand for all that are built in.
		if ( ! $named && ! ( 'faq' === $name && has_questions( $content ) ) ) {
			$chosen = array_keys( $data['parts'] );
		}
		if ( isset( $data['forms']['some'] ) && count( $chosen ) < count( $data['parts'] ) ) {
			$html = $data['forms']['some'];
		}
		if ( $in_parts ) {
			$html = with_sources( with_parts( $html, $data, $chosen, $attributes, $words ), $data, $chosen, $words );
		}
	}
	$html = at_level( str_replace( '{{id}}', esc_attr( $prefix ), $html ), (int) ( $attributes['heading-level'] ?? 2 ) );
	$html = preg_replace( '#</section>\s*$#', '{{told}}$0', $html );
	// Last, since it is not ours.
	$given = array(
		'{{call}}'   => call( $attributes['emergency-number'] ?? '', $words ),
		'{{review}}' => review( $attributes, $words ),
		'{{told}}'   => structured_data( $attributes, $data, $chosen ?? array() ),
	);

	list( $before, $after ) = array_map( fn( $piece ) => strtr( $piece, $given ), explode( '{{own}}', $html ) ) + NO_WORDS;
	if ( '' === $content || '' === $after ) {
		return array( $before . $after, '' );
	}
	// It stays a child of the tag, between two pieces of the words.
	return array(
		"$before</section>",
		sprintf( '<div class="root spinal-static spinal-%s" lang="%s">%s</div>', $name, $language, substr( $after, 0, -strlen( '</section>' ) ) ),
	);
}

/** Whether a page wrote questions of its own. */
function has_questions( string $content ): bool {
	return false !== stripos( $content, '<details' );
}

/** The HTML with the parts that were chosen: questions, or tabs of which one is open. */
function with_parts( string $html, array $data, array $chosen, array $attributes, array $words ): string {
	$parts = array_intersect_key( $data['parts'], array_flip( $chosen ) );
	if ( '' === $data['one'] ) {
		$open = array_values( array_intersect( preg_split( '/\s/', $attributes['open'] ?? '' ), $chosen ) );
		$open = isset( $attributes['exclusive'] ) ? array_slice( $open, 0, 1 ) : $open;
		$made = '';
		foreach ( $chosen as $id ) {
			$made .= in_array( $id, $open, true ) ? preg_replace( '/^<details class="disclosure"/', '$0 open', $parts[ $id ]['html'] ) : $parts[ $id ]['html'];
		}
		$all = array() !== $chosen && count( $open ) === count( $chosen );
		return strtr(
			$html,
			array(
				'{{parts}}' => $made,
				'{{all}}'   => $words['all'][ $all ? 1 : 0 ],
			)
		);
	}
	if ( 1 === count( $chosen ) ) {
		return str_replace( '{{parts}}', sprintf( '<div class="panel">%s</div>', $parts[ $chosen[0] ]['html'] ), $html );
	}
	$one  = $attributes[ $data['one'] ] ?? '';
	$open = in_array( $one, $chosen, true ) ? $one : $chosen[0];
	$made = '';
	foreach ( $chosen as $id ) {
		$made .= sprintf(
			'<details name="{{id}}-tabs"%s><summary class="tab">%s</summary><div class="panel" id="{{id}}-%s">%s</div></details>',
			$id === $open ? ' open' : '',
			$parts[ $id ]['name'],
			$id,
			$parts[ $id ]['html']
		);
	}
	return str_replace( '{{parts}}', sprintf( '<div class="tabs tablist" role="group" aria-label="%s">%s <span></span></div>', $data['label'], $made ), $html );
}

/** The HTML with its sources, which are numbered in the order in which its parts name them. */
function with_sources( string $html, array $data, array $chosen, array $words ): string {
	$cited = array();
	foreach ( $chosen as $id ) {
		$cited = array_merge( $cited, $data['parts'][ $id ]['sources'] );
	}
	$cited   = array_values( array_unique( array_merge( $cited, $data['after'] ) ) );
	$numbers = array_flip( $cited );
	$lists   = array();
	foreach ( $cited as $index => $source ) {
		$entry                      = $data['entries'][ $source ];
		$lists[ $entry['group'] ][] = sprintf( '<li id="{{id}}-source-%1$d" value="%1$d" tabindex="-1">%2$s</li>', $index + 1, $entry['html'] );
	}
	ksort( $lists );
	$sources = '';
	foreach ( $lists as $group => $entries ) {
		$sources .= sprintf( '<div class="source-group">%s<ol translate="no">%s</ol></div>', $data['groups'][ $group ], implode( '', $entries ) );
	}
	$html = preg_replace_callback(
		'/\{\{cite ([\d,]+)\}\}/',
		function ( $found ) use ( $numbers, $words ) {
			$own = array_map( fn( $source ) => $numbers[ $source ] + 1, explode( ',', $found[1] ) );
			sort( $own );
			return citation( $own, $words );
		},
		$html
	);
	return strtr(
		$html,
		array(
			'{{sources}}' => $sources,
			'{{count}}'   => sprintf( $words['count'], count( $cited ) ),
		)
	);
}

/** The link to sources, as src/ui/citation.ts has it. @param int[] $numbers Ascending. */
function citation( array $numbers, array $words ): string {
	$shown = '[' . ranges( $numbers, '%s–%s' ) . ']';
	$short = strlen( str_replace( '–', '-', $shown ) ) <= 14;
	return sprintf(
		'<a class="citation%s" href="#{{id}}-source-%d" role="doc-noteref"><span class="heard">%s</span><span aria-hidden="true">%s</span></a>',
		$short ? ' short' : '',
		$numbers[0],
		sprintf( $words['cited'][ count( $numbers ) > 1 ? 1 : 0 ], ranges( $numbers, $words['range'] ) ),
		$short ? str_replace( ' ', "\u{a0}", $shown ) : $shown
	);
}

/** 1, 2, 3, 7 become “1–3, 7”. */
function ranges( array $numbers, string $range ): string {
	$runs = array();
	foreach ( $numbers as $number ) {
		$last = count( $runs ) - 1;
		if ( $last >= 0 && $runs[ $last ][1] + 1 === $number ) {
			$runs[ $last ][1] = $number;
		} else {
			$runs[] = array( $number, $number );
		}
	}
	$texts = array();
	foreach ( $runs as list( $from, $to ) ) {
		$texts[] = $to > $from + 1 ? sprintf( $range, $from, $to ) : implode( ', ', array_unique( array( $from, $to ) ) );
	}
	return implode( ', ', $texts );
}

/** The HTML with its first heading at this level. Past level 6 there is none. */
function at_level( string $html, int $level ): string {
	return preg_replace_callback( '/(<\/?h)([2-6])\b/', fn( $tag ) => $tag[1] . min( 6, (int) $tag[2] + $level - 2 ), $html );
}

/** What to do at once: a link where it is a number, and not words such as “112 or 1813”. */
function call( string $number, array $words ): string {
	if ( '' === $number ) {
		return $words['call'][0];
	}
	$action = sprintf( $words['call'][1], esc_html( $number ) );
	return preg_match( '/^[+\d][\d ()-]*$/', $number )
		? sprintf( '<a href="tel:%s">%s</a>', preg_replace( '/[ ()-]/', '', $number ), $action )
		: $action;
}

/** Who reviewed it, and when. */
function review( array $attributes, array $words ): string {
	$by = esc_html( $attributes['reviewed-by'] ?? '' );
	if ( '' === $by || ! isset( $attributes['reviewed-on'] ) ) {
		return '' === $by ? '' : sprintf( $words['reviewed'][0], $by );
	}
	list( $year, $month, $day ) = array_map( 'intval', explode( '-', $attributes['reviewed-on'] ) );
	return sprintf( $words['reviewed'][1], $by, sprintf( $words['dates'][ $month - 1 ], $day, $year ) );
}

/** What search engines are told of the questions that are shown, or of the sources and the review. @param string[] $chosen */
function structured_data( array $attributes, array $data, array $chosen ): string {
	// A feed is no page.
	if ( ! isset( $attributes['structured-data'], $data['told'] ) || is_feed() ) {
		return '';
	}
	$told = $data['told'];
	if ( isset( $told['mainEntity'] ) ) {
		if ( array() === $chosen ) {
			return '';
		}
		$told['mainEntity'] = array_map( fn( $id ) => $data['parts'][ $id ]['told'], $chosen );
	} else {
		$citation = array_pop( $told );
		$by       = $attributes['reviewed-by'] ?? '';
		if ( '' !== $by ) {
			$told['reviewedBy'] = array(
				'@type' => 'Organization',
				'name'  => $by,
			);
			if ( isset( $attributes['reviewed-on'] ) ) {
				$told['lastReviewed'] = $attributes['reviewed-on'];
			}
		}
		$told['citation'] = $citation;
	}
	$text = wp_json_encode( $told, JSON_UNESCAPED_SLASHES | JSON_UNESCAPED_UNICODE );
	return sprintf( '<script type="application/ld+json">%s</script>', str_replace( '<', '\u003c', $text ) );
}

/** As text for an excerpt: what is read aloud, without sources and their numbers. */
function as_text( string $html ): string {
	$html = preg_replace( '#<script.*?</script>|<a class="citation.*?</a>|<div class="sources">.*?</ol></div></div>|<(\w+)[^>]* aria-hidden="true".*?</\1>#s', '', $html );
	return trim( preg_replace( '/(\s|&nbsp;|\x{a0})+/u', ' ', preg_replace( '/<[^>]*>/', ' ', $html ) ) );
}

/** Widgets of one kind without ids of their own have the same ids in their words. */
function with_unique_ids( $html ) {
	if ( false === strpos( (string) $html, 'spinal-static' ) ) {
		return $html;
	}
	$taken  = array();
	$unique = function ( $widget ) use ( &$taken ) {
		if ( ! preg_match( '/ aria-labelledby="([\w-]+)-title"/', $widget[0], $labelled ) ) {
			return $widget[0];
		}
		list( , $prefix ) = $labelled;
		$own              = $prefix;
		for ( $count = 2; isset( $taken[ $own ] ); $count++ ) {
			$own = "$prefix-$count";
		}
		$taken[ $own ] = true;
		// Not in what the page wrote, which may lead to another widget.
		return $own === $prefix ? $widget[0] : preg_replace_callback(
			'#<section class="root spinal-static.*</section>|<div class="root spinal-static.*</div>#s',
			fn( $words ) => preg_replace( '/( (?:id|name|aria-(?:labelledby|describedby))="| (?:href|fill)="(?:url\()?\#)' . $prefix . '-/', "\$1$own-", $words[0] ),
			$widget[0]
		);
	};
	return preg_replace_callback( WHOLE, $unique, $html ) ?? $html;
}

add_filter( 'the_content', __NAMESPACE__ . '\with_unique_ids', 13 );

// An excerpt has what these two let stay.
add_filter( 'excerpt_allowed_blocks', fn( $blocks ) => array_merge( $blocks, array( BLOCK ) ) );
add_filter(
	'strip_shortcodes_tagnames',
	fn( $names ) => doing_filter( 'get_the_excerpt' ) ? array_diff( $names, array( SHORTCODE ) ) : $names
);
