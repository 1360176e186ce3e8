import {
  PRODUCT,
  addUnit,
  appendText,
  child,
  children,
  contentsOf,
  create,
  elementsIn,
  emptyXliff,
  indentBefore,
  insertAfter,
  isEmpty,
  keyOf,
  orderUnits,
  parseXliff,
  part,
  readable,
  remove,
  removeUnit,
  serialiseXliff,
  setContents,
  sourceOf,
  stateOf,
  targetOf,
} from './xliff.mjs';
import {noteOf} from './note.mjs';

/**
 * @typedef {import('./extract.mjs').Message} Message
 * @typedef {import('./xliff.mjs').Content} Content
 * @typedef {import('./xliff.mjs').Element} Element
 * @typedef {import('./xliff.mjs').Unit} Unit
 * @typedef {import('./xliff.mjs').Xliff} Xliff
 *
 * @typedef {object} Changes
 * @property {string[]} added
 * @property {{id: string, from: string, to: string, target: string}[]} changed
 * @property {string[]} restored
 * @property {{from: string, to: string}[]} renamed
 * @property {{id: string, source: string, target: string, notes: string[]}[]} removed
 * @property {boolean} isNew whether the file had nothing yet
 */

export const STALE = 'needs-review-translation';
export const REVIEWED = ['final', 'signed-off'];

/** The file a new language starts from. @param {readonly Message[]} messages */
export function englishXliff(messages) {
  const xliff = parseXliff(emptyXliff());
  for (const message of messages) addUnit(xliff, message, {target: false});
  return serialiseXliff(xliff);
}

/**
 * Brings a language file in step with the code; the translator's texts, notes and attributes stay.
 * A unit whose message is gone is taken out.
 *
 * @param {Xliff} xliff
 * @param {readonly Message[]} messages
 * @returns {Changes}
 */
export function updateXliff(xliff, messages) {
  const {changes, unknown} = bringInStep(xliff, messages);
  for (const unit of unknown) {
    changes.removed.push({
      id: unit.id,
      source: readable(sourceOf(unit)),
      target: readable(targetOf(unit)),
      notes: ownNotes(unit),
    });
    removeUnit(xliff, unit);
  }
  return changes;
}

/**
 * Does the same, but leaves the units whose messages are gone at the end of the file, and names them.
 *
 * @param {Xliff} xliff
 * @param {readonly Message[]} messages
 * @returns {{changes: Changes, unknown: Unit[]}}
 */
export function bringInStep(xliff, messages) {
  /** @type {Changes} */
  const changes = {
    added: [],
    changed: [],
    restored: [],
    renamed: [],
    removed: [],
    isNew: xliff.units.length === 0,
  };
  const ids = new Set(messages.map(({id}) => id));
  const unknown = xliff.units.filter(({id}) => !ids.has(id));
  const known = new Set(xliff.units.map(({id}) => id));
  const fresh = messages.filter(({id}) => !known.has(id)).map(({contents}) => keyOf(contents));
  /** @param {Message} message */
  const isOnly = ({contents}) => fresh.filter((key) => key === keyOf(contents)).length === 1;
  for (const message of messages) {
    const unit =
      xliff.units.find(({id}) => id === message.id) ??
      adopt(unknown, message, isOnly(message), changes.renamed);
    if (unit) {
      updateUnit(unit, message, changes);
    } else {
      addUnit(xliff, message, {target: true});
      changes.added.push(message.id);
    }
  }
  orderUnits(
    xliff,
    messages.map(({id}) => id),
  );
  return {changes, unknown};
}

/**
 * Takes over what a translator wrote, for somebody to review.
 *
 * @param {Unit} unit
 * @param {readonly Content[]} contents
 */
export function translate(unit, contents) {
  ensureTarget(unit);
  const target = part(unit.element, 'target');
  setContents(target, contents);
  setState(unit, isEmpty(contentsOf(target)) ? 'new' : 'translated');
  unit.edited = true;
}

/**
 * A text in which placeholders stand as people read them, such as ${count}.
 *
 * @param {string} text
 * @param {readonly Content[]} source
 * @returns {Content[]}
 */
export function withPlaceholders(text, source) {
  const placeholders = source.filter((content) => typeof content !== 'string');
  /** @type {Content[]} */
  let contents = [text];
  for (const placeholder of placeholders)
    contents = contents.flatMap((content) => {
      if (typeof content !== 'string') return [content];
      const [before = '', ...after] = content.split(placeholder.text);
      return after.length > 0 ? [before, placeholder, after.join(placeholder.text)] : [content];
    });
  return contents.filter((content) => content !== '');
}

/** Whether the English has changed since it was translated. Another tool may mean something else by the state. @param {Unit} unit */
export function isStale(unit) {
  return stateOf(unit) === STALE && previousVersion(unit) !== undefined;
}

/**
 * The pair of texts that stood before the English changed.
 *
 * @param {Unit} unit
 */
export function previousVersion({element}) {
  return children(element, 'alt-trans').find(
    (candidate) =>
      candidate.getAttribute('alttranstype') === 'previous-version' &&
      candidate.getAttribute('origin') === PRODUCT,
  );
}

/** @param {Unit} unit */
export function dropPrevious(unit) {
  const previous = previousVersion(unit);
  if (previous) remove(previous);
}

/**
 * A message whose id alone has changed keeps its unit, for the reviewer to look at again. Where several share
 * one English sentence, nobody knows which is which.
 *
 * @param {Unit[]} unknown
 * @param {Message} message
 * @param {boolean} isOnly whether no other new message has its English
 * @param {Changes['renamed']} renamed
 */
function adopt(unknown, message, isOnly, renamed) {
  const [unit, another] = unknown.filter(
    (it) => keyOf(sourceOf(it)) === keyOf(message.contents) && !isEmpty(targetOf(it)),
  );
  if (!unit || another || !isOnly) return undefined;
  unknown.splice(unknown.indexOf(unit), 1);
  renamed.push({from: unit.id, to: message.id});
  unit.id = message.id;
  unit.element.setAttribute('id', message.id);
  if (REVIEWED.includes(stateOf(unit))) setState(unit, 'translated');
  unit.edited = true;
  return unit;
}

/** @param {Unit} unit @param {Message} message @param {Changes} changes */
function updateUnit(unit, message, changes) {
  if (keyOf(sourceOf(unit)) === keyOf(message.contents)) refreshExpressions(unit, message);
  else changeEnglish(unit, message, changes);
  ensureTarget(unit);
  updateNote(unit, noteOf(message));
}

/** @param {Unit} unit @param {Message} message @param {Changes} changes */
function changeEnglish(unit, message, changes) {
  const from = readable(sourceOf(unit));
  const target = targetOf(unit);
  if (!isEmpty(target)) {
    if (returnsToPrevious(unit, message)) {
      restore(unit);
      changes.restored.push(unit.id);
    } else {
      markStale(unit);
      const to = readable(message.contents);
      changes.changed.push({id: unit.id, from, to, target: readable(target)});
    }
  }
  setContents(part(unit.element, 'source'), message.contents);
  const segments = child(unit.element, 'seg-source');
  if (segments) remove(segments);
  unit.edited = true;
}

/** @param {Unit} unit @param {Message} message */
function returnsToPrevious(unit, message) {
  const previous = previousVersion(unit);
  return (
    previous !== undefined &&
    stateOf(unit) === STALE &&
    keyOf(contentsOf(child(previous, 'source'))) === keyOf(message.contents) &&
    keyOf(contentsOf(child(previous, 'target'))) === keyOf(targetOf(unit))
  );
}

/** @param {Unit} unit */
function restore(unit) {
  const previous = /** @type {Element} */ (previousVersion(unit));
  setState(unit, child(previous, 'target')?.getAttribute('state') ?? '');
  remove(previous);
}

/**
 * The previous version stays the one that was translated, however often the English changes
 * before somebody looks at it. XLIFF 1.2 wants a target in `<alt-trans>`.
 *
 * @param {Unit} unit
 */
function markStale(unit) {
  const {element} = unit;
  if (isStale(unit)) return;
  dropPrevious(unit);
  const alternative = create(element, 'alt-trans');
  alternative.setAttribute('alttranstype', 'previous-version');
  alternative.setAttribute('origin', PRODUCT);
  const indent = indentBefore(part(element, 'source'));
  for (const name of ['source', 'target']) {
    const copy = create(element, name);
    for (const node of part(element, name).childNodes) copy.appendChild(node.cloneNode(true));
    if (name === 'target' && stateOf(unit)) copy.setAttribute('state', stateOf(unit));
    appendText(alternative, `${indent}${indent && '  '}`);
    alternative.appendChild(copy);
  }
  appendText(alternative, indent);
  insertAfter(/** @type {Element} */ (elementsIn(element).at(-1)), alternative);
  setState(unit, STALE);
}

/**
 * A renamed variable is no change of the English. But one that the English has under another id is another
 * value: the gate tells of it.
 *
 * @param {Unit} unit
 * @param {Message} message
 */
function refreshExpressions(unit, message) {
  const expressions = new Map(
    message.contents.flatMap((content) =>
      typeof content === 'string' ? [] : [[content.id, content.text]],
    ),
  );
  const known = new Set(expressions.values());
  const texts = [child(unit.element, 'source'), child(unit.element, 'target')];
  for (const x of texts.flatMap((text) => [...(text?.getElementsByTagNameNS('*', 'x') ?? [])])) {
    const expression = expressions.get(x.getAttribute('id') ?? '');
    const said = x.getAttribute('equiv-text') ?? '';
    if (expression === undefined || expression === said || known.has(said)) continue;
    x.setAttribute('equiv-text', expression);
    unit.edited = true;
  }
}

/** @param {Unit} unit */
function ensureTarget(unit) {
  if (child(unit.element, 'target')) return;
  const target = create(unit.element, 'target');
  target.setAttribute('state', 'new');
  insertAfter(child(unit.element, 'seg-source') ?? part(unit.element, 'source'), target);
  unit.edited = true;
}

/** @param {Unit} unit @param {string} text */
function updateNote(unit, text) {
  let note = noteFrom(unit, 'developer');
  if (note && readable(contentsOf(note)) === text) return;
  if (!note) {
    note = create(unit.element, 'note');
    note.setAttribute('from', 'developer');
    insertAfter(part(unit.element, 'target'), note);
  }
  setContents(note, [text]);
  unit.edited = true;
}

/**
 * Some tools read the state, others `approved` on the unit; the two must not disagree.
 *
 * @param {Unit} unit
 * @param {string} state
 */
export function setState({element}, state) {
  const target = part(element, 'target');
  if (state) target.setAttribute('state', state);
  else target.removeAttribute('state');
  element.setAttribute('approved', REVIEWED.includes(state) ? 'yes' : 'no');
}

/** What people wrote beside a unit. @param {Unit} unit @returns {string[]} */
function ownNotes(unit) {
  const known = noteFrom(unit, 'developer');
  return children(unit.element, 'note')
    .filter((note) => note !== known)
    .map((note) => readable(contentsOf(note)));
}

/** @param {Unit} unit @param {string} from */
function noteFrom({element}, from) {
  return children(element, 'note').find((note) => note.getAttribute('from') === from);
}
