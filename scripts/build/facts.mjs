#!/usr/bin/env node
// Asks Intl when the library is built what widgets would have to ask when they start, by the same code.
import {readdirSync, writeFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {fromSource} from '../from-source.mjs';
import {inForms} from '../locales/plurals.mjs';
import {SOURCE_LANGUAGE} from '../locales/xliff.mjs';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const FILE = `${ROOT}src/generated/facts.ts`;

// Below 1,000 there is nothing but digits.
const DIGITS = 987;

/** How many people frequencies are of, where that is more. */
const NUMBERS = [1000];

/** @param {readonly string[]} locales */
export async function factsOf(locales) {
  const {dates, format, sourceLanguages} = await fromSource(
    `export * as format from './locale/format.ts';
    export * as dates from './content/evidence-date.ts';
    export {sourceLanguages} from './content/source.ts';`,
    [noFactsYet],
  );
  return Object.fromEntries(
    locales.map((locale) => [
      locale.toLowerCase(),
      {
        rightToLeft: format.isRightToLeft(locale),
        plainNumbers: format.formatNumber(locale, DIGITS) === `${DIGITS}`,
        numbers: Object.fromEntries(NUMBERS.map((it) => [it, format.formatNumber(locale, it)])),
        pluralForms: hasForms(locale),
        dates: Object.fromEntries(
          Object.values(dates).map((it) => [it.getTime(), format.formatDate(locale, it)]),
        ),
        languages: Object.fromEntries(
          sourceLanguages.map((it) => [it, format.languageName(locale, it)]),
        ),
      },
    ]),
  );
}

/** @param {string} locale */
function hasForms(locale) {
  const counted = {id: 'counted', desc: '', contents: [{id: '0', text: '${count}'}]};
  return inForms([counted], locale).length > 1;
}

const noFactsYet = {
  name: 'no-facts-yet',
  setup({onLoad, onResolve}) {
    onResolve({filter: /generated\/facts\.js$/}, () => ({path: 'facts', namespace: 'none'}));
    onLoad({filter: /./, namespace: 'none'}, () => ({contents: 'export const facts = {};'}));
  },
};

/** Those in locales/, and English. */
const languages = () => [
  SOURCE_LANGUAGE,
  ...readdirSync(`${ROOT}locales`)
    .filter((name) => name.endsWith('.xlf'))
    .map((name) => name.replace(/\.xlf$/, '')),
];

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const facts = JSON.stringify(await factsOf(languages()), null, 2);
  const text = `// Made from Intl by \`npm run locales:build\`.
import type {LanguageFacts} from '../locale/facts.js';

export const facts: Readonly<Partial<Record<string, LanguageFacts>>> = ${facts};
`;
  writeFileSync(FILE, text);
}
