// One WebKitGTK MiniBrowser: its own display (Xvfb), its own settings (xsettingsd) and its own
// WebKitWebDriver, with the methods of a puppeteer page that tests need.
import {spawn} from 'node:child_process';
import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {freePort} from '../free-port.mjs';

const SCREEN = {width: 4000, height: 3200};
const TIMEOUT = 60_000;

// https://www.w3.org/TR/webdriver2/#keyboard-actions
const KEYS = {
  Backspace: '\uE003',
  Tab: '\uE004',
  Enter: '\uE007',
  Shift: '\uE008',
  Control: '\uE009',
  Alt: '\uE00A',
  Escape: '\uE00C',
  PageUp: '\uE00E',
  PageDown: '\uE00F',
  End: '\uE010',
  Home: '\uE011',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
  Insert: '\uE016',
  Delete: '\uE017',
  Meta: '\uE03D',
};
const BUTTONS = {left: 0, middle: 1, right: 2};

// MiniBrowser's toolbar is hidden, but its smallest width would keep windows above 334 px.
const TOOLBAR_CSS = `
  * { min-width: 0; min-height: 0; padding: 0; margin: 0; border-width: 0; font-size: 1px; -gtk-icon-transform: scale(0); }
  entry image, button image { -gtk-icon-source: none; }
  entry image { opacity: 0; }
`;

export class WebKitPage {
  #directory = mkdtempSync(join(tmpdir(), 'webkit-page-'));
  #processes = [];
  #settingsDaemon;
  #server = '';
  #session = '';
  #url = 'about:blank';
  #size = '';
  #kill = () => {
    for (const child of this.#processes.reverse()) child.kill();
    rmSync(this.#directory, {recursive: true, force: true});
  };

  /** @param {string} miniBrowser path of the executable */
  static async open(miniBrowser) {
    const page = new WebKitPage();
    process.once('exit', page.#kill);
    const display = await page.#startDisplay();
    const env = {
      ...process.env,
      DISPLAY: display,
      GDK_BACKEND: 'x11',
      HOME: page.#directory,
      NO_AT_BRIDGE: '1',
      // Without a graphics card, layers that are put together cost a sixth of the time.
      WEBKIT_DISABLE_COMPOSITING_MODE: '1',
      XDG_CONFIG_HOME: join(page.#directory, 'config'),
      XDG_RUNTIME_DIR: page.#directory,
    };
    page.#startSettings(env);
    await page.#startDriver(env);
    await page.#startSession(miniBrowser);
    return page;
  }

  async #startDisplay() {
    const xvfb = this.#spawn(
      'Xvfb',
      [
        ...['-displayfd', '3', '-nolisten', 'tcp'],
        ...['-screen', '0', `${SCREEN.width}x${SCREEN.height}x24`],
      ],
      {stdio: ['ignore', 'ignore', 'ignore', 'pipe']},
    );
    return new Promise((resolve, reject) => {
      xvfb.stdio[3].once('data', (number) => resolve(`:${String(number).trim()}`));
      xvfb.once('error', reject);
      xvfb.once('exit', (code) => reject(new Error(`Xvfb ended with ${code}`)));
    });
  }

  #startSettings(env) {
    const gtk = join(env.XDG_CONFIG_HOME, 'gtk-3.0');
    mkdirSync(gtk, {recursive: true});
    writeFileSync(join(gtk, 'gtk.css'), TOOLBAR_CSS);
    this.#writeSettings({theme: 'Adwaita', animations: true});
    this.#settingsDaemon = this.#spawn('xsettingsd', ['-c', this.#settingsFile], {env});
  }

  async #startDriver(env) {
    const port = await freePort();
    this.#server = `http://127.0.0.1:${port}`;
    this.#spawn('WebKitWebDriver', ['-p', String(port)], {env});
    await until('WebKitWebDriver answers', () =>
      this.#request('GET', '/status').then(
        () => true,
        () => false,
      ),
    );
  }

  async #startSession(binary) {
    const {sessionId} = await this.#request('POST', '/session', {
      capabilities: {
        alwaysMatch: {
          'webkitgtk:browserOptions': {binary, args: ['--automation', '--full-screen']},
        },
      },
    });
    this.#session = `/session/${sessionId}`;
    await this.#command('/timeouts', {script: TIMEOUT, pageLoad: TIMEOUT});
  }

  #spawn(name, args, options) {
    const child = spawn(name, args, {stdio: 'ignore', ...options});
    this.#processes.push(child);
    return child;
  }

  async #request(method, path, body) {
    const response = await fetch(this.#server + path, {
      method,
      headers: {'content-type': 'application/json'},
      ...(body && {body: JSON.stringify(body)}),
    });
    const {value} = await response.json();
    if (value?.error) throw new Error(`WebKitWebDriver ${path}: ${value.error} ${value.message}`);
    return value;
  }

  #command(path, body) {
    return this.#request('POST', this.#session + path, body);
  }

  url() {
    return this.#url;
  }

  async goto(url) {
    this.#url = url;
    await this.#command('/url', {url});
  }

  /** Runs a function body; it may return a promise. */
  evaluate(script, args = []) {
    return this.#command('/execute/sync', {script, args});
  }

  async setViewport({width, height}) {
    const size = `${width}×${height}`;
    if (this.#size === size) return;
    // Without a window manager X gives the focus to the window under the pointer, which Xvfb puts in
    // the middle of the screen: the window's corner goes just above it.
    const x = SCREEN.width / 2 - 10;
    const y = SCREEN.height / 2 - 10;
    await this.#command('/window/rect', {x, y, width, height});
    await until(
      `the viewport is ${size}`,
      async () => (await this.evaluate('return `${innerWidth}×${innerHeight}`')) === size,
    );
    this.#size = size;
  }

  /** Emulates exactly these media features, through the desktop's theme; without any, the default. */
  async emulate({colorScheme, reducedMotion, media, forcedColors}) {
    if (media === 'print' || forcedColors === 'active') {
      throw new Error('WebKitGTK can emulate neither print nor forced colours');
    }
    const dark = colorScheme === 'dark';
    const animations = reducedMotion !== 'reduce';
    this.#writeSettings({theme: dark ? 'Adwaita-dark' : 'Adwaita', animations});
    this.#settingsDaemon.kill('SIGHUP');
    const wanted = [dark, !animations].join();
    await until(
      'the page follows the theme',
      async () =>
        (await this.evaluate(`return [
          '(prefers-color-scheme: dark)', '(prefers-reduced-motion: reduce)',
        ].map((query) => matchMedia(query).matches).join()`)) === wanted,
    );
  }

  get #settingsFile() {
    return join(this.#directory, 'xsettings');
  }

  #writeSettings({theme, animations}) {
    const settings = {
      'Gtk/EnableAnimations': Number(animations),
      'Net/ThemeName': `"${theme}"`,
      'Xft/Antialias': 1,
      'Xft/DPI': 96 * 1024,
      'Xft/Hinting': 0,
      'Xft/RGBA': '"none"',
    };
    const lines = Object.entries(settings).map(([name, value]) => `${name} ${value}\n`);
    writeFileSync(this.#settingsFile, lines.join(''));
  }

  keyboard = {
    down: (key) => this.#keys([keyAction('keyDown', key)]),
    up: (key) => this.#keys([keyAction('keyUp', key)]),
    press: (key) => this.#keys([keyAction('keyDown', key), keyAction('keyUp', key)]),
    type: (text) =>
      this.#keys([...text].flatMap((key) => [keyAction('keyDown', key), keyAction('keyUp', key)])),
  };

  mouse = {
    move: (x, y) => this.#pointer([pointerMove(x, y)]),
    down: ({button = 'left'} = {}) => this.#pointer([pointerButton('pointerDown', button)]),
    up: ({button = 'left'} = {}) => this.#pointer([pointerButton('pointerUp', button)]),
    click: (x, y, {button = 'left'} = {}) =>
      this.#pointer([
        pointerMove(x, y),
        pointerButton('pointerDown', button),
        pointerButton('pointerUp', button),
      ]),
    reset: () => this.#request('DELETE', `${this.#session}/actions`),
  };

  #keys(actions) {
    return this.#command('/actions', {actions: [{type: 'key', id: 'keyboard', actions}]});
  }

  #pointer(actions) {
    const parameters = {pointerType: 'mouse'};
    return this.#command('/actions', {
      actions: [{type: 'pointer', id: 'mouse', parameters, actions}],
    });
  }

  async close() {
    // Ending the session ends the browser; should that fail, the processes end all the same.
    await this.#request('DELETE', this.#session).catch(() => {});
    this.#kill();
    process.off('exit', this.#kill);
  }
}

function keyAction(type, key) {
  return {type, value: KEYS[key] ?? key};
}

function pointerMove(x, y) {
  return {type: 'pointerMove', duration: 0, x, y};
}

function pointerButton(type, button) {
  return {type, button: BUTTONS[button]};
}

async function until(what, isSo) {
  const deadline = Date.now() + 5000;
  while (!(await isSo())) {
    if (Date.now() > deadline) throw new Error(`WebKit: waited in vain until ${what}`);
    await new Promise((done) => setTimeout(done, 25));
  }
}
