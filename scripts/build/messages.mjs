import {fileURLToPath} from 'node:url';
import MagicString from 'magic-string';

const MESSAGE = '\0message';
const LOCALIZE = fileURLToPath(new URL('../../build/locale/localize.js', import.meta.url));

/** What the widgets read of a claim or finding. */
const READ = ['text', 'sources', 'by', 'country', 'year', 'verdict', 'certainty'];

/**
 * Rollup plugin: takes out of the content what nobody reads at run time. That is the translator's
 * `desc` of each `msg()`, which becomes a call with its id and its text, and what of claims only
 * content.json needs.
 */
export function withoutBuildFacts() {
  return {
    name: 'without-build-facts',
    resolveId: (id) => (id === MESSAGE ? id : null),
    load: (id) =>
      id === MESSAGE
        ? `import {msg} from '@lit/localize'; export const message = (id, text) => msg(text, {id});`
        : null,
    transform(code, id) {
      if (id === MESSAGE || id.includes('node_modules')) return null;
      const out = new MagicString(code);
      const tree = this.parse(code);
      const calls = [...messageCalls(tree)];
      for (const {
        start,
        end,
        arguments: [text, options],
      } of calls) {
        out.overwrite(start, text.start, `message(${JSON.stringify(idOf(options))}, `);
        out.overwrite(text.end, end, ')');
      }
      if (calls.length > 0) out.prepend(`import {message} from ${JSON.stringify(MESSAGE)};\n`);
      if (/\/content\/claims\/\w+\.js(\?|$)/.test(id))
        for (const object of exportedObjects(tree)) keep(out, object, READ);
      return {code: out.toString(), map: out.generateMap({hires: 'boundary'})};
    },
  };
}

/**
 * Rollup plugin: `msg` is ours from the first, so that nothing of @lit/localize is left. A bundler that brings its own
 * copy gets it through what that has for it: see src/locale/rendering.ts.
 */
export function ownMessages() {
  return {
    name: 'own-messages',
    resolveId: (id) => (id === '@lit/localize' ? LOCALIZE : null),
    load: (id) =>
      id.endsWith('/@lit/localize/init/install.js')
        ? 'export const _installMsgImplementation = () => {};'
        : null,
  };
}

/** Leaves of an object only what is read. */
function keep(out, {properties, end}, names) {
  for (const [index, {key, start}] of properties.entries()) {
    if (names.includes(key.name)) continue;
    const next = properties[index + 1];
    out.remove(start, next ? next.start : end - 1);
  }
}

/** The id in the options of a `msg()`. */
export const idOf = ({properties}) => properties.find(({key}) => key.name === 'id').value.value;

/** Every call of `msg()` with its text and its options, in a syntax tree. */
export function* messageCalls(node) {
  if (node.type === 'CallExpression' && node.callee.name === 'msg' && node.arguments.length === 2)
    yield node;
  for (const child of Object.values(node)) {
    if (Array.isArray(child)) {
      for (const item of child) if (item?.type) yield* messageCalls(item);
    } else if (child?.type) yield* messageCalls(child);
  }
}

/** Every object that a module exports under a name, in a syntax tree. */
export function* exportedObjects({body}) {
  for (const {type, declaration} of body)
    if (type === 'ExportNamedDeclaration' && declaration?.type === 'VariableDeclaration')
      for (const {init} of declaration.declarations)
        if (init?.type === 'ObjectExpression') yield init;
}
