import {minifyHTMLLiterals} from 'minify-literals';

/** Rollup plugin: minifies the templates and styles of our own modules. */
export function minifyTemplates() {
  return {
    name: 'minify-templates',
    async transform(code, id) {
      if (id.includes('node_modules')) return null;
      return (await minifyHTMLLiterals(code, {fileName: id})) ?? null;
    },
  };
}
