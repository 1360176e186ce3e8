// Serves libraries that pages load for themselves, each with a page that has it beside the widgets: jQuery
// from npm, and two that change what is built in, which npm does not have as pages load them, from Debian.
import {mkdtemp, readFile, rm} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {unpack} from '../debian.mjs';

const JAVASCRIPT = 'usr/share/javascript';
const LIBRARIES = {
  '/libraries/jquery.js': () => readFile('test/frameworks/node_modules/jquery/dist/jquery.js'),
  '/libraries/prototype.js': () => fromDebian('libjs-prototype', 'prototype/prototype.js'),
  '/libraries/mootools.js': () => fromDebian('libjs-mootools', 'mootools/mootools-core-nc.js'),
};

/** How a page loads the widgets. */
const SCRIPTS = {
  module: '<script type="module" src="/dist/spinal-widgets.js"></script>',
  classic: '<script src="/dist/spinal-widgets.iife.js"></script>',
};

/** @type {Map<string, Promise<Buffer>>} */
const asked = new Map();

export async function serveLibraries(context, next) {
  const {path} = context;
  const [, library, script] = /^\/libraries\/(\w+)-(module|classic)\.html$/.exec(path) ?? [];
  if (library) {
    context.type = 'html';
    context.body = pageWith(library, SCRIPTS[script]);
    return;
  }
  const read = LIBRARIES[path];
  if (!read) return next();
  if (!asked.has(path)) asked.set(path, read());
  context.type = 'js';
  context.body = await asked.get(path);
}

const pageWith = (library, script) => `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <title>A page with ${library}</title>
    <script src="/pages/record.js"></script>
    <script src="/libraries/${library}.js"></script>
    ${script}
    <script src="/pages/${library}.js"></script>
  </head>
  <body>
    <ul id="list"></ul>
  </body>
</html>
`;

async function fromDebian(name, file) {
  const folder = await mkdtemp(join(tmpdir(), `${name}-`));
  try {
    unpack([name], folder);
    return await readFile(join(folder, JAVASCRIPT, file));
  } finally {
    await rm(folder, {recursive: true});
  }
}
