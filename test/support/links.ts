import {deepElements} from './dom.js';
import {replaceForThisTest} from './cleanup.js';
import {isVisible} from './shared-checks-widget.js';

/** The addresses that the widget's buttons copy, in their order. */
export async function copiedLinks(widget: Element, which = isVisible): Promise<string[]> {
  const written: string[] = [];
  replaceForThisTest(navigator, 'clipboard', {
    writeText: (text: string) => Promise.resolve(void written.push(text)),
  });
  for (const element of deepElements(widget.shadowRoot!))
    if (element.matches('.copy button') && which(element)) (element as HTMLElement).click();
  await Promise.resolve();
  return written;
}

export async function copiedHashes(widget: Element, which = isVisible): Promise<string[]> {
  return (await copiedLinks(widget, which)).map((url) => new URL(url).hash);
}
