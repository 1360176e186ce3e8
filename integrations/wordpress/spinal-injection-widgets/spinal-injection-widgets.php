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
 *
 * @package SpinalInjectionWidgets
 */

namespace SpinalInjectionWidgets;

defined( 'ABSPATH' ) || exit;

const VERSION = '@version@';
const FILE    = __FILE__;
const FOLDER  = __DIR__;

require FOLDER . '/includes/library.php';
require FOLDER . '/includes/markup.php';
require FOLDER . '/includes/assets.php';
require FOLDER . '/includes/shortcode.php';
require FOLDER . '/includes/block.php';
require FOLDER . '/includes/kses.php';

add_action(
	'init',
	function () {
		load_plugin_textdomain( 'spinal-injection-widgets', false, basename( FOLDER ) . '/languages' );
	},
	1
);
