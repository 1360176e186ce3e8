// Programs from Debian's packages: on Debian or Ubuntu as root (a container, CI) they are installed
// when they are missing; elsewhere a message says what to install.
import {spawnSync} from 'node:child_process';
import {accessSync, constants, existsSync, mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {delimiter, isAbsolute, join} from 'node:path';

// Test files run at the same time, and apt-get gives up where another one is at work.
const APT_GET = ['flock', join(tmpdir(), 'spinal-injection-widgets.apt'), 'apt-get', '-q'];

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
 * Makes sure that programs, or files with an absolute path, are there, given by the package that has each.
 * @param {Record<string, string>} programs
 * @throws when one is not there and cannot be installed; the message names the packages.
 */
export function ensurePrograms(programs) {
  const absent = () =>
    Object.keys(programs).filter((name) => !(isAbsolute(name) ? existsSync(name) : onPath(name)));
  const packagesOf = (names) => [...new Set(names.map((name) => programs[name]))];
  if (absent().length > 0 && canInstall()) install(packagesOf(absent()));
  if (absent().length > 0)
    throw new Error(
      `No ${absent().join(', ')} found. On Debian or Ubuntu: apt-get install ${packagesOf(absent()).join(' ')}.`,
    );
}

/**
 * Puts the files of packages into a folder, without installing them.
 * @param {string[]} names
 * @param {string} folder
 * @param {string[]} [options] of apt-get, such as those of `suite`
 * @throws where there is no Debian to take them from
 */
export function unpack(names, folder, options = []) {
  const download = () => inFolder(folder, ...APT_GET, ...options, 'download', ...names);
  const had = download() || (canInstall() && (aptGet('update'), download()));
  if (!had || !inFolder(folder, 'sh', '-c', 'for deb in *.deb; do dpkg -x "$deb" . || exit; done'))
    throw new Error(`Debian packages could not be had: apt-get download ${names.join(' ')}.`);
}

/**
 * Options that let apt-get take packages from another release of the archive that this machine uses; its
 * lists go into the folder.
 */
export function suite(name, folder) {
  const sources = join(folder, 'sources.list');
  const key = '/usr/share/keyrings/debian-archive-keyring.gpg';
  for (const part of ['lists/partial', 'cache/archives/partial'])
    mkdirSync(join(folder, part), {recursive: true});
  writeFileSync(sources, `deb [signed-by=${key}] ${archive()} ${name} main\n`);
  const options = Object.entries({
    'Dir::Etc::sourcelist': sources,
    'Dir::Etc::sourceparts': '/dev/null',
    'Dir::State::lists': join(folder, 'lists'),
    'Dir::Cache': join(folder, 'cache'),
  }).flatMap(([key, value]) => ['-o', `${key}=${value}`]);
  aptGet(...options, 'update');
  return options;
}

/** The archive that this machine has its release from, before those of its updates. */
function archive() {
  const words = ['indextargets', '--format', '$(REPO_URI)', 'Created-By: Packages'];
  const {stdout} = spawnSync('apt-get', words, {encoding: 'utf8'});
  const [first] = stdout.split('\n').filter((address) => /\/debian\/?$/.test(address));
  if (!first) throw new Error('apt knows no archive of Debian: see /etc/apt/sources.list.');
  return first;
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
  const [command, ...first] = APT_GET;
  spawnSync(command, [...first, '-o', 'Acquire::Retries=3', ...words], {
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
