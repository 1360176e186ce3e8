// Installs the npm packages when they are missing or out of step with the lock file.
import {spawnSync} from 'node:child_process';
import {readFileSync, writeFileSync} from 'node:fs';

const MARK = 'node_modules/.installed-lock';
const lock = readFileSync('package-lock.json', 'utf8');

if (installed() !== lock) {
  // Not `npm ci`: it wants every platform's optional packages in the lock file, also those that a
  // registry does not offer.
  const {status} = spawnSync('npm', ['install', '--no-save', '--no-audit', '--no-fund'], {
    stdio: 'inherit',
  });
  if (status !== 0) process.exit(status ?? 1);
  writeFileSync(MARK, lock);
}

function installed() {
  try {
    return readFileSync(MARK, 'utf8');
  } catch {
    return undefined;
  }
}
