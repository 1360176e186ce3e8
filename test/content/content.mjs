// The compiled content (`npx tsc -p .` makes it) with its texts in English, Danish and any other language.
import {readdirSync} from 'node:fs';
import {catalogues} from '../../scripts/locales/compiled.mjs';

const {messagesReady, withCatalogue} = await import('../../build/locale/rendering.js');
const {catalogue} = await import('../../build/generated/locales/da.js');
await messagesReady();

/**
 * @typedef {import('../../build/content/claim.js').Claim} Claim
 * @typedef {import('../../build/content/source.js').Source} Source
 * @typedef {() => string} Text a text in the language that is being rendered
 */

export const root = new URL('../../', import.meta.url);

/**
 * The exports of every module in a folder of src, by the module's path there. The folder's own list
 * of files counts: build/ may still hold a file whose source is gone.
 *
 * @param {string} folder
 * @returns {Promise<Map<string, Record<string, any>>>}
 */
export async function modulesIn(folder) {
  const files = readdirSync(new URL(`src/${folder}/`, root), {recursive: true, encoding: 'utf8'});
  const paths = files
    .filter((file) => file.endsWith('.ts'))
    .map((file) => file.replaceAll('\\', '/').replace(/\.ts$/, ''));
  const modules = paths.map(async (path) => {
    const module = await import(String(new URL(`build/${folder}/${path}.js`, root)));
    return /** @type {const} */ ([path, module]);
  });
  return new Map(await Promise.all(modules));
}

export const modules = await modulesIn('content');

/** Every registered source, by the name of its export. @type {Map<string, Source>} */
export const sources = new Map(Object.entries(modules.get('sources') ?? {}));

/** Every registered claim, by the name of its export. @type {Map<string, Claim>} */
export const claims = new Map(
  [...modules].flatMap(([path, exports]) =>
    path.startsWith('claims/') ? Object.entries(exports) : [],
  ),
);

/** Everything that shows claims, by module. */
export const showing = new Map(
  [...modules].filter(([path]) => path !== 'sources' && !path.startsWith('claims/')),
);

/** @param {Text} text */
export function english(text) {
  return withCatalogue({}, text);
}

/** @param {Text} text */
export function danish(text) {
  return withCatalogue(completeDanish, text);
}

const completeDanish = new Proxy(catalogue, {
  get(messages, id) {
    const message = messages[String(id)];
    if (!message) throw new Error(`There is no Danish for ${String(id)}`);
    return message;
  },
});

/** The languages beside English and Danish. */
const others = (await catalogues()).filter(([code]) => !['en', 'da'].includes(code));

/**
 * What a text says in each language; in one that is not finished it may say nothing.
 *
 * @param {Text} text
 */
export function inEachLanguage(text) {
  const id = messageId(text);
  const translated = others.flatMap(([code, messages]) =>
    id in messages ? [[code, withCatalogue(messages, text)]] : [],
  );
  return {en: english(text), da: danish(text), ...Object.fromEntries(translated)};
}

/** The id of the message that a text shows. @param {Text} text */
export function messageId(text) {
  return withCatalogue(new Proxy({}, {get: (_, id) => id}), text);
}

/** @param {any} value @returns {value is Claim} */
export function isClaim(value) {
  return typeof value?.text === 'function' && Array.isArray(value.sources);
}

/** @param {any} value @returns {value is Source} */
export function isSource(value) {
  return typeof value?.title === 'string' && typeof value.publisher === 'string';
}

/**
 * Every list of claims in a value. `beside` is what a reader sees together with the list: the list
 * itself, and what the other fields of the same object show.
 *
 * @param {any} value
 * @param {string} path
 * @param {readonly Claim[]} around
 * @returns {Generator<{path: string, claims: readonly Claim[], beside: readonly Claim[]}>}
 */
export function* claimLists(value, path, around = []) {
  if (typeof value !== 'object' || value === null || isClaim(value)) return;
  const fields = Object.entries(value);
  const direct = Object.values(value).filter(isClaim);
  const beside = Array.isArray(value)
    ? [...direct, ...around]
    : Object.values(value).flatMap((field) => [field].flat().filter(isClaim));
  if (direct.length > 0) yield {path, claims: direct, beside};
  for (const [key, field] of fields) {
    yield* claimLists(field, `${path}.${key}`, Array.isArray(value) ? [] : beside);
  }
}

/** Every source that a value names. @param {any} value @returns {Generator<Source>} */
export function* sourcesIn(value) {
  if (isSource(value)) yield value;
  else if (typeof value === 'object' && value !== null)
    for (const field of Object.values(value)) yield* sourcesIn(field);
}
