import {fileURLToPath} from 'node:url';
import {build} from 'esbuild';

const SRC = fileURLToPath(new URL('../src/', import.meta.url));

/**
 * Runs modules of `src` as they are now, built or not.
 *
 * @param {string} contents a module that exports from them, by paths from `src`
 * @param {readonly import('esbuild').Plugin[]} [plugins]
 */
export async function fromSource(contents, plugins = []) {
  const {outputFiles} = await build({
    stdin: {contents, resolveDir: SRC, loader: 'ts'},
    bundle: true,
    format: 'esm',
    write: false,
    plugins: [...plugins],
  });
  return import(`data:text/javascript,${encodeURIComponent(outputFiles[0]?.text ?? '')}`);
}
