import {addCopyButtons} from './copy.js';
import {logEvents} from './log.js';
import {setAttributes, toHtml, toNode} from './markup.js';
import {common, widgets} from './widgets.js';

const ACCENTS = {
  blue: 'light-dark(#1d4f91, #9cc2f2)',
  plum: 'light-dark(#7a2e5d, #e6a8cf)',
  rust: 'light-dark(#9a3412, #f5b48f)',
};

const NARROW = '(max-width: 64rem)';

const find = (selector) => document.querySelector(selector);
const form = find('#options');
const frame = find('#frame');
const pageLanguage = document.documentElement.lang;
const widget = widgets.find(({tag}) => tag === document.body.dataset.widget);
const attributes = [...widget.attributes, ...common];

// Boxes that were ticked, by name, in the order in which they were.
const ticked = new Map();

// The languages and the content of the widgets in view.
let shown = '';

restore(new URLSearchParams(location.search));
if (matchMedia(NARROW).matches) form.querySelector('details').open = false;
update();
addCopyButtons();

form.addEventListener('submit', (event) => event.preventDefault());
form.addEventListener('reset', () => {
  ticked.clear();
  // The fields have their first values only after the event.
  setTimeout(update);
});
// Not on the form: the choices above the preview are outside of it.
document.addEventListener('input', ({target}) => {
  if (target.form !== form) return;
  if ('list' in target.dataset) tick(target);
  update();
});
form.addEventListener('click', ({target}) => {
  const method = target.closest('[data-method]')?.dataset.method;
  if (method) for (const element of frame.querySelectorAll(widget.tag)) element[method]();
});
if (widget.events.length > 0)
  logEvents(
    frame,
    widget.events.map(({name}) => name),
    ({lang}) => frame.children.length > 1 && (lang || pageLanguage),
  );
new ResizeObserver(() => {
  find('#width').value = Math.round(frame.clientWidth - padding(frame));
}).observe(frame);

function tick({name, value, checked}) {
  const others = (ticked.get(name) ?? []).filter((it) => it !== value);
  ticked.set(name, checked ? [...others, value] : others);
}

function restore(query) {
  for (const field of form.elements) {
    if (!query.has(field.name)) continue;
    if (field.type !== 'checkbox' && field.type !== 'radio') field.value = query.get(field.name);
    else if (query.getAll(field.name).includes(field.value)) field.checked = true;
  }
  for (const {name, type, values} of attributes)
    if (type === 'some')
      ticked.set(
        name,
        query.getAll(name).filter((it) => values.includes(it)),
      );
}

function update() {
  const data = new FormData(form);
  const languages = chosenLanguages(data);
  const nodes = languages.flatMap((lang) => nodesIn(lang, data));
  const css = cssOf(ACCENTS[data.get('preview-accent')]);
  find('#html').textContent = nodes.map((node) => toHtml(node)).join('\n\n');
  find('#css').textContent = css;
  find('#css-box').hidden = !css;
  dressFrame(data);
  showPreview(nodes);
  remember(data);
}

/** The widget, after what it takes beside it, in a language. */
function nodesIn(lang, data) {
  const own = lang !== pageLanguage && {lang};
  return [
    ...(widget.beside ?? []).map(([tag, given]) => [tag, {...own, ...given}]),
    [widget.tag, {...own, ...chosenAttributes(data)}, chosenContent(data, lang)],
  ];
}

function chosenLanguages(data) {
  const choice = data.get('preview-language');
  if (choice !== 'all') return [choice];
  return [...form.elements['preview-language']]
    .map(({value}) => value)
    .filter((it) => it !== 'all');
}

function chosenAttributes(data) {
  const chosen = attributes.map(({name, type}) => [name, valueOf(data, name, type)]);
  return Object.fromEntries(chosen.filter(([, value]) => value !== undefined));
}

function valueOf(data, name, type) {
  if (type === 'flag') return data.has(name) ? '' : undefined;
  if (type === 'some') return ticked.get(name)?.join(' ') || undefined;
  return data.get(name) || undefined;
}

function chosenContent(data, lang) {
  const nodes = widget.content?.find(({id}) => id === data.get('preview-content'))?.nodes;
  return nodes?.[lang] ?? nodes?.[pageLanguage] ?? [];
}

function cssOf(accent) {
  return accent ? `${widget.tag} {\n  --spinal-accent: ${accent};\n}` : '';
}

function dressFrame(data) {
  frame.dataset.width = data.get('preview-width');
  frame.dataset.scheme = data.get('preview-scheme');
  frame.style.setProperty('--spinal-accent', ACCENTS[data.get('preview-accent')] ?? '');
  // What the reader dragged gives way to what the reader chose.
  if (frame.dataset.width !== frame.dataset.shownWidth) frame.style.width = '';
  frame.dataset.shownWidth = frame.dataset.width;
}

/** Changes the attributes of the widgets in view, and makes new ones only where it has to. */
function showPreview(nodes) {
  const shape = JSON.stringify(nodes.map(([tag, {lang}, content]) => [tag, lang, content]));
  if (shape === shown)
    nodes.forEach(([, given], index) => setAttributes(frame.children[index], given));
  else frame.replaceChildren(...nodes.map(toNode));
  shown = shape;
}

function remember(data) {
  const query = new URLSearchParams();
  const lists = attributes.filter(({type}) => type === 'some').map(({name}) => name);
  for (const [name, value] of data)
    if (!lists.includes(name) && value !== defaultOf(name)) query.append(name, value);
  for (const name of lists) for (const value of ticked.get(name) ?? []) query.append(name, value);
  const search = query.size > 0 ? `?${query}` : '';
  history.replaceState(null, '', `${location.pathname}${search}${location.hash}`);
  find('.twin').search = search;
}

function defaultOf(name) {
  const field = form.elements[name];
  if (field instanceof RadioNodeList) return [...field].find((it) => it.defaultChecked)?.value;
  if (field.type === 'checkbox') return undefined;
  return [...(field.options ?? [])].find((it) => it.defaultSelected)?.value ?? '';
}

function padding(element) {
  const {paddingLeft, paddingRight} = getComputedStyle(element);
  return parseFloat(paddingLeft) + parseFloat(paddingRight);
}
