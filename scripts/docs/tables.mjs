import {
  INSIDE,
  allowedIn,
  defaultIn,
  widgetsOf,
  withoutAllowed,
  withoutDefault,
} from '../manifest.mjs';

/** What a widget has, in the order of the reference: the title of the column, and the cells of a row. */
const KINDS = [
  {
    key: 'attributes',
    head: ['Attribute', 'Values', 'Default', 'Meaning'],
    cells: (attribute) => [
      code(attribute.name),
      valuesOf(attribute),
      defaultOf(attribute),
      withoutAllowed(withoutDefault(attribute.description)),
    ],
  },
  {
    key: 'events',
    head: ['Event', 'When, and its detail'],
    cells: ({name, description}) => [code(name), description],
  },
  {
    key: 'methods',
    head: ['Method', 'What it does'],
    cells: ({name, description}) => [code(`${name}()`), description],
  },
  {
    key: 'slots',
    head: ['Slot', 'What it takes'],
    cells: ({name, description}) => [name ? code(name) : 'the tag’s content', description],
  },
  {
    key: 'cssProperties',
    head: ['CSS property', 'Default', 'Meaning'],
    cells: (property) => [
      code(property.name),
      defaultOf(property),
      withoutDefault(property.description),
    ],
  },
  {
    key: 'cssParts',
    head: ['Part', 'What it is'],
    cells: ({name, description}) => [code(name), description],
  },
];

const DATE = '`YYYY-MM-DD`';

/** The reference of all widgets as Markdown: first what all have, then each with what it has besides. */
export function widgetTables(manifest) {
  const widgets = widgetsOf(manifest).map((widget) => ({
    ...widget,
    methods: widget.members.filter(({kind}) => kind === 'method'),
  }));
  const common = Object.fromEntries(KINDS.map(({key}) => [key, inAll(widgets, key)]));
  return [
    '## Every widget',
    ...tablesOf(common),
    ...widgets.flatMap((widget) => [
      `## \`<${widget.tagName}>\``,
      widget.description.replace(/\s+/g, ' '),
      ...tablesOf(without(widget, common)),
    ]),
  ].join('\n\n');
}

/** Each event, custom property, part or slot once, with the widgets that have it. */
export function tableOf(manifest, key, title = 'Widgets') {
  const {head, cells} = KINDS.find((kind) => kind.key === key);
  const widgets = widgetsOf(manifest);
  const names = [...new Set(widgets.flatMap((widget) => widget[key].map(({name}) => name)))].sort();
  const rows = names.map((name) => {
    const owners = widgets.filter((widget) => widget[key].some((entry) => entry.name === name));
    const tags = owners.map(({tagName}) => code(tagName)).join(', ');
    const own = owners.map((widget) => cells(widget[key].find((entry) => entry.name === name)));
    const meanings = head.map((_, column) => distinct(own.map((it) => it[column])).join(' '));
    return [...meanings, owners.length === widgets.length ? 'all' : tags];
  });
  return [[...head, title], [...head, title].map(() => '---'), ...rows].map(row).join('\n');
}

/** What the guide has of the widgets inside it is said of those. */
function distinct(texts) {
  const own = texts.filter((text) => !text.startsWith(INSIDE));
  return [...new Set(own.length > 0 ? own : texts)];
}

function inAll([first, ...others], key) {
  return first[key].filter((entry) => others.every((other) => has(other[key], entry)));
}

function without(widget, common) {
  return Object.fromEntries(
    KINDS.map(({key}) => [key, widget[key].filter((entry) => !has(common[key], entry))]),
  );
}

function has(entries, entry) {
  return entries.some((other) => JSON.stringify(other) === JSON.stringify(entry));
}

function tablesOf(widget) {
  return KINDS.filter(({key}) => widget[key].length > 0).map(({key, head, cells}) =>
    [head, head.map(() => '---'), ...widget[key].map(cells)].map(row).join('\n'),
  );
}

function row(cells) {
  return `| ${cells.map((cell = '') => cell.replace(/\s+/g, ' ').replaceAll('|', '\\|')).join(' | ')} |`;
}

function valuesOf({description, type: {text}}) {
  if (text === 'boolean') return 'present or absent';
  const list = allowedIn(description);
  if (list) return `any of ${list}`;
  const values = [...text.matchAll(/'([^']+)'/g)].map(([, value]) => code(value));
  if (values.length > 0) return values.join(', ');
  return description.includes(DATE) ? 'a date' : 'text';
}

function defaultOf({description, default: value, type}) {
  const words = defaultIn(description);
  if (words) return words;
  if (type?.text === 'boolean') return 'absent';
  return !value || value === "''" ? 'none' : code(value);
}

function code(text) {
  return `\`${text}\``;
}
