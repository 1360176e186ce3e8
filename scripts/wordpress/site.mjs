// A WordPress of a Debian release, on this machine alone: MariaDB on a socket, PHP's own server on
// loopback. Nothing of it is installed but MariaDB and PHP; the rest goes with the folder.
import {execFileSync, spawn, spawnSync} from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {setTimeout as sleep} from 'node:timers/promises';
import {canInstall, install, onPath, suite, unpack} from '../debian.mjs';
import {freePort} from '../free-port.mjs';

export const PASSWORD = 'only-for-this-try';

const INSTALLED = [
  'mariadb-server-core',
  'mariadb-client-core',
  'php-cli',
  'php-gd',
  'php-mbstring',
  'php-mysql',
  'php-xml',
];

/** WordPress and what Debian has taken out of it into packages of its own. */
const PACKAGES = [
  'wordpress',
  'wordpress-l10n',
  'libjs-cropper',
  'libjs-jquery-ui',
  'libjs-lodash',
  'libjs-underscore',
  'libphp-phpmailer',
  'php-getid3',
];

/** What is lost with the machine was worth nothing. */
const CARELESS = ['--innodb-flush-log-at-trx-commit=0', '--innodb-doublewrite=0', '--sync-frm=0'];

/** The classic editor is a part of WordPress, for who asks for it. */
const CLASSIC = `<?php
add_filter('use_block_editor_for_post', fn($is) => $is && !isset($_GET['classic-editor']));
`;

/** A database server of our own. @returns {Promise<{socket: string, folder: string, close: () => Promise<void>}>} */
export async function startDatabase() {
  const programs = ['mariadbd', 'mariadb-install-db', 'mariadb', 'php'];
  if (!programs.every(onPath) && canInstall()) install(INSTALLED);
  if (!programs.every(onPath))
    throw new Error(`On Debian or Ubuntu: apt-get install ${INSTALLED.join(' ')}.`);
  const folder = mkdtempSync(join(tmpdir(), 'wordpress-'));
  const socket = join(folder, 'db.sock');
  const data = join(folder, 'db');
  const own = ['--no-defaults', `--datadir=${data}`, `--user=${process.env.USER ?? 'root'}`];
  execFileSync('mariadb-install-db', [...own, '--auth-root-authentication-method=normal'], {
    stdio: 'ignore',
  });
  const server = spawn(
    'mariadbd',
    [...own, `--socket=${socket}`, '--skip-networking', ...CARELESS],
    {
      stdio: 'ignore',
    },
  );
  const ended = new Promise((resolve) => server.once('exit', resolve));
  const close = async () => {
    server.kill();
    await ended;
    rmSync(folder, {recursive: true});
  };
  await until('MariaDB', () => existsSync(socket));
  return {folder, socket, close};
}

/**
 * Installs WordPress in Danish, with an administrator, and an author whose own language is English.
 * @param {{release: string, theme: string}} options a Debian release, and a theme that it has
 */
export async function startSite({database, release, theme}) {
  const folder = join(database.folder, release);
  mkdirSync(folder);
  const apt = suite(release, folder);
  unpack([...PACKAGES, `wordpress-theme-${theme}`], folder, apt);
  const root = join(folder, 'usr/share/wordpress');
  languagesInto(folder, root);

  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const name = `wordpress_${release}`;
  const sql = `CREATE DATABASE ${name}; CREATE USER '${name}'@'localhost' IDENTIFIED BY '${PASSWORD}'; GRANT ALL ON ${name}.* TO '${name}'@'localhost';`;
  execFileSync('mariadb', [
    '--no-defaults',
    `--socket=${database.socket}`,
    '-u',
    'root',
    '-e',
    sql,
  ]);
  writeFileSync(join(root, 'wp-config.php'), config({name, socket: database.socket, url}));
  php(root, 'install.php', theme);
  mkdirSync(join(root, 'wp-content/mu-plugins'), {recursive: true});
  writeFileSync(join(root, 'wp-content/mu-plugins/classic-editor.php'), CLASSIC);

  const log = join(folder, 'php.log');
  // Several at once, as the editor asks several things at once, and WordPress itself.
  const server = spawn(
    'sh',
    ['-c', `exec php -d opcache.enable_cli=1 -S 127.0.0.1:${port} -t "${root}" 2> "${log}"`],
    {
      stdio: 'ignore',
      env: {...process.env, PHP_CLI_SERVER_WORKERS: '4'},
      detached: true,
    },
  );
  await until('PHP', () =>
    fetch(`${url}/wp-login.php`).then(
      ({ok}) => ok,
      () => false,
    ),
  );
  return {
    url,
    version: /\$wp_version = '([^']+)'/.exec(
      readFileSync(join(root, 'wp-includes/version.php')),
    )[1],
    faults: () => faultsOf(log),
    close: () => process.kill(-server.pid),
  };
}

/** Where Debian has the language files depends on the release. */
function languagesInto(folder, root) {
  for (const place of [
    'var/lib/wordpress/wp-content/languages',
    'usr/share/wordpress/wp-content/languages',
  ]) {
    const from = join(folder, place);
    const to = join(root, 'wp-content/languages');
    if (existsSync(from) && from !== to) cpSync(from, to, {recursive: true});
  }
}

function config({name, socket, url}) {
  const constants = {
    DB_NAME: name,
    DB_USER: name,
    DB_PASSWORD: PASSWORD,
    DB_HOST: `localhost:${socket}`,
    DB_CHARSET: 'utf8mb4',
    DB_COLLATE: '',
    WP_HOME: url,
    WP_SITEURL: url,
    FS_METHOD: 'direct',
    AUTH_KEY: 'try',
    SECURE_AUTH_KEY: 'try',
    LOGGED_IN_KEY: 'try',
    NONCE_KEY: 'try',
  };
  const lines = Object.entries(constants).map(([key, value]) => `define('${key}', '${value}');`);
  return `<?php
${lines.join('\n')}
define('WP_DEBUG', true);
define('WP_DEBUG_DISPLAY', false);
define('DISABLE_WP_CRON', true);
define('WP_HTTP_BLOCK_EXTERNAL', true);
define('AUTOMATIC_UPDATER_DISABLED', true);
$table_prefix = 'wp_';
if (!defined('ABSPATH')) define('ABSPATH', __DIR__ . '/');
require_once ABSPATH . 'wp-settings.php';
`;
}

/** Runs a script beside this one inside WordPress. */
function php(root, script, ...words) {
  const {status, stdout, stderr} = spawnSync(
    'php',
    [
      '-d',
      'sendmail_path=true',
      new URL(script, import.meta.url).pathname,
      root,
      PASSWORD,
      ...words,
    ],
    {encoding: 'utf8'},
  );
  if (status !== 0) throw new Error(`${script}: ${stdout}${stderr}`);
}

/** What PHP has to say of the plugin. */
function faultsOf(log) {
  return readFileSync(log, 'utf8')
    .split('\n')
    .filter((line) => /PHP (Fatal|Parse|Warning|Notice|Deprecated)/.test(line))
    .filter((line) => line.includes('spinal'));
}

async function until(what, isSo) {
  for (let tries = 0; tries < 150; tries++) {
    if (await isSo()) return;
    await sleep(200);
  }
  throw new Error(`${what} did not start.`);
}
