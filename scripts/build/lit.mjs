/**
 * Rollup plugin: makes the copy of Lit inside a bundle a polite guest of the host page.
 *
 * - The Trusted Types policy gets a name of the library's own, and is made at the first rendering: a
 *   second copy of the library renders nothing, so it never asks for a name that is taken.
 * - Lit leaves no globals behind (it keeps lists of its versions there, and metadata that only
 *   standard decorators use).
 *
 * Each change must find its place exactly once; a new Lit that moved it fails the build.
 */
export function politeLit({policyName = 'spinal-widgets'} = {}) {
  const changes = {
    '/lit-html/lit-html.js': [
      [
        /(\w)\?\1\.createPolicy\("lit-html",\{createHTML:(\w)=>\2\}\):void 0/,
        `$1?{createHTML:h=>(politePolicy??=$1.createPolicy("${policyName}",{createHTML:h=>h})).createHTML(h)}:void 0`,
      ],
      [/,\(\w\.litHtmlVersions\?\?=\[\]\)\.push\("[^"]+"\)/, ''],
    ],
    '/lit-element/lit-element.js': [[/\(\w\.litElementVersions\?\?=\[\]\)\.push\("[^"]+"\);/, '']],
    '/@lit/reactive-element/reactive-element.js': [
      [/Symbol\.metadata\?\?=Symbol\("metadata"\),\w\.litPropertyMetadata\?\?=new WeakMap;/, ''],
      [
        /const (\w)=this\[Symbol\.metadata\];if\(null!==\1\)\{const (\w)=litPropertyMetadata\.get\(\1\);if\(void 0!==\2\)for\(const\[\w,\w\]of \2\)this\.elementProperties\.set\(\w,\w\)\}/,
        '',
      ],
      [/,\(\w\.reactiveElementVersions\?\?=\[\]\)\.push\("[^"]+"\)/, ''],
    ],
  };
  return {
    name: 'polite-lit',
    transform(code, id) {
      const path = Object.keys(changes).find((end) => id.endsWith(end));
      if (!path) return null;
      let out = code;
      for (const [pattern, replacement] of changes[path]) {
        if (out.match(new RegExp(pattern, 'g'))?.length !== 1)
          this.error(
            `${path} does not hold ${pattern} once: adapt scripts/build/lit.mjs to this Lit`,
          );
        out = out.replace(pattern, replacement);
      }
      if (out.includes('politePolicy')) out = `let politePolicy;${out}`;
      return {code: out, map: null};
    },
  };
}
