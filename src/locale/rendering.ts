import {configureLocalization} from '@lit/localize';
import type {Catalogue} from './catalogue.js';
import {currentForm} from './plural.js';

// @lit/localize has one active locale per module, and a page may hold widgets in two languages. So its
// one target locale is a view on the catalogue of the widget that is rendering now.
// See docs/decisions/0001-language-per-element.md.
const PER_ELEMENT = 'x-per-element';

let rendering: Catalogue = {};
let ready: Promise<void> | undefined;

const find = (id: string) => rendering[id + currentForm()] ?? rendering[id];

/** Resolves when `msg` follows `withCatalogue`. */
export function messagesReady(): Promise<void> {
  return (ready ??= configureLocalization({
    sourceLocale: 'en',
    targetLocales: [PER_ELEMENT],
    loadLocale: () =>
      Promise.resolve({templates: new Proxy({}, {get: (_, id) => find(id as string)})}),
  }).setLocale(PER_ELEMENT));
}

/** Runs `render` with every `msg` in it answered from `catalogue`, and English where it has none. */
export function withCatalogue<T>(catalogue: Catalogue, render: () => T): T {
  const outer = rendering;
  rendering = catalogue;
  try {
    return render();
  } finally {
    rendering = outer;
  }
}
