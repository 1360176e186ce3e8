// Web servers of Debian with the configuration of `integrations/`, on a loopback port.
import {spawn} from 'node:child_process';
import {cpSync, readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {setTimeout as sleep} from 'node:timers/promises';
import {ensurePrograms, unpack} from '../../scripts/debian.mjs';
import {freePort} from '../../scripts/free-port.mjs';

/** @param {string} folder for its own files @param {string} root of the site */
export async function startNginx(folder, root) {
  // Unpacked, since the package, installed, would start a server of its own.
  unpack(['nginx', 'libnginx-mod-http-brotli-static'], folder);
  const port = await freePort();
  const snippet = join(folder, 'spinal-widgets.conf');
  const written = readFileSync('integrations/nginx/spinal-widgets.conf', 'utf8');
  writeFileSync(snippet, replaced(written, 'root /var/www/html;', `root ${root};`));
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'];
  const config = join(folder, 'nginx.conf');
  writeFileSync(
    config,
    `load_module ${folder}/usr/lib/nginx/modules/ngx_http_brotli_static_module.so;
    daemon off;
    master_process off;
    pid ${folder}/nginx.pid;
    error_log stderr;
    events {}
    http {
      access_log off;
      ${temporary.map((name) => `${name}_temp_path ${folder}/${name};`).join('\n')}
      server {
        listen 127.0.0.1:${port};
        include ${snippet};
      }
    }`,
  );
  return running(join(folder, 'usr/sbin/nginx'), ['-e', 'stderr', '-c', config], port);
}

/** @param {string} folder for its own files @param {string} root of the site */
export async function startApache(folder, root) {
  // This package has no server that starts by itself.
  ensurePrograms({apache2: 'apache2-bin'});
  const port = await freePort();
  cpSync('integrations/apache/.htaccess', join(root, 'spinal/.htaccess'));
  writeFileSync(join(folder, 'mime.types'), 'text/css css\n');
  const modules = ['mpm_event', 'authz_core', 'headers', 'mime', 'rewrite', 'setenvif'];
  const config = join(folder, 'apache2.conf');
  writeFileSync(
    config,
    `ServerRoot ${folder}
    ${modules.map((it) => `LoadModule ${it}_module /usr/lib/apache2/modules/mod_${it}.so`).join('\n')}
    Listen 127.0.0.1:${port}
    ServerName localhost
    User www-data
    Group www-data
    PidFile ${folder}/apache2.pid
    DefaultRuntimeDir ${folder}
    ErrorLog ${folder}/error.log
    TypesConfig ${folder}/mime.types
    # As Debian has it.
    AddType application/x-gzip .gz
    DocumentRoot ${root}
    <Directory ${root}>
      Options FollowSymLinks
      AllowOverride FileInfo
      Require all granted
    </Directory>`,
  );
  return running('apache2', ['-D', 'FOREGROUND', '-f', config], port);
}

/** @param {string} program @param {string[]} words @param {number} port */
async function running(program, words, port) {
  const server = spawn(program, words, {stdio: ['ignore', 'ignore', 'pipe']});
  let said = '';
  server.stderr.on('data', (text) => (said += text));
  const ended = new Promise((resolve) => server.once('close', resolve));
  const url = `http://localhost:${port}/`;
  for (let tries = 0; tries < 100 && !(await answers(url)); tries++) {
    if (server.exitCode !== null) throw new Error(`${program} ended: ${said}`);
    await sleep(50);
  }
  const close = () => {
    server.kill();
    return ended;
  };
  return {url, close};
}

/** @param {string} url */
function answers(url) {
  return fetch(url).then(
    () => true,
    () => false,
  );
}

/** @param {string} text @param {string} from @param {string} to */
function replaced(text, from, to) {
  if (!text.includes(from)) throw new Error(`The configuration has no “${from}”.`);
  return text.replace(from, to);
}
