import {byWeight} from './weight.mjs';

/**
 * @typedef {'source' | 'source-file' | 'xml' | 'language' | 'missing' | 'stale' | 'not-reviewed'
 *   | 'placeholder' | 'same-as-source' | 'numbers' | 'unknown-id' | 'spaces' | 'quotes' | 'length' | 'word'
 *   | 'term' | 'residue' | 'exception'} ProblemKind
 *
 * @typedef {'placeholder-missing' | 'placeholder-extra' | 'placeholder-changed' | 'markup' | 'number-order'
 *   | 'line-break' | 'doubled-space' | 'edge-space' | 'parting-space' | 'code' | 'encoding' | 'joined'
 *   | 'english' | 'invisible'} Fault
 *
 * @typedef {object} Problem
 * @property {ProblemKind} kind
 * @property {Fault} [fault] which one, where a kind has several
 * @property {Record<string, string>} [values] what it is about, for those who word it otherwise
 * @property {string} file relative to the root
 * @property {number} line
 * @property {number} [column]
 * @property {string} [locale] left out where the problem is not one language's
 * @property {string} [id]
 * @property {string} message
 * @property {string} [source] the English as it is now
 * @property {string} [before] the English that was translated
 * @property {string} [target]
 * @property {string} fix
 */

// Shown, since it looks like any other space.
const NO_BREAK = '\u00a0';

const NAMED_AT_MOST = 8;

/** The heaviest first; what is missing takes a line, not one for each. @param {readonly Problem[]} problems */
export function formatProblems(problems) {
  const found = byWeight(problems.filter(({kind}) => kind !== 'missing'));
  const missing = problems.filter(({kind}) => kind === 'missing');
  /** @param {Problem} problem */
  const group = ({locale, fix}) => `${locale} ${fix}`;
  const groups = [...new Set(missing.map(group))];
  return [
    ...found.map(formatProblem),
    ...groups.map((it) => formatMissing(missing.filter((problem) => group(problem) === it))),
    summary([...found, ...missing]),
  ].join('\n\n');
}

/** @param {readonly Problem[]} problems of one language */
function formatMissing(problems) {
  const [first] = problems;
  const ids = problems.map(({id = ''}) => id);
  return `locales/${first?.locale}.xlf  [missing] ${count(ids.length, 'text')} without translation: ${some(ids)}\n  → ${first?.fix}`;
}

/** @param {Problem} problem */
function formatProblem({
  file,
  line,
  column,
  kind,
  locale,
  id,
  message,
  source,
  before,
  target,
  fix,
}) {
  const place = [file, line, column].filter((part) => part !== undefined).join(':');
  const texts = [
    ['before', before],
    ['en', source],
    [locale ?? 'text', target],
  ]
    .filter(([, text]) => text !== undefined)
    .map(([label, text = '']) => `  ${`${label}:`.padEnd(8)}${text.replaceAll(NO_BREAK, '⍽')}`);
  return [
    [place, id, `[${kind}] ${message}`].filter(Boolean).join('  '),
    ...texts,
    `  → ${fix}`,
  ].join('\n');
}

/**
 * What a build says that goes on all the same.
 *
 * @param {readonly Problem[]} problems
 * @param {boolean} preview
 */
export function formatWarning(problems, preview) {
  const said = preview
    ? 'This is a preview, for looking at, not for patients.'
    : 'What is not reviewed is shown in English; `npm run build:preview` shows it all, for looking at.';
  return `WARNING. ${summary(problems)} ${said} \`npm run locales:check\` says what to do.`;
}

/** How far a language is that is not finished. @param {string} language @param {readonly Problem[]} problems */
export function formatBegun(language, problems) {
  const waiting = problems.filter(({kind}) => kind === 'missing').length;
  const others = problems.filter(({kind}) => kind !== 'missing');
  const rest = others.length > 0 ? `; besides ${summary(others).replace('Locales: ', '')}` : '.';
  return `${language} is in progress: ${count(waiting, 'text')} to translate${rest} It stops no other language. When it is finished, take it out of locales/in-progress.json.`;
}

/** How far a language is. @param {string} language @param {ReturnType<typeof import('./coverage.mjs').coverage>} coverage */
export function formatCoverage(language, {messages, translated, stale, reviewed, signed}) {
  const behind = stale > 0 ? `, ${stale} of an earlier English` : '';
  return `${language}: ${translated} of ${count(messages, 'text')} translated${behind}, ${reviewed} reviewed, of these ${signed} by a named reviewer.`;
}

/** @param {string} file @param {readonly string[]} ids of the texts that are not shown */
export function formatHeld(file, ids) {
  return `${file}: ${count(ids.length, 'text')} shown in English: ${some(ids)}`;
}

/**
 * What a site can host, and what it cannot.
 *
 * @param {string} file
 * @param {string} language
 * @param {ReturnType<typeof import('./site.mjs').siteFile>} site
 */
export function formatSite(file, language, {name, text, shown, total, held, told}) {
  const names = [...new Set(told.map(({by}) => by))].join(', ');
  const code = name.replace('.js', '');
  return [
    ...(held.length > 0 ? [formatHeld(file, held)] : []),
    ...(told.length > 0
      ? [
          `${count(told.length, 'review')} told of, by ${names}: if that is so, add --claimed, and ${told.length === 1 ? 'it counts' : 'they count'}.`,
        ]
      : []),
    text
      ? `${name}: ${language}, ${shown} of ${count(total, 'text')}. Host it, and name it on the script tag: data-locales="${code}=/${name}"`
      : `Nothing was written: ${file} has no text that is translated, without fault and read by somebody else.`,
  ].join('\n');
}

/** What was not marked, the same reason once. @param {string} file @param {readonly {id: string, why: string}[]} refused */
export function formatRefused(file, refused) {
  const reasons = [...new Set(refused.map(({why}) => why))];
  return reasons.map((reason) => {
    const ids = refused.filter(({why}) => why === reason).map(({id}) => id);
    const [what, verb] = ids.length === 1 ? [ids[0], 'is'] : [count(ids.length, 'text'), 'are'];
    return `${file}: ${what} ${verb} not marked: ${reason}${ids.length === 1 ? '' : ` (${some(ids)})`}.`;
  });
}

/** A few of them. @param {readonly string[]} ids */
const some = (ids) =>
  ids.slice(0, NAMED_AT_MOST).join(', ') + (ids.length > NAMED_AT_MOST ? ' …' : '');

/**
 * What a file that came back brings, unit by unit, or why it brings nothing.
 *
 * @param {{locale: string, path: string}} file
 * @param {string} name of the one that came back
 * @param {Pick<ReturnType<typeof import('./take.mjs').takeReturned>, 'taken' | 'obstacles' | 'newer' | 'claims'>} result
 */
export function formatTaken({locale, path: file}, name, {taken, obstacles, newer, claims}) {
  const lines = [
    ...taken.flatMap(({id, before, now, isBehind}) => [
      `  taken     ${id}${isBehind ? ': the English has changed since it was sent' : ''}`,
      `    before: ${before || '(none)'}`,
      `    now:    ${now}`,
    ]),
    ...claims.map(({id, by}) => `  reviewed  ${id}: ${by ? `by ${by}, ` : ''}says the file`),
    ...newer.map((id) => `  newer     ${id}: it was changed here since, and stays`),
    ...obstacles.map(({id, why}) => `  not taken ${id}: ${why}`),
  ];
  const end =
    obstacles.length > 0
      ? `Nothing was written: ${count(obstacles.length, 'text')} of ${name} cannot be taken. Correct them there, or add --leave <id> for each that is to stay as it is here.`
      : `${file}: ${count(taken.length, 'translation')} taken from ${name}.${claimsAdvice(locale, claims)}`;
  return [file, ...lines, end].join('\n');
}

/** @param {string} locale @param {readonly import('./take.mjs').Claim[]} claims */
function claimsAdvice(locale, claims) {
  if (claims.length === 0) return '';
  const by = claims.some((claim) => !claim.by) ? ' --by "Anna Jensen"' : '';
  return ` ${count(claims.length, 'review')} told of: if that is so, \`npm run locales:review -- --locale ${locale} --claimed${by}\`.`;
}

/** @param {readonly Problem[]} problems */
function summary(problems) {
  if (problems.length === 0) return 'Locales: no problems.';
  /** @type {Record<string, number>} */
  const counts = {};
  for (const {kind} of problems) counts[kind] = (counts[kind] ?? 0) + 1;
  const kinds = Object.entries(counts).map(([kind, count]) => `${count} ${kind}`);
  return `Locales: ${count(problems.length, 'problem')} (${kinds.join(', ')}).`;
}

/**
 * What an update did to a language file. Removed translations are printed in full, with the notes of people,
 * because nothing else keeps them.
 *
 * @param {string} file
 * @param {import('./update.mjs').Changes} changes
 */
export function formatChanges(file, {added, changed, restored, renamed, removed, isNew}) {
  if (isNew) return `${file}\n  new       ${count(added.length, 'text')} to translate`;
  const lines = [
    ...changed.flatMap(({id, from, to, target}) => [
      `  changed   ${id}: translate or review again`,
      `    before: ${from}`,
      `    en:     ${to}`,
      `    target: ${target}`,
    ]),
    ...restored.map((id) => `  restored  ${id}: the English is again the one that was translated`),
    ...renamed.map(({from, to}) => `  renamed   ${from} → ${to}: the translation moved along`),
    ...added.map((id) => `  new       ${id}`),
    ...removed.flatMap(({id, source, target, notes}) => [
      `  removed   ${id}`,
      `    en:     ${source}`,
      `    target: ${target || '(none)'}`,
      ...notes.map((note) => `    note:   ${note}`),
    ]),
  ];
  return lines.length === 0 ? '' : [file, ...lines].join('\n');
}

/** @param {number} amount @param {string} noun */
export function count(amount, noun) {
  return `${amount} ${noun}${amount === 1 ? '' : 's'}`;
}

/** What nobody looks for in a language. @param {string} language */
export function formatNoRules(language) {
  return `${language} has no rules yet: quotation marks, numbers in words, words to avoid and terms are not checked. They are a small file in scripts/locales/rules/.`;
}
