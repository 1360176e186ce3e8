import {WebKitPage} from './webkit-page.mjs';

/**
 * A WebKitGTK launcher for @web/test-runner. Its type is 'puppeteer' because its pages have the
 * methods of puppeteer's that the commands use (keyboard, mouse, setViewport).
 */
export function webkitLauncher({executablePath, concurrency}) {
  return new WebKitLauncher(executablePath, concurrency);
}

class WebKitLauncher {
  name = 'WebKit';
  type = 'puppeteer';
  #executablePath;
  #pages = new Set();
  #idle = [];
  #active = new Map();

  constructor(executablePath, concurrency) {
    this.#executablePath = executablePath;
    this.concurrency = concurrency;
  }

  async initialize() {
    // Node stops on these without its exit event, which is what ends the browsers.
    for (const signal of ['SIGTERM', 'SIGHUP']) process.once(signal, () => process.exit(1));
  }

  async startSession(sessionId, url) {
    const page = await this.#takePage();
    this.#active.set(sessionId, page);
    await page.goto(url);
  }

  isActive(sessionId) {
    return this.#active.has(sessionId);
  }

  getPage(sessionId) {
    const page = this.#active.get(sessionId);
    if (!page) throw new Error(`No page for session ${sessionId}`);
    return page;
  }

  getBrowserUrl(sessionId) {
    return this.getPage(sessionId).url();
  }

  async stopSession(sessionId) {
    const page = this.getPage(sessionId);
    await page.goto('about:blank');
    this.#active.delete(sessionId);
    this.#idle.push(page);
    return {};
  }

  async stop() {
    await Promise.all([...this.#pages].map((page) => page.close()));
  }

  async #takePage() {
    const page = this.#idle.pop() ?? (await WebKitPage.open(this.#executablePath));
    this.#pages.add(page);
    await page.setViewport({width: 800, height: 600});
    page.engine = {
      emulate: (features) => page.emulate(features),
      openPage: (...call) => this.#openPage(...call),
    };
    return page;
  }

  // A second browser on a display of its own: a second window would take the focus from the first.
  async #openPage(url, source, args) {
    const page = await this.#takePage();
    try {
      await page.goto(url);
      return await page.evaluate(`return (${source})(...arguments)`, args);
    } finally {
      await page.goto('about:blank');
      this.#idle.push(page);
    }
  }
}
