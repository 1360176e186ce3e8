import {readdirSync} from 'node:fs';
import {fileURLToPath} from 'node:url';

const ELEMENTS = fileURLToPath(new URL('../../src/elements/', import.meta.url));

/** The names of the widgets, which are those of their folders: their tags without the prefix. */
export const widgetNames = () => readdirSync(ELEMENTS).filter((name) => name !== 'base');

const PREFIX = 'spinal-';

export const tagOf = (name) => PREFIX + name;

/** The name of a widget, by its tag. */
export const nameOf = (tag) => tag.slice(PREFIX.length);

/** The class of a widget, by its name. */
export const classOf = (name) =>
  `Spinal${name.replace(/(?:^|-)(\w)/g, (_, letter) => letter.toUpperCase())}`;
