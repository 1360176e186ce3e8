import {widgetNames} from './names.mjs';

/**
 * Rollup plugin: makes the copy of Lit inside a bundle a polite guest of the host page.
 *
 * - The Trusted Types policy gets a name of the library's own. A name can be taken only once, so the
 *   copy that renders first makes the policy and leaves it on a widget's class, where another copy on
 *   the page, which may have other tags, finds it.
 * - Lit leaves no globals behind (it keeps lists of its versions there, and metadata that only
 *   standard decorators use).
 * - Lit takes no plug-in that the page has for another Lit (polyfills, hydration), and sees the
 *   browser's style sheets though a library has put a `Document` of its own in place.
 *
 * Each change must find its place exactly once; a new Lit that moved it fails the build.
 */
export function politeLit() {
  const changes = {
    '/lit-html/lit-html.js': [
      [
        /(\w)\?\1\.createPolicy\("lit-html",\{createHTML:(\w)=>\2\}\):void 0/,
        '$1?{createHTML:h=>(policy??=policyHome().htmlPolicy??=$1.createPolicy("spinal-widgets",{createHTML:h=>h})).createHTML(h)}:void 0',
      ],
      [/^/, policyHome()],
      [
        /,(\w)=\w\.litHtmlPolyfillSupport;\1\?\.\(\w,\w\),\(\w\.litHtmlVersions\?\?=\[\]\)\.push\("[^"]+"\)/,
        '',
      ],
    ],
    '/lit-element/lit-element.js': [
      [/,\w\.litElementHydrateSupport\?\.\(\{LitElement:\w\}\);/, ';'],
      [/const (\w)=\w\.litElementPolyfillSupport;\1\?\.\(\{LitElement:\w\}\);/, ''],
      [/\(\w\.litElementVersions\?\?=\[\]\)\.push\("[^"]+"\);/, ''],
    ],
    '/@lit/reactive-element/reactive-element.js': [
      [/Symbol\.metadata\?\?=Symbol\("metadata"\),\w\.litPropertyMetadata\?\?=new WeakMap;/, ''],
      [
        /const (\w)=this\[Symbol\.metadata\];if\(null!==\1\)\{const (\w)=litPropertyMetadata\.get\(\1\);if\(void 0!==\2\)for\(const\[\w,\w\]of \2\)this\.elementProperties\.set\(\w,\w\)\}/,
        '',
      ],
      [
        /,(\w)\?\.\(\{ReactiveElement:\w\}\),\(\w\.reactiveElementVersions\?\?=\[\]\)\.push\("[^"]+"\)/,
        '',
      ],
      [/,\w=\w\.reactiveElementPolyfillSupport/, ''],
    ],
    '/@lit/reactive-element/css-tag.js': [
      [
        /\w\.ShadowRoot&&\(.+?\)&&"adoptedStyleSheets"in Document\.prototype&&"replace"in CSSStyleSheet\.prototype/,
        'true',
      ],
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
      return {code: out, map: null};
    },
  };
}

// The class that has the policy, or else one that can have it: what renders is defined.
const policyHome = () => `
let policy;
function policyHome() {
  const names = ${JSON.stringify(widgetNames())};
  const classes = names.flatMap((name) => customElements.get('spinal-' + name) ?? []);
  return classes.find((it) => it.htmlPolicy) ?? classes[0];
}
`;
