// What a widget says, as plain HTML for readers whom its script does not reach: made of what it shows.

const KEPT = new Set(
  'a,caption,dd,dl,dt,em,h1,h2,h3,h4,h5,h6,li,ol,p,strong,table,tbody,td,th,thead,tr,ul'.split(','),
);

/** Of use only in the widget: to press, to look at, on paper. */
const LEFT_OUT =
  'svg, style, nav, slot, .toolbar, .copy, .heard, .legend, .source-url, [aria-hidden=true]:not(.citation *), [role=tablist], [role=status]';

const INLINE = new Set(['a', 'em', 'strong']);

/**
 * @param {Element} widget
 * @returns {unknown[]} a node of markup.js
 */
export function textOf(widget) {
  const {lang} = widget.shadowRoot.querySelector('[lang]');
  return ['div', {class: 'spinal-text', lang}, nodesIn(widget)];
}

/**
 * Whether a panel of the widget, or of one inside it, still waits for its text, which is rendered after the rest.
 * @param {Element} widget
 * @returns {boolean}
 */
export function isWaiting({shadowRoot}) {
  const panels = [...shadowRoot.querySelectorAll('.panel')];
  const inside = [...shadowRoot.querySelectorAll('*')].filter((it) => it.shadowRoot);
  return panels.some((it) => !it.textContent.trim()) || inside.some(isWaiting);
}

function nodesIn(element) {
  const nodes = [...(element.shadowRoot ?? element).childNodes].flatMap((node) => {
    if (node.nodeType === Node.TEXT_NODE) return [node.data];
    return node.nodeType === Node.ELEMENT_NODE ? nodesOf(node) : [];
  });
  const joined = nodes.reduce((before, node) => {
    const last = before.at(-1);
    const isText = typeof node === 'string' && typeof last === 'string';
    return isText ? [...before.slice(0, -1), last + node] : [...before, node];
  }, []);
  const isText = nodes.every(isPhrase);
  return joined
    .map((node) => (typeof node === 'string' ? node.replace(/\s+/g, ' ') : node))
    .filter((node) => node !== ' ' || isText);
}

function nodesOf(element) {
  if (element.matches(LEFT_OUT)) return [];
  const inside = nodesIn(element);
  const isEmpty = inside.every((node) => node === ' ');
  // A number that leads to its source has no place to lead to here.
  const leads = !element.getAttribute('href')?.startsWith('#');
  if (KEPT.has(element.localName) && leads)
    return isEmpty ? [] : [[element.localName, attributesOf(element), inside]];
  const isBlock = !getComputedStyle(element).display.startsWith('inline');
  const isOwn = isBlock && !isEmpty && inside.every(isPhrase) && !element.closest('button');
  return isOwn ? [['p', {}, inside]] : inside;
}

function attributesOf(element) {
  const kept = ['href', 'lang', 'scope'].filter((name) => element.hasAttribute(name));
  return Object.fromEntries(kept.map((name) => [name, element.getAttribute(name)]));
}

const isPhrase = (node) => typeof node === 'string' || INLINE.has(node[0]);
