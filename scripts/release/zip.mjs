import {readdirSync, readFileSync, writeFileSync} from 'node:fs';
import {basename, join, relative, sep} from 'node:path';
import {zipSync} from 'fflate';

/** The same zip for the same files; a zip knows no date before 1980. */
const mtime = new Date(1980, 0, 1);

/** Writes a zip that unpacks to a folder of the same name, or to `into`; '' for what is to lie in no folder. */
export function zipFolder(folder, target, into = `${basename(folder)}/`) {
  const files = readdirSync(folder, {recursive: true, withFileTypes: true})
    .filter((it) => it.isFile())
    .map(({parentPath, name}) => join(parentPath, name))
    .sort();
  const entries = files.map((file) => [
    `${into}${relative(folder, file).replaceAll(sep, '/')}`,
    readFileSync(file),
  ]);
  writeFileSync(target, zipSync(Object.fromEntries(entries), {mtime, level: 9}));
}
