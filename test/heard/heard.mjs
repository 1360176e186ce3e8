// What a screen reader gets of a page in Firefox and in WebKit, whose drivers do not tell: from AT-SPI, as Orca
// reads it. Chromium’s is read by test/support/a11y.ts.
import {execFile} from 'node:child_process';
import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {ensureBrowsers} from '../../scripts/browsers/ensure.mjs';
import {ensurePrograms} from '../../scripts/debian.mjs';

export const ENGINES = ['firefox', 'webkit'];

const READER = fileURLToPath(new URL('tree.py', import.meta.url));

const PREFERENCES = `
user_pref('accessibility.force_disabled', -1);
user_pref('browser.aboutwelcome.enabled', false);
user_pref('browser.shell.checkDefaultBrowser', false);
user_pref('datareporting.policy.dataSubmissionEnabled', false);
`;

const PROGRAMS = {
  Xvfb: 'xvfb',
  'dbus-run-session': 'dbus-daemon',
  '/usr/libexec/at-spi-bus-launcher': 'at-spi2-core',
  '/usr/lib/python3/dist-packages/pyatspi/__init__.py': 'python3-pyatspi',
};

/** What the reader exits with when a page never came: EX_TEMPFAIL. */
const NO_PAGE = 75;

/**
 * A browser that never joins the bus is started once more; a page that never comes fails twice.
 *
 * @param {string} title what the title of the page begins with when it is to be read
 * @returns {Promise<{depth: number, role: string, name: string, description: string}[]>} in reading order
 */
export async function heard(engine, url, title) {
  ensurePrograms(PROGRAMS);
  const {[engine]: browser} = await ensureBrowsers([engine]);
  const once = () => visit(engine, browser, url, title);
  return once().catch((error) => {
    if (error.code !== NO_PAGE) throw error;
    console.error(error.message);
    return once();
  });
}

async function visit(engine, browser, url, title) {
  const folder = mkdtempSync(join(tmpdir(), 'heard-'));
  mkdirSync(join(folder, 'profile'));
  writeFileSync(join(folder, 'profile', 'user.js'), PREFERENCES);
  const options =
    engine === 'firefox' ? ['--no-remote', '--profile', join(folder, 'profile'), url] : [url];
  try {
    return await read(['/usr/bin/python3', READER, title, browser, ...options], {
      GDK_BACKEND: 'x11',
      GNOME_ACCESSIBILITY: '1',
      HOME: folder,
      XDG_RUNTIME_DIR: folder,
    });
  } finally {
    rmSync(folder, {recursive: true, force: true, maxRetries: 5, retryDelay: 200});
  }
}

function read(command, variables) {
  const options = {env: {...process.env, ...variables}, maxBuffer: 2 ** 26};
  return new Promise((done, fail) =>
    execFile('dbus-run-session', ['--', ...command], options, (error, stdout) => {
      if (error) return fail(error);
      // Services of the session write there too.
      const nodes = JSON.parse(stdout.slice(stdout.indexOf('[[')));
      done(nodes.map(([depth, role, name, description]) => ({depth, role, name, description})));
    }),
  );
}
