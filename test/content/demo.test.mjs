// The demo names ids by hand, as a page would; they must be those of the content.
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {conditionIds} from '../../build/content/conditions.js';
import {questions} from '../../build/content/faq.js';
import {sectionIds} from '../../build/content/guide.js';
import {typeIds} from '../../build/content/injection-type-id.js';
import {comparedIds} from '../../build/content/options.js';
import {widgets} from '../../scripts/register.mjs';

const IDS = {
  type: typeIds,
  types: typeIds,
  condition: conditionIds,
  conditions: conditionIds,
  questions: questions.map(({id}) => id),
  sections: sectionIds,
};

describe('the demo', () => {
  for (const [name, ids] of Object.entries(IDS))
    it(`offers what ${name} allows`, () => {
      const offered = widgets
        .filter(({tag}) => tag !== 'spinal-options')
        .flatMap(({attributes}) => attributes)
        .filter((attribute) => attribute.name === name);
      assert.notEqual(offered.length, 0);
      for (const {values} of offered) assert.deepEqual([...values].sort(), [...ids].sort());
    });

  for (const name of ['condition', 'conditions'])
    it(`offers what ${name} of the choices allows`, () => {
      const {attributes} = widgets.find(({tag}) => tag === 'spinal-options');
      const {values} = attributes.find((attribute) => attribute.name === name);
      assert.deepEqual([...values].sort(), [...comparedIds].sort());
    });
});
