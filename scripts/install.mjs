// Installs npm packages where they are missing or out of step with the lock file: those of the repository, and those of each
// folder that is named, as in `node scripts/install.mjs test/frameworks`.
import {spawnSync} from 'node:child_process';
import {existsSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync} from 'node:fs';
import {relative} from 'node:path';

const FRAMEWORKS = 'test/frameworks';

for (const folder of ['.', ...process.argv.slice(2)]) install(folder);

/** @param {string} folder */
function install(folder) {
  const mark = `${folder}/node_modules/.installed-lock`;
  const lock = readFileSync(`${folder}/package-lock.json`, 'utf8');
  if (existsSync(mark) && readFileSync(mark, 'utf8') === lock) return;
  // Not `npm ci`: it wants every platform's optional packages in the lock file, also those that a
  // registry does not offer.
  const {status} = spawnSync('npm', ['install', '--no-save', '--no-audit', '--no-fund'], {
    cwd: folder,
    stdio: 'inherit',
  });
  if (status !== 0) process.exit(status ?? 1);
  if (folder === FRAMEWORKS) linkLibrary(`${folder}/node_modules/spinal-injection-widgets`);
  writeFileSync(mark, lock);
}

/**
 * The pages there import this package by its name. npm would make the link too, but to the whole repository, through which
 * searches go round in circles, and with all that we need in the lock.
 *
 * @param {string} target
 */
function linkLibrary(target) {
  const root = process.cwd();
  rmSync(target, {recursive: true, force: true});
  mkdirSync(target);
  symlinkSync(relative(target, `${root}/package.json`), `${target}/package.json`);
  symlinkSync(relative(target, `${root}/dist`), `${target}/dist`, 'dir');
}
