import {REVIEWED, dropPrevious, previousVersion, setState} from './update.mjs';
import {
  child,
  children,
  contentsOf,
  create,
  insertAfter,
  isEmpty,
  keyOf,
  part,
  readable,
  setContents,
  sourceOf,
  stateOf,
  targetOf,
} from './xliff.mjs';

/**
 * The record of reviews of a language: a file of its own, beside the language file, that no tool for translators is
 * handed. What such tools do to states, notes and line ends takes no review away, and what they write makes none.
 *
 * @typedef {import('./extract.mjs').Message} Message
 * @typedef {import('./xliff.mjs').Unit} Unit
 * @typedef {import('./xliff.mjs').Xliff} Xliff
 *
 * @typedef {{source: string, target: string}} Texts fingerprints of the English and the translation
 * @typedef {Texts & {on: string, by?: string}} Review `by` is left out where nobody knows who it was
 *
 * @typedef {object} Entry
 * @property {Review} [reviewed] the last review
 * @property {Review} [claimed] a review that a returned file tells of, to be confirmed
 * @property {{by: string, target: string}} [translated] who translated it, where that is known
 *
 * @typedef {Map<string, Entry>} Reviews by the id of the message
 */

/** What a tool may write on a unit to say that its text is not, or no longer, right. */
const CONTRADICTION =
  /reject|draft|fuzzy|unapproved|untranslated|^needs?-|^mt-|^(?:new|initial)$|^not.?\w+$/i;

const NOTES = {
  reviewer: /^Reviewed by (?<by>.+) on \d{4}-\d{2}-\d{2}, texts (?<texts>[\da-f]{8} [\da-f]{8})$/,
  translator: /^Translated by (?<by>.+)$/,
};

const FINGERPRINT = /^[\da-f]{8}$/;

/** The record beside a language file. @param {string} file */
export const recordOf = (file) => file.replace(/\.xlf$/, '') + '.reviews.json';

/**
 * @param {string} text
 * @returns {Reviews}
 * @throws {SyntaxError} that says what is wrong, and where
 */
export function parseReviews(text) {
  const record = JSON.parse(text || '{}');
  if (!isObject(record)) throw new SyntaxError('It is not an object with an entry for each text.');
  for (const [id, entry] of Object.entries(record))
    if (!isEntry(entry))
      throw new SyntaxError(`The entry "${id}" is none: ${JSON.stringify(entry)}`);
  return new Map(Object.entries(record));
}

/** A line for each text, so that a difference shows which were reviewed. @param {Reviews} reviews */
export function serialiseReviews(reviews) {
  const lines = [...reviews]
    .filter(([, entry]) => Object.values(entry).some(Boolean))
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([id, entry]) => `  ${JSON.stringify(id)}: ${JSON.stringify(entry)}`);
  return `{\n${lines.join(',\n')}\n}\n`;
}

/** Whether somebody has read these two texts, and nothing in the file takes that back. @param {Unit} unit @param {Entry} [entry] */
export function isReviewed(unit, entry) {
  return isOf(unit, entry?.reviewed) && contradictions(unit).length === 0;
}

/** Whether a review is told of that nobody has confirmed. @param {Unit} unit @param {Entry} [entry] */
export function isClaimed(unit, entry) {
  return isOf(unit, entry?.claimed);
}

/** Whether the translation is still the one that was reviewed, but the English is not. @param {Unit} unit @param {Entry} [entry] */
export function isOutdated(unit, entry) {
  const then = entry?.reviewed;
  if (!then) return false;
  const now = textsOf(unit);
  return then.target === now.target && then.source !== now.source;
}

/** Who translated the text as it stands, if that is known. @param {Unit} unit @param {Entry} [entry] */
export function translatorOf(unit, entry) {
  const translated = entry?.translated;
  return translated && translated.target === textsOf(unit).target ? translated.by : undefined;
}

/**
 * The attributes that take a review back, by whatever tool, such as `approved="no"`, a state before “final” or
 * `state-qualifier="rejected-inaccurate"`. What a tool has dropped says nothing.
 *
 * @param {Pick<Unit, 'element'>} unit
 */
export function contradictions({element}) {
  const target = child(element, 'target');
  const foreign = [...element.getElementsByTagNameNS('*', '*')].filter(
    (it) => it.namespaceURI !== element.namespaceURI,
  );
  return [element, ...(target ? [target] : []), ...foreign].flatMap((owner) =>
    [...owner.attributes].filter(({localName, prefix, value}) => {
      if (localName === 'approved') return value !== 'yes';
      if (localName === 'state' && owner === target) return !REVIEWED.includes(value);
      return (prefix !== null || localName === 'state-qualifier') && CONTRADICTION.test(value);
    }),
  );
}

/** Whether a file from elsewhere says of a unit that it is reviewed. @param {Pick<Unit, 'element'>} unit */
export function saysReviewed({element}) {
  const state = child(element, 'target')?.getAttribute('state') ?? '';
  const isSaid = REVIEWED.includes(state) || element.getAttribute('approved') === 'yes';
  return isSaid && contradictions({element}).length === 0;
}

/**
 * Whom the notes of the workshop name. A review of another text than stands there says nothing.
 *
 * @param {Pick<Unit, 'element'>} unit
 * @returns {{reviewer?: string, translator?: string}}
 */
export function creditsOf(unit) {
  /** @param {keyof typeof NOTES} from */
  const named = (from) => {
    const note = noteOf(unit, from);
    return note && NOTES[from].exec(readable(contentsOf(note)))?.groups;
  };
  const [review, translation] = [named('reviewer'), named('translator')];
  const isOfThis = review && review.texts === Object.values(textsOf(unit)).join(' ');
  return {
    ...(review?.by && isOfThis && {reviewer: review.by}),
    ...(translation?.by && {translator: translation.by}),
  };
}

/**
 * Says in a file that is to be sent back that a text was read, for the record to be asked.
 *
 * @param {Unit} unit
 * @param {{by: string, on: string}} review
 */
export function claimReview(unit, {by, on}) {
  for (const attribute of contradictions(unit))
    attribute.ownerElement?.removeAttributeNode(attribute);
  setState(unit, 'signed-off');
  const texts = Object.values(textsOf(unit)).join(' ');
  writeNote(unit, 'reviewer', `Reviewed by ${by} on ${on}, texts ${texts}`);
}

/** Says who has translated a text. @param {Unit} unit @param {string} by */
export function creditTranslation(unit, by) {
  writeNote(unit, 'translator', `Translated by ${by}`);
}

/** @param {Unit} unit @param {keyof typeof NOTES} from @param {string} text */
function writeNote(unit, from, text) {
  let note = noteOf(unit, from);
  if (!note) {
    note = create(unit.element, 'note');
    note.setAttribute('from', from);
    insertAfter(children(unit.element, 'note').at(-1) ?? part(unit.element, 'target'), note);
  }
  setContents(note, [text]);
  unit.edited = true;
}

/** @param {Pick<Unit, 'element'>} unit @param {keyof typeof NOTES} from */
const noteOf = ({element}, from) =>
  children(element, 'note').find(
    (it) => it.getAttribute('from') === from && NOTES[from].test(readable(contentsOf(it))),
  );

/**
 * Marks translations as reviewed: those of the ids given, or all. `faultOf` says what is wrong with a text,
 * for what is wrong is not approved. Nor is what the reviewer has translated.
 *
 * @param {Xliff} xliff
 * @param {readonly Message[]} messages
 * @param {object} options
 * @param {Reviews} options.reviews the record, which is written on
 * @param {(id: string) => string | undefined} options.by who has read a text
 * @param {string} options.date
 * @param {readonly string[]} [options.ids]
 * @param {(unit: Unit, message: Message) => string} [options.faultOf]
 */
export function reviewXliff(xliff, messages, {reviews, by, date, ids, faultOf = () => ''}) {
  /** @type {string[]} */
  const reviewed = [];
  /** @type {{id: string, why: string}[]} */
  const refused = [];
  const units = new Map(xliff.units.map((unit) => [unit.id, unit]));
  // Of all, those that are translated.
  const all = messages.filter(({id}) => {
    const unit = units.get(id);
    return !unit || !isEmpty(targetOf(unit));
  });
  for (const id of ids ?? all.map((message) => message.id)) {
    const unit = units.get(id);
    const message = messages.find((candidate) => candidate.id === id);
    const reviewer = by(id);
    const why =
      obstacle(unit, message) ||
      (unit && sameReader(unit, reviews.get(id), reviewer)) ||
      (unit && message && faultOf(unit, message));
    if (why) {
      refused.push({id, why});
    } else if (unit && !isReviewed(unit, reviews.get(id))) {
      const {translated} = reviews.get(id) ?? {};
      const review = {on: date, ...(reviewer && {by: reviewer}), ...textsOf(unit)};
      reviews.set(id, {...(translated && {translated}), reviewed: review});
      markReviewed(unit);
      reviewed.push(id);
    }
  }
  return {reviewed, refused};
}

/**
 * Remembers who translated the texts that were taken over, and whom the file says to have reviewed some.
 *
 * @param {Reviews} reviews
 * @param {ReadonlyMap<string, Unit>} units
 * @param {object} options
 * @param {readonly {id: string, by?: string}[]} options.taken
 * @param {readonly {id: string, by?: string}[]} options.claims
 * @param {string} options.date
 * @param {string} [options.translator] where the file does not say
 * @param {string} [options.reviewer] likewise
 */
export function noteTaken(reviews, units, {taken, claims, date, translator, reviewer}) {
  /** @param {string} id @param {(texts: Texts) => Entry} more */
  const add = (id, more) => {
    const unit = units.get(id);
    if (unit) reviews.set(id, {...reviews.get(id), ...more(textsOf(unit))});
  };
  for (const {id, by = translator} of taken)
    if (by) add(id, ({target}) => ({translated: {by, target}}));
  for (const {id, by = reviewer} of claims)
    add(id, (texts) => ({claimed: {on: date, ...(by && {by}), ...texts}}));
}

/**
 * Writes into a language file what the record says, for people and tools that look there, and takes out of the record
 * what is no longer in the file.
 *
 * @param {Xliff} xliff
 * @param {Reviews} reviews
 */
export function showReviews({units}, reviews) {
  for (const unit of units) {
    if (isReviewed(unit, reviews.get(unit.id))) markReviewed(unit);
    else if (REVIEWED.includes(stateOf(unit))) {
      setState(unit, 'translated');
      unit.edited = true;
    }
  }
  const ids = new Set(units.map(({id}) => id));
  for (const id of reviews.keys()) if (!ids.has(id)) reviews.delete(id);
}

/**
 * Tells a pair of texts from another (FNV-1a, 32 bits): for mistakes, not against anybody.
 *
 * @param {Pick<Unit, 'element'>} unit
 * @returns {Texts}
 */
export function textsOf({element}) {
  /** @param {string} name */
  const of = (name) => fingerprint(keyOf(contentsOf(child(element, name))));
  return {source: of('source'), target: of('target')};
}

/** @param {string} text */
function fingerprint(text) {
  let hash = 0x811c9dc5;
  for (const byte of new TextEncoder().encode(text.normalize('NFC')))
    hash = Math.imul(hash ^ byte, 0x01000193) >>> 0;
  return hash.toString(16).padStart(8, '0');
}

/** @param {Unit} unit @param {Texts} [texts] */
function isOf(unit, texts) {
  if (!texts) return false;
  const now = textsOf(unit);
  return texts.source === now.source && texts.target === now.target;
}

/** @param {Unit | undefined} unit @param {Message | undefined} message */
function obstacle(unit, message) {
  if (!message) return 'there is no message with this id in the code';
  if (!unit) return 'it is not in the file yet: run `npm run locales`';
  if (isEmpty(targetOf(unit))) return 'there is no translation';
  if (keyOf(sourceOf(unit)) !== keyOf(message.contents)) {
    return 'the English has changed: run `npm run locales`, compare, then review';
  }
  return '';
}

/** @param {Unit} unit @param {Entry | undefined} entry @param {string | undefined} reviewer */
function sameReader(unit, entry, reviewer) {
  if (isReviewed(unit, entry)) return '';
  const translator = translatorOf(unit, entry);
  if (!reviewer || !translator || nameKey(reviewer) !== nameKey(translator)) return '';
  return `${translator} has translated it, so somebody else has to read it`;
}

/** A name, however it is written. @param {string} name */
export const nameKey = (name) => name.normalize('NFC').toLowerCase().replace(/\s+/g, ' ').trim();

/** @param {Unit} unit */
function markReviewed(unit) {
  const isShown =
    stateOf(unit) === 'final' &&
    unit.element.getAttribute('approved') === 'yes' &&
    !previousVersion(unit);
  if (isShown && contradictions(unit).length === 0) return;
  for (const attribute of contradictions(unit))
    attribute.ownerElement?.removeAttributeNode(attribute);
  setState(unit, 'final');
  dropPrevious(unit);
  unit.edited = true;
}

/** @param {unknown} value @returns {value is Record<string, unknown>} */
const isObject = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);

/** @param {unknown} value */
function isEntry(value) {
  if (!isObject(value)) return false;
  const {reviewed, claimed, translated, ...others} = value;
  return (
    Object.keys(others).length === 0 &&
    [reviewed, claimed].every((it) => it === undefined || isReview(it)) &&
    (translated === undefined ||
      (isObject(translated) &&
        typeof translated.by === 'string' &&
        isFingerprint(translated.target)))
  );
}

/** @param {unknown} value */
function isReview(value) {
  if (!isObject(value)) return false;
  const {on, by = '', source, target, ...others} = value;
  return (
    Object.keys(others).length === 0 &&
    /^\d{4}-\d{2}-\d{2}$/.test(`${on}`) &&
    typeof by === 'string' &&
    isFingerprint(source) &&
    isFingerprint(target)
  );
}

/** @param {unknown} value */
const isFingerprint = (value) => typeof value === 'string' && FINGERPRINT.test(value);
