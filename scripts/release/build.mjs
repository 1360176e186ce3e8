// Makes what a web editor downloads: npm run release
// A zip with the files that pages load, the page that says how to put them on a site, and what the clinician reads; the
// WordPress plugin; and the files for a theme of Shopify.
import {cpSync, mkdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {pathToFileURL} from 'node:url';
import {languages} from '../../dist/static.js';
import {pageFiles, version} from '../serving/files.mjs';
import {buildTheme} from '../shopify/build.mjs';
import {buildPlugin, NAME as PLUGIN} from '../wordpress/build.mjs';
import {zipFolder} from './zip.mjs';

export const NAME = `spinal-injection-widgets-${version}`;

/** The page in both languages, and the folder that it tells to copy. */
const PAGE = 'integrations/site/put-it-on-your-site.html';
const SITE = 'spinal';

const BESIDE = {
  LICENSE: 'LICENSE.txt',
  'dist/content-sheet.html': 'content-sheet.html',
  'dist/content-sheet.css': 'content-sheet.css',
};

/** Makes the three zips inside `target`. */
export function buildRelease(target) {
  rmSync(target, {recursive: true, force: true});
  const folder = join(target, NAME);
  const put = (from, to) => {
    mkdirSync(dirname(join(folder, to)), {recursive: true});
    cpSync(from, join(folder, to));
  };
  for (const file of [...pageFiles(), 'integrity.json']) put(`dist/${file}`, `${SITE}/${file}`);
  for (const [from, to] of Object.entries(BESIDE)) put(from, to);
  // What a web editor copies into a page.
  for (const lang of languages)
    cpSync(`dist/static/${lang}`, join(folder, 'static', lang), {recursive: true});
  const page = readFileSync(PAGE, 'utf8').replaceAll('@version@', version);
  writeFileSync(join(folder, 'put-it-on-your-site.html'), page);
  zipFolder(folder, join(target, `${NAME}.zip`));
  rmSync(folder, {recursive: true});
  buildPlugin(join(target, 'wordpress'));
  cpSync(
    join(target, 'wordpress', `${PLUGIN}.zip`),
    join(target, `${PLUGIN}-wordpress-${version}.zip`),
  );
  rmSync(join(target, 'wordpress'), {recursive: true});
  const theme = join(target, 'shopify');
  buildTheme(theme);
  zipFolder(theme, join(target, `${PLUGIN}-shopify-${version}.zip`), '');
  rmSync(theme, {recursive: true});
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  buildRelease('dist-release');
  console.log(
    `dist-release/ has version ${version}: ${NAME}.zip, the plugin for WordPress, and the files for a Shopify theme.`,
  );
}
