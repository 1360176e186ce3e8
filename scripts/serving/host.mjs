// Puts what pages load where a web server finds it: npm run build && npm run host -- /var/www/html/spinal
// The folder then has one folder for each version, with .br and .gz beside every script and style sheet, and `current`,
// which leads to the version that was put there last.
import {
  cpSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import {dirname, join} from 'node:path';
import {pathToFileURL} from 'node:url';
import {brotliCompressSync, constants, gzipSync} from 'node:zlib';
import {pageFiles, version} from './files.mjs';

export function host(folder) {
  for (const file of pageFiles()) {
    const target = join(folder, version, file);
    mkdirSync(dirname(target), {recursive: true});
    cpSync(join('dist', file), target);
    // Only developers load source maps.
    if (file.endsWith('.map')) continue;
    const content = readFileSync(target);
    writeFileSync(`${target}.br`, brotli(content));
    writeFileSync(`${target}.gz`, gzipSync(content, {level: 9}));
  }
  pointTo(version, join(folder, 'current'));
}

function brotli(content) {
  const {BROTLI_PARAM_MODE, BROTLI_MODE_TEXT} = constants;
  return brotliCompressSync(content, {params: {[BROTLI_PARAM_MODE]: BROTLI_MODE_TEXT}});
}

/** In one step, so that no request finds it missing. */
function pointTo(target, link) {
  rmSync(`${link}.new`, {force: true});
  symlinkSync(target, `${link}.new`);
  renameSync(`${link}.new`, link);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const [folder] = process.argv.slice(2);
  if (!folder) {
    console.error('npm run host -- <folder that the web server serves as /spinal/>');
    process.exit(1);
  }
  host(folder);
  console.log(`Version ${version} is in ${join(folder, version)}, and is the current one.`);
}
