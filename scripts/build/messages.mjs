import MagicString from 'magic-string';

/**
 * Rollup plugin: takes out of the content what nobody reads at run time. That is the translator's
 * `desc` of each `msg()`, and the `id` of claims, which only content.json needs.
 */
export function withoutBuildFacts() {
  return {
    name: 'without-build-facts',
    transform(code, id) {
      if (id.includes('node_modules')) return null;
      const out = new MagicString(code);
      const tree = this.parse(code);
      for (const call of messageCalls(tree)) remove(out, call.arguments[1], 'desc');
      if (/\/content\/claims\/\w+\.js$/.test(id))
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

const SOURCE = ['title', 'publisher', 'year', 'lang', 'kind', 'url'];

/**
 * Rollup plugin: writes each source as a call with its values in order. A compressed script is
 * smaller that way than with the same names in each of them; their `id` only content.json needs.
 */
export function compactSources() {
  return {
    name: 'compact-sources',
    transform(code, id) {
      if (!id.endsWith('/content/sources.js')) return null;
      const out = new MagicString(code);
      for (const object of exportedObjects(this.parse(code))) {
        const values = SOURCE.map((name) => {
          const value = object.properties.find(({key}) => key.name === name)?.value;
          return value ? code.slice(value.start, value.end) : 'undefined';
        });
        out.overwrite(object.start, object.end, `/* @__PURE__ */ source(${values.join()})`);
      }
      out.append(`\nfunction source(${SOURCE.join()}) {\n  return {${SOURCE.join()}};\n}`);
      return {code: out.toString(), map: out.generateMap({hires: 'boundary'})};
    },
  };
}

/**
 * Rollup plugin: of TypeScript's helper for decorators, leaves what Lit's decorators of fields need;
 * no accessor and no class of ours has one.
 */
export function fieldDecorators() {
  return {
    name: 'field-decorators',
    load(id) {
      return id.endsWith('/tslib/tslib.es6.mjs')
        ? 'export const __decorate = ([decorate], target, name) => decorate(target, name);'
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

function* exportedObjects({body}) {
  for (const {type, declaration} of body)
    if (type === 'ExportNamedDeclaration' && declaration?.type === 'VariableDeclaration')
      for (const {init} of declaration.declarations)
        if (init?.type === 'ObjectExpression') yield init;
}
