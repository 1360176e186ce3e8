<?php
/**
 * Just enough of WordPress to call the plugin's functions without it: php wordpress-stub.php <plugin> < cases.json
 * Each case is {call, args, options?, mayEdit?, language?, filter?}; the answers come back as JSON. `npm run try:wordpress`
 * runs the plugin in WordPress itself.
 */

$filters = array();
define( 'ABSPATH', __DIR__ );
define( 'DAY_IN_SECONDS', 86400 );
$case = array();

function is_admin() {
	return false;
}
function plugin_basename( $file ) {
	return $file;
}
function add_action() {}
function add_filter( $hook, $callback, $priority = 10 ) {
	global $filters;
	$filters[ $hook ][ $priority ][] = $callback;
}
function apply_filters( $hook, $value ) {
	global $filters;
	ksort( $filters[ $hook ] );
	foreach ( array_merge( ...$filters[ $hook ] ) as $callback ) {
		$value = $callback( $value );
	}
	return $value;
}
function doing_filter( $hook ) {
	global $case;
	return $hook === ( $case['filter'] ?? '' );
}
function get_block_wrapper_attributes() {
	return 'class="wp-block-spinal-injection-widgets-widget"';
}
function is_singular() {
	return false;
}
function wpautop( $text ) {
	return '<p>' . preg_replace( '/\n\n(?!<div)|(?<=<\/div>)\n\n/', "</p>\n<p>", $text ) . '</p>';
}
add_filter( 'the_content', 'wpautop' );
function add_shortcode() {}
function __( $text ) {
	return $text;
}
function esc_html__( $text ) {
	return $text;
}
function is_feed() {
	return false;
}
function wp_json_encode( $value, $flags = 0 ) {
	return json_encode( $value, $flags );
}
function esc_html( $text ) {
	return htmlspecialchars( $text, ENT_QUOTES );
}
function esc_attr( $text ) {
	return htmlspecialchars( $text, ENT_QUOTES );
}
function esc_url( $url ) {
	return $url;
}
function wp_kses_post( $html ) {
	return $html;
}
function shortcode_unautop( $html ) {
	return $html;
}
function plugins_url( $path ) {
	return "/plugins/spinal-injection-widgets/$path";
}
function wp_json_file_decode( $file, $options ) {
	return json_decode( file_get_contents( $file ), $options['associative'] );
}
function get_option( $name, $default = false ) {
	global $case;
	return $case['options'][ $name ] ?? $default;
}
function current_user_can() {
	global $case;
	return $case['mayEdit'] ?? false;
}
function get_bloginfo() {
	global $case;
	return $case['language'] ?? 'da-DK';
}
function wp_get_script_tag( $attributes ) {
	return sprintf( "<script type=\"%s\" src=\"%s\"></script>\n", $attributes['type'], $attributes['src'] );
}
/** Like that of WordPress, an opening tag goes up to the next closing one. */
function do_shortcode( $text ) {
	$tag = '/\[spinal_widget(?![\w-])([^\]]*)\](?:((?:(?!\[\/spinal_widget\]).)*)\[\/spinal_widget\])?/s';
	return preg_replace_callback(
		$tag,
		function ( $found ) {
			preg_match_all( '/([\w-]+)="([^"]*)"|(\S+)/', $found[1], $words, PREG_SET_ORDER );
			$given = array();
			foreach ( $words as $word ) {
				if ( isset( $word[3] ) ) {
					$given[] = $word[3];
				} else {
					$given[ $word[1] ] = $word[2];
				}
			}
			return SpinalInjectionWidgets\shortcode( $given, $found[2] ?? '' );
		},
		$text
	);
}

$plugin = $argv[1];
require "$plugin/spinal-injection-widgets.php";

$answers = array();
foreach ( json_decode( stream_get_contents( STDIN ), true ) as $case ) {
	$name      = function_exists( $case['call'] ) ? $case['call'] : "SpinalInjectionWidgets\\{$case['call']}";
	$answers[] = $name( ...$case['args'] );
}
echo json_encode( $answers );
