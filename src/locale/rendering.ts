import {_installMsgImplementation} from '@lit/localize/init/install.js';
import type {Catalogue} from './catalogue.js';
import {currentForm} from './plural.js';

/** What is made of English that stands where a translation is missing. */
export type Mark = (english: string) => string;

// @lit/localize has one active locale per module, and a page may hold widgets in two languages. So `msg` is
// ours, and reads the catalogue of the widget that is rendering now.
// See docs/decisions/0001-language-per-element.md.
let rendering: Catalogue = {};
let mark: Mark | undefined;
let ready: Promise<void> | undefined;

interface Template {
  readonly strings: readonly string[];
  readonly values: readonly unknown[];
}

const filled = (strings: readonly string[], values: readonly unknown[]) =>
  String.raw({raw: strings}, ...values);

/** What stands for `msg`. */
export function message(template: string | Template, {id}: {readonly id: string}): string {
  const {strings, values} = template as Template;
  const found = rendering[id + currentForm()] || rendering[id];
  if (!found) {
    const english = strings ? filled(strings, values) : (template as string);
    return mark ? mark(english) : english;
  }
  return typeof found === 'string'
    ? found
    : filled(
        found.strings,
        found.values.map((index) => values[index]),
      );
}

/** Resolves when `msg` follows `withCatalogue`. */
export function messagesReady(): Promise<void> {
  return (ready ??= Promise.resolve(_installMsgImplementation(message as never)));
}

/**
 * Runs `render` with every `msg` in it answered from `catalogue`, and English where it has none, of which `as` makes
 * what is shown.
 */
export function withCatalogue<T>(catalogue: Catalogue, render: () => T, as?: Mark): T {
  const outer = [rendering, mark] as const;
  rendering = catalogue;
  mark = as;
  try {
    return render();
  } finally {
    [rendering, mark] = outer;
  }
}
