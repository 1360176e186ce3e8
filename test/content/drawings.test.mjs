import assert from 'node:assert/strict';
import {describe, test} from 'node:test';
import {danish, english, modules, modulesIn} from './content.mjs';

/** @type {Record<string, () => string>} */
const partNames = modules.get('drawings')?.partNames;
const drawings = [...(await modulesIn('ui/drawings')).values()]
  .flatMap((exports) => Object.entries(exports))
  .filter(([, value]) => Array.isArray(value?.marks));
const parts = drawings.flatMap(([drawing, {marks}]) =>
  marks.map((/** @type {{part: string}} */ {part}) => ({drawing, part})),
);

describe('drawings', () => {
  test('are found', () => {
    assert.ok(drawings.length >= 4);
    assert.ok(parts.length > 20);
  });

  test('have a name for what each number points at', () => {
    const nameless = parts.filter(({part}) => !(part in partNames));
    assert.deepEqual(nameless, []);
  });

  test('use every name', () => {
    const used = new Set(parts.map(({part}) => part));
    const unused = Object.keys(partNames).filter((part) => !used.has(part));
    assert.deepEqual(unused, []);
  });

  test('number each part once', () => {
    for (const [drawing, {marks}] of drawings) {
      const names = marks.map((/** @type {{part: string}} */ {part}) => part);
      assert.equal(new Set(names).size, names.length, drawing);
    }
  });

  test('name their lettered views in the description', () => {
    /** @type {Record<string, {description: () => string}>} */
    const descriptions = modules.get('drawings')?.drawingDescriptions;
    for (const [name, {views}] of drawings) {
      const {description} = descriptions[name.replace(/Drawing$/, '')] ?? {};
      assert.ok(description, name);
      for (const text of [english(description), danish(description)]) {
        const letters = [...text.matchAll(/\b([A-Z]):/g)].map(([, letter]) => letter);
        assert.deepEqual(letters, ['A', 'B', 'C'].slice(0, views.length), text);
      }
    }
  });
});
