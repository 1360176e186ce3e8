// What scripts may weigh: budgets.json for the languages it was written for, and more for each that was added since.
import {readFileSync, readdirSync} from 'node:fs';

const MEASURED = ['en', 'da'];

/** The words of a language, in kB: with room for one of another script or with more plural forms than Danish. */
const WORDS = 20;

/** The name of a language in what loads languages, and its plural forms, in kB. */
const NAME = 0.1;

const budgets = JSON.parse(readFileSync('scripts/build/budgets.json', 'utf8'));

const added = readdirSync('locales')
  .filter((file) => file.endsWith('.xlf'))
  .map((file) => file.replace('.xlf', ''))
  .filter((language) => !MEASURED.includes(language));

const within = (name, kilobytes, ...path) => ({name, path, limit: `${kilobytes} kB`, brotli: true});

/** A file that loads every language, or holds it, grows with each. */
function grown(budget) {
  const files = [budget.path].flat();
  const growth = files.includes('dist/spinal-widgets.iife.js')
    ? WORDS
    : files.some((file) => /\/(spinal-widgets|autoload)\.js$/.test(file))
      ? NAME
      : 0;
  return {...budget, limit: `${Number.parseFloat(budget.limit) + growth * added.length} kB`};
}

export default [
  ...budgets.map(grown),
  ...added.flatMap((language) => [
    within(`${language}`, WORDS, `dist/locales/${language}.js`),
    within(`every widget, in ${language} only`, 40 + WORDS, `dist/spinal-widgets.${language}.js`),
    within(
      `one FAQ in ${language}, all that it loads`,
      25 + WORDS,
      `dist/autoload.${language}.js`,
      `dist/autoload/${language}/{faq,widget}.js`,
    ),
  ]),
];
