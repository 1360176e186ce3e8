// Stands for @lit/localize, which needs a window, and for the module that renders under a catalogue.
import type {msg as scripted} from '@lit/localize';
import type {Catalogue, PlaceholderMessage} from '../locale/catalogue.js';
import {form} from '../locale/plural.js';

let rendering: Catalogue = {};

interface Text {
  readonly strings: readonly string[];
  readonly values: readonly (string | number)[];
}

export const str = (strings: TemplateStringsArray, ...values: (string | number)[]): Text => ({
  strings,
  values,
});

export const msg = ((text: string | Text, {id}: {id: string}): string => {
  const message = rendering[id + form] ?? rendering[id];
  if (typeof message === 'string') return message;
  if (typeof text === 'string') return text;
  return message ? translated(message, text) : joined(text);
}) as typeof scripted;

const translated = ({strings, values}: PlaceholderMessage, text: Text) =>
  joined({strings, values: values.map((index) => text.values[index]!)});

const joined = ({strings, values}: Text) =>
  strings.map((string, index) => string + (values[index] ?? '')).join('');

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
