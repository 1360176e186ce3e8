import {formatNumber, pluralCategory} from './format.js';

let form = '';

/** What ends the id of a message while the words that go with a number are made. */
export const currentForm = () => form;

/**
 * The words that go with a number, given in the reader's digits: a catalogue may have more than one
 * form of them. See docs/decisions/0009-plural-forms.md.
 */
export function counted(locale: string, value: number, words: (count: string) => string): string {
  form = `:${pluralCategory(locale, value)}`;
  try {
    return words(formatNumber(locale, value));
  } finally {
    form = '';
  }
}
