// The style sheet of the static HTML: the styles of the widgets, which there have no shadow root to keep them in.
import postcss from 'postcss';

/** Beats the rules of most pages, and is the same for all, so that the rules keep their order. */
const SCOPE = '.spinal-static.spinal-static';

/** Names of the shadow tree, and what stands for them. */
const STANDS_FOR = [
  [/\[aria-expanded='?true'?\]/, '[open] > .disclosure-button'],
  [/\.tab\[aria-selected='?true'?\]/, '[open] > .tab'],
  [/(?<![\w.#-])button(?![\w-])/g, ':is(.button, .disclosure-button, .tab)'],
  [/#([\w-]+)/g, "[id$='-$1']"],
];

/** What there is only in a shadow tree, on a shorter print-out, or for a script. */
const ABSENT = /slot|:host\(|\[hidden|\[role=|\.brief|\.off-paper|\.own-link|\.back\b/;

/**
 * @param {[tags: string[], css: string][]} styles a style sheet with the widgets that have it; of all, where it names none
 * @param {string[]} tags of all widgets
 * @param {Iterable<string>} computed styles that are computed for single elements
 * @param {string} own the styles of what a page writes into a tag itself
 */
export function sheet(styles, tags, computed, own) {
  const any = `:is(${tags})`;
  const later = '.spinal-static :is(.toolbar, .copy)';
  return [
    // The margins of what a page writes stay inside, and its lines are as high, as in the widget.
    `:where(${any}:not([hidden])) { display: flow-root; min-inline-size: 0; }`,
    `:where(${any}:has(> .spinal-static) > *) { line-height: ${/line-height:([^;]*);/.exec(styles[0][1])[1]}; }`,
    `${SCOPE}, ${SCOPE} :where(:not(svg *)) { all: revert; }`,
    ...styles.map(([its, css]) => scoped(css, its.length > 0 ? scopeOf(its) : SCOPE)),
    // Outside what has the variables.
    own.replaceAll('var(--line)', /--line:([^;]*);/.exec(styles[0][1])[1]),
    ...[...computed].map((it) => `.spinal-static [data-style='${it}'] { ${it} }`),
    `.spinal-static:not(${any} *) :is(.toolbar, .copy) { display: none !important; }`,
    `@media (scripting: none) { ${later} { display: none !important; } }`,
  ].join('\n');
}

const scopeOf = (tags) => `.spinal-static:is(${tags.map((tag) => `.${tag}`)})`;

function scoped(css, scope) {
  const root = postcss.parse(css);
  root.walkRules((rule) => {
    const selectors = rule.selectors.filter((it) => !ABSENT.test(it));
    if (selectors.length > 0) rule.selectors = selectors.map((it) => within(scope, it));
    else rule.remove();
  });
  return root.toString();
}

/** A selector of a shadow tree as one of what stands in the scope, or of the root, which is the scope. */
function within(scope, selector) {
  const there = STANDS_FOR.reduce((it, [from, to]) => it.replace(from, to), selector);
  if (there === '*') return `${scope}, ${scope} *`;
  return /^(:host|\.root)\b/.test(there)
    ? there.replace(/^(:host|(?=\.root))/, scope)
    : `${scope} ${there}`;
}
