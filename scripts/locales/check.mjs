import {unusedExceptions} from './allow-list.mjs';
import {differingNumbers, numbersIn} from './numbers.mjs';
import {COUNT, inForms} from './plurals.mjs';
import {englishRules, rulesFor} from './rules.mjs';
import {STALE, englishXliff, isAsApproved, isReviewed, previousVersion} from './update.mjs';
import {
  SOURCE_LANGUAGE,
  XliffError,
  child,
  contentsOf,
  isEmpty,
  keyOf,
  markupIn,
  parseXliff,
  readable,
  sourceOf,
  stateOf,
  targetOf,
} from './xliff.mjs';

/**
 * @typedef {import('./allow-list.mjs').AllowList} AllowList
 * @typedef {import('./extract.mjs').Message} Message
 * @typedef {import('./report.mjs').Problem} Problem
 * @typedef {import('./report.mjs').ProblemKind} ProblemKind
 * @typedef {import('./xliff.mjs').Content} Content
 * @typedef {import('./xliff.mjs').Unit} Unit
 *
 * @typedef {{path: string, text: string}} SourceText
 * @typedef {SourceText & {locale: string}} LocaleText
 *
 * @typedef {object} Exceptions
 * @property {AllowList} sameAsSource
 * @property {AllowList} numbers
 *
 * @typedef {object} Pair one message and its translation
 * @property {string} locale
 * @property {string} path
 * @property {Message} message
 * @property {Unit} unit
 * @property {Content[]} target
 */

const UPDATE = 'Run `npm run locales`';

/**
 * Everything that keeps the languages from saying the same thing.
 *
 * @param {object} input
 * @param {readonly Message[]} input.messages
 * @param {SourceText} input.english the English file; an empty text where there is none
 * @param {readonly LocaleText[]} input.locales
 * @param {Exceptions} input.exceptions
 * @returns {Problem[]}
 */
export function check({messages, english, locales, exceptions}) {
  /** @type {Record<keyof Exceptions, Set<string>>} */
  const used = {sameAsSource: new Set(), numbers: new Set()};
  const problems = locales.flatMap((file) =>
    checkLocale(file, inForms(messages, file.locale), exceptions, used),
  );
  const {sameAsSource, numbers} = exceptions;
  return [
    ...messages.flatMap(englishSpaces),
    ...checkEnglishFile(english, messages),
    ...problems,
    ...sameAsSource.problems,
    ...numbers.problems,
    ...unusedExceptions(sameAsSource, used.sameAsSource),
    ...unusedExceptions(numbers, used.numbers),
  ];
}

/**
 * @param {LocaleText} file
 * @param {readonly Message[]} messages
 * @param {Exceptions} exceptions
 * @param {Record<keyof Exceptions, Set<string>>} used
 * @returns {Problem[]}
 */
function checkLocale({locale, path, text}, messages, exceptions, used) {
  let xliff;
  try {
    xliff = parseXliff(text);
  } catch (error) {
    if (!(error instanceof XliffError)) throw error;
    return [brokenFile(locale, path, error)];
  }
  const units = new Map(xliff.units.map((unit) => [unit.id, unit]));
  const known = new Set(messages.map(({id}) => id));
  return [
    ...checkLanguages(locale, path, xliff.file),
    ...messages.flatMap((message) => {
      const unit = units.get(message.id);
      return unit
        ? checkUnit({locale, path, message, unit}, exceptions, used)
        : [notInFile(locale, message)];
    }),
    ...xliff.units.filter(({id}) => !known.has(id)).map((unit) => unknownId(locale, path, unit)),
  ];
}

/**
 * What is wrong with one translation.
 *
 * @param {Omit<Pair, 'target'>} place
 * @param {Exceptions} exceptions
 * @param {Record<keyof Exceptions, Set<string>>} [used] gets the ids of the exceptions that were needed
 * @returns {Problem[]}
 */
export function checkUnit(place, exceptions, used = {sameAsSource: new Set(), numbers: new Set()}) {
  const pair = {...place, target: targetOf(place.unit)};
  if (isEmpty(pair.target)) return [untranslated(pair)];
  return [
    ...checkReview(pair),
    ...checkPlaceholders(pair),
    ...excepted(exceptions.sameAsSource, used.sameAsSource, sameAsSource(pair)),
    ...excepted(exceptions.numbers, used.numbers, checkNumbers(pair)),
    ...checkSpaces(pair),
    ...checkQuotes(pair),
    ...checkWords(pair),
    ...checkTerms(pair),
  ];
}

/** @param {string} locale @param {string} file @param {XliffError} error @returns {Problem} */
export function brokenFile(locale, file, {line, column, message}) {
  return {
    kind: 'xml',
    locale,
    file,
    line,
    column,
    message,
    fix: 'Repair the file there, or take the last version that worked.',
  };
}

/** @param {string} locale @param {string} file @param {import('./xliff.mjs').Element} element @returns {Problem[]} */
function checkLanguages(locale, file, element) {
  return Object.entries({'source-language': SOURCE_LANGUAGE, 'target-language': locale})
    .filter(([name, expected]) => element.getAttribute(name) !== expected)
    .map(([name, expected]) => ({
      kind: 'language',
      locale,
      file,
      line: element.lineNumber ?? 1,
      message: `${name} is "${element.getAttribute(name) ?? ''}".`,
      fix: `Write ${name}="${expected}" on <file>.`,
    }));
}

/** @param {string} locale @param {Message} message @returns {Problem} */
function notInFile(locale, {id, file, line, contents}) {
  return {
    kind: 'missing',
    locale,
    file,
    line,
    id,
    message: `locales/${locale}.xlf does not have this message.`,
    source: readable(contents),
    target: '',
    fix: `${UPDATE}, then translate it.`,
  };
}

/** @param {Pair} pair */
function untranslated(pair) {
  return problem(pair, 'missing', 'There is no translation.', 'Write the text into <target>.');
}

/** @param {Pair} pair @returns {Problem[]} */
function checkReview(pair) {
  const {unit, message} = pair;
  const review = `\`npm run locales:review -- ${message.id}\``;
  const previous = previousVersion(unit);
  const translated = previous ? contentsOf(child(previous, 'source')) : sourceOf(unit);
  if (keyOf(sourceOf(unit)) !== keyOf(message.contents)) {
    return [
      {
        ...problem(
          pair,
          'stale',
          'The English has changed since the translation was reviewed.',
          `${UPDATE}, bring the translation in step, then ${review}.`,
        ),
        before: readable(translated),
      },
    ];
  }
  if (stateOf(unit) === STALE) {
    return [
      {
        ...problem(
          pair,
          'stale',
          'The English has changed since the translation was reviewed.',
          `Bring the translation in step, then ${review}.`,
        ),
        ...(previous && {before: readable(translated)}),
      },
    ];
  }
  if (isReviewed(unit) && isAsApproved(unit, true)) return [];
  const why = isReviewed(unit)
    ? 'One of the texts has changed since the translation was reviewed.'
    : `The translation is not reviewed (state: ${stateOf(unit) || 'none'}).`;
  return [problem(pair, 'not-reviewed', why, `Have it read against the English, then ${review}.`)];
}

/** @param {Pair} pair */
function checkPlaceholders(pair) {
  const {message, target, unit} = pair;
  const wanted = placeholdersIn(message.contents);
  const found = placeholdersIn(target);
  const missing = without(
    wanted,
    message.countless ? [...found, ...placeholdersIn(message.contents, COUNT)] : found,
  );
  const extra = without(found, wanted);
  const markup = markupIn(child(unit.element, 'target'));
  const faults = [
    missing.length > 0 && `missing: ${missing.map((id) => `<x id="${id}"/>`).join(', ')}`,
    extra.length > 0 && `too many: ${extra.map((id) => `<x id="${id}"/>`).join(', ')}`,
    markup.length > 0 &&
      `markup that cannot be shown: ${markup.map((name) => `<${name}>`).join(', ')}`,
  ].filter((fault) => fault !== false);
  if (faults.length === 0) return [];
  const fix = 'Use each placeholder of the English once; the order is free.';
  return [problem(pair, 'placeholder', `Placeholders differ: ${faults.join('; ')}.`, fix)];
}

/** @param {Pair} pair */
function sameAsSource(pair) {
  const {target, message} = pair;
  if (keyOf(target) !== keyOf(message.contents) || !/\p{L}/u.test(words(target))) return [];
  return [
    problem(
      pair,
      'same-as-source',
      'The translation is the English text.',
      'Translate it, or give the reason in locales/same-as-source.json.',
    ),
  ];
}

/** @param {Pair} pair */
function checkNumbers(pair) {
  const {locale, message, target} = pair;
  const rules = rulesFor(locale);
  const english = rules.numberWords ? englishRules : onlyLoose(englishRules);
  const values = differingNumbers(
    numbersIn(words(message.contents), SOURCE_LANGUAGE, english),
    numbersIn(words(target), locale, rules),
  );
  if (values.length === 0) return [];
  return [
    problem(
      pair,
      'numbers',
      `These numbers do not stand in both texts: ${values.join(', ')}.`,
      'Correct the number, or give the reason in locales/numbers.json.',
    ),
  ];
}

/**
 * Where a language has no table of number words, an English one may be a figure there or a word.
 *
 * @param {import('./rules.mjs').Rules} rules
 * @returns {import('./rules.mjs').Rules}
 */
function onlyLoose({numberWords, looseNumberWords}) {
  return {looseNumberWords: {...looseNumberWords, ...numberWords}};
}

/** @param {Pair} pair */
function checkSpaces(pair) {
  const [text, english] = [words(pair.target), words(pair.message.contents)];
  const fault = spaceFault(text) || edgeFault(text, english) || breakFault(text, english);
  return fault ? [problem(pair, 'spaces', fault, 'Correct the spaces in <target>.')] : [];
}

/** @param {Message} message @returns {Problem[]} */
function englishSpaces({id, file, line, contents}) {
  const message = spaceFault(words(contents));
  if (!message) return [];
  const source = readable(contents);
  return [
    {kind: 'spaces', file, line, id, message, source, fix: 'Correct the spaces in the code.'},
  ];
}

/** @param {string} text */
function spaceFault(text) {
  if (/[\t\n\r]/.test(text)) return 'There is a line break or tab in the text.';
  if (/[ \u00a0]{2}/.test(text)) return 'There is a doubled space.';
  return '';
}

/** @param {string} text @param {string} english */
function edgeFault(text, english) {
  const same = /^\s/.test(text) === /^\s/.test(english) && /\s$/.test(text) === /\s$/.test(english);
  return same
    ? ''
    : 'The text starts or ends with a space where the English does not, or the other way.';
}

/**
 * A number that must not part from the word before it, such as “call 112”.
 *
 * @param {string} text
 * @param {string} english
 */
function breakFault(text, english) {
  const kept = [...english.matchAll(/\u00a0(\d+|\ufffc)/g)].map(([, number = '']) => number);
  const parted = kept.find((number) => text.includes(` ${number}`));
  if (!parted) return '';
  const name = parted === '\ufffc' ? 'the placeholder' : parted;
  return `A line may end before ${name}: copy the no-break space of the English.`;
}

/** @param {Pair} pair */
function checkQuotes(pair) {
  const {quotes} = rulesFor(pair.locale);
  if (!quotes) return [];
  const text = words(pair.target);
  const {open, close} = quotes;
  const wrong = quotes.wrong.exec(text)?.[0];
  const marks = [...text].filter((character) => character === open || character === close).join('');
  const paired = marks.replaceAll(open + close, '') === '';
  if (!wrong && paired) return [];
  const fault = wrong
    ? `The quotation mark ${wrong} is not used.`
    : `${open} and ${close} do not pair.`;
  return [problem(pair, 'quotes', fault, `Quote like this: ${open}…${close}.`)];
}

/** @param {Pair} pair */
function checkWords(pair) {
  const text = words(pair.target);
  return (rulesFor(pair.locale).words ?? []).flatMap(({pattern, use, why}) => {
    const found = pattern.exec(text)?.[0];
    return found ? [problem(pair, 'word', `"${found}": ${why}.`, `Use ${use}.`)] : [];
  });
}

/** A term has one translation everywhere. @param {Pair} pair @returns {Problem[]} */
function checkTerms(pair) {
  const [english, translated] = [words(pair.message.contents), words(pair.target)];
  return (rulesFor(pair.locale).terms ?? [])
    .filter((term) => term.english.test(english) && !term.translation.test(translated))
    .map(({name, use}) =>
      problem(
        pair,
        'term',
        `The English names “${name}”; the translation does not.`,
        `Use ${use}.`,
      ),
    );
}

/** @param {string} locale @param {string} file @param {Unit} unit @returns {Problem} */
function unknownId(locale, file, unit) {
  return {
    kind: 'unknown-id',
    locale,
    file,
    line: unit.line,
    id: unit.id,
    message: 'No message in the code has this id.',
    source: readable(sourceOf(unit)),
    target: readable(targetOf(unit)),
    fix: `${UPDATE} to take the unit out (its text is printed), or correct the id.`,
  };
}

/** @param {SourceText} file @param {readonly Message[]} messages @returns {Problem[]} */
function checkEnglishFile({path, text}, messages) {
  const expected = englishXliff(messages);
  const actual = text.replaceAll('\r\n', '\n');
  if (actual === expected) return [];
  const lines = expected.split('\n');
  const line = actual.split('\n').findIndex((content, index) => content !== lines[index]);
  return [
    {
      kind: 'source-file',
      file: path,
      line: line < 0 ? lines.length : line + 1,
      message: text === '' ? 'The file is missing.' : 'The file is not in step with the code.',
      fix: `${UPDATE}.`,
    },
  ];
}

/**
 * @param {AllowList} list
 * @param {Set<string>} used
 * @param {Problem[]} problems
 */
function excepted({entries}, used, problems) {
  return problems.filter(({id}) => {
    if (id === undefined || !entries.has(id)) return true;
    used.add(id);
    return false;
  });
}

/** @param {Pair} pair @param {ProblemKind} kind @param {string} message @param {string} fix @returns {Problem} */
function problem({locale, path, message: {id, contents}, unit, target}, kind, message, fix) {
  const element = child(unit.element, 'target');
  return {
    kind,
    locale,
    file: path,
    line: element?.lineNumber ?? unit.line,
    id,
    message,
    source: readable(contents),
    target: readable(target),
    fix,
  };
}

/** The text that people wrote; a placeholder keeps its neighbours apart. @param {readonly Content[]} contents */
function words(contents) {
  return contents.map((part) => (typeof part === 'string' ? part : '\ufffc')).join('');
}

/** Ids, of all or of those with that name. @param {readonly Content[]} contents @param {string} [name] */
function placeholdersIn(contents, name) {
  return contents.flatMap((part) =>
    typeof part === 'string' || (name && part.text !== name) ? [] : [part.id],
  );
}

/** @param {readonly string[]} all @param {readonly string[]} some */
function without(all, some) {
  const rest = [...some];
  return all.filter((id) => {
    const index = rest.indexOf(id);
    if (index >= 0) rest.splice(index, 1);
    return index < 0;
  });
}
