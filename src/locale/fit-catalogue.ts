import {placeholders} from '../generated/locales/index.js';
import {warn} from '../warn.js';
import type {Catalogue, PlaceholderMessage} from './catalogue.js';

type Parts = Pick<PlaceholderMessage, 'strings' | 'values'>;

/**
 * A site's own catalogue as widgets can show it: plain text with named placeholders, such as `${count}`, becomes what
 * `msg` reads. What is unknown or malformed is left out, so that it is shown in English, and the console names it.
 */
export function fitCatalogue(code: string, catalogue: Catalogue): Catalogue {
  const fit: Record<string, Catalogue[string]> = {};
  const faults: string[] = [];
  for (const [id, message] of Object.entries(catalogue)) {
    // What is empty waits for its translation.
    if (!message) continue;
    const [base, form] = id.split(':');
    const names =
      placeholders
        .find((it) => it.startsWith(`${base} `))
        ?.split(' ')
        .slice(1) ?? [];
    const {strings, values} = typeof message === 'string' ? partsOf(message, names) : message;
    const fits =
      Array.isArray(strings) &&
      Array.isArray(values) &&
      strings.length === values.length + 1 &&
      !strings.join().includes('${') &&
      values.every((index) => names[index as number]) &&
      // A plural form may leave out its number.
      (form || names.every((_, index) => values.includes(index)));
    if (fits) fit[id] = values.length > 0 ? {strTag: true, strings, values} : strings.join('');
    else faults.push(names.length > 0 ? `${id} (it has ${names.map(named).join(' ')})` : id);
  }
  if (faults.length > 0)
    warn(
      `"${code}" has messages that cannot be shown, and English is shown instead: ${faults.join(', ')}.`,
    );
  return fit;
}

const named = (name: string) => `\${${name}}`;

function partsOf(text: string, names: readonly string[]): Parts {
  const parts = text.split(/\$\{(\w+)\}/);
  return {
    strings: parts.filter((_, index) => index % 2 === 0),
    values: parts.filter((_, index) => index % 2 > 0).map((name) => names.indexOf(name)),
  };
}
