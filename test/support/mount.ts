import {html, render, type TemplateResult} from 'lit';
import {afterThisTest} from './cleanup.js';
import {deepElements} from './dom.js';

export interface MountOptions {
  /** `lang` of the part of the page that the content stands in. */
  lang?: string;
  /** `dir` of that part. */
  dir?: 'ltr' | 'rtl';
  /** Its width in px. */
  width?: number;
  /** A style sheet for the page, as the site around a widget may have. */
  css?: string;
}

/**
 * Puts content into the page's `<main>` until the test ends, and waits until it has rendered.
 * @returns the content's first element
 */
export async function mount<T extends Element = HTMLElement>(
  content: TemplateResult | string,
  {lang, dir, width, css}: MountOptions = {},
): Promise<T> {
  const place = document.createElement('div');
  if (lang !== undefined) place.lang = lang;
  if (dir) place.dir = dir;
  if (width !== undefined) place.style.width = `${width}px`;
  if (css) addStyleSheet(css);
  mainLandmark().append(place);
  afterThisTest(() => place.remove());
  render(typeof content === 'string' ? fragment(content) : content, place);
  await settled(place);
  const first = place.querySelector<T>('*');
  if (!first) throw new Error('mount: the content has no element');
  return first;
}

/** Waits until every custom element under `root` has rendered, and those that this rendered. */
export async function settled(root: ParentNode = document): Promise<void> {
  const seen = new Set<Element>();
  let pending: Element[];
  do {
    pending = deepElements(root).filter((element) => !seen.has(element));
    for (const element of pending) seen.add(element);
    await Promise.all(pending.map(updateComplete));
  } while (pending.length > 0);
}

function updateComplete(element: Element): Promise<unknown> {
  return Promise.resolve((element as Partial<{updateComplete: Promise<unknown>}>).updateComplete);
}

// Most content of a page stands in a landmark; axe asks for it.
function mainLandmark() {
  const main = document.querySelector('main') ?? document.createElement('main');
  if (!main.isConnected) {
    document.body.append(main);
    afterThisTest(() => main.remove());
  }
  return main;
}

function addStyleSheet(css: string) {
  const style = document.createElement('style');
  style.textContent = css;
  document.head.append(style);
  afterThisTest(() => style.remove());
}

function fragment(markup: string) {
  const template = document.createElement('template');
  template.innerHTML = markup;
  return html`${document.importNode(template.content, true)}`;
}
