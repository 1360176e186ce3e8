// Writes into src/generated what names each widget again: made of the folders of src/elements, so that nobody keeps lists.
import {readFileSync, writeFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {sectionIds, widgets} from '../register.mjs';
import {classOf, nameOf, tagOf, widgetNames} from './names.mjs';

const SRC = fileURLToPath(new URL('../../src/', import.meta.url));

const names = widgetNames();
const moduleOf = (name) => `../elements/${name}/${name}.js`;

write(
  'widgets.ts',
  `${names.map((name) => `import {${classOf(name)}} from '${moduleOf(name)}';`).join('\n')}

/** Every widget by its tag. */
export const WIDGETS = {
${names.map((name) => `  '${tagOf(name)}': ${classOf(name)},`).join('\n')}
} as const;`,
);

write('classes.ts', names.map((name) => `export * from '${moduleOf(name)}';`).join('\n'));

write(
  'loaders.ts',
  `/** What loads the class of each widget, by its tag. */
export const LOADERS = {
${names.map((name) => `  '${tagOf(name)}': async () => (await import('${moduleOf(name)}')).${classOf(name)},`).join('\n')}
};`,
);

write(
  'inner-parts.ts',
  `/** The parts of the widgets inside the guide, beside those that every widget has. */
export const INNER_PARTS = '${innerParts()}';`,
);

function innerParts() {
  const parts = sectionIds
    .map((id) => nameOf(widgets.find(({section}) => section === id).tag))
    .flatMap((name) => [...source(name).matchAll(/^ \* @csspart ([\w-]+) /gm)])
    .map(([, part]) => part);
  const without = [...source('guide').matchAll(/^ \* @without (.+)$/gm)].map(([, part]) => part);
  return [...new Set(parts)].filter((part) => !without.includes(part)).join();
}

function source(name) {
  return readFileSync(`${SRC}elements/${name}/${name}.ts`, 'utf8');
}

function write(file, text) {
  writeFileSync(
    `${SRC}generated/${file}`,
    `// Made from src/elements by \`npm run locales:build\`.\n${text}\n`,
  );
}
