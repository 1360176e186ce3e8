<?php
/**
 * The pages of the administration: what the site says for all its widgets, and where they stand.
 *
 * @package SpinalInjectionWidgets
 */

namespace SpinalInjectionWidgets;

defined( 'ABSPATH' ) || exit;

const SETTINGS_PAGE = 'spinal-injection-widgets';
const PLACES_PAGE   = 'spinal-injection-widgets-places';

add_action(
	'admin_menu',
	function () {
		$name = __( 'Spinal injection widgets', 'spinal-injection-widgets' );
		add_options_page( $name, $name, 'manage_options', SETTINGS_PAGE, __NAMESPACE__ . '\settings_page' );
		add_management_page( $name, $name, 'edit_others_posts', PLACES_PAGE, __NAMESPACE__ . '\places_page' );
	}
);

add_filter(
	'plugin_action_links_' . plugin_basename( FILE ),
	function ( $links ) {
		$pages = array(
			'options-general.php?page=' . SETTINGS_PAGE => __( 'Settings', 'spinal-injection-widgets' ),
			'tools.php?page=' . PLACES_PAGE             => __( 'Where widgets stand', 'spinal-injection-widgets' ),
		);
		foreach ( $pages as $page => $text ) {
			$links[] = sprintf( '<a href="%s">%s</a>', esc_url( admin_url( $page ) ), esc_html( $text ) );
		}
		return $links;
	}
);

function settings_page(): void {
	$names     = in_language( library()['labels'], get_user_locale() );
	$languages = array( '' => __( 'As the page', 'spinal-injection-widgets' ) ) + array_column( library()['languages'], 'name', 'code' );
	$themes    = array( '' => __( 'None', 'spinal-injection-widgets' ) ) + array_combine( library()['themes'], array_map( 'ucfirst', library()['themes'] ) );
	?>
	<div class="wrap">
		<h1><?php echo esc_html( get_admin_page_title() ); ?></h1>
		<p><?php esc_html_e( 'What stands here holds for every widget of the site. A value in a block, a shortcode or a tag goes before it.', 'spinal-injection-widgets' ); ?></p>
		<form method="post" action="options.php">
			<?php settings_fields( OPTION ); ?>
			<table class="form-table" role="presentation">
				<?php
				row( 'emergency-number', $names['emergency-number'], text_field( 'emergency-number', 'text' ), __( 'Empty: the widgets name 112 as the number for Denmark.', 'spinal-injection-widgets' ) );
				row( 'reviewed-by', $names['reviewed-by'], text_field( 'reviewed-by', 'text', NAME_REVIEWER ), __( 'Only who has read the content for this site and answers for it. It stands in every widget.', 'spinal-injection-widgets' ) );
				row( 'reviewed-on', $names['reviewed-on'], text_field( 'reviewed-on', 'date', NAME_REVIEWER ) );
				row( 'lang', __( 'Language', 'spinal-injection-widgets' ), select_field( 'lang', $languages ) );
				row( 'theme', __( 'Theme', 'spinal-injection-widgets' ), select_field( 'theme', $themes ), __( 'None: the widgets take the font and the colours of your own theme.', 'spinal-injection-widgets' ) );
				row(
					'sources',
					__( 'Sources', 'spinal-injection-widgets' ),
					sprintf( '<input type="checkbox" id="sources" name="%s[sources]" value="once" aria-describedby="sources-help" %s>', OPTION, checked( settings()['sources'] ?? '', 'once', false ) ),
					__( 'One list for all widgets of a page, at its end, instead of one in each.', 'spinal-injection-widgets' )
				);
				?>
			</table>
			<?php submit_button(); ?>
		</form>
	</div>
	<?php
}

/** One line of the form. @param string $field Safe HTML. */
function row( string $name, string $label, string $field, string $help = '' ): void {
	printf(
		'<tr><th scope="row"><label for="%1$s">%2$s</label></th><td>%3$s<p class="description" id="%1$s-help">%4$s</p></td></tr>',
		esc_attr( $name ),
		esc_html( $label ),
		$field, // phpcs:ignore WordPress.Security.EscapeOutput.OutputNotEscaped
		esc_html( $help )
	);
}

function text_field( string $name, string $type, string $capability = 'manage_options' ): string {
	return sprintf(
		'<input type="%s" id="%2$s" name="%3$s[%2$s]" value="%4$s" class="regular-text" aria-describedby="%2$s-help" %5$s>',
		esc_attr( $type ),
		esc_attr( $name ),
		OPTION,
		esc_attr( settings()[ $name ] ?? '' ),
		disabled( current_user_can( $capability ), false, false )
	);
}

function select_field( string $name, array $options ): string {
	$html = '';
	foreach ( $options as $value => $label ) {
		$html .= sprintf( '<option value="%s" %s>%s</option>', esc_attr( $value ), selected( settings()[ $name ] ?? '', $value, false ), esc_html( $label ) );
	}
	return sprintf( '<select id="%1$s" name="%2$s[%1$s]" aria-describedby="%1$s-help">%3$s</select>', esc_attr( $name ), OPTION, $html );
}

function places_page(): void {
	$read    = (array) get_option( READ, array() );
	$changes = changes();
	?>
	<div class="wrap">
		<h1><?php echo esc_html( get_admin_page_title() ); ?></h1>
		<p>
			<?php
			/* translators: 1: a version, 2: a date. */
			echo esc_html( sprintf( __( 'Content of version %1$s, with the evidence of %2$s.', 'spinal-injection-widgets' ), VERSION, day( strtotime( content()['evidence'] ) ) ) );
			echo ' ';
			echo esc_html(
				isset( $read['by'] )
					/* translators: 1: a version, 2: a person, 3: a date. */
					? sprintf( __( 'Version %1$s was read by %2$s on %3$s.', 'spinal-injection-widgets' ), $read['version'], $read['by'], day( $read['on'] ) )
					: __( 'Nobody has said yet that they read it.', 'spinal-injection-widgets' )
			);
			?>
		</p>
		<?php
		if ( current_user_can( NAME_REVIEWER ) ) {
			?>
			<form method="post" action="<?php echo esc_url( admin_url( 'admin-post.php' ) ); ?>">
				<input type="hidden" name="action" value="<?php echo esc_attr( READ ); ?>">
				<?php
				wp_nonce_field( READ );
				/* translators: %s: a version. */
				submit_button( sprintf( __( 'I have read the content of version %s', 'spinal-injection-widgets' ), VERSION ), 'secondary', 'submit', false );
				?>
			</form>
			<?php
		}
		places_table( $changes );
		changes_table( $changes );
		?>
	</div>
	<?php
}

function places_table( array $changes ): void {
	$changed = array();
	foreach ( $changes as $change ) {
		$changed = array_merge( $changed, $change['widgets'] );
	}
	echo '<h2>' . esc_html__( 'Where widgets stand', 'spinal-injection-widgets' ) . '</h2>';
	table(
		array(
			__( 'Page', 'spinal-injection-widgets' ),
			__( 'Kind', 'spinal-injection-widgets' ),
			__( 'Widgets', 'spinal-injection-widgets' ),
			__( 'Reviewed by', 'spinal-injection-widgets' ),
			__( 'Page changed', 'spinal-injection-widgets' ),
			__( 'Medical text since it was read', 'spinal-injection-widgets' ),
		),
		array_map(
			function ( $place ) use ( $changed ) {
				$title = '' === $place['title'] ? __( '(no title)', 'spinal-injection-widgets' ) : $place['title'];
				$names = array_map( fn( $name ) => in_language( widget_named( $name )['name'], get_user_locale() ), $place['widgets'] );
				return array(
					'' === $place['edit'] ? esc_html( $title ) : sprintf( '<a href="%s">%s</a>', esc_url( $place['edit'] ), esc_html( $title ) ),
					esc_html( implode( ', ', array_filter( array( $place['kind'], $place['status'] ) ) ) ),
					esc_html( implode( ', ', $names ) ),
					esc_html( implode( ', ', $place['reviewers'] ) ),
					esc_html( $place['changed'] ),
					array_intersect( $place['widgets'], $changed )
						? '<strong>' . esc_html__( 'changed', 'spinal-injection-widgets' ) . '</strong>'
						: esc_html__( 'the same', 'spinal-injection-widgets' ),
				);
			},
			places()
		),
		__( 'No page has a widget yet.', 'spinal-injection-widgets' )
	);
}

function changes_table( array $changes ): void {
	if ( array() === $changes ) {
		return;
	}
	echo '<h2 id="changes">' . esc_html__( 'What an update changed', 'spinal-injection-widgets' ) . '</h2>';
	$rows = array();
	foreach ( $changes as $change ) {
		$names = array_map( fn( $name ) => in_language( widget_named( $name )['name'], get_user_locale() ), $change['widgets'] );
		foreach ( library()['languages'] as $language ) {
			$code   = $language['code'];
			$before = $change['before'][ $code ] ?? '';
			$after  = $change['after'][ $code ] ?? '';
			if ( $before !== $after ) {
				$rows[] = array(
					esc_html( implode( ', ', $names ) ),
					esc_html( $language['name'] ),
					sprintf( '<del lang="%s">%s</del>', esc_attr( $code ), esc_html( $before ) ),
					sprintf( '<ins lang="%s">%s</ins>', esc_attr( $code ), esc_html( $after ) ),
				);
			}
		}
	}
	table(
		array(
			__( 'Widgets', 'spinal-injection-widgets' ),
			__( 'Language', 'spinal-injection-widgets' ),
			__( 'Before', 'spinal-injection-widgets' ),
			__( 'Now', 'spinal-injection-widgets' ),
		),
		$rows,
		''
	);
}

/**
 * @param string[]   $heads Texts.
 * @param string[][] $rows  Safe HTML.
 * @param string     $none  Said instead, where there are no rows.
 */
function table( array $heads, array $rows, string $none ): void {
	if ( array() === $rows ) {
		echo '<p>' . esc_html( $none ) . '</p>';
		return;
	}
	echo '<table class="widefat striped"><thead><tr>';
	foreach ( $heads as $head ) {
		echo '<th scope="col">' . esc_html( $head ) . '</th>';
	}
	echo '</tr></thead><tbody>';
	foreach ( $rows as $row ) {
		// phpcs:ignore WordPress.Security.EscapeOutput.OutputNotEscaped -- each cell is.
		echo '<tr><td>' . implode( '</td><td>', $row ) . '</td></tr>';
	}
	echo '</tbody></table>';
}

/** A date as the site writes dates. @param int $time Unix time. */
function day( $time ): string {
	return wp_date( (string) get_option( 'date_format' ), (int) $time );
}
