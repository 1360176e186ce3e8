// A widget in the kinds of pages that scripts/hosts names.
import {boxes, layoutDifferences} from './shared-checks-layout.js';
import {describeElement, inside} from './shared-checks-widget.js';

export interface Host {
  readonly css: string;
  /** On the page's `<html>`. */
  readonly attributes?: Readonly<Record<string, string>>;
}

/** What a page may set and the widget need not take back: how its font is drawn, and what no text shows. */
const INHERITED =
  /^(-webkit-text-size-adjust|-webkit-tap-highlight-color|-webkit-font-smoothing|text-size-adjust|text-rendering|tab-size|-moz-tab-size|font-(feature|variation)-settings|font-kerning|accent-color|caret-color|scrollbar-color)$/;

let hosts: Promise<Record<string, Host>> | undefined;

/** The kinds of pages, by name. */
export function allHosts(): Promise<Record<string, Host>> {
  return (hosts ??= fetch('/test/hosts.json').then((response) => response.json()));
}

/**
 * How the layout of a widget, and what its parts inherit, differ in each of the pages from now. The
 * widget must be in a part of the page that sets font and text colour.
 */
export async function differencesInHosts(widget: HTMLElement): Promise<string[]> {
  widget.parentElement!.style.colorScheme = 'light';
  const [layout, styles] = [boxes(widget), entering(widget)];
  return Object.entries(await allHosts()).flatMap(([name, host]) =>
    inHost(document, host, () => {
      const now = entering(widget);
      return [
        ...layoutDifferences(layout, boxes(widget)),
        ...[...styles]
          .filter(([what, value]) => now.get(what) !== value)
          .map(([what, value]) => `${what}: ${value} became ${now.get(what)}`),
      ];
    }).map((difference) => `${name}: ${difference}`),
  );
}

/**
 * The style of the elements that stand first in a shadow tree: what a page sets gets past them only by
 * inheritance.
 */
function entering(widget: Element): Map<string, string> {
  const first = inside(widget).filter((element) => element.parentNode instanceof ShadowRoot);
  return new Map(
    first.flatMap((element) => {
      const style = getComputedStyle(element);
      const where = describeElement(element);
      return [...style]
        .filter((name) => !name.startsWith('--') && !INHERITED.test(name))
        .map((name) => [`${name} of ${where}`, style.getPropertyValue(name)] as const);
    }),
  );
}

/** What is measured while the document is such a page. */
export function inHost<T>(document: Document, {css, attributes = {}}: Host, measure: () => T): T {
  const page = document.documentElement;
  const before = Object.keys(attributes).map((name) => [name, page.getAttribute(name)] as const);
  const style = document.createElement('style');
  style.textContent = css;
  document.head.append(style);
  for (const [name, value] of Object.entries(attributes)) page.setAttribute(name, value);
  try {
    endTransitions(document);
    return measure();
  } finally {
    style.remove();
    for (const [name, value] of before) {
      if (value === null) page.removeAttribute(name);
      else page.setAttribute(name, value);
    }
    endTransitions(document);
  }
}

/** A host may let every change take its time; what it comes to is what counts. */
function endTransitions(document: Document): void {
  for (const animation of document.getAnimations()) animation.cancel();
}
