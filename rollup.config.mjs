import {existsSync, readFileSync, readdirSync} from 'node:fs';
import resolve from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import {politeLit} from './scripts/build/lit.mjs';
import {withoutBuildFacts, withoutMessageHashes} from './scripts/build/messages.mjs';
import {minifyTemplates} from './scripts/build/minify.mjs';

const LOCALE = /\/generated\/locales\/([\w-]+)\.js$/;

// Languages are files of their own, loaded when a widget needs one.
const localesBeside = {
  name: 'locales-beside',
  resolveId: (id) => {
    const locale = LOCALE.exec(id)?.[1];
    return locale ? {id: `./locales/${locale}.js`, external: 'relative'} : null;
  },
};

// Source maps lead to src/, by way of those that tsc writes.
const mapsOfTsc = {
  name: 'maps-of-tsc',
  load(id) {
    if (!id.includes('/build/') || !existsSync(`${id}.map`)) return null;
    return {code: readFileSync(id, 'utf8'), map: JSON.parse(readFileSync(`${id}.map`, 'utf8'))};
  },
};

const smallest = () =>
  terser({
    ecma: 2022,
    module: true,
    compress: {passes: 3, unsafe_arrows: true},
    format: {comments: false},
  });

const output = {format: 'es', sourcemap: true, dir: 'dist', entryFileNames: '[name].js'};

const locales = readdirSync('build/generated/locales')
  .filter((file) => file.endsWith('.js') && !file.startsWith('pseudo'))
  .map((file) => file.replace(/\.js$/, ''));

export default [
  {
    input: {'spinal-widgets': 'build/embed/spinal-widgets.js'},
    output,
    plugins: [
      localesBeside,
      mapsOfTsc,
      resolve(),
      politeLit(),
      withoutMessageHashes(),
      withoutBuildFacts(),
      minifyTemplates(),
      smallest(),
    ],
  },
  {
    input: Object.fromEntries(
      locales.map((locale) => [`locales/${locale}`, `build/generated/locales/${locale}.js`]),
    ),
    output,
    plugins: [mapsOfTsc, smallest()],
  },
];
