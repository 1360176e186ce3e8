// What the WordPress plugin allows and offers: tags, attributes and values from custom-elements.json, and
// the words for them from the library and its demo, in each language.
import {readdirSync} from 'node:fs';
import {evidenceDate} from '../../build/content/evidence-date.js';
import {conditions} from '../../build/content/conditions.js';
import {questions} from '../../build/content/faq.js';
import {sections} from '../../build/content/guide.js';
import {injectionTypes} from '../../build/content/injection-types.js';
import {commercialLabel} from '../../build/content/words.js';
import {nameOf} from '../build/names.mjs';
import {shownClaims} from '../content/data.mjs';
import {inEachLanguage, languages} from '../content/messages.mjs';
import {common, widgets} from '../register.mjs';
import {ID, KEYWORDS} from './words.mjs';

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

export function wordpressWidgets() {
  return {
    languages: languages.map((code) => ({
      code,
      name: new Intl.DisplayNames(code, {type: 'language'}).of(code),
    })),
    keywords: KEYWORDS,
    labels: Object.fromEntries(
      [...widgets.flatMap(({attributes}) => attributes), ...common, ID].map(({name, label}) => [
        name,
        label,
      ]),
    ),
    commercial: inEachLanguage(commercialLabel),
    themes: readdirSync('dist/themes')
      .filter((file) => file.endsWith('.css'))
      .map((file) => file.slice(0, -'.css'.length))
      .sort(),
    global: {
      id: {type: ID.type, label: ID.label, help: ID.description},
      lang: {type: 'language'},
    },
    widgets: Object.fromEntries(widgets.map((entry) => [nameOf(entry.tag), widget(entry)])),
  };
}

/** Each claim with its texts and the widgets that show it, for who has to read what an update changed. */
export function wordpressContent() {
  const claims = shownClaims().map(({claim, places}) => [
    claim.id,
    {
      widgets: [...places].map(nameOf),
      text: inEachLanguage(claim.text),
    },
  ]);
  return {
    evidence: evidenceDate.toISOString().slice(0, 10),
    claims: Object.fromEntries(claims),
  };
}

function widget({tag, name, summary, search, slots, attributes}) {
  return {
    tag,
    name,
    summary,
    ...search,
    ...(slots.length > 0 && {slot: slots[0]}),
    attributes: Object.fromEntries([...attributes, ...common].map((it) => [it.name, rule(it)])),
  };
}

function rule(attribute) {
  const {name, type, values, orOwn, label, description: help} = attribute;
  return {
    type: orOwn ? 'ids' : type,
    ...(values && type !== 'id' && {values}),
    ...(VALUES[name] && {labels: VALUES[name]}),
    label,
    ...(common.includes(attribute) && {common: true}),
    help,
  };
}
