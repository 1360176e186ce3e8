// The translators' workshop: opens language files, edits them, and shows them in the widgets.
import {discardDraft, keepDraft, loadDraft} from './draft.js';
import {XliffError, parseAllowList} from './library.js';
import {reveal, showPreview, unitAt} from './preview.js';
import {Translation} from './translation.js';
import {UnitList, isIn} from './unit-list.js';
import {fill, words} from './words.js';

const PREVIEW_DELAY = 250;

const w = words[document.documentElement.lang];
const here = new URL('.', import.meta.url);
const find = (selector) => document.querySelector(selector);
const fields = find('#unit').elements;
const filters = find('#filters').elements;

const {messages, exceptions} = await (await fetch(new URL('material.json', here))).json();
const material = {
  messages,
  exceptions: {
    sameAsSource: parseAllowList('same-as-source.json', exceptions.sameAsSource),
    numbers: parseAllowList('numbers.json', exceptions.numbers),
  },
};

/** @type {Translation | undefined} */
let translation;
let selected = '';
let downloaded = true;
let waiting;

const list = new UnitList(find('#list'), w.filters, select);

find('#file').addEventListener('change', ({target}) => {
  const [file] = target.files;
  target.value = '';
  if (file) void openFile(file);
});
addEventListener('dragover', (event) => event.preventDefault());
addEventListener('drop', (event) => {
  event.preventDefault();
  const [file] = event.dataTransfer.files;
  if (file) void openFile(file);
});
for (const button of document.querySelectorAll('[data-locale]'))
  button.addEventListener('click', async () => {
    const name = `${button.dataset.locale}.xlf`;
    const text = await (await fetch(new URL(name, here))).text();
    await open(name, () => new Translation(name, text, material));
  });
find('#new').addEventListener('submit', (event) => {
  event.preventDefault();
  const code = find('#code').value.trim();
  if (!isLanguage(code)) return say(fill(w.badCode, {code}));
  void open(`${code}.xlf`, () => Translation.empty(code, material));
});
find('#paste').addEventListener('submit', (event) => {
  event.preventDefault();
  reading(w.paste, () => {
    const ids = translation.paste(find('#pasted').value);
    changed(ids);
    if (ids.length > 0) select(ids[0]);
    say(ids.length > 0 ? fill(w.pasted, {ids: ids.join(', ')}) : w.pastedNone);
  });
});
find('#download').addEventListener('click', download);
find('#discard').addEventListener('click', async () => {
  if (!(await asked(w.discardQuestion))) return;
  clearTimeout(waiting);
  discardDraft();
  translation = undefined;
  find('#work').hidden = true;
  say('');
  find('#file').focus();
});
find('#filters').addEventListener('input', filter);
find('#widget').addEventListener('input', preview);
fields.target.addEventListener('input', () => {
  translation.write(selected, fields.target.value);
  changed([selected]);
});
find('#show').addEventListener('click', () => {
  const unit = translation.unit(selected);
  const shown = [
    reveal(find('#draft'), {...unit, target: unit.target || unit.source}, 'target'),
    reveal(find('#english'), unit, 'source'),
  ];
  say(shown.includes(true) ? '' : w.notShown);
});
find('#next').addEventListener('click', () => {
  select(list.after(selected) ?? selected);
  fields.target.focus();
});
for (const [id, text] of [
  ['#draft', 'target'],
  ['#english', 'source'],
])
  find(id).addEventListener('click', (event) => {
    const unit = unitAt(event, translation.units, text);
    if (unit) select(unit);
  });

// Also what was written a moment ago, and which unit is open.
addEventListener('pagehide', () => {
  if (translation) keep();
});

const draft = loadDraft();
if (draft)
  reading(draft.name, () => {
    show(new Translation(draft.name, draft.text, material), draft.selected);
    downloaded = false;
    say(fill(w.restored, {name: draft.name}));
  });

async function openFile(file) {
  const text = await file.text();
  await open(file.name, () => new Translation(file.name, text, material));
}

/** Puts a file in the place of the one that is open, unless it is broken or the other is to be kept. */
async function open(name, make) {
  let next;
  if (!reading(name, () => (next = make()))) return;
  if (translation && !downloaded) {
    if (!(await asked(fill(w.replaceQuestion, {name: translation.name})))) return;
  }
  show(next);
  downloaded = true;
  say(fill(w.opened, {name, count: translation.units.length}));
}

/** Says where a file is broken; what was open stays. */
function reading(name, read) {
  try {
    read();
    return true;
  } catch (error) {
    if (!(error instanceof XliffError)) throw error;
    say(fill(w.badFile, {...error, name, message: error.message}));
    return false;
  }
}

function show(next, id) {
  translation = next;
  find('#work').hidden = false;
  find('#name').textContent = translation.name;
  list.show(translation.units);
  select(translation.unit(id) ? id : translation.units[0]?.id);
  filter();
  preview();
  keep();
}

function select(id) {
  selected = id;
  const unit = translation.unit(id);
  list.select(id);
  find('#id').textContent = unit.id;
  find('#note').textContent = unit.note;
  find('#source').textContent = unit.source;
  find('#before').textContent = unit.before;
  find('#before-part').hidden = !unit.before;
  find('#placeholders').textContent = unit.placeholders.join('  ');
  find('#placeholders-part').hidden = unit.placeholders.length === 0;
  fields.target.value = unit.target;
  fields.target.lang = translation.locale;
  showProblems(unit);
}

function showProblems(unit) {
  const said = unit.problems.map(({message, fix}) => `${message} ${fix}`);
  if (unit.unknown) said.push(w.unknown);
  find('#problems').replaceChildren(
    ...said.map((text) => Object.assign(document.createElement('li'), {textContent: text})),
  );
}

function changed(ids) {
  downloaded = false;
  for (const id of ids) list.update(translation.unit(id));
  showProblems(translation.unit(selected));
  clearTimeout(waiting);
  waiting = setTimeout(() => {
    counts();
    preview();
    keep();
  }, PREVIEW_DELAY);
}

function filter() {
  const units = new Map(translation.units.map((unit) => [unit.id, unit]));
  const sought = filters.search.value.trim().toLowerCase();
  list.filter((id) => {
    const unit = units.get(id);
    const texts = [unit.id, unit.source, unit.target].join('\n').toLowerCase();
    return isIn(filters.filter.value, unit) && texts.includes(sought);
  });
  counts();
}

function counts() {
  const units = translation.units;
  for (const option of filters.filter.options) {
    const count = units.filter((unit) => isIn(option.value, unit)).length;
    option.textContent = `${w.filters[option.value]} (${count})`;
  }
}

function preview() {
  showPreview({
    draft: find('#draft'),
    english: find('#english'),
    tag: find('#widget').value,
    locale: translation.locale,
    catalogue: translation.catalogue,
  });
}

function keep() {
  const {name, text} = translation;
  find('#kept').textContent = keepDraft({name, text, selected}) ? w.kept : w.notKept;
}

function download() {
  const url = URL.createObjectURL(new Blob([translation.text], {type: 'application/xliff+xml'}));
  Object.assign(document.createElement('a'), {href: url, download: translation.name}).click();
  setTimeout(() => URL.revokeObjectURL(url), 1000);
  downloaded = true;
}

function asked(question) {
  const dialog = find('#question');
  find('#question-text').textContent = question;
  dialog.returnValue = '';
  dialog.showModal();
  return new Promise((resolve) =>
    dialog.addEventListener('close', () => resolve(dialog.returnValue === 'yes'), {once: true}),
  );
}

function say(text) {
  find('#said').textContent = text;
}

function isLanguage(code) {
  try {
    return Intl.getCanonicalLocales(code)[0] === code;
  } catch {
    return false;
  }
}
