// What goes into the folders of a Shopify theme: the section, the words that it prints inside the tags, and the files
// that its pages load. Assets have no folders, so it is the script with all languages inside.
import {mkdirSync, readFileSync, readdirSync, writeFileSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {languages} from '../../dist/static.js';
import {nameOf} from '../build/names.mjs';
import {widgets} from '../register.mjs';

const SECTION = 'sections/spinal-widget.liquid';
const ASSETS = {
  'spinal-widgets.iife.js': 'spinal-widgets.iife.js',
  'reserve.css': 'reserve.css',
  'static/static.css': 'spinal-static.css',
};

/** Shopify's own limit for a file of Liquid, in bytes. */
export const LIMIT = 256 * 1024;

/**
 * The files of the theme, as text, by their path. Words that are too long for one file, as in a language whose letters
 * take two bytes, are left out: there the widget comes with its script alone.
 */
export function themeFiles(limit = LIMIT) {
  const words = languages.flatMap((lang) =>
    readdirSync(`dist/static/${lang}`)
      .map((file) => ({
        lang,
        name: file.replace('.html', ''),
        text: readFileSync(`dist/static/${lang}/${file}`, 'utf8').trim(),
      }))
      .filter(({text}) => Buffer.byteLength(text) <= limit),
  );
  return Object.fromEntries([
    [SECTION, section()],
    ['snippets/spinal-words.liquid', choice(words)],
    ...words.map(({lang, name, text}) => [`snippets/${snippet(lang, name)}.liquid`, text]),
    ...Object.entries(ASSETS).map(([from, to]) => [
      `assets/${to}`,
      readFileSync(`dist/${from}`, 'utf8'),
    ]),
  ]);
}

/** The section, with the widgets to choose from. */
function section() {
  const options = widgets.map(({tag, name}) => ({
    value: nameOf(tag),
    label: name.en,
  }));
  return readFileSync(`integrations/shopify/${SECTION}`, 'utf8').replace(
    '["@widgets@"]',
    JSON.stringify(options, null, 2),
  );
}

export function buildTheme(target) {
  for (const [path, text] of Object.entries(themeFiles())) {
    mkdirSync(dirname(join(target, path)), {recursive: true});
    writeFileSync(join(target, path), text);
  }
}

const snippet = (lang, name) => `spinal-words-${name}-${lang}`;

/** `render` takes no name that is worked out. */
function choice(words) {
  const cases = words.map(
    ({lang, name}) => `  {%- when '${name} ${lang}' -%}{%- render '${snippet(lang, name)}' -%}\n`,
  );
  return `{%- comment -%} The words of a widget (name) in a language: made by npm run release. {%- endcomment -%}
{%- assign asked = name | append: ' ' | append: language -%}
{%- case asked -%}
${cases.join('')}{%- endcase -%}
`;
}
