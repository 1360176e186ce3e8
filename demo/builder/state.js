// What the snippet builder can be told, by its form and by its address. `facts` is what the build
// knows: see scripts/demo/builder-page.mjs.
import {common, widgets} from '../widgets.js';

export const WIDTHS = {min: 320, max: 1600};

/** On the site itself, or on another host. Nothing in it ends a source of a content security policy. */
const FOLDER = /^(?:https:\/\/[a-z\d-]+(?:\.[a-z\d-]+)*(?::\d+)?)?\/(?:[\w.~-]+\/)*$/i;

/** The choices, each with the name it has in the form and in the address. */
export function fieldsOf({languages, themes, deliveries}) {
  return [
    {
      name: 'widgets',
      type: 'some',
      values: widgets.map(({tag}) => tag),
      first: ['spinal-injection-types'],
    },
    {name: 'language', type: 'one', values: ['page', ...languages], first: 'page'},
    {name: 'theme', type: 'one', values: ['none', ...themes], first: 'none'},
    {name: 'delivery', type: 'one', values: deliveries, first: 'own'},
    {name: 'folder', type: 'folder', first: '/spinal/'},
    {name: 'fallback', type: 'link', first: ''},
    {name: 'static', type: 'flag', first: true},
    {name: 'width', type: 'width', first: 768},
    ...common.map(optionField),
    ...widgets.flatMap(({tag, content, ...widget}) => [
      ...widget.attributes.map((it) => ({...optionField(it), name: fieldName(tag, it.name), tag})),
      ...(content ? [contentField(tag, content)] : []),
    ]),
  ];
}

/** The name of a widget's own option. */
export const fieldName = (tag, option) => `${tag}.${option}`;

/** What `for` of the sources can name: each widget that has sources of its own. */
export const citing = widgets
  .map(({tag}) => tag)
  .filter((tag) => tag !== 'spinal-sources' && tag !== 'spinal-guide');

function optionField({name, type, values}) {
  switch (type) {
    case 'some':
      return {name, type, values, first: []};
    case 'flag':
      return {name, type, first: false};
    case 'one':
      return {name, type, values: ['', ...values], first: ''};
    case 'id':
      return {name, type: 'one', values: ['', ...citing], first: ''};
    default:
      return {name, type, first: ''};
  }
}

function contentField(tag, content) {
  const values = ['', ...content.map(({id}) => id)];
  return {name: fieldName(tag, 'content'), tag, type: 'one', values, first: ''};
}

/**
 * Reads an address. What it cannot take is left at its first value and named in `bad`.
 * @param {URLSearchParams} query
 * @returns {{state: Record<string, any>, bad: {name: string, value: string}[]}}
 */
export function readState(query, facts) {
  const bad = [];
  const read = fieldsOf(facts).map((field) => {
    const {name, first} = field;
    if (!query.has(name)) return [name, first];
    const {value = first, wrong} = parse(field, query.getAll(name));
    for (const it of wrong) bad.push({name, value: it});
    return [name, value];
  });
  return {state: Object.fromEntries(read), bad};
}

function parse({type, values}, texts) {
  const text = texts.at(-1);
  const check = (allowed, value = text) => (allowed ? {value, wrong: []} : {wrong: [text]});
  switch (type) {
    case 'some': {
      const words = [
        ...new Set(
          texts
            .join(' ')
            .split(/[\s,]+/)
            .filter(Boolean),
        ),
      ];
      const known = words.filter((it) => values.includes(it));
      const wrong = words.filter((it) => !values.includes(it));
      // An empty list is a choice, a list of nothing known is none.
      return {value: wrong.length > 0 && known.length === 0 ? undefined : known, wrong};
    }
    case 'one':
      return check(values.includes(text));
    case 'flag':
      return check(['on', 'off'].includes(text), text === 'on');
    case 'date':
      return check(text === '' || isDate(text));
    case 'folder':
      return check(FOLDER.test(text));
    case 'link':
      return check(text === '' || isLink(text));
    case 'width':
      return check(/^\d+$/.test(text) && text >= WIDTHS.min && text <= WIDTHS.max, Number(text));
    default:
      return check(true);
  }
}

/** Whether a field takes what the reader wrote. */
export function takes(field, text) {
  return parse(field, [text]).wrong.length === 0;
}

/** The address of a state: what is not as at first, and no options of widgets that are not chosen. */
export function writeState(state, facts) {
  const query = new URLSearchParams();
  for (const {name, type, tag, first} of fieldsOf(facts)) {
    if (tag && !state.widgets.includes(tag)) continue;
    if (String(state[name]) === String(first)) continue;
    if (type === 'some') query.set(name, state[name].join(' '));
    else if (type === 'flag') query.set(name, state[name] ? 'on' : 'off');
    else query.set(name, state[name]);
  }
  return query;
}

function isDate(text) {
  const time = Date.parse(`${text}T00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}

/** An address on the site itself or of another, and nothing that a browser would run. */
function isLink(text) {
  if (!URL.canParse(text, 'https://site.invalid/')) return false;
  return /^https?:$/.test(new URL(text, 'https://site.invalid/').protocol);
}
