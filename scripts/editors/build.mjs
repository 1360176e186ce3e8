// Writes into dist/ what frameworks and editors are told of the tags, from custom-elements.json.
import {cpSync, readFileSync, writeFileSync} from 'node:fs';
import {format, resolveConfig} from 'prettier';
import {cssData, htmlData, webTypes} from './editors.mjs';
import {tagTypes} from './tags.mjs';

const TYPES = 'dist/types/frameworks';

const read = (file) => JSON.parse(readFileSync(file, 'utf8'));
const manifest = read('custom-elements.json');

cpSync('scripts/editors/types', TYPES, {recursive: true});
await write(`${TYPES}/tags.d.ts`, tagTypes(manifest));
await write('dist/vscode.html-custom-data.json', JSON.stringify(htmlData(manifest)));
await write('dist/vscode.css-custom-data.json', JSON.stringify(cssData(manifest)));
await write('dist/web-types.json', JSON.stringify(webTypes(manifest, read('package.json'))));

async function write(file, text) {
  const style = await resolveConfig('package.json');
  writeFileSync(file, await format(text, {...style, filepath: file}));
}
