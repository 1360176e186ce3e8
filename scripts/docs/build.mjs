// Writes custom-elements.json and the tables of docs/ from the sources; with --check it only says
// whether they are in step.
import {readFileSync, writeFileSync} from 'node:fs';
import {cli} from '@custom-elements-manifest/analyzer/cli.js';
import {format, resolveConfig} from 'prettier';
import {confirmTable} from './clinician.mjs';
import {examples} from './examples.mjs';
import {tableOf, widgetTables} from './tables.mjs';
import {termTable} from './terms.mjs';

const MANIFEST = 'custom-elements.json';
const REFERENCE = 'docs/reference.md';
const CLINICIAN = 'docs/for-the-clinician.md';
const TERMS = 'docs/danish-terms.md';
const ANALYTICS = 'docs/analytics.md';
const RECIPE = 'demo/events/data-layer.js';
const FRAMEWORKS = 'docs/frameworks.md';
const THEMING = 'docs/theming.md';

const manifest = await cli({argv: ['analyze'], noWrite: true});
const files = {
  [MANIFEST]: `${JSON.stringify(manifest, null, 2)}\n`,
  [REFERENCE]: await withParts(REFERENCE, {widgets: widgetTables(manifest)}),
  [CLINICIAN]: await withParts(CLINICIAN, {confirm: confirmTable()}),
  [TERMS]: await withParts(TERMS, {terms: termTable()}),
  [ANALYTICS]: await withParts(ANALYTICS, {
    events: tableOf(manifest, 'events', 'Sent by'),
    recipe: `\`\`\`js\n${read(RECIPE)}\`\`\``,
  }),
  [FRAMEWORKS]: await withParts(FRAMEWORKS, examples()),
  [THEMING]: await withParts(THEMING, {
    properties: tableOf(manifest, 'cssProperties'),
    parts: tableOf(manifest, 'cssParts'),
    slots: tableOf(manifest, 'slots'),
  }),
};

if (process.argv.includes('--check')) check();
else for (const [file, text] of Object.entries(files)) writeFileSync(file, text);

function check() {
  for (const [file, text] of Object.entries(files)) {
    const line = firstDifference(read(file), text);
    if (line === 0) continue;
    console.error(
      `${file}:${line} is out of step with src. Run \`npm run docs\` and keep what it writes.`,
    );
    process.exitCode = 1;
  }
}

/** A document with the texts between its marks, `<!-- name:start -->` and `<!-- name:end -->`, replaced. */
async function withParts(file, parts) {
  const text = Object.entries(parts).reduce((before, [name, part]) => {
    const [start, end] = [`<!-- ${name}:start -->`, `<!-- ${name}:end -->`];
    const [from, to] = [before.indexOf(start), before.indexOf(end)];
    if (from < 0 || to < from) throw new Error(`${file} needs ${start} and, later, ${end}.`);
    return `${before.slice(0, from + start.length)}\n\n${part}\n\n${before.slice(to)}`;
  }, read(file));
  return formatted(file, text);
}

async function formatted(file, text) {
  return format(text, {...(await resolveConfig(file)), filepath: file});
}

/** The number of the first line that differs; 0 where none does. */
function firstDifference(actual, expected) {
  if (actual === expected) return 0;
  const lines = expected.split('\n');
  const index = actual.split('\n').findIndex((line, at) => line !== lines[at]);
  return index < 0 ? lines.length : index + 1;
}

function read(file) {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}
