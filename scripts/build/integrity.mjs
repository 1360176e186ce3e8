// Writes dist/integrity.json: what `integrity` takes, for each script and style sheet that a page may load.
import {createHash} from 'node:crypto';
import {readFileSync, readdirSync, writeFileSync} from 'node:fs';

const hash = (file) =>
  createHash('sha384')
    .update(readFileSync(`dist/${file}`))
    .digest('base64');

const files = readdirSync('dist', {recursive: true, encoding: 'utf8'})
  .filter((file) => /\.(js|css)$/.test(file))
  .sort();
const integrity = Object.fromEntries(files.map((file) => [file, `sha384-${hash(file)}`]));
writeFileSync('dist/integrity.json', `${JSON.stringify(integrity, null, 2)}\n`);
