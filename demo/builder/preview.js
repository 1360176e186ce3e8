// The page in the builder's frame. Its address says what it shows, as that of the builder does.
import {setAttributes, toNode} from '../markup.js';
import {facts as built} from './facts.js';
import {nodesOf, scriptOf, themeOf} from './snippet.js';
import {readState} from './state.js';

const dist = new URL('../dist/', import.meta.url);
const facts = {...built, lang: document.documentElement.lang};
const box = document.querySelector('#widgets');

let shown;

/** Follows an address: in place, unless it takes another script or theme. The builder calls it. */
globalThis.show = (address) => {
  const next = read(address);
  if (needs(next) !== needs(shown)) return location.replace(address);
  history.replaceState(null, '', address);
  render(next);
};

render(read(location.href));
for (const file of themeOf(shown))
  document.head.append(toNode(['link', {rel: 'stylesheet', href: new URL(file, dist).href}]));
await import(new URL(scriptOf(shown, facts), dist));

function read(address) {
  return readState(new URL(address).searchParams, facts).state;
}

function needs(state) {
  return [scriptOf(state, facts), ...themeOf(state)].join();
}

/** Changes the attributes of the widgets in view, and makes new ones only where it has to. */
function render(state) {
  const nodes = nodesOf({...state, fallback: ''}, facts);
  const shape = ([tag, {lang}, children]) => JSON.stringify([tag, lang, children]);
  const before = new Map([...box.children].map((widget) => [widget.dataset.shape, widget]));
  const widgets = nodes.map((node) => {
    const [, attributes] = node;
    const widget = before.get(shape(node)) ?? toNode(node);
    setAttributes(widget, {...attributes, 'data-shape': shape(node)});
    return widget;
  });
  if (
    widgets.some((widget, index) => widget !== box.children[index]) ||
    box.children[widgets.length]
  )
    box.replaceChildren(...widgets);
  shown = state;
}
