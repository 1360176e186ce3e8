// How what autoload.js loads is divided into files.
import {readFileSync} from 'node:fs';
import {basename, dirname, resolve} from 'node:path';
import {transformSync} from 'esbuild';
import {withTags} from './tags.mjs';

const CONTENT = resolve('build/content');
const COPY = '?for=';

/**
 * Rollup plugin: a module that takes some of a collection gets a copy of it, in which the others are then left out.
 * Most widgets take some of each, so that one copy for all would be most of the library.
 */
export function copiesPerWidget() {
  return {
    name: 'copies-per-widget',
    resolveId(source, importer) {
      if (!importer || !source.startsWith('.')) return null;
      const [file, owner = basename(file, '.js')] = importer.split(COPY);
      const path = resolve(dirname(file), source);
      // The small script has a copy too, or it would bring a file of the widgets along.
      const isOfScript = path.endsWith('/warn.js') && this.getModuleInfo(importer)?.isEntry;
      return isOfScript || isCollection(path, this.parse) ? path + COPY + owner : null;
    },
  };
}

/** Sources, words, and claims with their sources. What arranges claims is taken as a whole. */
const isCollection = (file, parse) =>
  file.startsWith(CONTENT) &&
  importedBy(file, parse).every((it) => importedBy(it, parse).length === 0);

const importedBy = (file, parse) =>
  parse(readFileSync(file, 'utf8'))
    .body.filter(({type, source}) => type === 'ImportDeclaration' && source.value.startsWith('.'))
    .map(({source}) => resolve(dirname(file), source.value));

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
      const css = withTags(readFileSync(id, 'utf8'));
      const {code} = transformSync(css, {loader: 'css', minify: true});
      return `export default ${JSON.stringify(code.trim())}`;
    },
  };
}

/**
 * Puts each module into a file by who needs it: one file holds what most widgets need, and what reads the page's settings;
 * each widget has one with what it alone needs. The guide, which shows all, takes from theirs. What a few of them share,
 * Rollup divides.
 */
export function filesByNeed() {
  let needed;
  return (id, graph) => {
    needed ??= needsOf(graph);
    const widgets = needed.by.get(id);
    if (!widgets) return undefined;
    if (widgets.size === 0 || widgets.size > needed.count / 2) return 'widget';
    return widgets.size === 1 ? [...widgets][0] : undefined;
  };
}

/** Which widgets need each module that the small script loads, beside the guide; none needs what is for the page alone. */
function needsOf({getModuleIds, getModuleInfo}) {
  const script = [...getModuleIds()].map(getModuleInfo).find(({isEntry}) => isEntry);
  const loaded = [...closure(script.id, getModuleInfo)]
    .flatMap((id) => getModuleInfo(id).dynamicallyImportedIds)
    .filter((id) => basename(id) !== 'guide.js');
  const isWidget = (id) => basename(dirname(dirname(id))) === 'elements';
  const by = new Map();
  for (const root of loaded)
    for (const id of closure(root, getModuleInfo)) {
      if (!by.has(id)) by.set(id, new Set());
      if (isWidget(root)) by.get(id).add(basename(root, '.js'));
    }
  return {by, count: loaded.filter(isWidget).length};
}

/** A module and all that it imports. */
function closure(id, getModuleInfo, found = new Set()) {
  if (found.has(id)) return found;
  found.add(id);
  for (const imported of getModuleInfo(id).importedIds) closure(imported, getModuleInfo, found);
  return found;
}
