import {readdirSync, readFileSync} from 'node:fs';

export const {version} = JSON.parse(readFileSync('package.json', 'utf8'));

/** What a page may load, and its source maps: files of `dist`. */
export function pageFiles() {
  return readdirSync('dist', {recursive: true, encoding: 'utf8'})
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) =>
      /^(spinal-widgets[\w.]*|locales\/[\w-]+)\.js(\.map)?$|^reserve\.css$/.test(file),
    )
    .sort();
}
