// The translators' workshop: opens language files, edits them, and shows them in the widgets.
import {
  discardDraft,
  isOfDraft,
  keepDraft,
  keepName,
  keepOpenUnit,
  loadDraft,
  loadName,
  loadOpenUnit,
} from './draft.js';
import {XliffError, hasRules, isLanguage, parseAllowList, weightOf} from './library.js';
import {reveal, showPreview, unitAt} from './preview.js';
import {Translation} from './translation.js';
import {MARKS, UnitList, isIn} from './unit-list.js';
import {widgets} from '../widgets.js';
import {fill, words} from './words.js';

const PREVIEW_DELAY = 250;
const NAMED_AT_MOST = 8;

const {lang} = document.documentElement;
const w = words[lang];
/** What is to be done, the heaviest first. */
const TODO = Object.keys(w.todo);
const here = new URL('.', import.meta.url);
const find = (selector) => document.querySelector(selector);
const fields = find('#unit').elements;
const filters = find('#filters').elements;

const {messages, exceptions, reviews} = await (await fetch(new URL('material.json', here))).json();
const material = {
  messages,
  reviews,
  exceptions: {
    sameAsSource: parseAllowList('same-as-source.json', exceptions.sameAsSource),
    numbers: parseAllowList('numbers.json', exceptions.numbers),
  },
};

/** @type {Translation | undefined} */
let translation;
let selected = '';
let downloaded = true;
let isKept = false;
/** The timer of changes that are not shown and kept yet. */
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
    const {taken, empty, unknown} = translation.paste(find('#pasted').value, myName());
    if (taken.length > 0) {
      changed(taken);
      select(taken[0]);
    }
    const told = [
      [w.pasted, taken],
      [w.pastedEmpty, empty],
      [w.pastedUnknown, unknown],
    ].filter(([, ids]) => ids.length > 0);
    say(told.map(([text, ids]) => fill(text, {ids: named(ids)})).join(' ') || w.pastedNone);
  });
});
find('#download').addEventListener('click', download);
find('#site').addEventListener('click', downloadForSite);
find('#discard').addEventListener('click', async () => {
  if ((await asked(w.discardQuestion)) !== 'yes') return;
  discardDraft();
  close('');
  find('#file').focus();
});
find('#filters').addEventListener('input', filter);
find('#standing').addEventListener('click', ({target}) => {
  const {filter: value} = target.closest('button')?.dataset ?? {};
  if (value) showOnly(value);
});
find('#by').value = loadName();
find('#by').addEventListener('input', () => {
  keepName(myName());
  if (translation) showStatus(translation.unit(selected));
});
find('#read').addEventListener('click', () => {
  translation.read(selected, myName(), today());
  changed([selected]);
});
find('#forms').addEventListener('click', ({target}) => {
  const {form} = target.closest('button')?.dataset ?? {};
  if (!form) return;
  select(form);
  fields.target.focus();
});
find('#widget').addEventListener('input', preview);
fields.target.addEventListener('input', () => {
  translation.write(selected, fields.target.value, myName());
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
  select(list.after(translation.unit(selected)));
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

// What was written a moment ago is kept before another tab can change the draft.
addEventListener('pagehide', settle);
document.addEventListener('visibilitychange', () => {
  if (document.hidden) settle();
});
addEventListener('storage', (event) => {
  if (isOfDraft(event)) followDraft(w.changedElsewhere);
});
addEventListener('pageshow', ({persisted}) => {
  if (persisted) followDraft(w.restored);
});
followDraft(w.restored);

/** Shows the draft as it is kept, which may be another tab's work. */
function followDraft(text) {
  clearTimeout(waiting);
  waiting = undefined;
  const draft = loadDraft();
  if (!draft) {
    if (translation && isKept) close(w.discardedElsewhere);
    return;
  }
  const {name} = draft;
  reading(name, () => {
    show(new Translation(name, draft.text, material, draft), selected || loadOpenUnit());
    downloaded = false;
    sayKept(true);
    say(fill(text, {name}));
  });
}

async function openFile(file) {
  let text;
  try {
    // The mark at the start of a file belongs to it.
    text = new TextDecoder('utf-8', {ignoreBOM: true}).decode(await file.arrayBuffer());
  } catch {
    return say(fill(w.noFile, {name: file.name}));
  }
  await open(file.name, () => new Translation(file.name, text, material));
}

/** Puts a file in the place of the one that is open, unless it is broken or the other is to be kept. */
async function open(name, make) {
  let next;
  if (!reading(name, () => (next = make()))) return;
  if (translation && !downloaded) {
    const question = fill(w.replaceQuestion, {name: translation.name});
    if ((await asked(question)) !== 'yes') return;
  }
  show(next);
  // What weighs most is not to be lost among what only waits.
  const {units} = translation;
  showOnly(TODO.find((kind) => units.some((unit) => isIn(kind, unit))) ?? 'all');
  keep();
  downloaded = true;
  const opened = fill(w.opened, {name, count: translation.units.length});
  const {locale} = translation;
  say(hasRules(locale) ? opened : `${opened} ${fill(w.noRules, {locale})}`);
}

/** Says where a file is broken; what was open stays. */
function reading(name, read) {
  try {
    read();
    return true;
  } catch (error) {
    if (!(error instanceof XliffError)) throw error;
    const message = fill(w.broken[error.code], {...error.values, message: error.message});
    say(fill(w.badFile, {...error, name, message}));
    return false;
  }
}

function show(next, id) {
  translation = next;
  find('#work').hidden = false;
  find('#opening').open = false;
  find('.workshop').classList.add('working');
  find('#name').textContent = translation.name;
  list.show(translation.units);
  select(translation.unit(id) ? id : translation.units[0]?.id);
  filter();
  preview();
}

function close(text) {
  clearTimeout(waiting);
  waiting = undefined;
  translation = undefined;
  selected = '';
  isKept = false;
  find('#work').hidden = true;
  find('#opening').open = true;
  find('.workshop').classList.remove('working');
  say(text);
}

function select(id) {
  selected = id;
  keepOpenUnit(id);
  const unit = translation.unit(id);
  list.select(unit);
  showForms(unit);
  find('#id').textContent = unit.base;
  find('#note').textContent = unit.note;
  fillPart('source', unit.changes.length === 0 ? [unit.source] : []);
  fillPart('changes', unit.changes.map(changeOf));
  fillPart('placeholders', [unit.placeholders.join('  ')].filter(Boolean));
  fillPart('terms', unit.terms.map(termOf));
  fillPart('places', [unit.pages.map(nameOf).join(', ')].filter(Boolean));
  fields.target.value = unit.target;
  fields.target.lang = translation.locale;
  showProblems(unit);
  showStatus(unit);
  const {value} = find('#widget');
  const tags = unit.pages.map(tagOf);
  if (value === 'all' || tags.length === 0 || tags.includes(value)) return;
  find('#widget').value = tags[0];
  preview();
}

function element(name, properties) {
  return Object.assign(document.createElement(name), properties);
}

/** A part of the editor that is there only where it has something to say. */
function fillPart(id, nodes) {
  find(`#${id}`).replaceChildren(...nodes);
  find(`#${id}-part`).hidden = nodes.length === 0;
}

function changeOf({added, removed, value}) {
  return added || removed ? element(added ? 'ins' : 'del', {textContent: value}) : value;
}

function termOf({name, use}) {
  const item = element('li', {});
  item.append(
    element('span', {lang: 'en', textContent: name}),
    ' → ',
    element('span', {lang: translation.locale, textContent: use}),
  );
  return item;
}

function tagOf(page) {
  return page.replace('.html', '');
}

function nameOf(page) {
  return widgets.find(({tag}) => tag === tagOf(page))?.name[lang] ?? page;
}

/** The forms of a text, where a language has several for a number. */
function showForms({base, id}) {
  const forms = list.forms(base);
  find('#forms').hidden = forms.length < 2;
  find('#forms').replaceChildren(
    ...forms.map((unit) => {
      const textContent = fill(w.form, {numbers: unit.numbers});
      const button = element('button', {type: 'button', textContent});
      button.dataset.form = unit.id;
      button.ariaCurrent = unit.id === id ? 'true' : 'false';
      return button;
    }),
  );
}

function showProblems(unit) {
  find('#problems').replaceChildren(
    ...unit.problems.map(({kind, fault, values}) => {
      const weight = weightOf(kind);
      const item = element('li', {className: weight});
      const text = fill(w.wrong[fault ?? kind], values);
      item.append(element('strong', {textContent: `${w.filters[weight]}: `}), text);
      return item;
    }),
  );
}

/** How far the unit is, in words, and whether it can be said to be read. */
function showStatus(unit) {
  const {review, reviewer} = unit;
  const kind = MARKS.find((mark) => unit[mark] && mark in w.status);
  const date = (on) => new Date(on).toLocaleDateString(lang, {dateStyle: 'long', timeZone: 'UTC'});
  const text = review
    ? fill(review.by ? w.status.review : w.status.unsigned, {...review, on: date(review.on)})
    : fill(w.status[kind] ?? '', {by: reviewer});
  find('#status').textContent = text;
  find('#status').className = `status ${review ? 'reviewed' : (kind ?? '')}`;
  const obstacle = unit.read
    ? ''
    : translation.readObstacle(unit.id, myName()) || (myName() ? '' : 'name');
  find('#read').textContent = unit.read ? w.unmarkRead : w.markRead;
  find('#read').disabled = obstacle !== '';
  find('#read').hidden = ['missing', 'reviewed'].includes(obstacle);
  find('#read-hint').textContent = obstacle && w.cannotRead[obstacle];
}

function myName() {
  return find('#by').value.trim();
}

function changed(ids) {
  downloaded = false;
  for (const id of ids) list.update(translation.unit(id));
  const unit = translation.unit(selected);
  showProblems(unit);
  showStatus(unit);
  clearTimeout(waiting);
  waiting = setTimeout(settle, PREVIEW_DELAY);
}

/** Shows and keeps what was changed; nothing where nothing was, for the draft may be another tab's by now. */
function settle() {
  if (waiting === undefined) return;
  clearTimeout(waiting);
  waiting = undefined;
  counts();
  preview();
  keep();
}

function showOnly(value) {
  filters.filter.value = value;
  filter();
  if (list.first) select(list.first);
}

function filter() {
  const sought = filters.search.value.trim().toLowerCase();
  list.filter((unit) => {
    const texts = [unit.id, unit.source, unit.target].join('\n').toLowerCase();
    return isIn(filters.filter.value, unit) && texts.includes(sought);
  });
  counts();
}

function counts() {
  const units = translation.units;
  const count = (kind) => units.filter((unit) => isIn(kind, unit)).length;
  for (const option of filters.filter.options)
    option.textContent = `${w.filters[option.value]} (${count(option.value)})`;
  const todo = TODO.filter((kind) => count(kind) > 0);
  find('#whole').textContent = fill(todo.length > 0 ? w.whole.todo : w.whole.done, {
    count: units.length,
  });
  find('#standing').replaceChildren(
    ...todo.map((kind) => {
      const textContent = fill(w.todo[kind], {count: count(kind)});
      const button = element('button', {type: 'button', className: `mark ${kind}`, textContent});
      button.dataset.filter = kind;
      const item = element('li', {});
      item.append(button);
      return item;
    }),
  );
}

function preview() {
  showPreview({
    draft: find('#draft'),
    english: find('#english'),
    widget: find('#widget').value,
    locale: translation.locale,
    catalogue: translation.catalogue,
  });
}

function keep() {
  sayKept(keepDraft(translation.draft));
}

function sayKept(kept) {
  isKept = kept;
  find('#kept').textContent = kept ? w.kept : w.notKept;
}

/** A few ids, and how many there are. */
function named(ids) {
  const more = ids.length > NAMED_AT_MOST ? ` … (${ids.length})` : '';
  return ids.slice(0, NAMED_AT_MOST).join(', ') + more;
}

function download() {
  save(translation.name, translation.text, 'application/xliff+xml');
  downloaded = true;
}

/** What the site's visitors are to see: nothing that nobody has read. */
async function downloadForSite() {
  let site = translation.site();
  if (site.told.length > 0) {
    const by = [...new Set(site.told.map((it) => it.by))].join(', ');
    const answer = await asked(
      fill(w.site.question, {by, count: site.told.length}),
      w.site.answers,
    );
    if (!answer) return;
    if (answer === 'yes') site = translation.site(today());
  }
  const {name, text, shown, total, held} = site;
  if (text) save(name, text, 'text/javascript');
  const said = [
    fill(text ? w.site.saved : w.site.none, {name, shown, total, locale: translation.locale}),
    held.length > 0 && fill(w.site.held, {ids: named(held)}),
    text &&
      shown + held.length < total &&
      fill(w.site.lacking, {count: total - shown - held.length}),
  ];
  say(said.filter(Boolean).join(' '));
}

function save(name, text, type) {
  const url = URL.createObjectURL(new Blob([text], {type}));
  Object.assign(document.createElement('a'), {href: url, download: name}).click();
  setTimeout(() => URL.revokeObjectURL(url), 1000);
}

function today() {
  return new Date().toISOString().slice(0, 10);
}

/** The answer; empty where the question is closed without one. */
function asked(question, {yes, no} = w) {
  const dialog = find('#question');
  find('#question-text').textContent = question;
  dialog.querySelector('[value=yes]').textContent = yes;
  dialog.querySelector('[value=no]').textContent = no;
  dialog.returnValue = '';
  dialog.showModal();
  return new Promise((resolve) =>
    dialog.addEventListener('close', () => resolve(dialog.returnValue), {once: true}),
  );
}

function say(text) {
  find('#said').textContent = text;
}
