import {po} from 'gettext-parser';
import {translate, withPlaceholders} from './update.mjs';
import {keyOf, sourceOf, targetOf} from './xliff.mjs';

/**
 * @typedef {import('./xliff.mjs').Content} Content
 * @typedef {import('./xliff.mjs').Xliff} Xliff
 */

/**
 * The translations of a PO file that `xliff2po` made of a language file, by message id.
 *
 * @param {string} text
 * @returns {Map<string, string>}
 * @throws {SyntaxError} where it is no PO file
 */
export function translationsIn(text) {
  const {translations} = po.parse(text);
  const entries = Object.values(translations).flatMap((context) => Object.values(context));
  return new Map(
    entries.flatMap(({comments, msgstr: [said = '']}) =>
      (comments?.reference ?? '')
        .split(/\s+/)
        .filter(Boolean)
        .map((id) => /** @type {const} */ ([id, said])),
    ),
  );
}

/**
 * Takes over what was changed in PO, for somebody to review. PO has no elements inside a text, so placeholders
 * are gone there: a text that is otherwise as it was keeps its own, and in a new one they are taken where the
 * translator wrote them, such as ${count}.
 *
 * @param {Xliff} xliff
 * @param {ReadonlyMap<string, string>} translations
 * @returns {{taken: string[], withoutPlaceholders: string[], unknown: string[]}} the last two change nothing
 */
export function takeTranslations(xliff, translations) {
  /** @type {string[]} */
  const taken = [];
  /** @type {string[]} */
  const withoutPlaceholders = [];
  for (const unit of xliff.units) {
    const said = translations.get(unit.id);
    if (!said || inPo([said]) === inPo(targetOf(unit))) continue;
    const source = sourceOf(unit);
    const contents = withPlaceholders(said, source);
    if (placeholders(contents).join() === placeholders(source).join()) {
      translate(unit, contents);
      taken.push(unit.id);
    } else withoutPlaceholders.push(unit.id);
  }
  const known = new Set(xliff.units.map(({id}) => id));
  return {
    taken,
    withoutPlaceholders,
    unknown: [...translations.keys()].filter((id) => !known.has(id)),
  };
}

/** A text as `xliff2po` writes it. @param {readonly Content[]} contents */
const inPo = (contents) => keyOf(contents.filter((it) => typeof it === 'string'));

/** @param {readonly Content[]} contents */
const placeholders = (contents) =>
  contents.flatMap((it) => (typeof it === 'string' ? [] : [it.id])).sort();
