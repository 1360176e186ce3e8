// What Orca says of a widget in Firefox, written down: node scripts/orca/read.mjs '<spinal-faq open="driving"></spinal-faq>'
import {execFile} from 'node:child_process';
import {copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {createServer} from 'node:http';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {setTimeout as wait} from 'node:timers/promises';
import {fileURLToPath} from 'node:url';
import {promisify} from 'node:util';
import {ensureBrowsers} from '../browsers/ensure.mjs';
import {ensurePrograms} from '../debian.mjs';

const HERE = fileURLToPath(new URL('.', import.meta.url));
const WIDGET = process.argv[2] ?? '<spinal-guide></spinal-guide>';
// It reads when the page has loaded: the picture lets that wait until the widget is there.
const LATE = 4000;
const PAGE = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Page</title><body>${WIDGET}
  <script type="module" src="/spinal-widgets.js"></script><img src="/late" alt="" hidden></body></html>`;
const PREFERENCES = `
user_pref('accessibility.force_disabled', -1);
user_pref('browser.aboutwelcome.enabled', false);
user_pref('browser.shell.checkDefaultBrowser', false);
user_pref('datareporting.policy.dataSubmissionEnabled', false);
`;

ensurePrograms({
  orca: 'orca',
  'xvfb-run': 'xvfb',
  'dbus-run-session': 'dbus-daemon',
  '/usr/libexec/at-spi-bus-launcher': 'at-spi2-core',
});
const {firefox} = await ensureBrowsers(['firefox']);
const server = createServer(answer).listen(0);
const home = mkdtempSync(join(tmpdir(), 'orca-'));
const spoken = join(home, 'spoken.txt');
try {
  mkdirSync(join(home, 'profile'));
  writeFileSync(join(home, 'profile', 'user.js'), PREFERENCES);
  mkdirSync(join(home, '.local/share/orca'), {recursive: true});
  copyFileSync(`${HERE}spoken.py`, join(home, '.local/share/orca/orca-customizations.py'));
  const url = `http://localhost:${server.address().port}/`;
  const session = ['-a', '-s', '-screen 0 1200x900x24', 'dbus-run-session', '--'];
  const drive = ['/usr/bin/python3', `${HERE}drive.py`, firefox, join(home, 'profile'), url];
  const own = {GNOME_ACCESSIBILITY: '1', HOME: home, SPOKEN: spoken, XDG_RUNTIME_DIR: home};
  await promisify(execFile)('xvfb-run', [...session, ...drive], {env: {...process.env, ...own}});
  // Firefox’s own first page may be named before.
  const reading = readFileSync(spoken, 'utf8')
    .split(/^Finished loading.*$/m)
    .at(-1);
  console.log(reading.split('=== END ===')[0].trim());
} finally {
  server.close();
  rmSync(home, {recursive: true, force: true, maxRetries: 5, retryDelay: 200});
}

async function answer({url}, response) {
  if (url === '/') return response.writeHead(200, {'content-type': 'text/html'}).end(PAGE);
  if (url === '/late') await wait(LATE);
  if (!url.endsWith('.js')) return response.writeHead(404).end();
  response.writeHead(200, {'content-type': 'text/javascript'}).end(readFileSync(`dist${url}`));
}
