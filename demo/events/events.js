// Shows what the widget in view sends, and what the recipe makes of it.
import {addCopyButtons} from '../copy.js';
import {logEvents} from '../log.js';
import {toNode} from '../markup.js';
import {widgets} from '../widgets.js';
import {followWidgets} from './data-layer.js';

const find = (selector) => document.querySelector(selector);
const frame = find('#widget-frame');
const names = new Set(widgets.flatMap(({events}) => events.map(({name}) => name)));

/** What a tag manager would read. */
const dataLayer = (window.dataLayer ??= []);
let stop = () => {};

function choose() {
  const {tag, beside = []} = widgets.find((it) => it.tag === find('#widget').value);
  frame.replaceChildren(...[...beside, [tag, {}]].map(toNode));
}

function showLayer() {
  find('#layer').textContent = dataLayer.map((entry) => JSON.stringify(entry, null, 1)).join('\n');
  find('#layer-empty').hidden = dataLayer.length > 0;
}

// A browser that restores a form does so without an event.
choose();
agree();
find('#widget').addEventListener('input', choose);
find('#consent').addEventListener('input', agree);
find('#clear').addEventListener('click', () => {
  dataLayer.length = 0;
  showLayer();
});
logEvents(frame, names, ({localName}) => localName);
addCopyButtons();

function agree() {
  stop();
  if (find('#consent').checked) stop = followWidgets();
}

// After the recipe: it listens on the document.
for (const name of names) window.addEventListener(name, showLayer);
