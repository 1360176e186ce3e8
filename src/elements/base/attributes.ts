import {warnOnce} from '../../warn.js';
import {parseDate} from './date.js';

interface Choice<T> {
  readonly element: Element;
  readonly attribute: string;
  readonly value: unknown;
  readonly allowed: readonly T[];
}

/** The value if it is allowed, else undefined; an empty or absent one is simply not given. */
export function chooseOne<T>({element, attribute, value, allowed}: Choice<T>): T | undefined {
  if (value == null || value === '') return undefined;
  if (allowed.includes(value as T)) return value as T;
  warnNotAllowed(element, attribute, value, allowed);
  return undefined;
}

/** The allowed words of a value separated by spaces or commas, each once, in its order; undefined where there is none. */
export function chooseSome<T extends string>(choice: Choice<T>): readonly T[] | undefined {
  const {element, attribute, value, allowed} = choice;
  const words = typeof value === 'string' ? value.split(/[\s,]+/).filter(Boolean) : [];
  const known = words.filter((word): word is T => allowed.includes(word as T));
  for (const word of words)
    if (!allowed.includes(word as T)) warnNotAllowed(element, attribute, word, allowed);
  return known.length > 0 ? [...new Set(known)] : undefined;
}

/** The calendar date of an attribute; `instead` tells the console what happens where it is none. */
export function chooseDate(
  element: Element,
  attribute: string,
  value: unknown,
  instead = '',
): Date | undefined {
  const given = describe(value ?? '');
  const date = parseDate(given);
  if (given && !date)
    warnOnce(
      `<${element.localName} ${attribute}="${given}"> is not a date. Allowed: YYYY-MM-DD.${instead}`,
    );
  return date;
}

function warnNotAllowed(
  element: Element,
  attribute: string,
  value: unknown,
  allowed: readonly unknown[],
): void {
  warnOnce(
    `<${element.localName} ${attribute}="${describe(value)}"> is not known. Allowed: ${allowed.join(', ')}.`,
  );
}

/** A value in a message, not too long for the console. */
export function describe(value: unknown): string {
  return textOf(value).slice(0, 80);
}

/** What the page gave, as text. A property can hold anything, also what has none. */
export function textOf(value: unknown): string {
  try {
    return String(value);
  } catch {
    return typeof value;
  }
}
