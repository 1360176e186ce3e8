// Pages under test/pages/ that load the built library and record what it does (record.js there).
import type {LitElement} from 'lit';
import {WIDGETS} from '../../src/generated/widgets.js';
import {deepElements} from '../support/dom.js';
import {settled} from '../support/mount.js';
import {openFrame, type Frame} from '../support/pages.js';
import {rendered} from '../support/shared-checks-widget.js';

export const TAGS = Object.keys(WIDGETS);

export interface RecordedPage extends Omit<Frame, 'window'> {
  window: Frame['window'] & {
    /** What was written to the console or thrown. */
    messages: string[];
    /** Every tag that was defined, in order. */
    tags: string[];
    /** The names of globals and of what built-in classes and their prototypes have. */
    surface(): string[];
    surfaceBefore: string[];
  };
}

/** Opens a page and waits until its widgets have rendered. */
export async function openRecorded(
  url: string,
  size?: {width?: number; height?: number},
): Promise<RecordedPage> {
  const page = (await openFrame(url, size)) as RecordedPage;
  if (!page.window.messages) throw new Error(`${url} does not load /pages/record.js`);
  await settled(page.document);
  return page;
}

/** As it comes, and with its attributes set. */
export const VARIANTS: readonly Readonly<Record<string, string>>[] = [
  {},
  {
    compare: '',
    exclusive: '',
    'injection-date': '2026-11-24',
    'reviewed-by': 'The Back Unit',
    'reviewed-on': '2026-11-24',
    'heading-level': '3',
    'structured-data': '',
  },
];

/** The scripts that have every widget in every language. */
export const SCRIPTS = ['spinal-widgets.js', 'autoload.js', 'spinal-widgets.iife.js'];

/** Puts every widget into the page, once for each set of attributes, and has all of them loaded. */
export async function showAll(
  page: RecordedPage,
  lang: string,
  variants: typeof VARIANTS = [{}],
): Promise<LitElement[]> {
  const widgets = TAGS.flatMap((tag) =>
    variants.map((attributes) => {
      const widget = page.document.createElement(tag) as LitElement;
      widget.lang = lang;
      for (const [name, value] of Object.entries(attributes)) widget.setAttribute(name, value);
      return widget;
    }),
  );
  page.document.body.append(...widgets);
  await loaded(page);
  await settled(page.document);
  return widgets;
}

/** `autoload.js` loads what is far when the page is printed. */
async function loaded({window}: RecordedPage): Promise<void> {
  const {customElements} = window;
  const missing = TAGS.filter((tag) => !customElements.get(tag));
  if (missing.length === 0) return;
  window.dispatchEvent(new Event('beforeprint'));
  await Promise.all(missing.map((tag) => customElements.whenDefined(tag)));
}

/** Presses every button of the widgets. */
export async function pressAll(page: RecordedPage, widgets: readonly Element[]): Promise<void> {
  page.window.print = () => {};
  for (const widget of widgets) {
    for (const button of [...widget.shadowRoot!.querySelectorAll('button')]) button.click();
  }
  await settled(page.document);
}

/** The language that a widget shows; empty where it shows nothing. */
export function shownLanguage(widget: Element): string {
  return widget.shadowRoot?.querySelector<HTMLElement>('[part=root]')?.lang ?? '';
}

/** All that a widget says, and those inside it, closed or open. */
export const wordsOf = ({shadowRoot}: Element): string =>
  [shadowRoot!, ...deepElements(shadowRoot!).flatMap((inside) => inside.shadowRoot ?? [])]
    .map((root) => root.textContent)
    .join(' ')
    .replace(/\s+/g, ' ');

/** The files of the library that the page has asked for, in the order in which they came. */
export function filesOf({window}: RecordedPage): string[] {
  return window.performance
    .getEntriesByType('resource')
    .map(({name}) => new URL(name).pathname)
    .filter((path) => path.startsWith('/dist/'));
}

/** The types of what the page tells search engines. */
export function structuredData({document}: RecordedPage): string[] {
  return [...document.querySelectorAll('script[type="application/ld+json"]')].map(
    (block) => (JSON.parse(block.textContent) as {'@type': string})['@type'],
  );
}

// What a widget's styles say whatever the width it has.
const STYLES = [
  'display',
  'fontWeight',
  'listStyleType',
  'paddingInlineStart',
  'borderBlockStartWidth',
  'borderStartStartRadius',
] as const;

/** How widgets are styled once all of them is there; those that one holds are looked at by themselves. */
export async function looksOf(widgets: readonly Element[]): Promise<string[][]> {
  for (const widget of widgets) await rendered(widget);
  return widgets.map((widget) => [...widget.shadowRoot!.querySelectorAll('*')].map(lookOf));
}

function lookOf(element: Element): string {
  const style = element.ownerDocument.defaultView!.getComputedStyle(element);
  return `${element.localName}: ${STYLES.map((name) => style[name]).join(', ')}`;
}
