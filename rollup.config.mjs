import {existsSync, readFileSync} from 'node:fs';
import resolve from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import {packageEntries} from './scripts/build/entries.mjs';
import {politeLit} from './scripts/build/lit.mjs';
import {
  compactSources,
  fieldDecorators,
  withoutBuildFacts,
  withoutMessageHashes,
} from './scripts/build/messages.mjs';
import {minifyTemplates} from './scripts/build/minify.mjs';
import {oneLanguage} from './scripts/build/one-language.mjs';
import {catalogues} from './scripts/locales/compiled.mjs';

// What tsc has made: source maps lead on to src/, and what defines tags is kept, whatever package.json
// says of the side effects of what is published.
const compiled = {
  name: 'compiled',
  load(id) {
    if (!id.includes('/build/')) return null;
    const map = existsSync(`${id}.map`) ? JSON.parse(readFileSync(`${id}.map`, 'utf8')) : null;
    const moduleSideEffects = /\/build\/(embed|define)\//.test(id);
    return {code: readFileSync(id, 'utf8'), map, moduleSideEffects};
  },
};

const smallest = () =>
  terser({
    ecma: 2022,
    module: true,
    compress: {passes: 3, unsafe_arrows: true, inline: 1, conditionals: false, if_return: false},
    format: {comments: false},
  });

/** What every file is made with; `first` sees a module before anything else does. */
const plugins = (...first) => [
  ...first,
  compiled,
  resolve(),
  politeLit(),
  withoutMessageHashes(),
  fieldDecorators(),
  withoutBuildFacts(),
  compactSources(),
  minifyTemplates(),
  smallest(),
];

const isLocale = (id) => id.includes('/generated/locales/');

const output = {
  format: 'es',
  sourcemap: true,
  dir: 'dist',
  entryFileNames: '[name].js',
  // Languages are files of their own, loaded when a widget needs one.
  chunkFileNames: ({moduleIds}) =>
    moduleIds.every(isLocale) ? 'locales/[name].js' : 'chunks/[name].js',
};

export default async () => [
  {input: {'spinal-widgets': 'build/embed/spinal-widgets.js'}, output, plugins: plugins()},
  {
    input: 'build/embed/start.js',
    output: {
      format: 'iife',
      sourcemap: true,
      file: 'dist/spinal-widgets.iife.js',
      inlineDynamicImports: true,
    },
    plugins: plugins(),
  },
  ...(await catalogues()).map(([language, catalogue]) => ({
    input: {[`spinal-widgets.${language}`]: 'build/embed/define-all.js'},
    output,
    plugins: plugins(oneLanguage(language, catalogue)),
  })),
  {
    // For bundlers, which bring the one copy of Lit that the site uses.
    input: packageEntries(),
    external: [/^lit(\/|$)/, /^@lit\//],
    output,
    plugins: plugins(),
  },
];
