// One language file, as it is edited. What is shown is in step with the messages of the widgets; what is
// downloaded is the file that was opened, and of that only edited units are written anew.
import {
  XliffError,
  at,
  bringInStep,
  catalogueOf,
  checkUnit,
  child,
  children,
  contentsOf,
  emptyXliff,
  inForms,
  isEmpty,
  parseXliff,
  positionAt,
  previousVersion,
  putUnit,
  readable,
  serialiseXliff,
  sourceOf,
  targetOf,
  toMessage,
  translate,
  updateXliff,
  withPlaceholders,
} from './library.js';

const WAITING = ['missing', 'stale', 'not-reviewed'];

export class Translation {
  #text;
  #xliff;
  #units;
  #messages;
  #exceptions;
  #reviews;
  #problems = new Map();
  /** What was written, by id. */
  #edits = new Map();
  /** The units that were edited, as they stood before. */
  #opened = new Map();

  /**
   * @param {string} name of the file
   * @param {string} text of the file
   * @param {[string, object[]][]} edits what was changed in it since
   * @throws {XliffError} where the text is no language file
   */
  constructor(name, text, {messages, exceptions, reviews = {}}, edits = []) {
    this.name = name;
    this.#text = text;
    this.#xliff = parseXliff(text);
    this.locale = localeOf(this.#xliff, name);
    const said = inForms(messages, this.locale);
    assertOurs(this.#xliff, said);
    this.#messages = new Map(said.map((it) => [it.id, it]));
    this.#exceptions = exceptions;
    const record = reviews[this.locale] ?? reviews[new Intl.Locale(this.locale).language];
    this.#reviews = new Map(Object.entries(record ?? {}));
    bringInStep(this.#xliff, said);
    this.#units = new Map(this.#xliff.units.map((it) => [it.id, it]));
    for (const unit of this.#units.values()) this.#check(unit);
    for (const [id, contents] of edits) if (this.#units.has(id)) this.#put(id, contents);
  }

  /** A file for a new language, with nothing translated. */
  static empty(locale, material) {
    const xliff = parseXliff(emptyXliff(locale));
    updateXliff(xliff, inForms(material.messages, locale));
    return new Translation(`${locale}.xlf`, serialiseXliff(xliff), material);
  }

  /** What another visit takes to go on. */
  get draft() {
    return {name: this.name, text: this.#text, edits: [...this.#edits]};
  }

  /** The file with the edits. */
  get text() {
    const xliff = parseXliff(this.#text);
    for (const id of this.#edits.keys()) putUnit(xliff, this.#units.get(id));
    return serialiseXliff(xliff);
  }

  /** What widgets show: English where there is no translation that can be shown. */
  get catalogue() {
    const english = this.#xliff.units.map((unit) => [unit.id, toMessage(sourceOf(unit))]);
    return {...Object.fromEntries(english), ...this.#shown().catalogue};
  }

  #shown() {
    const unfit = ({kind}) => kind === 'placeholder';
    return catalogueOf(this.#xliff, ({id}) => this.#problems.get(id)?.some(unfit) === false);
  }

  /** Every unit, for the list and the editor. */
  get units() {
    return this.#xliff.units.map((unit) => this.#view(unit));
  }

  unit(id) {
    const unit = this.#units.get(id);
    return unit && this.#view(unit);
  }

  write(id, text) {
    this.#put(id, withPlaceholders(text, sourceOf(this.#units.get(id))));
  }

  /** Takes over the translations of pasted units, and tells what became of each. */
  paste(text) {
    const {units} = parsePasted(text, this.locale);
    const known = units.filter(({id}) => this.#units.has(id));
    const filled = known.filter((unit) => !isEmpty(targetOf(unit)));
    for (const unit of filled) this.#put(unit.id, this.#withOwnPlaceholders(unit));
    const ids = (some) => some.map(({id}) => id);
    return {
      taken: ids(filled),
      empty: ids(known.filter((unit) => !filled.includes(unit))),
      unknown: ids(units.filter((unit) => !known.includes(unit))),
    };
  }

  /** A tool may have dropped what a placeholder says; its id is enough. */
  #withOwnPlaceholders(unit) {
    const source = sourceOf(this.#units.get(unit.id));
    return targetOf(unit).map((part) => source.find((it) => it.id && it.id === part.id) ?? part);
  }

  /** Leaves no trace of an edit that was taken back. */
  #put(id, contents) {
    const unit = this.#units.get(id);
    const opened = this.#opened.get(id) ?? unit.element.cloneNode(true);
    if (readable(contents) === readable(contentsOf(child(opened, 'target')))) {
      unit.element = opened;
      this.#opened.delete(id);
      this.#edits.delete(id);
    } else {
      translate(unit, contents);
      this.#opened.set(id, opened);
      this.#edits.set(id, contents);
    }
    this.#check(unit);
  }

  #check(unit) {
    const message = this.#messages.get(unit.id);
    const entry = this.#reviews.get(unit.id);
    const place = {locale: this.locale, path: this.name, message, unit, entry};
    this.#problems.set(unit.id, message ? checkUnit(place, this.#exceptions) : undefined);
  }

  #view(unit) {
    const problems = this.#problems.get(unit.id);
    const has = (kind) => problems?.some((problem) => problem.kind === kind) ?? false;
    const note = children(unit.element, 'note').find(
      (it) => it.getAttribute('from') === 'developer',
    );
    const before = previousVersion(unit);
    return {
      id: unit.id,
      source: readable(sourceOf(unit)),
      target: readable(targetOf(unit)),
      placeholders: sourceOf(unit).flatMap((it) => (typeof it === 'string' ? [] : [it.text])),
      note: note ? readable(contentsOf(note)) : '',
      before: before ? readable(contentsOf(child(before, 'source'))) : '',
      edited: this.#edits.has(unit.id),
      missing: has('missing'),
      stale: has('stale'),
      unreviewed: has('not-reviewed'),
      unknown: problems === undefined,
      // That it waits for translation or review is no mistake.
      problems: (problems ?? []).filter(({kind}) => !WAITING.includes(kind)),
    };
  }
}

/** The language of a file; some tools write da_DK. */
function localeOf({file}, name) {
  const code = file.getAttribute('target-language') || name.replace(/\..*$/, '');
  try {
    return Intl.getCanonicalLocales(code.replaceAll('_', '-'))[0];
  } catch {
    throw at(file, `“${code}” is no language.`, {code: 'language', values: {code}});
  }
}

/** Whether the file is a translation of these messages from English. */
function assertOurs({file, units}, messages) {
  const code = file.getAttribute('source-language') ?? '';
  if (!/^en\b/i.test(code))
    throw at(file, `The source language is “${code}”.`, {code: 'source', values: {code}});
  const known = new Set(messages.map(({id}) => id));
  if (units.length > 0 && !units.some(({id}) => known.has(id)))
    throw at(file, 'No unit is one of the messages.', {code: 'foreign'});
}

/** Units, or a whole file. @throws {XliffError} with the place in what was pasted */
function parsePasted(text, locale) {
  if (text.includes('<file')) return parseXliff(text);
  const [head, tail] = emptyXliff(locale).split('</body>');
  try {
    return parseXliff(`${head}${text}</body>${tail}`);
  } catch (error) {
    if (!(error instanceof XliffError)) throw error;
    const {line, column} = placeIn(text, head, error);
    throw new XliffError(error.message, line, column, error);
  }
}

/** Where a fault stands in a text that came after another; at its end where it was found out later. */
function placeIn(text, head, {line, column}) {
  const start = positionAt(head, head.length);
  const end = positionAt(text, text.length);
  const place = {
    line: line - start.line + 1,
    column: line === start.line ? column - start.column + 1 : column,
  };
  const isPast = place.line > end.line || (place.line === end.line && place.column > end.column);
  return isPast ? end : place;
}
