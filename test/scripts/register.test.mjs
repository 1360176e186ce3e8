// A widget that is added stands in every list there is of them; what is left out is named here, and not met on a page.
import assert from 'node:assert/strict';
import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {describe, test} from 'node:test';
import {sectionIds} from '../../build/content/guide.js';
import {widgets} from '../../demo/widgets.js';
import {SEARCH} from '../../scripts/wordpress/words.mjs';

const names = readdirSync('src/elements').filter((name) => name !== 'base');
const tags = names.map((name) => `spinal-${name}`).sort();

const withoutComments = (text) => text.replace(/\/\*[^]*?\*\/|^\s*\/\/.*/gm, '');

/** The tags that a file names, as whole words. @param {string} file */
function tagsIn(file) {
  const text = withoutComments(readFileSync(file, 'utf8'));
  return text.match(/(?<![\w-])spinal-[a-z]+(?:-[a-z]+)*(?![\w-])/g) ?? [];
}

describe('each widget', () => {
  for (const file of [
    'src/embed/define.ts',
    'src/embed/autoload.ts',
    'src/embed/reserve.css',
    ...readdirSync('themes')
      .filter((it) => it.endsWith('.css'))
      .map((it) => `themes/${it}`),
  ])
    test(`stands in ${file}`, () => {
      const listed = tagsIn(file);
      assert.deepEqual(
        tags.filter((tag) => !listed.includes(tag)),
        [],
      );
    });

  test('is exported by src/index.ts', () => {
    const index = readFileSync('src/index.ts', 'utf8');
    assert.deepEqual(
      names.filter((name) => !index.includes(`'./elements/${name}/${name}.js'`)),
      [],
    );
  });

  test('has an entry in the register, with what the guide calls it', () => {
    assert.deepEqual(widgets.map(({tag}) => tag).sort(), tags);
    const sections = widgets.flatMap(({section}) => section ?? []);
    assert.deepEqual(sections.sort(), [...sectionIds].sort());
    for (const {tag, name, summary} of widgets)
      for (const words of [name, summary]) assert.ok(words.en && words.da, tag);
  });

  test('can be found by editors of WordPress', () => {
    assert.deepEqual(Object.keys(SEARCH).sort(), [...names].sort());
  });

  test('goes through the shared checks', () => {
    const unchecked = names.filter((name) => {
      const file = `test/elements/${name}.test.ts`;
      return (
        !existsSync(file) || !readFileSync(file, 'utf8').includes(`sharedChecks('spinal-${name}'`)
      );
    });
    assert.deepEqual(unchecked, []);
  });
});
