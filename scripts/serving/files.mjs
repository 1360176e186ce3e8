import {readdirSync, readFileSync} from 'node:fs';

export const {version} = JSON.parse(readFileSync('package.json', 'utf8'));

const KINDS = [
  /^(spinal-widgets|autoload)[\w.]*\.js(\.map)?$/,
  /^(locales|autoload)\/[\w/-]+\.js(\.map)?$/,
  /^themes\/[\w-]+\.css$/,
  /^(reserve|static\/static)\.css$/,
];

/** What a page may load, and its source maps: files of `dist`. */
export function pageFiles() {
  return readdirSync('dist', {recursive: true, encoding: 'utf8'})
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => KINDS.some((kind) => kind.test(file)))
    .sort();
}
