// Serves the pages of test/frameworks/, each bundled with its framework and the built library when it
// is first asked for: /frameworks/react.js is test/frameworks/react/main.tsx, and /frameworks/entries.js has the entries of
// the package.
import {existsSync} from 'node:fs';

const PACKAGES = 'test/frameworks/node_modules';
const ADDRESS = /^\/frameworks\/(?<name>\w+)\.js$/;

/** @type {Map<string, Promise<string>>} */
const bundles = new Map();

export async function serveFrameworks(context, next) {
  const name = ADDRESS.exec(context.path)?.groups.name;
  if (!name) return next();
  if (!bundles.has(name)) bundles.set(name, bundle(name));
  context.type = 'js';
  context.body = await bundles.get(name);
}

/** The frameworks are installed for `npm test` alone. */
async function bundle(name) {
  if (!existsSync(PACKAGES)) {
    const message = 'No frameworks: run `node scripts/install.mjs test/frameworks` first.';
    return `throw new Error(${JSON.stringify(message)});`;
  }
  const {bundle: bundled} = await import('../../test/frameworks/bundle.mjs');
  return bundled(name);
}
