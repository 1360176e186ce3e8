import {execFileSync, spawnSync} from 'node:child_process';

/** Whoever git says is at work; empty where it does not know. @param {string} root */
export function gitUser(root) {
  const git = spawnSync('git', ['config', 'user.name'], {cwd: root, encoding: 'utf8'});
  return (git.stdout ?? '').trim();
}

const UNIT =
  /<trans-unit id="([^"]+)"[^>]*>\s*<source>([^]*?)<\/source>(?:(?!<\/trans-unit>)[^])*?<target[^>]*>([^]*?)<\/target>/g;

/**
 * The texts of a language file as it stood at each commit, the newest first; none where there is no history.
 *
 * @param {string} root
 * @param {string} file
 * @returns {Map<string, {source: string, target: string}>[]} by id, as XML
 */
export function earlierTexts(root, file) {
  /** @param {string[]} words */
  const git = (...words) =>
    execFileSync('git', words, {
      cwd: root,
      encoding: 'utf8',
      maxBuffer: 1e8,
      stdio: ['ignore', 'pipe', 'ignore'],
    });
  try {
    const commits = git('log', '--format=%H', '--', file).split('\n').filter(Boolean);
    return commits.flatMap((commit) => {
      try {
        return [textsIn(git('show', `${commit}:./${file}`))];
      } catch {
        // The file was taken out then.
        return [];
      }
    });
  } catch {
    return [];
  }
}

/** @param {string} xliff */
export function textsIn(xliff) {
  return new Map(
    [...xliff.matchAll(UNIT)].map(([, id = '', source = '', target = '']) => [
      id,
      {source, target},
    ]),
  );
}
