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
  for (const [command, ...words] of [
    ['apt-get', '-q', 'download', name],
    ['sh', '-c', `dpkg -x ${name}_*.deb .`],
  ]) {
    const {status} = spawnSync(command, words, {
      cwd: folder,
      stdio: ['ignore', 'ignore', 'inherit'],
    });
    if (status !== 0) throw new Error(`The Debian package ${name} could not be had: ${command}.`);
  }
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
