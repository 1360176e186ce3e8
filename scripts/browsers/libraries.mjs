// Serves libraries that pages load for themselves beside the widgets: jQuery from npm, and two that
// change what is built in, which npm does not have as pages load them, from Debian.
import {mkdtemp, readFile, rm} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {unpack} from '../debian.mjs';

const JAVASCRIPT = 'usr/share/javascript';
const LIBRARIES = {
  '/libraries/jquery.js': () => readFile('node_modules/jquery/dist/jquery.js'),
  '/libraries/prototype.js': () => fromDebian('libjs-prototype', 'prototype/prototype.js'),
  '/libraries/mootools.js': () => fromDebian('libjs-mootools', 'mootools/mootools-core-nc.js'),
};

/** @type {Map<string, Promise<Buffer>>} */
const asked = new Map();

export async function serveLibraries(context, next) {
  const {path} = context;
  const read = LIBRARIES[path];
  if (!read) return next();
  if (!asked.has(path)) asked.set(path, read());
  context.type = 'js';
  context.body = await asked.get(path);
}

async function fromDebian(name, file) {
  const folder = await mkdtemp(join(tmpdir(), `${name}-`));
  try {
    unpack([name], folder);
    return await readFile(join(folder, JAVASCRIPT, file));
  } finally {
    await rm(folder, {recursive: true});
  }
}
