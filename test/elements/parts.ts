import {inside, plain} from '../support/shared-checks-widget.js';

/** Everything that the widget renders, also in the widgets that it holds, and that matches. */
export function parts<T extends Element = HTMLElement>(widget: Element, selector: string): T[] {
  return inside(widget).filter((element) => element.matches(selector)) as unknown as T[];
}

/** The one that matches. */
export function part<T extends Element = HTMLElement>(widget: Element, selector: string): T {
  const found = parts<T>(widget, selector);
  if (found.length === 1 && found[0]) return found[0];
  throw new Error(`${found.length} × ${selector} in <${widget.localName}>`);
}

export function textOf(element: Element): string {
  return plain(element.textContent ?? '');
}

/** The details of the events of a type that reach the document while `body` runs. */
export async function details(type: string, body: () => unknown): Promise<unknown[]> {
  const heard: unknown[] = [];
  const hear = (event: Event) => heard.push((event as CustomEvent).detail);
  document.addEventListener(type, hear);
  try {
    await body();
  } finally {
    document.removeEventListener(type, hear);
  }
  return heard;
}
