import {localeFiles} from '../locales/cli.mjs';
import {coverage} from '../locales/coverage.mjs';
import {parseXliff} from '../locales/xliff.mjs';

/** How far each language is, as a table. */
export function languageTable() {
  const names = new Intl.DisplayNames('en', {type: 'language'});
  const rows = localeFiles({root: process.cwd()}).map(({locale, text, reviews}) => {
    const {messages, translated, stale, reviewed, signed} = coverage(parseXliff(text), reviews);
    return `| ${names.of(locale)} (\`${locale}\`) | ${translated} of ${messages} | ${stale} | ${reviewed} | ${signed} |`;
  });
  return [
    '| Language | Translated | English changed since | Reviewed | By a named reviewer |',
    '| --- | --- | --- | --- | --- |',
    ...rows,
  ].join('\n');
}
