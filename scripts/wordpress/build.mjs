// Puts the WordPress plugin together: npm run build && npm run build:wordpress
import {cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {basename, dirname, join} from 'node:path';
import {pathToFileURL} from 'node:url';
import {mo, po} from 'gettext-parser';
import {zipFolder} from '../release/zip.mjs';
import {pageFiles, version} from '../serving/files.mjs';
import {wordpressStatic} from './static.mjs';
import {wordpressContent, wordpressWidgets} from './widgets.mjs';

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
  write(join(folder, 'content.json'), JSON.stringify(wordpressContent()));
  for (const [file, data] of Object.entries(wordpressStatic()))
    write(join(folder, 'static', file), JSON.stringify(data));
  cpSync('LICENSE', join(folder, 'LICENSE'));
  write(join(folder, 'licenses.txt'), licenses());
  for (const file of pageFiles().filter(isForWordPress))
    cpSync(join('dist', file), join(folder, 'assets', version, file));
  // One style sheet for most pages, not two.
  for (const css of ['reserve.css', 'static/static.css'])
    write(
      join(folder, 'assets', version, basename(css)),
      [join('dist', css), join(SOURCE, 'block/block.css')].map(read).join('\n'),
    );
  rmSync(join(folder, 'block/block.css'));
  compileTranslations(join(folder, 'languages'));
  zipFolder(folder, join(target, `${NAME}.zip`));
}

/** Of what is bundled in the scripts. */
function licenses() {
  const packages = ['lit', 'lit-html', 'lit-element', '@lit/reactive-element', '@lit/localize'];
  const texts = packages.map((name) => {
    const {version, license} = JSON.parse(read(`node_modules/${name}/package.json`));
    return `${name} ${version} (${license}), in the scripts in assets/\n\n${read(`node_modules/${name}/LICENSE`)}`;
  });
  return texts.join('\n----\n\n');
}

/** Modules for pages, in one language and in all, and the classic script for the preview in the editor. */
function isForWordPress(file) {
  return !file.endsWith('.map') && !file.startsWith('autoload');
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
    for (const script of ['editor', 'editor-controls'])
      write(join(folder, file.replace(/\.po$/, `-${NAME}-${script}.json`)), JSON.stringify(data));
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
