import {mkdirSync, readdirSync, writeFileSync} from 'node:fs';

const ELEMENTS = 'build/elements';
const DEFINE = 'build/define';

/** The names of the widgets: their tags without the prefix. */
export const widgetNames = () => readdirSync(ELEMENTS).filter((name) => name !== 'base');

/**
 * The entries of the package for bundlers: the classes, which change nothing when they are imported,
 * and for each a file that also defines its tag.
 */
export function packageEntries() {
  mkdirSync(DEFINE, {recursive: true});
  for (const name of widgetNames()) writeFileSync(`${DEFINE}/${name}.js`, defining(name));
  const entries = widgetNames().flatMap((name) => [
    [`elements/${name}`, `${ELEMENTS}/${name}/${name}.js`],
    [`define/${name}`, `${DEFINE}/${name}.js`],
  ]);
  return {
    index: 'build/index.js',
    define: 'build/embed/define-all.js',
    ...Object.fromEntries(entries),
  };
}

function defining(name) {
  const className = `Spinal${name.replace(/(?:^|-)(\w)/g, (_, letter) => letter.toUpperCase())}`;
  // The guide shows the other widgets by their tags.
  const parts = name === 'guide' ? widgetNames().filter((part) => part !== name) : [];
  return `${parts.map((part) => `import './${part}.js';\n`).join('')}import {defineWidget} from '../embed/define-widget.js';
import {${className}} from '../elements/${name}/${name}.js';
export * from '../elements/${name}/${name}.js';
defineWidget('spinal-${name}', ${className});
`;
}
