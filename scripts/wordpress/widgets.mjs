// What the WordPress plugin allows and offers: tags, attributes and values from custom-elements.json, and
// the words for them from the library and its demo, in each language.
import {readFileSync, readdirSync} from 'node:fs';
import {evidenceDate} from '../../build/content/evidence-date.js';
import {conditions} from '../../build/content/conditions.js';
import {questions} from '../../build/content/faq.js';
import {sections} from '../../build/content/guide.js';
import {injectionTypes} from '../../build/content/injection-types.js';
import {commercialLabel} from '../../build/content/words.js';
import {common, widgets as demoWidgets} from '../../demo/widgets.js';
import {shownClaims} from '../content/data.mjs';
import {inEachLanguage, languages} from '../content/messages.mjs';
import {allowedValues, widgetsOf} from '../manifest.mjs';
import {KEYWORDS, LABELS, SEARCH} from './words.mjs';

const named = (entries) =>
  Object.fromEntries(Object.entries(entries).map(([id, {name}]) => [id, inEachLanguage(name)]));

const ofTypes = named(injectionTypes);
const ofConditions = named(conditions);
const ofQuestions = Object.fromEntries(
  questions.map(({id, question}) => [id, inEachLanguage(question)]),
);

/** The readers' words for the values of an attribute. */
const VALUES = {
  type: ofTypes,
  types: ofTypes,
  condition: ofConditions,
  conditions: ofConditions,
  questions: ofQuestions,
  open: ofQuestions,
  sections: named(sections),
};

/** Attributes whose form the manifest gives in words only. */
const FORMS = {
  for: 'id',
  'injection-date': 'date',
  // A page's own questions count too.
  open: 'ids',
  'reviewed-on': 'date',
};

export function wordpressWidgets() {
  const manifest = JSON.parse(readFileSync('custom-elements.json', 'utf8'));
  const elements = new Map(widgetsOf(manifest).map((it) => [it.tagName, it]));
  // The demo has them in the order in which an editor looks for them.
  const tags = demoWidgets.map(({tag}) => tag);
  const absent = [...elements.keys()].filter((tag) => !tags.includes(tag));
  if (absent.length > 0) throw new Error(`demo/widgets.js lacks ${absent.join(', ')}.`);
  return {
    languages: languages.map((code) => ({
      code,
      name: new Intl.DisplayNames(code, {type: 'language'}).of(code),
    })),
    keywords: KEYWORDS,
    labels: LABELS,
    commercial: inEachLanguage(commercialLabel),
    themes: readdirSync('dist/themes')
      .filter((file) => file.endsWith('.css'))
      .map((file) => file.slice(0, -'.css'.length))
      .sort(),
    global: {
      id: {type: 'id', label: LABELS.id, help: {en: 'The id of the widget.', da: 'Widgetens id.'}},
      lang: {type: 'language'},
    },
    widgets: Object.fromEntries(
      tags.map((tag) => [tag.replace('spinal-', ''), widget(elements.get(tag))]),
    ),
  };
}

/** Each claim with its texts and the widgets that show it, for who has to read what an update changed. */
export function wordpressContent() {
  const claims = shownClaims().map(({claim, places}) => [
    claim.id,
    {
      widgets: [...places].map((tag) => tag.replace('spinal-', '')),
      text: inEachLanguage(claim.text),
    },
  ]);
  return {
    evidence: evidenceDate.toISOString().slice(0, 10),
    claims: Object.fromEntries(claims),
  };
}

function widget({tagName, attributes, slots}) {
  const shown = demoWidgets.find(({tag}) => tag === tagName);
  const rules = attributes.map((attribute) => [
    attribute.name,
    rule(
      attribute,
      [...shown.attributes, ...common].find(({name}) => name === attribute.name),
    ),
  ]);
  const absent = attributes.filter(({name}) => !LABELS[name]).map(({name}) => name);
  if (absent.length > 0) throw new Error(`scripts/wordpress/words.mjs lacks ${absent.join(', ')}.`);
  return {
    tag: tagName,
    name: shown.name,
    summary: shown.summary,
    ...SEARCH[tagName.replace('spinal-', '')],
    ...(slots.length > 0 && {slot: slots[0].name}),
    attributes: Object.fromEntries(rules),
  };
}

function rule({name, type, description}, {description: help}) {
  const values = listed(type.text, description);
  return {
    type: FORMS[name] ?? form(type.text, values),
    ...(values.length > 0 && {values}),
    ...(VALUES[name] && {labels: VALUES[name]}),
    label: LABELS[name],
    ...(common.some((it) => it.name === name) && {common: true}),
    help,
  };
}

function form(type, values) {
  if (type === 'boolean') return 'flag';
  if (values.length === 0) return 'text';
  return type === 'string' ? 'some' : 'one';
}

/** One of `'a' | 'b'`, or some of “Allowed: `a`, `b`.” */
function listed(type, description) {
  const one = [...type.matchAll(/'([^']*)'/g)].map(([, value]) => value);
  return [...one, ...allowedValues(description)];
}
