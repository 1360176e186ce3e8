/** What a widget has, in the order of the README: the title of the column, and the cells of a row. */
const KINDS = [
  {
    key: 'attributes',
    head: ['Attribute', 'Values', 'Default', ''],
    cells: (attribute) => [
      code(attribute.name),
      valuesOf(attribute),
      defaultOf(attribute),
      withoutDefault(attribute.description),
    ],
  },
  {
    key: 'events',
    head: ['Event', ''],
    cells: ({name, description}) => [code(name), description],
  },
  {
    key: 'methods',
    head: ['Method', ''],
    cells: ({name, description}) => [code(`${name}()`), description],
  },
  {
    key: 'slots',
    head: ['Slot', ''],
    cells: ({name, description}) => [name ? code(name) : 'the tag’s content', description],
  },
  {
    key: 'cssProperties',
    head: ['CSS property', ''],
    cells: ({name, description}) => [code(name), description],
  },
  {
    key: 'cssParts',
    head: ['Part', ''],
    cells: ({name, description}) => [code(name), description],
  },
];

const DEFAULT = /\s*Default: ([^.]+)\./;

/** The reference of all widgets as Markdown: first what all have, then each with what it has besides. */
export function widgetTables(manifest) {
  const widgets = manifest.modules
    .flatMap(({declarations}) => declarations)
    .map((widget) => ({...widget, methods: widget.members.filter(({kind}) => kind === 'method')}));
  const common = Object.fromEntries(KINDS.map(({key}) => [key, inAll(widgets, key)]));
  return [
    '### Every widget',
    ...tablesOf(common),
    ...widgets.flatMap((widget) => [
      `### \`<${widget.tagName}>\``,
      widget.description,
      ...tablesOf(without(widget, common)),
    ]),
  ].join('\n\n');
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

function valuesOf({type: {text}}) {
  if (text === 'boolean') return 'present or absent';
  const values = [...text.matchAll(/'([^']+)'/g)].map(([, value]) => code(value));
  return values.length > 0 ? values.join(', ') : 'text';
}

function defaultOf({description, default: value, type: {text}}) {
  const [, words] = DEFAULT.exec(description) ?? [];
  if (words) return words;
  if (text === 'boolean') return 'absent';
  return value === "''" ? 'none' : code(value);
}

function withoutDefault(description) {
  return description.replace(DEFAULT, '');
}

function code(text) {
  return `\`${text}\``;
}
