<?php
/**
 * Plugin Name: Spinal injection widgets
 * Description: A block and a shortcode for widgets that explain spinal injections to patients, in Danish and English.
 * Version: @version@
 * Requires at least: 6.1
 * Requires PHP: 7.4
 * License: MIT
 * License URI: https://opensource.org/license/mit
 * Text Domain: spinal-injection-widgets
 * Domain Path: /languages
 * Update URI: false
 *
 * @package SpinalInjectionWidgets
 */

namespace SpinalInjectionWidgets;

defined( 'ABSPATH' ) || exit;

const VERSION = '@version@';
const FILE    = __FILE__;
const FOLDER  = __DIR__;

require FOLDER . '/includes/library.php';
require FOLDER . '/includes/settings.php';
require FOLDER . '/includes/words.php';
require FOLDER . '/includes/markup.php';
require FOLDER . '/includes/page.php';
require FOLDER . '/includes/shortcode.php';
require FOLDER . '/includes/block.php';
require FOLDER . '/includes/patterns.php';
require FOLDER . '/includes/kses.php';
require FOLDER . '/includes/paragraphs.php';
require FOLDER . '/includes/reviewer.php';
require FOLDER . '/includes/update.php';
if ( is_admin() ) {
	require FOLDER . '/includes/places.php';
	require FOLDER . '/includes/changes.php';
	require FOLDER . '/includes/admin.php';
}

add_action(
	'init',
	function () {
		load_plugin_textdomain( 'spinal-injection-widgets', false, basename( FOLDER ) . '/languages' );
	},
	1
);
