// The types of what each tag takes, from the manifest: scripts/editors/types/ makes of them what
// each framework asks for.
import {widgetsOf} from '../manifest.mjs';

/** @returns the text of tags.d.ts */
export function tagTypes(manifest) {
  const widgets = widgetsOf(manifest);
  const common = widgets[0].attributes.filter(({name}) =>
    widgets.every(({attributes}) => attributes.some((other) => other.name === name)),
  );
  const isCommon = ({name}) => common.some((other) => other.name === name);
  return [
    `import type {${imported(widgets).join(', ')}} from '../index.js';`,
    '/** Listeners, by the name of the event after `on`. */',
    'export type Listeners<Events> = {[Type in keyof Events as `on${Type & string}`]?: ((event: Events[Type]) => void) | undefined};',
    block('What every widget takes.', 'export interface CommonProps', props(common)),
    ...widgets.map(({name, tagName, attributes}) =>
      block(
        `What \`<${tagName}>\` takes.`,
        `export interface ${name}Props extends CommonProps`,
        props(attributes.filter((attribute) => !isCommon(attribute))),
      ),
    ),
    block(
      'Every tag: its element, what it takes, and its events.',
      'export interface Tags',
      widgets.map(tag),
    ),
  ].join('\n\n');
}

/** The classes of the elements and the types of the details. */
function imported(widgets) {
  const details = widgets.flatMap(({events}) =>
    events.map(({type}) => /<(\w+)>/.exec(type.text)[1]),
  );
  return [...widgets.map(({name}) => name), ...new Set(details)].sort();
}

function tag({name, tagName, description, events}) {
  const heard = events.map(({name: type, type: {text}, description: when}) =>
    entry(when, `'${type}': ${text};`),
  );
  return entry(
    description,
    `'${tagName}': {element: ${name}; props: ${name}Props; events: {\n${heard.join('\n')}\n}};`,
  );
}

/** An attribute, and where its name differs the property, which take the same. */
function props(attributes) {
  return attributes.flatMap(({name, fieldName, type, description}) =>
    [...new Set([name, fieldName])].map((key) =>
      entry(description, `'${key}'?: ${withNumbers(type.text)} | undefined;`),
    ),
  );
}

/** What is a number may also be written as one. */
function withNumbers(type) {
  return type.replace(/'(\d+)'/g, "'$1' | $1");
}

function block(description, head, lines) {
  return entry(description, `${head} {\n${lines.join('\n')}\n}`);
}

function entry(description, code) {
  return `/** ${description.replace(/\s+/g, ' ')} */\n${code}`;
}
