// Bundles the packages that tests and sources import once, so that a test page makes some twenty
// requests instead of hundreds. Tests and sources stay one file each: coverage and stack traces stay
// exact.
import {basename} from 'node:path';
import {build} from 'esbuild';
import {testFiles} from './plugins.mjs';

const PREFIX = '/__vendor__/';
// Belongs to the runner: it shares the runner's socket with the page.
const LEFT_ALONE = ['@web/test-runner-commands'];

/**
 * @param {{conditions: string[]}} options the export conditions by which packages are resolved
 * @returns a plugin that sends imports to the bundles, and the middleware that serves those
 */
export function vendor({conditions}) {
  const urls = new Map();
  const bodies = new Map();
  return {
    plugin: {
      name: 'vendor',
      async serverStart({logger}) {
        const bundled = await bundle(await packagesUsed(), conditions, logger);
        for (const [name, file] of bundled.entries) urls.set(name, PREFIX + file);
        for (const {path, contents} of bundled.files) bodies.set(PREFIX + basename(path), contents);
      },
      resolveImport: ({source}) => urls.get(source),
    },
    /** Comes before the server's plugins: a bundle has nothing left for them to resolve. */
    middleware(context, next) {
      const body = bodies.get(context.path);
      if (!body) return next();
      context.type = 'js';
      context.body = Buffer.from(body);
    },
  };
}

/** Every bare import that the tests reach. */
async function packagesUsed() {
  const names = new Set();
  const collector = {
    name: 'collector',
    setup({onResolve}) {
      onResolve({filter: /^[^./]/}, ({path, kind}) => {
        if (kind !== 'entry-point') names.add(path);
        return {path, external: true};
      });
    },
  };
  // A missing or broken file is for the test that imports it to report.
  await build({
    entryPoints: testFiles().map((file) => `.${file}`),
    bundle: true,
    write: false,
    outdir: '.',
    format: 'esm',
    plugins: [collector],
    logLevel: 'silent',
  }).catch(() => {});
  return [...names].filter((name) => !LEFT_ALONE.includes(name));
}

async function bundle(names, conditions, logger) {
  const entries = new Map(names.map((name, i) => [name, `${i}-${name.replace(/\W+/g, '-')}.js`]));
  try {
    const {outputFiles} = await build({
      entryPoints: [...entries].map(([name, file]) => ({in: name, out: file.slice(0, -3)})),
      bundle: true,
      splitting: true,
      write: false,
      outdir: '.',
      format: 'esm',
      target: 'es2022',
      conditions,
      external: ['/__web-dev-server__*'],
      logLevel: 'silent',
    });
    return {entries, files: outputFiles};
  } catch (error) {
    const {errors = [], message} = error;
    const unresolved = names.filter((name) =>
      errors.some(({text}) => text.includes(`Could not resolve "${name}"`)),
    );
    if (unresolved.length === 0) throw new Error(message, {cause: error});
    logger.warn(`Not found: ${unresolved.join(', ')}`);
    return bundle(
      names.filter((name) => !unresolved.includes(name)),
      conditions,
      logger,
    );
  }
}
