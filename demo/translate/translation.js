// One language file, as it is edited. What is shown is in step with the messages of the widgets; what is
// downloaded is the file that was opened, and of that only edited units are written anew.
import {
  XliffError,
  at,
  baseOf,
  bringInStep,
  byWeight,
  canonical,
  catalogueOf,
  checkUnit,
  child,
  claimReview,
  contentsOf,
  creditTranslation,
  creditsOf,
  diffWords,
  emptyXliff,
  inForms,
  isEmpty,
  isLanguage,
  nameKey,
  parseXliff,
  positionAt,
  previousVersion,
  putUnit,
  readable,
  rulesFor,
  serialiseXliff,
  siteFile,
  sourceOf,
  targetOf,
  toMessage,
  translate,
  translatorOf,
  updateXliff,
  weightOf,
  withPlaceholders,
} from './library.js';

export class Translation {
  #text;
  #xliff;
  #units;
  #messages;
  #exceptions;
  #reviews;
  #problems = new Map();
  /** What is said of each unit, until it changes. */
  #views = new Map();
  /** What was written and by whom, by id. */
  #edits = new Map();
  /** What was read, by whom and when. */
  #reads = new Map();
  /** The elements of the units that were edited or read, as they stood before. */
  #opened = new Map();

  /**
   * @param {string} name of the file
   * @param {string} text of the file
   * @param {{edits?: [string, {contents: object[], by?: string}][], reads?: [string, {by: string, on: string}][]}} since
   *   what was changed in it, and read
   * @throws {XliffError} where the text is no language file
   */
  constructor(name, text, {messages, exceptions, reviews = {}}, since = {}) {
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
    const known = (entries = []) => entries.filter(([id]) => this.#units.has(id));
    this.#edits = new Map(known(since.edits));
    this.#reads = new Map(known(since.reads));
    for (const id of new Set([...this.#edits.keys(), ...this.#reads.keys()])) this.#apply(id);
  }

  /** A file for a new language, with nothing translated. */
  static empty(locale, material) {
    const xliff = parseXliff(emptyXliff(locale));
    updateXliff(xliff, inForms(material.messages, locale));
    return new Translation(`${locale}.xlf`, serialiseXliff(xliff), material);
  }

  /** What another visit takes to go on. */
  get draft() {
    return {name: this.name, text: this.#text, edits: [...this.#edits], reads: [...this.#reads]};
  }

  /** The file with the edits. */
  get text() {
    const xliff = parseXliff(this.#text);
    for (const id of this.#opened.keys()) putUnit(xliff, this.#units.get(id));
    return serialiseXliff(xliff);
  }

  /**
   * What a site can host of it.
   *
   * @param {string} [confirmedOn] where somebody has confirmed the reviews that the file tells of
   */
  site(confirmedOn) {
    const place = {
      locale: this.locale,
      path: this.name,
      messages: [...this.#messages.values()],
      reviews: this.#reviews,
      exceptions: this.#exceptions,
    };
    return siteFile(parseXliff(this.text), place, {confirmedOn});
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

  write(id, text, by) {
    this.#put(id, withPlaceholders(text, sourceOf(this.#units.get(id))), by);
  }

  /** Says that somebody has read a text beside the English, or takes that back where they had. */
  read(id, by, on) {
    if (!this.#reads.delete(id)) this.#reads.set(id, {by, on});
    this.#apply(id);
  }

  /** Takes over the translations of pasted units, and tells what became of each. */
  paste(text, by) {
    const {units} = parsePasted(text, this.locale);
    const known = units.filter(({id}) => this.#units.has(id));
    const filled = known.filter((unit) => !isEmpty(targetOf(unit)));
    for (const unit of filled) this.#put(unit.id, this.#withOwnPlaceholders(unit), by);
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
  #put(id, contents, by) {
    const opened = this.#opened.get(id) ?? this.#units.get(id).element;
    if (readable(contents) === readable(contentsOf(child(opened, 'target'))))
      this.#edits.delete(id);
    else this.#edits.set(id, {contents, ...(by && {by})});
    this.#reads.delete(id);
    this.#apply(id);
  }

  /** Puts what was written and read into the unit as it was opened. */
  #apply(id) {
    const unit = this.#units.get(id);
    const opened = this.#opened.get(id) ?? unit.element;
    const [edit, read] = [this.#edits.get(id), this.#reads.get(id)];
    if (edit || read) {
      this.#opened.set(id, opened);
      unit.element = opened.cloneNode(true);
    } else {
      this.#opened.delete(id);
      unit.element = opened;
    }
    if (edit) translate(unit, edit.contents);
    if (edit?.by) creditTranslation(unit, edit.by);
    if (read) claimReview(unit, read);
    this.#check(unit);
  }

  #check(unit) {
    this.#views.delete(unit.id);
    const message = this.#messages.get(unit.id);
    const entry = this.#reviews.get(unit.id);
    const place = {locale: this.locale, path: this.name, message, unit, entry};
    this.#problems.set(unit.id, message ? checkUnit(place, this.#exceptions) : undefined);
  }

  #view(unit) {
    if (!this.#views.has(unit.id)) this.#views.set(unit.id, this.#look(unit));
    return this.#views.get(unit.id);
  }

  #look(unit) {
    const {id} = unit;
    const message = this.#messages.get(id);
    const problems = this.#problems.get(id);
    const entry = this.#reviews.get(id);
    const has = (kind) => problems?.some((problem) => problem.kind === kind) ?? false;
    const before = previousVersion(unit);
    const source = readable(sourceOf(unit));
    const {reviewer, translator = translatorOf(unit, entry)} = creditsOf(unit);
    const isOpen = !problems || ['missing', 'stale', 'not-reviewed'].some(has);
    const isRead = (has('not-reviewed') || has('stale')) && reviewer !== undefined;
    const findings = byWeight(problems ?? []).filter(
      ({kind}) => weightOf(kind) !== 'waiting' && kind !== 'stale',
    );
    const ofWeight = (weight) => findings.filter(({kind}) => weightOf(kind) === weight).length;
    return {
      id,
      base: baseOf(id),
      numbers: message?.numbers,
      source,
      target: readable(targetOf(unit)),
      placeholders: sourceOf(unit).flatMap((it) => (typeof it === 'string' ? [] : [it.text])),
      note: message?.desc ?? '',
      pages: message?.pages ?? [],
      terms: (rulesFor(this.locale).terms ?? []).filter(({english}) => english.test(source)),
      changes: before ? diffWords(readable(contentsOf(child(before, 'source'))), source) : [],
      edited: this.#edits.has(id),
      missing: has('missing'),
      stale: has('stale') && !isRead,
      unreviewed: has('not-reviewed') && !isRead,
      read: isRead,
      reviewer,
      review: isOpen ? undefined : entry?.reviewed,
      translator,
      unknown: problems === undefined,
      wrong: ofWeight('wrong'),
      form: ofWeight('form'),
      problems: findings,
    };
  }

  /** Why this person cannot say that they have read a text; empty where they can. */
  readObstacle(id, by) {
    const unit = this.unit(id);
    if (unit.missing || unit.unknown) return 'missing';
    if (unit.review) return 'reviewed';
    if (unit.problems.length > 0) return 'problems';
    const isOwn = unit.translator !== undefined && nameKey(unit.translator) === nameKey(by);
    return unit.edited || isOwn ? 'own' : '';
  }
}

/** The language of a file; some tools write da_DK. */
function localeOf({file}, name) {
  const code = file.getAttribute('target-language') || name.replace(/\..*$/, '');
  const locale = canonical(code);
  if (locale && isLanguage(locale)) return locale;
  throw at(file, `“${code}” is no language.`, {code: 'language', values: {code}});
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
