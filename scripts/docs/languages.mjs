import {readFileSync, readdirSync} from 'node:fs';
import {coverage} from '../locales/coverage.mjs';
import {SOURCE_LANGUAGE, parseXliff} from '../locales/xliff.mjs';

const FOLDER = 'locales';

/** How far each language is, as a table. */
export function languageTable() {
  const rows = readdirSync(FOLDER)
    .filter((file) => file.endsWith('.xlf') && file !== `${SOURCE_LANGUAGE}.xlf`)
    .map((file) => {
      const code = file.replace(/\.xlf$/, '');
      const {messages, translated, stale, reviewed} = coverage(
        parseXliff(readFileSync(`${FOLDER}/${file}`, 'utf8')),
      );
      const name = new Intl.DisplayNames('en', {type: 'language'}).of(code);
      return `| ${name} (\`${code}\`) | ${translated} of ${messages} | ${stale} | ${reviewed} |`;
    });
  return [
    '| Language | Translated | English changed since | Reviewed |',
    '| --- | --- | --- | --- |',
    ...rows,
  ].join('\n');
}
