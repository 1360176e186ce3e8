import MagicString from 'magic-string';

const MESSAGE = '\0message';

/**
 * Rollup plugin: takes out of the content what nobody reads at run time. That is the translator's
 * `desc` of each `msg()`, which becomes a call with its id and its text, and the `id` of claims, which
 * only content.json needs.
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
        for (const object of exportedObjects(tree)) remove(out, object, 'id');
      return {code: out.toString(), map: out.generateMap({hires: 'boundary'})};
    },
  };
}

/**
 * Rollup plugin: leaves out the hashing that gives a message without an id its id. Ours all have one;
 * the locale gate sees to that.
 */
export function withoutMessageHashes() {
  return {
    name: 'without-message-hashes',
    load(id) {
      return id.endsWith('/@lit/localize/internal/id-generation.js')
        ? 'export const generateMsgId = () => {};'
        : null;
    },
  };
}

function remove(out, {properties}, name) {
  const at = properties.findIndex((property) => property.key.name === name);
  if (at < 0) return;
  const start = at > 0 ? properties[at - 1].end : properties[at].start;
  const end = at > 0 || properties.length === 1 ? properties[at].end : properties[at + 1].start;
  out.remove(start, end);
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
