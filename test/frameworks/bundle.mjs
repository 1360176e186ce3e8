// Bundles a page with its framework. It stands here, since the compilers of the frameworks are installed here.
import {readFile} from 'node:fs/promises';
import {build} from 'esbuild';
import {compile} from 'svelte/compiler';
import {compileScript, parse} from 'vue/compiler-sfc';
import {tagOf, widgetNames} from '../../scripts/build/names.mjs';

export async function bundle(name) {
  const {outputFiles} = await build({
    ...(name === 'entries'
      ? {stdin: {contents: entries(), resolveDir: 'test/frameworks'}}
      : {entryPoints: [`./test/frameworks/${name}/main`]}),
    tsconfig: 'test/frameworks/tsconfig.json',
    bundle: true,
    minify: true,
    write: false,
    format: 'esm',
    target: 'es2022',
    conditions: ['browser'],
    // What this package needs beside Lit is the page's.
    preserveSymlinks: true,
    // What Rollup imports ahead of its use, esbuild drops; it says so where a package bundles itself.
    logLevel: 'error',
    define: {
      ngDevMode: 'false',
      ngServerMode: 'false',
      'process.env.NODE_ENV': '"production"',
      __VUE_OPTIONS_API__: 'false',
      __VUE_PROD_DEVTOOLS__: 'false',
      __VUE_PROD_HYDRATION_MISMATCH_DETAILS__: 'false',
    },
    plugins: [compiled('.vue', vue), compiled('.svelte', svelte)],
  });
  return outputFiles[0].text;
}

/** The guide comes last, for it brings the others along. */
function entries() {
  const names = [...widgetNames().filter((it) => it !== 'guide'), 'guide'];
  const load = (name) =>
    `'${tagOf(name)}': () => import('spinal-injection-widgets/define/${name}'),`;
  return `import * as library from 'spinal-injection-widgets';
    window.library = library;
    window.entries = {${names.map(load).join('')}};`;
}

/** Files that a framework compiles, as an esbuild plugin. */
function compiled(extension, compileSource) {
  return {
    name: extension,
    setup({onLoad}) {
      onLoad({filter: new RegExp(`\\${extension}$`)}, async ({path}) => ({
        contents: compileSource(await readFile(path, 'utf8'), path),
        loader: 'ts',
      }));
    },
  };
}

function vue(source, filename) {
  const {descriptor} = parse(source, {filename});
  const isCustomElement = (tag) => tag.startsWith('spinal-');
  const templateOptions = {compilerOptions: {isCustomElement}};
  return compileScript(descriptor, {id: filename, inlineTemplate: true, templateOptions}).content;
}

function svelte(source, filename) {
  return compile(source, {filename, generate: 'client'}).js.code;
}
