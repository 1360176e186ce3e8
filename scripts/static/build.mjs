// Writes dist/static/: each widget as HTML in each language, and the style sheet for all.
import {mkdirSync, writeFileSync} from 'node:fs';
import {transformSync} from 'esbuild';
import {languages, ownStyles, staticHtml, styles, tags} from '../../dist/static.js';
import {sheet} from './sheet.mjs';

const computed = new Set();
for (const lang of languages) {
  mkdirSync(`dist/static/${lang}`, {recursive: true});
  for (const tag of tags) {
    const html = staticHtml(tag, {}, lang);
    writeFileSync(`dist/static/${lang}/${tag.replace('spinal-', '')}.html`, `${html}\n`);
    for (const [, style] of html.matchAll(/ data-style="([^"]*)"/g)) computed.add(style);
  }
}
const {code} = transformSync(sheet(styles, tags, computed, ownStyles), {
  loader: 'css',
  minify: true,
});
writeFileSync('dist/static/static.css', code);
