import {placeholders} from '../generated/locales/index.js';
import type {Catalogue, PlaceholderMessage} from './catalogue.js';

type Message = Catalogue[string];

/**
 * A site's own catalogue as widgets can show it: plain text with named placeholders, such as `${count}`, becomes what
 * `msg` reads. What is unknown or malformed is left out, so that it is shown in English, and the console names it.
 */
export function fitCatalogue(code: string, catalogue: Catalogue): Catalogue {
  const fit: Record<string, Message> = {};
  const faults: string[] = [];
  for (const [id, message] of Object.entries(catalogue)) {
    const [base = '', form] = id.split(':');
    const names = placeholders[base] ?? [];
    const made = message ? fitMessage(message, names) : message;
    const isWhole = (it: Message) =>
      form || names.every((_, index) => valuesOf(it).includes(index));
    // What is empty waits for its translation.
    if (!message || (made && isWhole(made))) fit[id] = made!;
    else faults.push(names.length > 0 ? `${id} (it has ${names.map(named).join(' ')})` : id);
  }
  if (faults.length > 0)
    console.warn(
      `spinal-injection-widgets: "${code}" has messages that cannot be shown, and English is shown instead: ${faults.join(', ')}`,
    );
  return fit;
}

const named = (name: string) => `\${${name}}`;

const valuesOf = (message: Message) => (typeof message === 'string' ? [] : message.values);

/** Undefined where it cannot be shown. */
function fitMessage(message: unknown, names: readonly string[]): Message | undefined {
  const isValue = (index: number) => names[index] !== undefined;
  if (typeof message === 'string') {
    const parts = message.split(/\$\{(\w+)\}/);
    const strings = parts.filter((_, index) => index % 2 === 0);
    const values = parts.filter((_, index) => index % 2 > 0).map((name) => names.indexOf(name));
    if (!values.every(isValue) || strings.some((it) => it.includes('${'))) return undefined;
    return values.length > 0 ? {strTag: true, strings, values} : message;
  }
  const {strings, values} = (message ?? {}) as Partial<PlaceholderMessage>;
  return Array.isArray(strings) &&
    Array.isArray(values) &&
    strings.length === values.length + 1 &&
    values.every(isValue)
    ? (message as PlaceholderMessage)
    : undefined;
}
