import {readdirSync} from 'node:fs';
import {fileURLToPath} from 'node:url';

const ELEMENTS = fileURLToPath(new URL('../../src/elements/', import.meta.url));

/** The names of the widgets, which are those of their folders: their tags without the prefix. */
export const widgetNames = () => readdirSync(ELEMENTS).filter((name) => name !== 'base');

export const tagOf = (name) => `spinal-${name}`;

/** The class of a widget, by its name. */
export const classOf = (name) =>
  `Spinal${name.replace(/(?:^|-)(\w)/g, (_, letter) => letter.toUpperCase())}`;
