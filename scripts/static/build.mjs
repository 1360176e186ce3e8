// Writes dist/static/: each widget as HTML in each language, and the style sheet for all.
import {mkdirSync, writeFileSync} from 'node:fs';
import {transformSync} from 'esbuild';
import {languages, ownStyles, staticHtml, styles, tags} from '../../dist/static.js';
import {nameOf} from '../build/names.mjs';
import {sheet} from './sheet.mjs';

/** The widgets as they are by themselves, and one before products of the page. */
const fragments = [
  ...tags.map((tag) => [nameOf(tag), tag, {}]),
  ['care-plan-with-products', 'spinal-care-plan', {products: true}],
];
const computed = new Set();
for (const lang of languages) {
  mkdirSync(`dist/static/${lang}`, {recursive: true});
  for (const [name, tag, attributes] of fragments) {
    const html = staticHtml(tag, attributes, lang);
    writeFileSync(`dist/static/${lang}/${name}.html`, `${html}\n`);
    for (const [, style] of html.matchAll(/ data-style="([^"]*)"/g)) computed.add(style);
  }
}
const {code} = transformSync(sheet(styles, tags, computed, ownStyles), {
  loader: 'css',
  minify: true,
});
writeFileSync('dist/static/static.css', code);
