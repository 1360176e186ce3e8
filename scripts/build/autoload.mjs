// How what autoload.js loads is divided into files.
import {readFileSync} from 'node:fs';
import {basename, dirname, resolve} from 'node:path';
import {transformSync} from 'esbuild';

const SHARED = /\/build\/content\/(claims\/\w+|sources|words|calendar)\.js$/;
const COPY = '?for=';
// The small script has a copy too, or it would bring a file of the widgets along.
const SCRIPT = /\/build\/embed\/autoload\.js$/;
const WARN = /\/build\/warn\.js$/;

/**
 * Rollup plugin: a module that names claims, sources or words gets copies of their modules, in which
 * the others are then left out. Most widgets name some of each, so that one copy for all would be most
 * of the library.
 */
export function copiesPerWidget() {
  return {
    name: 'copies-per-widget',
    resolveId(source, importer) {
      if (!importer || !source.startsWith('.')) return null;
      const [file, owner = basename(file, '.js')] = importer.split(COPY);
      const path = resolve(dirname(file), source);
      const copied = SHARED.test(path) || (SCRIPT.test(file) && WARN.test(path));
      return copied ? path + COPY + owner : null;
    },
  };
}

/** Rollup plugin: the text of a style sheet, for the script that brings it along. */
export function styleSheets() {
  return {
    name: 'style-sheets',
    resolveId: (source, importer) =>
      source.endsWith('.css')
        ? resolve(dirname(importer).replace(/\bbuild\b/, 'src'), source)
        : null,
    load(id) {
      if (!id.endsWith('.css')) return null;
      const {code} = transformSync(readFileSync(id, 'utf8'), {loader: 'css', minify: true});
      return `export default ${JSON.stringify(code.trim())}`;
    },
  };
}

const IN_EVERY_WIDGET =
  /^\0|\/node_modules\/|\/build\/(elements\/base\/spinal-element|controllers\/hash|embed\/settings|locale\/.+|generated\/facts|ui\/(?:english|(?:base|table)\.styles)|content\/help)\.js$/;
const OF_ONE_WIDGET =
  /\/build\/(?:content|elements\/[\w-]+|ui)\/(care-plan|chooser|conditions|faq|injection-purpose|options|procedure|purposes|safety|structured-data|tabs|timeline)\.js$/;
const FILE_OF = {purposes: 'injection-purpose', 'structured-data': 'faq', tabs: 'chooser'};

/**
 * The file of a module: one holds what every widget needs, and each widget has one with its content.
 * The guide, which shows all, takes from theirs what it needs too.
 */
export function chunkOf(id) {
  if (IN_EVERY_WIDGET.test(id)) return 'widget';
  const [, name] = OF_ONE_WIDGET.exec(id) ?? [];
  return FILE_OF[name] ?? name;
}
