// The page in the builder's frame. Its address says what it shows, as that of the builder does.
import {setAttributes, toNode} from '../markup.js';
import {facts as built} from './facts.js';
import {hasWords, nodesOf, scriptOf, themeOf} from './snippet.js';
import {spaceRules, waitingOf} from './space.js';
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
// Before the script: what reserve.css keeps.
const kept = new Map([...box.children].map((widget) => [widget.localName, heightKept(widget)]));
const dressed = themeOf(shown).map(addStyle);
const defined = import(new URL(scriptOf(shown, facts), dist));

/** The rules for the space of what has no words to keep it. The builder asks where no reader has opened anything. */
globalThis.measure = async () => {
  await Promise.all([defined, ...dressed]);
  const widgets = [...box.children];
  // Twice, since a list of sources follows the others.
  for (const widget of [...widgets, ...widgets]) await widget.updateComplete;
  const empty = widgets.filter(({localName}) => !hasWords(localName, shown));
  return spaceRules(empty.map((widget) => waitingOf(widget, kept.get(widget.localName))));
};

function heightKept(widget) {
  const {minBlockSize, fontSize} = getComputedStyle(widget);
  return parseFloat(minBlockSize) / parseFloat(fontSize);
}

function addStyle(file) {
  const link = toNode(['link', {rel: 'stylesheet', href: new URL(file, dist).href}]);
  const loaded = new Promise((done) => link.addEventListener('load', done, {once: true}));
  document.head.append(link);
  return loaded;
}

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
