import {localeFiles} from '../locales/cli.mjs';
import {coverage} from '../locales/coverage.mjs';
import {parseXliff} from '../locales/xliff.mjs';

/** How far each language is, as a table. */
export function languageTable() {
  const names = new Intl.DisplayNames('en', {type: 'language'});
  const rows = localeFiles({root: process.cwd()}).map(({locale, text}) => {
    const {messages, translated, stale, reviewed} = coverage(parseXliff(text));
    return `| ${names.of(locale)} (\`${locale}\`) | ${translated} of ${messages} | ${stale} | ${reviewed} |`;
  });
  return [
    '| Language | Translated | English changed since | Reviewed |',
    '| --- | --- | --- | --- |',
    ...rows,
  ].join('\n');
}
