<?php
// Installs WordPress with a user of each role: php install.php <folder> <password> <theme>
[, $root, $password, $stylesheet] = $argv;
define( 'WP_INSTALLING', true );
require $root . '/wp-load.php';
require ABSPATH . 'wp-admin/includes/upgrade.php';

wp_install( 'Rygklinikken Eksempel', 'admin', 'admin@example.invalid', false, '', $password, 'da_DK' );
foreach ( array( 'editor', 'author', 'contributor' ) as $role ) {
	$user = wp_insert_user(
		array(
			'user_login' => $role,
			'user_pass'  => $password,
			'user_email' => "$role@example.invalid",
			'role'       => $role,
		)
	);
	if ( is_wp_error( $user ) ) {
		exit( 1 );
	}
}
update_user_meta( get_user_by( 'login', 'author' )->ID, 'locale', 'en_US' );
update_option( 'WPLANG', 'da_DK' );
// Avatars come from another site.
update_option( 'show_avatars', 0 );
switch_theme( $stylesheet );
exit( get_option( 'stylesheet' ) !== $stylesheet ? 1 : 0 );
