import {mkdirSync, writeFileSync} from 'node:fs';
import {classOf, tagOf, widgetNames} from './names.mjs';

const ELEMENTS = 'build/elements';
const DEFINE = 'build/define';

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
  // The guide shows the other widgets by their tags.
  const parts = name === 'guide' ? widgetNames().filter((part) => part !== name) : [];
  return `${parts.map((part) => `import './${part}.js';\n`).join('')}import {defineWidget} from '../embed/define-widget.js';
import {${classOf(name)}} from '../elements/${name}/${name}.js';
export * from '../elements/${name}/${name}.js';
defineWidget('${tagOf(name)}', ${classOf(name)});
`;
}
