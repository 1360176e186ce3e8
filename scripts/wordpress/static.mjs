// What PHP needs to write the words of a widget as `spinal-injection-widgets/static` writes them: the HTML with
// {{names}} where attributes change it, and the parts to choose from, each with its sources, which are numbered anew.
import {claimsOfCondition, conditionIds, whileWaiting} from '../../build/content/conditions.js';
import {faqClaims, questions} from '../../build/content/faq.js';
import {helpAfterwards, helpAtOnce, levels} from '../../build/content/help.js';
import {typeIds} from '../../build/content/injection-type-id.js';
import {typeClaims} from '../../build/content/injection-types.js';
import {comparedIds, optionsClaims} from '../../build/content/options.js';
import {noRelief, timelineMore, timelineShort} from '../../build/content/timeline.js';
import * as words from '../../build/content/words.js';
import {formatDate} from '../../build/locale/format.js';
import {messagesReady, withCatalogue} from '../../build/locale/rendering.js';
import {markup} from '../../build/static/markup.js';
import {english} from '../../build/ui/english.js';
import {languages, staticHtml, tags} from '../../dist/static.js';
import {nameOf} from '../build/names.mjs';
import {catalogues} from '../locales/compiled.mjs';

await messagesReady();
const compiled = new Map(await catalogues());

/** What is shown in parts: the attribute that names some, the one that names one, and the claims of each, and after all. */
const CHOICES = {
  faq: {
    some: 'questions',
    ids: questions.map(({id}) => id),
    claims: (id) => faqClaims(questions.filter((it) => it.id === id)),
  },
  'injection-types': {some: 'types', one: 'type', ids: typeIds, claims: (id) => typeClaims([id])},
  'relief-timeline': {
    some: 'types',
    one: 'type',
    ids: typeIds,
    claims: (id) => [...timelineShort([id])].filter((claim) => claim !== noRelief),
    after: [noRelief, ...timelineMore],
    help: helpAfterwards,
  },
  conditions: {
    some: 'conditions',
    one: 'condition',
    ids: conditionIds,
    claims: claimsOfCondition,
    after: [whileWaiting],
  },
  options: {
    some: 'conditions',
    one: 'condition',
    ids: comparedIds,
    claims: (id) => optionsClaims([id]),
  },
};

/** Attributes that give the widget another form around its parts, or one in which parts cannot be told apart. */
const FORMS = {
  'care-plan': {products: 'whole'},
  faq: {exclusive: 'parts'},
  'injection-types': {compare: 'whole'},
  'relief-timeline': {compare: 'whole'},
};

/** What PHP cannot say: the guide counts the minutes to read its parts; the list is of what else is on the page. */
const UNSAID = {guide: ['sections'], sources: true};

const NAMES = {id: '{{id}}', 'emergency-number': '{{number}}', 'reviewed-by': '{{by}}'};

/** What each language has in common, and its widgets, by file: `da/words.json`, `da/faq.json`. */
export function wordpressStatic() {
  const names = tags.map(nameOf).filter((it) => UNSAID[it] !== true);
  return Object.fromEntries(
    languages.flatMap((lang) => [
      [`${lang}/words.json`, common(lang)],
      ...names.map((name) => [`${lang}/${name}.json`, widget(name, lang)]),
    ]),
  );
}

/** Words that stand where attributes change something, as HTML. */
function common(lang) {
  const said = (text) => htmlIn(lang, text);
  return {
    call: [said(words.callNow), said(() => words.callNumberNow('%s'))],
    reviewed: [said(() => words.reviewedBy('%s')), said(() => words.reviewedByOn('%1$s', '%2$s'))],
    dates: Array.from({length: 12}, (_, month) =>
      formatDate(lang, new Date(Date.UTC(2345, month, 28)))
        .replace('28', '%1$d')
        .replace('2345', '%2$d'),
    ),
    cited: [
      said(() => words.citationLabel('%s', false)),
      said(() => words.citationLabel('%s', true)),
    ],
    // A part of another text, and an attribute.
    range: said(() => `${words.numberRange('%s', '%s')}`),
    count: said(() => words.sourcesLabel('%s')),
    all: [said(() => `${words.openAll()}`), said(() => `${words.closeAll()}`)],
  };
}

/** A text as the static HTML has it: English where there is no translation, marked as such. */
function htmlIn(lang, text) {
  const mark = lang === languages[0] ? undefined : english;
  return markup(withCatalogue(compiled.get(lang), text, mark), '');
}

function widget(name, lang) {
  const choice = CHOICES[name];
  const html = (attributes) => withNames(`spinal-${name}`, attributes, lang);
  const told = toldBy(`spinal-${name}`, lang);
  const asked = Object.keys(FORMS[name] ?? {}).map((it) => [it, html({[it]: true})]);
  if (!choice) {
    const forms = {'': html({}), ...Object.fromEntries(asked)};
    return {forms, unsaid: UNSAID[name] ?? [], ...(told && {told})};
  }
  const {form, sources, ...parts} = inParts(html({}), choice, lang);
  if (told) choice.ids.forEach((id, index) => (parts.parts[id].told = told.mainEntity[index]));
  const forms = {'': form};
  // Some may have another heading than all.
  const few = {...choice, ids: choice.ids.slice(0, 2)};
  const ofSome = inParts(html({[few.some]: few.ids.join(' ')}), few, lang, sources).form;
  if (ofSome !== form) forms.some = ofSome;
  for (const [attribute, given] of asked)
    forms[attribute] =
      FORMS[name][attribute] === 'parts' ? inParts(given, choice, lang, sources).form : given;
  const {some, one = ''} = choice;
  return {forms, unsaid: [], some, one, ...parts, ...(told && {told: {...told, mainEntity: []}})};
}

/** What search engines are told where `structured-data` asks for it. */
function toldBy(tag, lang) {
  const [, text] = TOLD.exec(staticHtml(tag, {'structured-data': true}, lang)) ?? [];
  return text && JSON.parse(text);
}

/** The HTML with names for what every widget is told. */
function withNames(tag, attributes, lang) {
  const {call, reviewed} = common(lang);
  const html = staticHtml(tag, {...attributes, ...NAMES}, lang)
    // A link, where it is a number.
    .replaceAll(sprintf(call[1], '{{number}}'), '{{call}}')
    .replace(sprintf(reviewed[0], '{{by}}'), '{{review}}');
  must(!/\{\{(number|by)\}\}/.test(html), `${tag} says what no name stands for`);
  return html;
}

/**
 * The HTML without its parts and sources, and those.
 *
 * @param all the sources of the widget with all its parts, in whose order the others name them
 */
function inParts(html, {some, ids, claims, after = [], help = helpAtOnce}, lang, all) {
  const {count, all: labels} = common(lang);
  const end = [...after, ...help.flatMap((level) => levels[level])];
  const own = [...ids.flatMap((id) => [...claims(id)]), ...end];
  const shown = [...sourcesOf(own)];
  const sources = all ?? shown;
  const indices = (claims) => [...sourcesOf(claims)].map((it) => sources.indexOf(it));
  const groups = [];
  const entries = [];
  for (const [, name, list] of html.matchAll(SOURCE_GROUP)) {
    for (const [, number, entry] of list.matchAll(ENTRY))
      entries[number - 1] = {html: entry, group: groups.length};
    groups.push(name);
  }
  must(Object.keys(entries).length === shown.length, `${some}: other sources than of the claims`);
  const text = html
    .replace(SOURCE_GROUP, '')
    .replace('<div class="sources">', '$&{{sources}}')
    .replace(`>${sprintf(count, entries.length)}<`, '>{{count}}<')
    .replace(CITATION, (_, numbers) => {
      const cited = numbersIn(numbers).map((it) => sources.indexOf(shown[it - 1]));
      // In one order, so that the same form is written alike for any parts.
      return `{{cite ${cited.sort((a, b) => a - b)}}}`;
    })
    .replace(`data-label="${labels[0]}"`, 'data-label="{{all}}"');
  const [, block] = (some === 'questions' ? QUESTIONS : TABS).exec(text);
  const parts = block.split(PART);
  must(parts.length === ids.length, `${some}: ${parts.length} parts`);
  return {
    form: text
      .replace(block, '{{parts}}')
      .replace(
        /(?<=\{\{parts\}\}\s*<\/div>)(?=\s*<div class="help">)/,
        some === 'questions' ? '{{own}}' : '',
      ),
    label: /<div class="tabs[^>]* aria-label="([^"]*)"/.exec(text)?.[1] ?? '',
    parts: Object.fromEntries(
      parts.map((part, index) => {
        const id = ids[index];
        must(part.includes(` id="{{id}}-${id}"`), `${some}: ${id} is not where it should be`);
        const [, name, panel] = TAB.exec(part) ?? [];
        return [id, {...(name ? {name, html: panel} : {html: part}), sources: indices(claims(id))}];
      }),
    ),
    after: indices(end),
    entries,
    groups,
    sources,
  };
}

const sourcesOf = (claims) => new Set([...claims].flatMap((claim) => claim.sources));

function numbersIn(shown) {
  return shown.split(/,\s/).flatMap((range) => {
    const [from, to = from] = range.split('–').map(Number);
    return Array.from({length: to - from + 1}, (_, index) => from + index);
  });
}

const sprintf = (text, value) => text.replace('%s', value);

function must(condition, message) {
  if (!condition) throw new Error(`scripts/wordpress/static.mjs: ${message}.`);
}

const TOLD = /<script type="application\/ld\+json">(.*)<\/script>/;
const SOURCE_GROUP = /<div class="source-group">(.*?)<ol translate="no">(.*?)<\/ol><\/div>/gs;
const ENTRY = /<li id="\{\{id\}\}-source-\d+" value="(\d+)" tabindex="-1">(.*?)<\/li>/gs;
const CITATION =
  /<a class="citation[^>]*><span class="heard">.*?<\/span><span aria-hidden="true">\[([^\]]*)\]<\/span><\/a>/g;
const QUESTIONS = /<div class="questions">(.*?<\/details>)\s*<\/div>\s*<div class="help">/s;
const TABS = /(<div class="tabs tablist".*?<span><\/span><\/div>)/s;
const PART =
  /(?<=<\/details>)\s*(?=<details (?:name="\{\{id\}\}-tabs"|class="disclosure"><summary[^>]*><h3>))/;
const TAB =
  /<details name="[^"]*"(?: open)?><summary class="tab">(.*?)<\/summary><div class="panel" id="[^"]*">(.*)<\/div><\/details>/s;
