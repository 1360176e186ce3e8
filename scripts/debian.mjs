// Programs from Debian's packages: on Debian or Ubuntu as root (a container, CI) they are installed
// when they are missing; elsewhere a message says what to install.
import {spawnSync} from 'node:child_process';
import {accessSync, constants, existsSync, readFileSync} from 'node:fs';
import {delimiter, join} from 'node:path';

export function canInstall() {
  return process.getuid?.() === 0 && existsSync('/etc/os-release') && isDebian();
}

export function install(packages) {
  console.error(`Installing ${packages.join(' ')} …`);
  // Without a fresh list apt may offer a Firefox ESR too old for WebDriver BiDi.
  aptGet('update');
  aptGet('install', '-y', '--no-install-recommends', ...packages);
}

/**
 * Makes sure that programs are there, given by the package that has each.
 * @param {Record<string, string>} programs
 * @throws when one is not there and cannot be installed; the message names the packages.
 */
export function ensurePrograms(programs) {
  const absent = () => Object.keys(programs).filter((program) => !onPath(program));
  const packagesOf = (names) => [...new Set(names.map((name) => programs[name]))];
  if (absent().length > 0 && canInstall()) install(packagesOf(absent()));
  if (absent().length > 0)
    throw new Error(
      `No ${absent().join(', ')} found. On Debian or Ubuntu: apt-get install ${packagesOf(absent()).join(' ')}.`,
    );
}

/**
 * Puts the files of a package into a folder, without installing it.
 * @throws where there is no Debian to take it from
 */
export function unpack(name, folder) {
  const download = () => inFolder(folder, 'apt-get', '-q', 'download', name);
  const had = download() || (canInstall() && (aptGet('update'), download()));
  if (!had || !inFolder(folder, 'sh', '-c', `dpkg -x ${name}_*.deb .`))
    throw new Error(`The Debian package ${name} could not be had: apt-get download ${name}.`);
}

export function onPath(name) {
  return (process.env.PATH ?? '')
    .split(delimiter)
    .map((directory) => join(directory, name))
    .find(isExecutable);
}

function isDebian() {
  return /\b(debian|ubuntu)\b/.test(readFileSync('/etc/os-release', 'utf8'));
}

function inFolder(cwd, command, ...words) {
  return spawnSync(command, words, {cwd, stdio: ['ignore', 'ignore', 'inherit']}).status === 0;
}

function aptGet(...words) {
  spawnSync('apt-get', ['-q', '-o', 'Acquire::Retries=3', ...words], {
    env: {...process.env, DEBIAN_FRONTEND: 'noninteractive'},
    stdio: ['ignore', 'ignore', 'inherit'],
  });
}

function isExecutable(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
