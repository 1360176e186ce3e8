import {daTerms} from '../locales/rules/da-terms.mjs';

/** The Danish terms, those that wait for a clinician first. */
export function termTable() {
  const rows = [...daTerms]
    .sort((a, b) => Number(!a.waits) - Number(!b.waits))
    .map(({name, use, waits = ''}) => `| ${name} | ${use} | ${waits} |`);
  return [
    '| English | Danish | Waits for a clinician, because |',
    '| --- | --- | --- |',
    ...rows,
  ].join('\n');
}
