// Puts beside the bundles what needs no bundling: styles, and the types of the package.
import {cpSync, mkdirSync, readFileSync, readdirSync, writeFileSync} from 'node:fs';
import {format, resolveConfig} from 'prettier';
import {withTags} from './tags.mjs';

await writeStyles('src/embed/reserve.css', 'dist/reserve.css');
mkdirSync('dist/themes', {recursive: true});
for (const theme of readdirSync('themes'))
  await writeStyles(`themes/${theme}`, `dist/themes/${theme}`);
cpSync('build', 'dist/types', {
  recursive: true,
  filter: (path) =>
    !/pseudo|stand-ins|register|entry\.d/.test(path) &&
    (!/\.\w+$/.test(path) || path.endsWith('.d.ts')),
});

/** For people to read, too. */
async function writeStyles(from, to) {
  const css = withTags(readFileSync(from, 'utf8'));
  writeFileSync(to, await format(css, {...(await resolveConfig(from)), filepath: to}));
}
