// One language file, as it is edited. Only units that were edited are written anew, so that a
// download differs from what was opened in those alone.
import {
  catalogueOf,
  checkUnit,
  child,
  children,
  contentsOf,
  emptyXliff,
  inForms,
  parseXliff,
  previousVersion,
  readable,
  serialiseXliff,
  sourceOf,
  targetOf,
  toMessage,
  translate,
  updateXliff,
} from './library.js';

const WAITING = ['missing', 'stale', 'not-reviewed'];

export class Translation {
  #xliff;
  #messages;
  #exceptions;
  #problems = new Map();

  /** @throws {XliffError} where the text is no language file */
  constructor(name, text, {messages, exceptions}) {
    this.name = name;
    this.#xliff = parseXliff(text);
    this.locale = this.#xliff.file.getAttribute('target-language') || name.replace(/\..*$/, '');
    this.#messages = new Map(inForms(messages, this.locale).map((it) => [it.id, it]));
    this.#exceptions = exceptions;
    for (const unit of this.#xliff.units) this.#check(unit);
  }

  /** A file for a new language, with nothing translated. */
  static empty(locale, material) {
    const xliff = parseXliff(emptyXliff(locale));
    updateXliff(xliff, inForms(material.messages, locale));
    return new Translation(`${locale}.xlf`, serialiseXliff(xliff), material);
  }

  get text() {
    return serialiseXliff(this.#xliff);
  }

  /** What widgets show: English where there is no translation that can be shown. */
  get catalogue() {
    const english = this.#xliff.units.map((unit) => [unit.id, toMessage(sourceOf(unit))]);
    return {...Object.fromEntries(english), ...catalogueOf(this.#xliff).catalogue};
  }

  /** Every unit, for the list and the editor. */
  get units() {
    return this.#xliff.units.map((unit) => this.#view(unit));
  }

  unit(id) {
    const unit = this.#find(id);
    return unit && this.#view(unit);
  }

  write(id, text) {
    const unit = this.#find(id);
    if (readable(targetOf(unit)) === text) return;
    translate(unit, text);
    this.#check(unit);
  }

  /** Takes over the translations of pasted units. Returns the ids that are in this file. */
  paste(text) {
    const file = text.includes('<file')
      ? text
      : emptyXliff(this.locale).replace('</body>', () => `${text}</body>`);
    const pasted = parseXliff(file).units.filter(({id}) => this.#find(id));
    for (const unit of pasted) this.write(unit.id, readable(targetOf(unit)));
    return pasted.map(({id}) => id);
  }

  #find(id) {
    return this.#xliff.units.find((unit) => unit.id === id);
  }

  #check(unit) {
    const message = this.#messages.get(unit.id);
    const place = {locale: this.locale, path: this.name, message, unit};
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
      edited: unit.edited,
      missing: has('missing'),
      stale: has('stale'),
      unreviewed: has('not-reviewed'),
      unknown: problems === undefined,
      // That it waits for translation or review is no mistake.
      problems: (problems ?? []).filter(({kind}) => !WAITING.includes(kind)),
    };
  }
}
