<?php
// Installs WordPress with two users: php install.php <folder> <password> <theme>
[, $root, $password, $stylesheet] = $argv;
define( 'WP_INSTALLING', true );
require $root . '/wp-load.php';
require ABSPATH . 'wp-admin/includes/upgrade.php';

wp_install( 'Rygklinikken Eksempel', 'admin', 'admin@example.invalid', false, '', $password, 'da_DK' );
$author = wp_insert_user(
	array(
		'user_login' => 'author',
		'user_pass'  => $password,
		'user_email' => 'author@example.invalid',
		'role'       => 'author',
	)
);
update_user_meta( $author, 'locale', 'en_US' );
update_option( 'WPLANG', 'da_DK' );
// Avatars come from another site.
update_option( 'show_avatars', 0 );
switch_theme( $stylesheet );
exit( is_wp_error( $author ) || get_option( 'stylesheet' ) !== $stylesheet ? 1 : 0 );
