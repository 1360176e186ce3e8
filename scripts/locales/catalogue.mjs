import {SOURCE_LANGUAGE, isEmpty, targetOf} from './xliff.mjs';

/**
 * @typedef {import('./xliff.mjs').Content} Content
 * @typedef {{strTag: true, strings: string[], values: number[]}} PlaceholderMessage
 * @typedef {Record<string, string | PlaceholderMessage>} Catalogue
 */

/**
 * The translations of a file that are to be shown. `held` are those that are not: the English is shown instead.
 *
 * @param {import('./xliff.mjs').Xliff} xliff
 * @param {(unit: import('./xliff.mjs').Unit) => boolean} isShown
 * @returns {{catalogue: Catalogue, held: string[]}}
 */
export function catalogueOf({units}, isShown) {
  const translated = units.filter((unit) => !isEmpty(targetOf(unit)));
  const shown = new Set(translated.filter(isShown));
  return {
    catalogue: Object.fromEntries([...shown].map((unit) => [unit.id, toMessage(targetOf(unit))])),
    held: translated.filter((unit) => !shown.has(unit)).map(({id}) => id),
  };
}

/**
 * The English with accents and 40 % more length, in brackets: text that does not go through
 * `msg()`, or is frozen in one language, stands out, and so does a layout that cuts it off. Its longest
 * word grows as much, for other languages have longer words, and not only more of them.
 *
 * @param {readonly {id: string, contents: readonly Content[]}[]} messages
 * @returns {Catalogue}
 */
export function pseudoLocale(messages) {
  return Object.fromEntries(messages.map(({id, contents}) => [id, toMessage(pseudo(contents))]));
}

/** @param {Catalogue} catalogue @param {string} origin */
export function catalogueModule(catalogue, origin) {
  const entries = Object.entries(catalogue).map(
    ([id, message]) => `  ${JSON.stringify(id)}: ${JSON.stringify(message)},\n`,
  );
  return `// Made from ${origin} by \`npm run locales:build\`; edit that instead.
import type {Catalogue} from '../../locale/catalogue.js';

export const catalogue: Catalogue = {
${entries.join('')}};
`;
}

/** A language as a site hosts it itself, for `data-locales`. @param {Catalogue} catalogue */
export function siteModule(catalogue) {
  return `export const catalogue = ${JSON.stringify(catalogue, null, 1)};\n`;
}

/**
 * The languages, so that a new file in locales/ is all that a new language takes.
 *
 * @param {readonly string[]} locales
 * @param {readonly {id: string, contents: readonly Content[]}[]} messages
 */
export function indexModule(locales, messages) {
  const placeholders = messages.flatMap(({id, contents}) => {
    const names = namesIn(contents);
    return names.length > 0 ? [`  ${JSON.stringify([id, ...names].join(' '))},\n`] : [];
  });
  const loaders = locales.map(
    (code) => `  ['${code.toLowerCase()}', () => import('./${code}.js')],\n`,
  );
  return `// Made from locales/*.xlf by \`npm run locales:build\`; edit those instead.
import type {Catalogue} from '../../locale/catalogue.js';

export type CatalogueFile = Promise<{readonly catalogue: Catalogue}>;

/** The language the messages are written in; it needs no catalogue. */
export const sourceLocale: string = '${SOURCE_LANGUAGE}';

/** How many messages a complete catalogue has. */
export const messageCount: number = ${messages.length};

/** The messages with placeholders: the id, and what these are called in its language file, in the order of the English. */
export const placeholders: readonly string[] = [
${placeholders.join('')}];

/** The ids of all messages, for those who check a catalogue of their own. */
export const messageIds = (): Promise<{readonly ids?: readonly string[]}> =>
  import('./messages.js');

/** The translations that come with the library. */
export const translations = new Map<string, () => CatalogueFile>([
${loaders.join('')}]);
`;
}

/** @param {readonly {id: string}[]} messages */
export function idsModule(messages) {
  const ids = messages.map(({id}) => id).join(' ');
  return `// Made from the messages in src by \`npm run locales:build\`.
export const ids: readonly string[] = ${JSON.stringify(ids)}.split(' ');
`;
}

/** The names of placeholders, by index. @param {readonly Content[]} contents */
function namesIn(contents) {
  /** @type {string[]} */
  const names = [];
  for (const part of contents)
    if (typeof part !== 'string') names[Number(part.id)] = part.text.replace(/\W/g, '');
  return names;
}

/**
 * What `msg` of @lit/localize takes for a `str` template: \`values\` are indices of the English values.
 *
 * @param {readonly Content[]} contents
 * @returns {string | PlaceholderMessage}
 */
export function toMessage(contents) {
  /** @type {string[]} */
  const strings = [];
  /** @type {number[]} */
  const values = [];
  let text = '';
  for (const content of contents) {
    if (typeof content === 'string') {
      text += content;
    } else {
      values.push(Number(content.id));
      strings.push(text);
      text = '';
    }
  }
  return values.length === 0 ? text : {strTag: true, strings: [...strings, text], values};
}

const PLAIN = 'abcdefghijklmnopqrstuvwxyz';
const ACCENTED = 'áƀçðéƒĝĥíĵķļɱñóþɋŕšţúṽŵẋýž';
const FILLER = 'one two three four five six seven eight nine ten ';
const GROWTH = 0.4;
const WORD = /[a-z]+/gi;

/** @param {readonly Content[]} contents @returns {Content[]} */
function pseudo(contents) {
  const texts = contents.filter((part) => typeof part === 'string');
  const words = texts.flatMap((text) => text.match(WORD) ?? []);
  const longest = words.reduce((a, b) => (b.length > a.length ? b : a), '');
  const grown = longest + longest.slice(0, more(longest)).toLowerCase();
  const parts = contents.map((part) =>
    typeof part === 'string' ? accented(part.replace(longest, grown)) : part,
  );
  const rest = more(texts.join('')) - more(longest);
  return ['⟦', ...parts, rest > 0 ? ` ${accented(filler(rest))}⟧` : '⟧'];
}

/** How many letters a text gets. @param {string} text */
function more(text) {
  return Math.ceil(text.length * GROWTH);
}

/** @param {number} length */
function filler(length) {
  return FILLER.repeat(Math.ceil(length / FILLER.length)).slice(0, length);
}

/** @param {string} text */
function accented(text) {
  return text.replace(/[a-z]/gi, (letter) => {
    const accent = ACCENTED.charAt(PLAIN.indexOf(letter.toLowerCase()));
    return letter === letter.toLowerCase() ? accent : accent.toUpperCase();
  });
}
