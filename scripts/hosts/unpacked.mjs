// Packages of which only files are wanted. As devDependencies they would bring hundreds of others.
import {spawnSync} from 'node:child_process';
import {existsSync, mkdirSync, renameSync, rmSync} from 'node:fs';
import {fileURLToPath} from 'node:url';

const CACHE = fileURLToPath(new URL('../../node_modules/.cache/unpacked', import.meta.url));

/**
 * The folder with the files of a package, without what it depends on; npm gets it once.
 * @param {{name: string, version: string, integrity: string}} archive
 */
export async function unpacked({name, version, integrity}) {
  const folder = `${CACHE}/${name.replace('/', '-')}-${version}`;
  if (existsSync(folder)) return folder;
  const work = `${folder}.${process.pid}`;
  mkdirSync(work, {recursive: true});
  try {
    const [packed] = JSON.parse(run('npm', 'pack', '--json', `${name}@${version}`));
    if (packed.integrity !== integrity)
      throw new Error(`${name}@${version} is not the package it was: ${packed.integrity}`);
    run('tar', '-xzf', packed.filename);
    // Another process may have been quicker.
    if (!existsSync(folder)) renameSync(`${work}/package`, folder);
  } finally {
    rmSync(work, {recursive: true, force: true});
  }
  return folder;

  function run(command, ...words) {
    const {status, stdout, stderr} = spawnSync(command, words, {cwd: work, encoding: 'utf8'});
    if (status !== 0) throw new Error(`${command} ${words.join(' ')}: ${stderr}`);
    return stdout;
  }
}
