#!/usr/bin/env node
import {existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {fileURLToPath} from 'node:url';
import {parseArgs} from 'node:util';
import {parseAllowList} from './allow-list.mjs';
import {catalogueModule, catalogueOf, idsModule, indexModule, pseudoLocale} from './catalogue.mjs';
import {brokenFile, check} from './check.mjs';
import {coverage} from './coverage.mjs';
import {extractMessages} from './extract.mjs';
import {earlierTexts, gitUser} from './history.mjs';
import {canonical, isLanguage, languageName} from './languages.mjs';
import {inForms} from './plurals.mjs';
import {
  count,
  formatBegun,
  formatChanges,
  formatCoverage,
  formatHeld,
  formatNoRules,
  formatProblems,
  formatRefused,
  formatSite,
  formatTaken,
  formatWarning,
} from './report.mjs';
import {ReturnedError, readReturned} from './returned.mjs';
import {
  isClaimed,
  noteTaken,
  parseReviews,
  recordOf,
  reviewXliff,
  serialiseReviews,
  showReviews,
} from './reviews.mjs';
import {hasRules} from './rules.mjs';
import {faultsOf, shownBy, siteFile} from './site.mjs';
import {contentsOfXml, takeReturned} from './take.mjs';
import {englishXliff, updateXliff} from './update.mjs';
import {
  SOURCE_LANGUAGE,
  XliffError,
  emptyXliff,
  isEmpty,
  parseXliff,
  serialiseXliff,
  targetOf,
} from './xliff.mjs';

const USAGE = `Usage: node scripts/locales/cli.mjs <command>

  extract [--add <code>]              bring locales/*.xlf in step with the code; start a language
  check [--locale <code>] [--json]    list what is missing, changed, not reviewed or wrong
  build [--preview]                   write src/generated/locales/*.ts; texts that are not reviewed only in a preview
  review <id…> | --all | --claimed [--by <name>] [--locale <code>]   record that translations were reviewed
  take <file> [--dry-run] [--leave <id>] [--anew] [--locale <code>] [--translator <name>] [--reviewer <name>]
                                      take over a PO or XLIFF file that came back
  site <file.xlf> [--claimed | --preview]
                                      make <code>.js of it, which a site can host; with the reviews that it tells of`;

const FOLDER = 'locales';
const GENERATED = 'src/generated/locales';
const IN_PROGRESS = `${FOLDER}/in-progress.json`;

/**
 * @typedef {import('./extract.mjs').Message} Message
 * @typedef {import('./report.mjs').Problem} Problem
 * @typedef {import('./reviews.mjs').Reviews} Reviews
 * @typedef {{root: string, log: (text: string) => void, today: string, user: string}} Context `user` as git knows them
 * @typedef {{locale: string, path: string, text: string, reviews: Reviews}} LocaleFile
 */

/** An expected failure, for people to read. */
class Failure extends Error {}

/**
 * @param {readonly string[]} argv
 * @param {Context} context
 * @returns {number} the exit code: 0 fine, 1 problems, 2 wrong usage
 */
export function run(argv, context) {
  const [command, ...args] = argv;
  try {
    switch (command) {
      case 'extract':
        return extractCommand(args, context);
      case 'check':
        return checkCommand(args, context);
      case 'build':
        return buildCommand(args, context);
      case 'review':
        return reviewCommand(args, context);
      case 'take':
        return takeCommand(args, context);
      case 'site':
        return siteCommand(args, context);
      default:
        throw new Failure(USAGE);
    }
  } catch (error) {
    if (!(error instanceof Failure) && !isArgumentError(error)) throw error;
    context.log(/** @type {Error} */ (error).message);
    return 2;
  }
}

/** @param {string[]} args @param {Context} context */
function extractCommand(args, context) {
  const {add} = parseArgs({args, options: {add: {type: 'string'}}}).values;
  const files = localeFiles(context);
  if (add !== undefined) {
    files.push(newLocale(context, add));
    writeIfChanged(context, IN_PROGRESS, `${JSON.stringify([...inProgress(context), add])}\n`);
  }
  return withMessages(context, (messages) => {
    const parsed = parseAll(files);
    if (parsed.problems.length > 0) return fail(context, parsed.problems);
    writeIfChanged(context, `${FOLDER}/${SOURCE_LANGUAGE}.xlf`, englishXliff(messages));
    for (const {file, xliff} of parsed.files) {
      const changes = updateXliff(xliff, inForms(messages, file.locale));
      showReviews(xliff, file.reviews);
      writeLocale(context, file, xliff);
      const report = formatChanges(file.path, changes);
      if (report) context.log(report);
    }
    context.log(
      `Locales: ${count(messages.length, 'message')}, ${count(files.length, 'translation')}.`,
    );
    return 0;
  });
}

/** @param {string[]} args @param {Context} context */
function checkCommand(args, context) {
  const options = /** @type {const} */ ({locale: {type: 'string'}, json: {type: 'boolean'}});
  const {locale, json} = parseArgs({args, options}).values;
  const files = localeFiles(context);
  if (locale !== undefined) pick(files, locale);
  const {messages, problems} = extractMessages(context.root);
  const begun = locale ? [] : inProgress(context);
  const all = [...problems, ...checkAll(context, messages, files)];
  const found = all.filter((problem) =>
    locale ? !problem.locale || problem.locale === locale : !begun.includes(problem.locale ?? ''),
  );
  context.log(json ? JSON.stringify({problems: found}, null, 2) : formatProblems(found));
  if (!json)
    for (const code of begun)
      context.log(
        formatBegun(
          languageName(code),
          all.filter((problem) => problem.locale === code),
        ),
      );
  if (!json)
    for (const file of files.filter((it) => !locale || it.locale === locale)) {
      const name = languageName(file.locale);
      for (const {xliff} of parseAll([file]).files)
        context.log(formatCoverage(name, coverage(xliff, file.reviews)));
      if (!hasRules(file.locale)) context.log(formatNoRules(name));
    }
  return found.length === 0 ? 0 : 1;
}

/**
 * The languages whose translation is not finished: what they lack stops no other. One that was taken out is none.
 *
 * @param {Context} context
 * @returns {string[]}
 */
function inProgress(context) {
  const codes = localeFiles(context).map(({locale}) => locale);
  try {
    /** @type {string[]} */
    const listed = JSON.parse(readIfThere(context, IN_PROGRESS) || '[]');
    return codes.filter((code) => listed.includes(code));
  } catch {
    throw new Failure(`${IN_PROGRESS} is no list of languages. Write ["sv"], or take it out.`);
  }
}

/** @param {Context} context @param {readonly Message[]} messages @param {readonly LocaleFile[]} locales */
function checkAll(context, messages, locales) {
  const english = {
    path: `${FOLDER}/${SOURCE_LANGUAGE}.xlf`,
    text: readIfThere(context, `${FOLDER}/${SOURCE_LANGUAGE}.xlf`),
  };
  return check({messages, english, locales, exceptions: exceptionLists(context)});
}

/** @param {Context} context */
function exceptionLists(context) {
  return {
    sameAsSource: allowList(context, `${FOLDER}/same-as-source.json`),
    numbers: allowList(context, `${FOLDER}/numbers.json`),
  };
}

/**
 * Writes what widgets show. A text that the gate finds fault with is held back, for patients: the English stands
 * in its place. In a preview, only what could not be shown is.
 *
 * @param {string[]} args
 * @param {Context} context
 */
function buildCommand(args, context) {
  const {preview = false} = parseArgs({args, options: {preview: {type: 'boolean'}}}).values;
  const files = localeFiles(context);
  return withMessages(context, (messages) => {
    const parsed = parseAll(files);
    if (parsed.problems.length > 0) return fail(context, parsed.problems);
    for (const {file, xliff} of parsed.files) {
      const isShown = shownBy(placeOf(context, file, messages), preview);
      const {catalogue, held} = catalogueOf(xliff, isShown);
      writeIfChanged(
        context,
        `${GENERATED}/${file.locale}.ts`,
        catalogueModule(catalogue, file.path),
      );
      if (held.length > 0) context.log(formatHeld(file.path, held));
    }
    const locales = files.map(({locale}) => locale);
    removeOthers(context, [...locales, 'index', 'messages', 'pseudo']);
    writeIfChanged(context, `${GENERATED}/messages.ts`, idsModule(messages));
    writeIfChanged(context, `${GENERATED}/index.ts`, indexModule(locales, messages));
    const pseudo = catalogueModule(pseudoLocale(messages), 'the English messages');
    writeIfChanged(context, `${GENERATED}/pseudo.ts`, pseudo);
    const problems = checkAll(context, messages, files);
    if (problems.length > 0) context.log(formatWarning(problems, preview));
    return 0;
  });
}

/**
 * What a language file is judged by.
 *
 * @param {Context} context
 * @param {Pick<LocaleFile, 'locale' | 'path' | 'reviews'>} file
 * @param {readonly Message[]} messages
 */
function placeOf(context, {locale, path: name, reviews}, messages) {
  const said = inForms(messages, locale);
  return {locale, path: name, reviews, messages: said, exceptions: exceptionLists(context)};
}

/** @param {string[]} args @param {Context} context */
function reviewCommand(args, context) {
  const options = /** @type {const} */ ({
    all: {type: 'boolean'},
    by: {type: 'string'},
    claimed: {type: 'boolean'},
    locale: {type: 'string'},
  });
  const {values, positionals} = parseArgs({args, options, allowPositionals: true});
  const ways = [values.all, values.claimed, positionals.length > 0].filter(Boolean);
  if (ways.length !== 1) throw new Failure(USAGE);
  const file = pick(localeFiles(context), values.locale, (locale) =>
    ['npm run locales:review -- --locale', locale, ...args.map(inShell)].join(' '),
  );
  const {reviews} = file;
  return withMessages(context, (messages) => {
    const {
      files: [parsed],
      problems,
    } = parseAll([file]);
    if (!parsed) return fail(context, problems);
    const {xliff} = parsed;
    const exceptions = exceptionLists(context);
    const claimed = xliff.units.filter((it) => isClaimed(it, reviews.get(it.id)));
    const ids = values.claimed ? claimed.map(({id}) => id) : positionals;
    /** @param {string} id */
    const by = (id) =>
      (values.claimed && reviews.get(id)?.claimed?.by) ||
      values.by ||
      (values.claimed ? '' : context.user);
    if (values.all ? !by('') : ids.some((id) => !by(id)))
      throw new Failure('Who has read it? Say so: --by "Anna Jensen"');
    const {reviewed, refused} = reviewXliff(xliff, inForms(messages, file.locale), {
      ...(!values.all && {ids}),
      reviews,
      by,
      date: context.today,
      faultOf: (unit, message) =>
        faultsOf({locale: file.locale, path: file.path, message, unit}, exceptions),
    });
    writeLocale(context, file, xliff);
    for (const line of formatRefused(file.path, refused)) context.log(line);
    const waiting = xliff.units.filter((unit) => isEmpty(targetOf(unit))).length;
    if (values.all && waiting > 0)
      context.log(`${file.path}: ${count(waiting, 'text')} without translation.`);
    const names = [...new Set(reviewed.map((id) => reviews.get(id)?.reviewed?.by))].join(', ');
    context.log(
      `${file.path}: ${count(reviewed.length, 'translation')} marked as reviewed${names && ` by ${names}`}.`,
    );
    return refused.length === 0 ? 0 : 1;
  });
}

/**
 * Takes over a file that came back, if all of it is understood; else it says what is not, and writes nothing.
 *
 * @param {string[]} args
 * @param {Context} context
 */
function takeCommand(args, context) {
  const options = /** @type {const} */ ({
    locale: {type: 'string'},
    leave: {type: 'string', multiple: true, default: []},
    anew: {type: 'boolean'},
    'dry-run': {type: 'boolean'},
    reviewer: {type: 'string'},
    translator: {type: 'string'},
  });
  const {values, positionals} = parseArgs({args, options, allowPositionals: true});
  const [name, another] = positionals;
  if (!name || another) throw new Failure(USAGE);
  const returned = readFile(context, name);
  const file = pick(localeFiles(context), localeOfReturned(context, name, returned, values.locale));
  return withMessages(context, (messages) => {
    const {
      files: [parsed],
      problems,
    } = parseAll([file]);
    if (!parsed) return fail(context, problems);
    const {taken, obstacles, newer, claims, isForeign} = takeReturned({
      xliff: parsed.xliff,
      messages: inForms(messages, file.locale),
      returned,
      versions: earlierTexts(context.root, file.path).map(versionOfXml),
      left: new Set(values.leave),
      place: file,
      reviews: file.reviews,
      exceptions: exceptionLists(context),
    });
    if (isForeign && !values.anew)
      throw new Failure(
        `${name}: hardly a text is what ${file.path} had when it was sent. Is it ${languageName(file.locale)}? If all was translated anew, add --anew.`,
      );
    context.log(formatTaken(file, name, {taken, obstacles, newer, claims}));
    if (obstacles.length > 0) return 1;
    if (values['dry-run']) context.log('Nothing was written: this was a dry run.');
    else {
      const units = new Map(parsed.xliff.units.map((unit) => [unit.id, unit]));
      noteTaken(file.reviews, units, {...values, taken, claims, date: context.today});
      writeLocale(context, file, parsed.xliff);
    }
    return 0;
  });
}

/** @param {Context} context @param {string} name */
function readFile(context, name) {
  const file = path.resolve(context.root, name);
  if (!existsSync(file)) throw new Failure(`There is no ${name}.`);
  try {
    return readReturned(readFileSync(file));
  } catch (error) {
    if (!(error instanceof ReturnedError)) throw error;
    throw new Failure(`${name} cannot be taken. ${error.message}`);
  }
}

/**
 * The language that a file says it is in, by itself or by its name.
 *
 * @param {Context} context
 * @param {string} name
 * @param {import('./returned.mjs').Returned} returned
 * @param {string} [asked]
 */
function localeOfReturned(context, name, {language, sourceLanguage}, asked) {
  if (sourceLanguage && !/^en\b/i.test(sourceLanguage))
    throw new Failure(`${name} is translated from ${sourceLanguage}, not from English.`);
  const known = localeFiles(context).map(({locale}) => locale);
  const said = language || path.basename(name).replace(/\.[^.]*$/, '');
  const found = known.find(
    (code) => code === canonical(said) || code === canonical(said)?.split('-')[0],
  );
  if (language && !found)
    throw new Failure(
      `${name} is in ${languageName(language)}, and there is no locales/${canonical(language) ?? language}.xlf. To begin it: npm run locales:add -- ${canonical(language)?.split('-')[0] ?? 'sv'}`,
    );
  if (language && asked && asked !== found)
    throw new Failure(`${name} is in ${languageName(language)}, not in ${languageName(asked)}.`);
  if (!found && !asked)
    throw new Failure(
      `${name} does not say which language it is in. Choose with --locale; there are: ${known.join(', ') || 'none'}.`,
    );
  return asked ?? found;
}

/**
 * Makes of a language file, wherever it is, what a site can host.
 *
 * @param {string[]} args
 * @param {Context} context
 */
function siteCommand(args, context) {
  const options = /** @type {const} */ ({
    preview: {type: 'boolean'},
    claimed: {type: 'boolean'},
  });
  const {values, positionals} = parseArgs({args, options, allowPositionals: true});
  const [name, another] = positionals;
  if (!name || another) throw new Failure(USAGE);
  const full = path.resolve(context.root, name);
  if (!existsSync(full)) throw new Failure(`There is no ${name}.`);
  const text = readFileSync(full, 'utf8');
  const locale = path.basename(name, '.xlf');
  const reviews = reviewsOf(context, name);
  const {files, problems} = parseAll([{locale, path: name, text, reviews}]);
  const [parsed] = files;
  if (!parsed) return fail(context, problems);
  const code = canonical(parsed.xliff.file.getAttribute('target-language') ?? '') ?? '';
  if (!isLanguage(code))
    throw new Failure(
      `${name} names no language: write target-language="sv" on <file>, or another code.`,
    );
  return withMessages(context, (messages) => {
    const place = placeOf(context, {locale: code, path: name, reviews}, messages);
    const site = siteFile(parsed.xliff, place, {
      preview: values.preview ?? false,
      ...(values.claimed && {confirmedOn: context.today}),
    });
    if (site.text) writeIfChanged(context, site.name, site.text);
    context.log(formatSite(name, languageName(code), site));
    if (reviews.size === 0 && !values.claimed && site.held.length > site.told.length)
      context.log(`There is no ${recordOf(name)}, the record of reviews.`);
    return site.text ? 0 : 1;
  });
}

/** @param {ReturnType<typeof earlierTexts>[number]} texts @returns {import('./take.mjs').Version} */
function versionOfXml(texts) {
  return new Map(
    [...texts].map(([id, {source, target}]) => [
      id,
      {source: contentsOfXml(source), target: contentsOfXml(target)},
    ]),
  );
}

/** @param {Context} context @param {(messages: Message[]) => number} next */
function withMessages(context, next) {
  const {messages, problems} = extractMessages(context.root);
  return problems.length > 0 ? fail(context, problems) : next(messages);
}

/** @param {Context} context @param {Problem[]} problems */
function fail(context, problems) {
  context.log(formatProblems(problems));
  return 1;
}

/**
 * The language files, and no other file beside them: what would be passed over is named.
 *
 * @param {Pick<Context, 'root'>} context
 * @returns {LocaleFile[]}
 */
export function localeFiles(context) {
  const folder = path.join(context.root, FOLDER);
  const names = existsSync(folder) ? readdirSync(folder).sort() : [];
  return names
    .filter((name) => !name.endsWith('.json') && name !== `${SOURCE_LANGUAGE}.xlf`)
    .map((name) => {
      const file = `${FOLDER}/${name}`;
      const locale = path.basename(name, '.xlf');
      if (!name.endsWith('.xlf') || !isLanguage(locale))
        throw new Failure(
          `${file} is not named after a language: its name is its code and .xlf, such as ${nameFor(name)}. Rename it, or take it out.`,
        );
      return {
        locale,
        path: file,
        text: readIfThere(context, file),
        reviews: reviewsOf(context, file),
      };
    });
}

/** The record of reviews beside a language file. @param {Pick<Context, 'root'>} context @param {string} file */
function reviewsOf(context, file) {
  const record = recordOf(file);
  try {
    return parseReviews(readIfThere(context, record));
  } catch (error) {
    throw new Failure(`${record} cannot be read. ${/** @type {Error} */ (error).message}`);
  }
}

/** @param {Context} context @param {LocaleFile} file @param {import('./xliff.mjs').Xliff} xliff */
function writeLocale(context, {path: name, reviews}, xliff) {
  writeIfChanged(context, name, serialiseXliff(xliff));
  if (reviews.size > 0 || existsSync(path.join(context.root, recordOf(name))))
    writeIfChanged(context, recordOf(name), serialiseReviews(reviews));
}

/** The name that was meant, as far as can be told: `sv.xlf` of `sv (1).xlf` and `SV.XLIFF`. @param {string} name */
function nameFor(name) {
  const code = canonical(/^[\w-]*/.exec(name)?.[0] ?? '');
  return code && isLanguage(code) ? `${code}.xlf` : 'sv.xlf';
}

/** @param {Context} context @param {string} code @returns {LocaleFile} */
function newLocale(context, code) {
  const file = `${FOLDER}/${code}.xlf`;
  if (!isLanguage(code))
    throw new Failure(`"${code}" is not the code of a language, such as de or pt-BR.`);
  if (code === SOURCE_LANGUAGE || existsSync(path.join(context.root, file))) {
    throw new Failure(`${file} is there already.`);
  }
  context.log(`${languageName(code)}: ${file}`);
  return {locale: code, path: file, text: emptyXliff(code), reviews: new Map()};
}

/**
 * The language that is meant. Nobody guesses which texts somebody has read, so where there are several the command
 * is printed for each.
 *
 * @param {readonly LocaleFile[]} files
 * @param {string} [locale]
 * @param {(locale: string) => string} [command]
 */
function pick(files, locale, command) {
  const chosen = locale === undefined ? files : files.filter((file) => file.locale === locale);
  const [only, another] = chosen;
  if (only && !another) return only;
  const known = files.map((file) => file.locale);
  throw new Failure(
    another && command
      ? ['Choose a language:', ...known.map(command)].join('\n  ')
      : `Choose a language with --locale; there are: ${known.join(', ') || 'none'}.`,
  );
}

/** As a word for a shell. @param {string} word */
const inShell = (word) => (/^[\w.:-]+$/.test(word) ? word : `"${word}"`);

/** @param {readonly LocaleFile[]} files */
function parseAll(files) {
  /** @type {Problem[]} */
  const problems = [];
  const parsed = files.flatMap((file) => {
    try {
      return [{file, xliff: parseXliff(file.text)}];
    } catch (error) {
      if (!(error instanceof XliffError)) throw error;
      problems.push(brokenFile(file.locale, file.path, error));
      return [];
    }
  });
  return {files: parsed, problems};
}

/** @param {Context} context @param {string} file */
function allowList(context, file) {
  return parseAllowList(file, readIfThere(context, file) || '{}');
}

/** @param {Pick<Context, 'root'>} context @param {string} file */
function readIfThere({root}, file) {
  const full = path.join(root, file);
  return existsSync(full) ? readFileSync(full, 'utf8') : '';
}

/** @param {Context} context @param {string} file @param {string} text */
function writeIfChanged(context, file, text) {
  if (readIfThere(context, file) === text) return;
  const full = path.join(context.root, file);
  mkdirSync(path.dirname(full), {recursive: true});
  writeFileSync(full, text);
}

/** What was made for a language that is gone. @param {Context} context @param {readonly string[]} kept */
function removeOthers({root}, kept) {
  const folder = path.join(root, GENERATED);
  const made = existsSync(folder) ? readdirSync(folder) : [];
  for (const name of made.filter((it) => !kept.includes(path.basename(it, '.ts'))))
    rmSync(path.join(folder, name));
}

/** @param {unknown} error */
function isArgumentError(error) {
  return (
    error instanceof TypeError && `${/** @type {any} */ (error).code}`.startsWith('ERR_PARSE_ARGS')
  );
}

if (process.argv[1] && path.resolve(process.argv[1]) === fileURLToPath(import.meta.url)) {
  process.exitCode = run(process.argv.slice(2), {
    root: process.cwd(),
    log: (text) => console.log(text),
    today: new Date().toISOString().slice(0, 10),
    user: gitUser(process.cwd()),
  });
}
