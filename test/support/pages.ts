// Pages of their own: for what needs a top-level navigation (text fragments, hashes at load) or a
// content security policy. Those under test/pages/ are at /pages/.
import {executeServerCommand} from '@web/test-runner-commands';
import {afterThisTest} from './cleanup.js';

/**
 * Opens `url` in a window of its own in the same browser, as if its address had been typed, calls
 * `read` there after load and closes the window. `read` cannot use anything from outside itself but
 * its arguments; they and its result go as JSON.
 */
export async function openPage<T, A extends unknown[]>(
  url: string,
  read: (...args: A) => T | Promise<T>,
  ...args: A
): Promise<T> {
  const address = new URL(url, location.href).href;
  const call = [address, String(read), args];
  const {value} = await executeServerCommand<{value: T}, unknown>('openPage', call);
  return value;
}

/** Something that a page's content security policy has refused. */
export interface Violation {
  directive: string;
  blocked: string;
  sample: string;
}

/** A page in an iframe until the test ends. */
export interface Frame {
  window: Window & typeof globalThis;
  document: Document;
  /** What the page's content security policy has refused so far. */
  violations: () => Promise<readonly Violation[]>;
}

/**
 * Loads a page in an iframe. To have its violations recorded it starts with
 * `<script src="/test/support/violations.js"></script>`.
 */
export function openFrame(
  url: string,
  {width = 800, height = 600}: {width?: number; height?: number} = {},
): Promise<Frame> {
  return load({src: url, width: String(width), height: String(height), title: url});
}

/** Loads markup in an iframe, as a page without an address of its own; its module scripts have run. */
export const openMarkup = (markup: string): Promise<Frame> => load({srcdoc: markup});

async function load(attributes: Partial<HTMLIFrameElement>): Promise<Frame> {
  const frame = Object.assign(document.createElement('iframe'), attributes);
  const loaded = new Promise((done) => frame.addEventListener('load', done, {once: true}));
  document.body.append(frame);
  afterThisTest(() => frame.remove());
  await loaded;
  const window = frame.contentWindow as Frame['window'];
  return {window, document: window.document, violations: () => recorded(window)};
}

async function recorded(window: Window & {violations?: Violation[]}) {
  if (!window.violations) throw new Error(`${window.location.pathname} records no violations`);
  // A report is a task of its own; in WebKit it may follow the load event.
  for (let frame = 0; frame < 2; frame++) {
    await new Promise((done) => window.requestAnimationFrame(done));
  }
  return window.violations;
}
