// Writes dist/content.json and dist/content-sheet.html from the compiled content.
import {copyFileSync, writeFileSync} from 'node:fs';
import {contentData, shownClaims} from './data.mjs';
import {contentSheet} from './sheet.mjs';

const data = contentData();
writeFileSync('dist/content.json', `${JSON.stringify(data, null, 1)}\n`);
writeFileSync('dist/content-sheet.html', contentSheet(data, shownClaims()));
copyFileSync('scripts/content/content-sheet.css', 'dist/content-sheet.css');
console.log(`Content: ${data.claims.length} claims, ${data.sources.length} sources.`);

const YEAR = 365 * 24 * 60 * 60 * 1000;
if (Date.now() - Date.parse(data.evidenceDate) > YEAR)
  console.warn(
    `src/content/evidence-date.ts: the evidence was gathered on ${data.evidenceDate}, more than a year ago. Look for newer evidence.`,
  );
