// Puts beside the bundles what needs no bundling: styles, and the types of the package.
import {copyFileSync, cpSync} from 'node:fs';

copyFileSync('src/embed/reserve.css', 'dist/reserve.css');
cpSync('themes', 'dist/themes', {recursive: true});
cpSync('build', 'dist/types', {
  recursive: true,
  filter: (path) =>
    !/pseudo|stand-ins/.test(path) && (!/\.\w+$/.test(path) || path.endsWith('.d.ts')),
});
