// Puts the WordPress plugin together: npm run build && npm run build:wordpress
import {cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {pathToFileURL} from 'node:url';
import {mo, po} from 'gettext-parser';
import {zipFolder} from '../release/zip.mjs';
import {pageFiles, version} from '../serving/files.mjs';
import {wordpressWidgets} from './widgets.mjs';

export const NAME = 'spinal-injection-widgets';
export const SOURCE = `integrations/wordpress/${NAME}`;

/** Makes the folder and the zip of the plugin inside `target`. */
export function buildPlugin(target) {
  const folder = join(target, NAME);
  rmSync(target, {recursive: true, force: true});
  mkdirSync(target, {recursive: true});
  cpSync(SOURCE, folder, {recursive: true});
  for (const file of [`${NAME}.php`, 'readme.txt'])
    write(join(folder, file), read(join(folder, file)).replaceAll('@version@', version));
  write(join(folder, 'widgets.json'), JSON.stringify(wordpressWidgets()));
  cpSync('LICENSE', join(folder, 'LICENSE'));
  for (const file of pageFiles().filter(isForWordPress))
    cpSync(join('dist', file), join(folder, 'assets', version, file));
  compileTranslations(join(folder, 'languages'));
  zipFolder(folder, join(target, `${NAME}.zip`));
}

/** The module for pages, and the classic script for the preview in the editor. */
function isForWordPress(file) {
  return !/^spinal-widgets\.(?!iife|js)/.test(file) && !file.endsWith('.map');
}

/** A `.po` becomes `.mo` for PHP, and JSON for the script of the editor. */
function compileTranslations(folder) {
  for (const file of readdirSync(folder)) {
    const catalogue = po.parse(read(join(folder, file)));
    const {language} = catalogue.headers;
    writeFileSync(join(folder, file.replace(/po$/, 'mo')), mo.compile(catalogue));
    const messages = Object.values(catalogue.translations['']).filter(({msgid}) => msgid);
    const data = {
      domain: 'messages',
      locale_data: {
        messages: {
          '': {domain: 'messages', lang: language},
          ...Object.fromEntries(messages.map(({msgid, msgstr}) => [msgid, msgstr])),
        },
      },
    };
    write(join(folder, file.replace(/\.po$/, `-${NAME}-editor.json`)), JSON.stringify(data));
  }
}

function read(path) {
  return readFileSync(path, 'utf8');
}

function write(path, text) {
  mkdirSync(dirname(path), {recursive: true});
  writeFileSync(path, text);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  buildPlugin('dist-wordpress');
  console.log(`dist-wordpress/${NAME}.zip is the plugin, in version ${version}.`);
}
