import MagicString from 'magic-string';
import {exportedObjects} from './messages.mjs';

const VALUES = ['title', 'publisher', 'year', 'lang', 'kind', 'url'];
const REGISTER = '\0sources';

const source = `function source(${VALUES}) { return {${VALUES}}; }`;

// Two files know a source by its address.
const register = `const known = {};
export const source = (${VALUES}) => known[url] ??= {${VALUES}};`;

/**
 * Rollup plugin: writes each source as a call with its values in order. A compressed script is
 * smaller that way than with the same names in each of them; their `id` only content.json needs.
 *
 * Where there are copies of a source in several files, `once` makes them one object, as the numbers of
 * the sources on a page need it.
 */
export function compactSources({once = false} = {}) {
  return {
    name: 'compact-sources',
    resolveId: (id) => (id === REGISTER ? id : null),
    load: (id) => (id === REGISTER ? register : null),
    transform(code, id) {
      if (!/\/content\/sources\.js(\?|$)/.test(id)) return null;
      const out = new MagicString(code);
      for (const object of exportedObjects(this.parse(code))) {
        const values = VALUES.map((name) => {
          const value = object.properties.find(({key}) => key.name === name)?.value;
          return value ? code.slice(value.start, value.end) : 'undefined';
        });
        out.overwrite(object.start, object.end, `/* @__PURE__ */ source(${values.join()})`);
      }
      if (once) out.prepend(`import {source} from ${JSON.stringify(REGISTER)};\n`);
      else out.append(`\n${source}`);
      return {code: out.toString(), map: out.generateMap({hires: 'boundary'})};
    },
  };
}
