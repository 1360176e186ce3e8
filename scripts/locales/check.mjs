import {keyOf as exceptionFor, unusedExceptions} from './allow-list.mjs';
import {differingNumbers, inOtherOrder, numbersIn} from './numbers.mjs';
import {COUNT, inForms} from './plurals.mjs';
import {residueIn} from './residue.mjs';
import {contradictions, isClaimed, isOutdated, isReviewed, recordOf} from './reviews.mjs';
import {englishRules, rulesFor} from './rules.mjs';
import {REVIEWED, englishXliff, isStale, previousVersion} from './update.mjs';
import {
  PRODUCT,
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
 * @typedef {SourceText & {locale: string, reviews: import('./reviews.mjs').Reviews}} LocaleText
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
 * @property {import('./reviews.mjs').Entry} [entry] what the record of reviews has of it
 * @property {Content[]} target
 *
 * @typedef {{fault?: import('./report.mjs').Fault, values?: Record<string, string>}} Detail
 * @typedef {Detail & {message: string}} Found
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
  for (const problem of problems) markUsed(problem, exceptions, used);
  return [
    ...messages.flatMap(checkEnglish),
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
function checkLocale({locale, path, text, reviews}, messages, exceptions, used) {
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
        ? checkUnit({locale, path, message, unit, entry: reviews.get(message.id)}, exceptions, used)
        : [notInFile(locale, message)];
    }),
    ...xliff.units.filter(({id}) => !known.has(id)).map((unit) => unknownId(locale, path, unit)),
  ];
}

/** Whether it is about the text itself, not about who has read it. @param {Problem} problem */
export function isFault({kind}) {
  return kind !== 'not-reviewed' && kind !== 'stale';
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
    ...checkResidue(pair),
    ...sameAsSource(pair, isExcepted(pair, exceptions.sameAsSource, used.sameAsSource)),
    ...checkNumbers(pair, isExcepted(pair, exceptions.numbers, used.numbers)),
    ...checkSpaces(pair),
    ...checkQuotes(pair),
    ...checkLength(pair),
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
  const expected = {
    original: PRODUCT,
    'source-language': SOURCE_LANGUAGE,
    'target-language': locale,
  };
  return Object.entries(expected)
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
  const {unit, message, locale, entry} = pair;
  const review = `\`npm run locales:review -- --locale ${locale} ${message.id}\``;
  const isBehind = keyOf(sourceOf(unit)) !== keyOf(message.contents);
  if (!isBehind && isReviewed(unit, entry)) return [];
  if (isBehind || isStale(unit) || isOutdated(unit, entry)) {
    const first = isBehind ? `${UPDATE}, bring` : 'Bring';
    const fix = `${first} the translation in step, then ${review}.`;
    const text = 'The English has changed since the translation was reviewed.';
    return [{...problem(pair, 'stale', text, fix), ...before(unit, isBehind)}];
  }
  if (isClaimed(unit, entry)) {
    const text = `${entry?.claimed?.by ?? 'Somebody'} is said to have reviewed the translation.`;
    const fix = `If that is so, \`npm run locales:review -- --locale ${locale} --claimed\`.`;
    return [problem(pair, 'not-reviewed', text, fix)];
  }
  const fix = `Have it read against the English, then ${review}.`;
  return [problem(pair, 'not-reviewed', whyNotReviewed(pair), fix)];
}

/** The English that was translated, where anything still says. @param {Unit} unit @param {boolean} isBehind */
function before(unit, isBehind) {
  const previous = previousVersion(unit);
  if (!previous && !isBehind) return {};
  return {before: readable(previous ? contentsOf(child(previous, 'source')) : sourceOf(unit))};
}

/** @param {Pair} pair */
function whyNotReviewed({unit, entry, path}) {
  const state = stateOf(unit) || 'none';
  const [contradiction] = contradictions(unit);
  if (!entry?.reviewed)
    return REVIEWED.includes(state)
      ? `The file says ${state}, but ${recordOf(path)} has no review of these texts.`
      : `The translation is not reviewed (state: ${state}).`;
  return contradiction && state !== 'translated'
    ? `The review was taken back: ${contradiction.name}="${contradiction.value}".`
    : 'One of the texts has changed since the translation was reviewed.';
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
  const texts = new Map(
    [...target, ...message.contents].flatMap((it) =>
      typeof it === 'string' ? [] : [[it.id, it.text]],
    ),
  );
  /** @param {readonly string[]} ids */
  const read = (ids) => ids.map((id) => texts.get(id) || `<x id="${id}"/>`);
  /** @param {string} what @param {readonly string[]} found @param {import('./report.mjs').Fault} fault @param {readonly string[]} names */
  const faults = (what, found, fault, names) => {
    if (found.length === 0) return [];
    const fix = 'Use each placeholder of the English once; the order is free.';
    const detail = {fault, values: {names: names.join(', ')}};
    return [problem(pair, 'placeholder', `Placeholders differ: ${what}.`, fix, detail)];
  };
  /** @param {readonly string[]} ids */
  const tags = (ids) => ids.map((id) => `<x id="${id}"/>`).join(', ');
  const elements = markup.map((name) => `<${name}>`);
  const contents = [...sourceOf(unit), ...target];
  const changed = contents.filter((part) => isOther(part, message)).map(readOne);
  return [
    ...faults(`their ids belong to others: ${changed.join(', ')}`, changed, 'placeholder-changed', [
      ...new Set(changed),
    ]),
    ...faults(`missing: ${tags(missing)}`, missing, 'placeholder-missing', read(missing)),
    ...faults(`too many: ${tags(extra)}`, extra, 'placeholder-extra', read(extra)),
    ...faults(`markup that cannot be shown: ${elements.join(', ')}`, markup, 'markup', elements),
  ];
}

/** Whether a placeholder has the id of one value and says that it is another. @param {Content} part @param {Message} message */
function isOther(part, {contents}) {
  if (typeof part === 'string') return false;
  const same = contents.filter((it) => typeof it !== 'string' && it.text === part.text);
  return same.length > 0 && !same.some((it) => typeof it !== 'string' && it.id === part.id);
}

/** @param {Content} part */
const readOne = (part) => readable([part]);

/** @param {Pair} pair */
function checkResidue(pair) {
  return residueIn(words(pair.target), words(pair.message.contents)).map((found) =>
    problem(pair, 'residue', `${found.message}.`, 'Take it out of <target>.', found),
  );
}

/** @param {Pair} pair @param {() => boolean} isFine */
function sameAsSource(pair, isFine) {
  const {target, message} = pair;
  if (keyOf(target) !== keyOf(message.contents) || !/\p{L}/u.test(words(target))) return [];
  if (isFine()) return [];
  return [
    problem(
      pair,
      'same-as-source',
      'The translation is the English text.',
      'Translate it, or give the reason in locales/same-as-source.json.',
    ),
  ];
}

/** @param {Pair} pair @param {(number: number | string) => boolean} isFine */
function checkNumbers(pair, isFine) {
  const {locale, message, target} = pair;
  const rules = rulesFor(locale);
  const english = numbersIn(
    words(message.contents),
    SOURCE_LANGUAGE,
    rules.numberWords ? englishRules : onlyLoose(englishRules),
  );
  const translated = numbersIn(words(target), locale, rules);
  const values = differingNumbers(english, translated).filter((value) => !isFine(value));
  const problems =
    values.length > 0
      ? [
          problem(
            pair,
            'numbers',
            `These numbers do not stand in both texts: ${values.join(', ')}.`,
            'Correct the number, or give the reason in locales/numbers.json.',
            {values: {numbers: values.join(', ')}},
          ),
        ]
      : [];
  if (!inOtherOrder(english, translated) || isFine('order')) return problems;
  return [
    ...problems,
    problem(
      pair,
      'numbers',
      'The numbers stand in another order than in English.',
      'Give each number to what it belongs to, or the reason under "order" in locales/numbers.json.',
      {fault: 'number-order'},
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
  const found = spaceFault(text) ?? edgeFault(text, english) ?? breakFault(text, english);
  if (!found) return [];
  return [problem(pair, 'spaces', found.message, 'Correct the spaces in <target>.', found)];
}

/** What the English is held to as well. @param {Message} message @returns {Problem[]} */
function checkEnglish({id, file, line, contents, desc}) {
  const text = words(contents);
  const quotes = /** @type {import('./rules.mjs').Quotes} */ (englishRules.quotes);
  /** @type {[ProblemKind, Found | undefined][]} */
  const found = [
    ['spaces', spaceFault(text)],
    ['quotes', quoteFault(text, quotes)],
    ['length', lengthFault(text, desc)],
  ];
  const source = readable(contents);
  return found.flatMap(([kind, fault]) =>
    fault
      ? [{kind, file, line, id, message: fault.message, source, fix: 'Correct it in the code.'}]
      : [],
  );
}

/** @param {string} text @returns {Found | undefined} */
function spaceFault(text) {
  if (/[\t\n\r]/.test(text))
    return {message: 'There is a line break or tab in the text.', fault: 'line-break'};
  if (/[ \u00a0]{2}/.test(text))
    return {message: 'There is a doubled space.', fault: 'doubled-space'};
  return undefined;
}

/** @param {string} text @param {string} english @returns {Found | undefined} */
function edgeFault(text, english) {
  const same = /^\s/.test(text) === /^\s/.test(english) && /\s$/.test(text) === /\s$/.test(english);
  if (same) return undefined;
  return {
    message: 'The text starts or ends with a space where the English does not, or the other way.',
    fault: 'edge-space',
  };
}

/**
 * A number that must not part from the word before it, such as “call 112”.
 *
 * @param {string} text
 * @param {string} english
 * @returns {Found | undefined}
 */
function breakFault(text, english) {
  const kept = [...english.matchAll(/\u00a0(\d+|\ufffc)/g)].map(([, number = '']) => number);
  const parted = kept.find((number) => text.includes(` ${number}`));
  if (!parted) return undefined;
  const name = parted === '\ufffc' ? 'the placeholder' : parted;
  return {
    message: `A line may end before ${name}: copy the no-break space of the English.`,
    fault: 'parting-space',
  };
}

/** @param {Pair} pair */
function checkQuotes(pair) {
  const {quotes} = rulesFor(pair.locale);
  const found = quotes && quoteFault(words(pair.target), quotes);
  if (!found) return [];
  const fix = `Quote like this: ${quotes.open}…${quotes.close}.`;
  return [problem(pair, 'quotes', found.message, fix, found)];
}

/** @param {string} text @param {import('./rules.mjs').Quotes} quotes @returns {Found | undefined} */
function quoteFault(text, {open, close, wrong}) {
  const mark = wrong.exec(text)?.[0];
  const marks = [...text].filter((character) => character === open || character === close).join('');
  const values = {open, close};
  if (mark) return {message: `The quotation mark ${mark} is not used.`, values};
  if (marks.replaceAll(open + close, '') === '') return undefined;
  return {message: `${open} and ${close} do not pair.`, values};
}

/** @param {Pair} pair */
function checkLength(pair) {
  const found = lengthFault(words(pair.target), pair.message.desc);
  if (!found) return [];
  return [problem(pair, 'length', found.message, 'Say it in fewer words.', found)];
}

/** @param {string} text @param {string} desc which names the limit, if there is one @returns {Found | undefined} */
function lengthFault(text, desc) {
  const limit = /at most (\d+) characters/i.exec(desc)?.[1];
  const {length} = [...text];
  if (!limit || length <= Number(limit)) return undefined;
  const values = {length: `${length}`, limit};
  return {message: `The text has ${length} characters; there is room for ${limit}.`, values};
}

/** @param {Pair} pair */
function checkWords(pair) {
  const [text, english] = [words(pair.target), words(pair.message.contents)];
  return (rulesFor(pair.locale).words ?? []).flatMap(({pattern, use, why, unless}) => {
    const found = pattern.exec(text)?.[0];
    if (!found || unless?.test(english)) return [];
    return [
      problem(pair, 'word', `"${found}": ${why}.`, `Use ${use}.`, {values: {word: found, use}}),
    ];
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
        {values: {name, use}},
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

/**
 * What is wrong with a text, or a file that cannot be read, is why an exception is not needed now.
 *
 * @param {Problem} problem
 * @param {Exceptions} exceptions
 * @param {Record<keyof Exceptions, Set<string>>} used
 */
function markUsed({kind, locale = '', id}, exceptions, used) {
  if (kind === 'not-reviewed') return;
  const about = id ? exceptionFor(locale, id) : exceptionFor(locale, '');
  for (const name of /** @type {(keyof Exceptions)[]} */ (Object.keys(used)))
    for (const key of exceptions[name].entries.keys())
      if (
        id ? key === about || key.startsWith(`${about} `) : kind === 'xml' && key.startsWith(about)
      )
        used[name].add(key);
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
 * Whether there is a reason for what is found in one language's unit, or for one of its numbers.
 *
 * @param {Pair} pair
 * @param {AllowList} list
 * @param {Set<string>} used
 */
function isExcepted({locale, message: {id}}, {entries}, used) {
  /** @param {(number | string)[]} numbers */
  return (...numbers) => {
    const key = exceptionFor(locale, id, ...numbers);
    if (!entries.has(key)) return false;
    used.add(key);
    return true;
  };
}

/**
 * @param {Pair} pair
 * @param {ProblemKind} kind
 * @param {string} message
 * @param {string} fix
 * @param {Detail} [detail]
 * @returns {Problem}
 */
function problem(
  {locale, path, message: {id, contents}, unit, target},
  kind,
  message,
  fix,
  {fault, values} = {},
) {
  const element = child(unit.element, 'target');
  return {
    kind,
    locale,
    file: path,
    line: element?.lineNumber ?? unit.line,
    id,
    message,
    ...(fault && {fault}),
    ...(values && {values}),
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
