// Finds the browsers the tests run in. On Debian or Ubuntu as root (a container, CI) it installs
// what is missing; elsewhere it says what to install.
//   node scripts/browsers/ensure.mjs [chromium] [firefox] [webkit]
import {existsSync} from 'node:fs';
import {join} from 'node:path';
import {pathToFileURL} from 'node:url';
import {canInstall, install, onPath} from '../debian.mjs';

export const ENGINES = ['chromium', 'firefox', 'webkit'];

const BROWSERS = {
  chromium: {
    variable: 'CHROME_PATH',
    debian: ['chromium', 'fonts-liberation'],
    find: () =>
      firstExisting(
        ...['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome'].map((name) =>
          onPath(name),
        ),
        '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
        '/Applications/Chromium.app/Contents/MacOS/Chromium',
        underProgramFiles('Google/Chrome/Application/chrome.exe'),
      ),
  },
  firefox: {
    variable: 'FIREFOX_PATH',
    debian: ['firefox-esr', 'fonts-liberation'],
    find: () =>
      firstExisting(
        onPath('firefox-esr'),
        onPath('firefox'),
        '/Applications/Firefox.app/Contents/MacOS/firefox',
        underProgramFiles('Mozilla Firefox/firefox.exe'),
      ),
  },
  // WebKitGTK, driven through its WebDriver on a display of its own: Linux only.
  webkit: {
    debian: ['webkit2gtk-driver', 'xvfb', 'xsettingsd', 'fonts-liberation'],
    find: () =>
      ['WebKitWebDriver', 'Xvfb', 'xsettingsd'].every((name) => onPath(name))
        ? firstExisting(...MINI_BROWSERS)
        : undefined,
  },
};

const MINI_BROWSERS = ['x86_64-linux-gnu', 'aarch64-linux-gnu'].flatMap((architecture) =>
  ['webkit2gtk-4.1', 'webkitgtk-6.0', 'webkit2gtk-4.0'].map(
    (version) => `/usr/lib/${architecture}/${version}/MiniBrowser`,
  ),
);

/**
 * The executable of each engine, by name.
 * @param {string[]} engines
 * @returns {Promise<Record<string, string>>}
 * @throws when one is not there and cannot be installed; the message names the packages.
 */
export async function ensureBrowsers(engines) {
  const unknown = engines.filter((engine) => !ENGINES.includes(engine));
  if (unknown.length > 0) {
    throw new Error(`Unknown browser ${unknown.join(', ')}: use ${ENGINES.join(', ')}`);
  }
  const missing = engines.filter((engine) => !locate(engine));
  if (missing.length > 0 && canInstall()) {
    install([...new Set(missing.flatMap((engine) => BROWSERS[engine].debian))]);
  }
  const found = Object.fromEntries(engines.map((engine) => [engine, locate(engine)]));
  const absent = engines.filter((engine) => !found[engine]);
  if (absent.length > 0) {
    throw new Error(absent.map(howToInstall).join('\n'));
  }
  return found;
}

function locate(engine) {
  const {variable, find} = BROWSERS[engine];
  const path = variable && process.env[variable];
  if (path && !existsSync(path)) {
    throw new Error(`${variable} names ${path}, which does not exist`);
  }
  return path || find();
}

function howToInstall(engine) {
  const {variable, debian} = BROWSERS[engine];
  const otherwise = variable ? `, or set ${variable} to its executable` : '';
  return `No ${engine} found. On Debian or Ubuntu: apt-get install ${debian.join(' ')}${otherwise}.`;
}

function underProgramFiles(path) {
  return process.env.PROGRAMFILES && join(process.env.PROGRAMFILES, path);
}

function firstExisting(...paths) {
  return paths.find((path) => path && existsSync(path));
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const asked = process.argv.slice(2);
  try {
    console.log(await ensureBrowsers(asked.length > 0 ? asked : ENGINES));
  } catch (error) {
    console.error(error.message);
    process.exitCode = 1;
  }
}
