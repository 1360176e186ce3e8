// The snippet builder: keeps the choices in the address, shows them in the frame, and writes what a
// site has to put in.
import {addCopyButtons} from '../copy.js';
import {toNode} from '../markup.js';
import {facts as built} from './facts.js';
import {
  hasWords,
  isElsewhere,
  isFolderless,
  isListed,
  languageOf,
  nodesOf,
  snippet,
} from './snippet.js';
import {wordsOf} from './words-of.js';
import {fieldName, fieldsOf, readState, takes, writeState} from './state.js';
import {fill, words} from './words.js';

const BLOCKS = ['install', 'imports', 'head', 'html', 'csp'];

const find = (selector) => document.querySelector(selector);
const {lang} = document.documentElement;
const w = words[lang];
const facts = {...built, lang};
const fields = new Map(fieldsOf(facts).map((field) => [field.name, field]));
const form = find('#options');
const frame = find('#preview');
const screen = find('#screen');
const ruler = find('#ruler');

let state;
let measured;
let texts = {};

followAddress();
addCopyButtons();
new ResizeObserver(fit).observe(screen);

form.addEventListener('submit', (event) => event.preventDefault());
form.addEventListener('reset', (event) => {
  event.preventDefault();
  change(readState(new URLSearchParams(), facts).state);
  showForm();
});
// Not on the form: the choices above the preview are outside of it.
document.addEventListener('input', ({target}) => {
  if (target.form !== form) return;
  if (target.name === 'device') {
    change({width: Number(target.value)});
    return showForm();
  }
  const field = fields.get(target.name);
  if (!valid(target, field)) return;
  // What is typed or dragged is one step back, not one for each key.
  const typed = target.matches('[type=text], [type=range]');
  change({[field.name]: valueOf(target, field)}, typed ? 'replaceState' : 'pushState');
});
form.addEventListener('click', ({target}) => {
  if (target.dataset.move) move(target.closest('li'), Number(target.dataset.move));
});
addEventListener('popstate', followAddress);

function followAddress() {
  const read = readState(new URLSearchParams(location.search), facts);
  state = read.state;
  showForm();
  show();
  say(read.bad.map((it) => fill(w.bad, it)));
}

function valid(control, field) {
  const is = control.type === 'checkbox' || takes(field, control.value);
  showWrong(control, field, is ? '' : fill(w.notTaken, {value: control.value}));
  return is;
}

/** Only what is typed can be wrong, and has a place that says so. */
function showWrong(control, {name}, text) {
  control.ariaInvalid = text ? 'true' : null;
  const place = document.getElementById(`${name}-wrong`);
  if (place) place.textContent = text && `${text} ${w.allowed[name]}`;
}

function valueOf({value, checked}, {name, type}) {
  if (type === 'flag') return checked;
  if (type === 'width') return Number(value);
  if (type !== 'some') return value;
  const others = state[name].filter((it) => it !== value);
  return checked ? [...others, value] : others;
}

function move(item, by) {
  const {tag, name} = item.dataset;
  const order = state.widgets.filter((it) => it !== tag);
  const place = Math.max(0, Math.min(order.length, state.widgets.indexOf(tag) + by));
  const focused = document.activeElement;
  change({widgets: order.toSpliced(place, 0, tag)});
  // What moves in the page loses the focus.
  focused.focus();
  say([fill(w.moved, {name, place: place + 1, count: state.widgets.length})]);
}

/** Takes over a choice, and makes it a step that the browser can go back. */
function change(values, step = 'pushState') {
  state = {...state, ...values};
  const query = String(writeState(state, facts));
  const search = query && `?${query}`;
  if (search !== location.search) history[step](null, '', location.pathname + search);
  show();
  say([]);
}

/** The controls as the state has it. */
function showForm() {
  for (const control of form.elements) {
    const field = fields.get(control.name);
    if (control.name === 'device') control.checked = Number(control.value) === state.width;
    if (!field) continue;
    const value = state[field.name];
    if (control.type === 'radio') control.checked = control.value === value;
    else if (field.type === 'some') control.checked = value.includes(control.value);
    else if (field.type === 'flag') control.checked = value;
    else control.value = value;
    showWrong(control, field, '');
  }
}

function show() {
  const query = writeState(state, facts);
  find('.twin').search = String(query);
  showChosen();
  fit();
  showPreview(query);
  void showSpace(query);
  showResult();
}

function showChosen() {
  const items = new Map([...find('#chosen').children].map((item) => [item.dataset.tag, item]));
  for (const [tag, item] of items) item.hidden = !state.widgets.includes(tag);
  const inOrder = state.widgets.map((tag) => items.get(tag));
  const now = [...find('#chosen').children].filter((item) => !item.hidden);
  if (inOrder.some((item, index) => item !== now[index])) find('#chosen').append(...inOrder);
  inOrder.forEach((item, index) => {
    const [up, down] = item.querySelectorAll('[data-move]');
    up.ariaDisabled = String(index === 0);
    down.ariaDisabled = String(index === inOrder.length - 1);
  });
  find('#order').hidden = inOrder.length === 0;
}

function showResult() {
  const parts = snippet(state, facts, texts);
  for (const id of BLOCKS) {
    find(`#${id}`).textContent = parts[id] ?? '';
    find(`#${id}-part`).hidden = !parts[id];
  }
  find('#html-note').hidden = ['npm', 'wordpress'].includes(state.delivery);
  find('#note').textContent = w.notes[state.delivery];
  find('#files-part').hidden = parts.files.length === 0;
  find('#files-hint').textContent = fill(w.filesHint, state);
  find('#elsewhere').hidden = !isElsewhere(state);
  find('#files').replaceChildren(
    ...parts.files.map((file) => toNode(['li', {}, [['code', {}, [file]]]])),
  );
  const language = new Intl.DisplayNames(lang, {type: 'language'}).of(languageOf(state, facts));
  find('#space-note').textContent = fill(w.spaceHint, {language});
  find('#folder-field').hidden = !state.folder || isFolderless(state);
  hideSpace();
}

/** The page in the frame follows by itself what it can; else it is loaded anew, without a step in history. */
function showPreview(query) {
  query.delete('width');
  const search = `?${query}`;
  const inside = frame.contentWindow;
  if (inside.location.search === search) return;
  const address = new URL(`builder-preview.html${search}`, location.href).href;
  if (inside.show) inside.show(address);
  else inside.location.replace(address);
}

/** Measured in a frame of its own, in which the widgets are as at first. */
async function showSpace(query) {
  for (const name of ['width', 'delivery', 'folder', 'fallback']) query.delete(name);
  const address = new URL(`builder-preview.html?${query}`, location.href).href;
  if (address === measured) return;
  measured = address;
  texts = {};
  const part = find('#space-part');
  part.ariaBusy = 'true';
  ruler.contentWindow.location.replace(address);
  await new Promise((done) => ruler.addEventListener('load', done, {once: true}));
  const worded = nodesOf(state, facts).filter(([tag]) => hasWords(tag, state));
  const [rules, words] = await Promise.all([
    ruler.contentWindow.measure(),
    wordsOf(worded, languageOf(state, facts)),
  ]);
  // Another choice may have been made meanwhile.
  if (address !== measured) return;
  find('#space').textContent = rules;
  part.ariaBusy = 'false';
  texts = words;
  showResult();
}

/** There may be no rules; and what WordPress lets authors write has none. */
function hideSpace() {
  const wanted = find('#space').textContent && state.delivery !== 'wordpress';
  find('#space-part').hidden = !wanted;
}

/** The frame has the width that was chosen and is shown as large as there is room for. */
function fit() {
  const {width} = state;
  const scale = Math.min(1, screen.clientWidth / width);
  frame.style.width = `${width}px`;
  frame.style.height = `${screen.clientHeight / scale}px`;
  frame.style.transform = `scale(${scale})`;
  find('#width-now').textContent = `${width} (${Math.round(scale * 100)} %)`;
}

/** What is wrong with the choices, after what there is to say of the last one. */
function say(texts) {
  const target = state[fieldName('spinal-sources', 'for')];
  const all = [
    ...texts,
    ...(state.widgets.length === 0 ? [w.none] : []),
    ...(target && state.widgets.includes('spinal-sources') && !isListed(state)
      ? [w.notListed]
      : []),
  ];
  find('#said').replaceChildren(...all.map((text) => toNode(['p', {}, [text]])));
}
