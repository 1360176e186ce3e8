import {readFileSync} from 'node:fs';

/** @type {{modules: {declarations: {tagName: string, attributes: {name: string}[]}[]}[]}} */
const manifest = JSON.parse(readFileSync('custom-elements.json', 'utf8'));

/** The names of the attributes of each tag, from custom-elements.json. */
export const tags = new Map(
  manifest.modules.flatMap(({declarations}) =>
    declarations.map(({tagName, attributes}) => [tagName, attributes.map(({name}) => name)]),
  ),
);
