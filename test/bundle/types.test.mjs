// The types that the package has for frameworks, against the pages of test/frameworks/ and against
// what is wrong (wrong.* there).
import assert from 'node:assert/strict';
import {execFile} from 'node:child_process';
import {readFileSync} from 'node:fs';
import {describe, test} from 'node:test';
import {promisify} from 'node:util';

/**
 * @param {string} script
 * @param {string[]} words
 * @returns {Promise<string>} what it printed, whether it found errors or not
 */
const run = (script, ...words) =>
  promisify(execFile)(process.execPath, [`test/frameworks/node_modules/${script}`, ...words]).then(
    ({stdout}) => stdout,
    ({stdout}) => stdout,
  );

describe('the types', {concurrency: true}, () => {
  test('of React, Preact, Vue and plain events fit right use and refuse wrong use', async () => {
    assert.equal(await run('vue-tsc/bin/vue-tsc.js', '-p', 'test/frameworks/tsconfig.json'), '');
  });

  test('of Svelte fit right use and refuse every line of wrong use', async () => {
    const folder = 'test/frameworks/svelte';
    const words = ['--workspace', folder, '--tsconfig', 'tsconfig.json', '--output', 'machine'];
    const output = await run('svelte-check/bin/svelte-check', ...words);
    assert.match(output, /COMPLETED/);
    const found = [...output.matchAll(/ERROR "(?<file>[^"]+)" (?<line>\d+):/g)].map(
      ({groups}) => `${groups?.file}:${groups?.line}`,
    );
    const wrong = readFileSync(`${folder}/wrong.svelte`, 'utf8')
      .split('\n')
      .flatMap((text, index) => (text.startsWith('<spinal-') ? [`wrong.svelte:${index + 1}`] : []));
    assert.equal(wrong.length, 8);
    assert.deepEqual(found, wrong);
  });
});
