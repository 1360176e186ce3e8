import {existsSync, readFileSync} from 'node:fs';
import resolve from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import {copiesPerWidget, filesByNeed, styleSheets} from './scripts/build/autoload.mjs';
import {fieldDecorators} from './scripts/build/decorators.mjs';
import {packageEntries} from './scripts/build/entries.mjs';
import {politeLit} from './scripts/build/lit.mjs';
import {ownMessages, withoutBuildFacts} from './scripts/build/messages.mjs';
import {minifyTemplates} from './scripts/build/minify.mjs';
import {oneLanguage} from './scripts/build/one-language.mjs';
import {compactSources} from './scripts/build/sources.mjs';
import {standIns} from './scripts/build/stand-ins.mjs';
import {catalogues, languageFacts, messageIds} from './scripts/locales/compiled.mjs';

// What tsc has made: source maps lead on to src/, and what defines tags is kept, whatever package.json
// says of the side effects of what is published.
const compiled = {
  name: 'compiled',
  load(id) {
    const [file] = id.split('?');
    if (!/\/build\/.*\.js$/.test(file)) return null;
    const map = existsSync(`${file}.map`) ? JSON.parse(readFileSync(`${file}.map`, 'utf8')) : null;
    const moduleSideEffects = /\/build\/(embed|define)\//.test(file);
    return {code: readFileSync(file, 'utf8'), map, moduleSideEffects};
  },
};

// Three of the options are off, or less than on, because what they save is less than what brotli then loses.
const smallest = (format = {}) =>
  terser({
    ecma: 2022,
    module: true,
    compress: {passes: 3, unsafe_arrows: true, inline: 1, conditionals: false, if_return: false},
    format: {comments: false, ...format},
  });

// Rollup would look for the address of an inline script in that of the page, which may be none.
const ownAddress = {
  name: 'own-address',
  resolveImportMeta: () => 'document.currentScript?.src ?? ""',
};

// The list is for developers, and would be inside.
const withoutMessageIds = {
  name: 'without-message-ids',
  load: (id) =>
    id.endsWith('/generated/locales/messages.js') ? 'export const ids = undefined;' : null,
};

/** What every file is made with; `first` sees a module before anything else does. */
const plugins = ({first = [], once = false, format} = {}) => [
  ...first,
  compiled,
  ownMessages(),
  resolve(),
  politeLit(),
  fieldDecorators(),
  withoutBuildFacts(),
  compactSources({once}),
  minifyTemplates(),
  smallest(format),
];

/** The script that loads each widget when it is needed, with its files in `folder`. */
const autoload = (name, folder, ...first) => ({
  input: {[name]: 'build/embed/autoload.js'},
  output: {...into(folder), manualChunks: filesByNeed(), onlyExplicitManualChunks: true},
  plugins: plugins({first: [...first, copiesPerWidget(), styleSheets()], once: true}),
});

const isLocale = (id) => id.includes('/generated/locales/');

/** What several files share goes into `folder`. */
const into = (folder) => ({
  format: 'es',
  sourcemap: true,
  dir: 'dist',
  entryFileNames: '[name].js',
  // Languages are files of their own, loaded when a widget needs one.
  chunkFileNames: ({moduleIds}) =>
    moduleIds.every(isLocale) ? 'locales/[name].js' : `${folder}/[name].js`,
});

const output = into('chunks');
const languages = await catalogues();
const ids = await messageIds();
const facts = await languageFacts();

const inLanguage = ([language, catalogue]) =>
  oneLanguage(language, catalogue, ids, facts[language]);

export default [
  {input: {'spinal-widgets': 'build/embed/spinal-widgets.js'}, output, plugins: plugins()},
  {
    input: 'build/embed/start.js',
    output: {
      format: 'iife',
      sourcemap: true,
      file: 'dist/spinal-widgets.iife.js',
      inlineDynamicImports: true,
    },
    // A classic script is read in whatever charset the page has.
    plugins: plugins({first: [ownAddress, withoutMessageIds], format: {ascii_only: true}}),
  },
  ...languages.map((language) => ({
    input: {[`spinal-widgets.${language[0]}`]: 'build/embed/define-all.js'},
    output,
    plugins: plugins({first: [inLanguage(language)]}),
  })),
  autoload('autoload', 'autoload'),
  ...languages.map((language) =>
    autoload(`autoload.${language[0]}`, `autoload/${language[0]}`, inLanguage(language)),
  ),
  {
    // For bundlers, which bring the one copy of Lit that the site uses.
    input: packageEntries(),
    external: [/^lit(\/|$)/, /^@lit\//],
    output,
    plugins: plugins(),
  },
  {
    // For Node: what a page holds until the script comes, or without it.
    input: {static: 'build/static/index.js'},
    external: [/^lit(\/|$)/],
    output,
    plugins: plugins({first: [standIns('without-page')]}),
  },
];
