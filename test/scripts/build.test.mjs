// What the build does to modules on the way into a bundle.
import assert from 'node:assert/strict';
import {describe, test} from 'node:test';
import resolve from '@rollup/plugin-node-resolve';
import {rollup} from 'rollup';
import {politeLit} from '../../scripts/build/lit.mjs';

const ENTRY = '\0entry';

const entry = {
  name: 'entry',
  resolveId: (id) => (id === ENTRY ? id : null),
  load: (id) => (id === ENTRY ? `export {LitElement, html, css} from 'lit';` : null),
};

/** Lit as a bundle has it. @param {import('rollup').Plugin[]} plugins */
async function bundled(...plugins) {
  const bundle = await rollup({input: ENTRY, plugins: [entry, resolve(), ...plugins]});
  const {output} = await bundle.generate({format: 'es'});
  return output[0].code;
}

/** What Lit has for the page and for other copies of itself, and what the page would hear of it by. */
const FOR_THE_PAGE =
  /\w+(?:Versions|PolyfillSupport|HydrateSupport)\b|litPropertyMetadata|Symbol\.metadata|createPolicy\("lit-html"|ShadyCSS/g;

describe('Lit inside a bundle', () => {
  test('has all that is taken out of it, as it is installed', async () => {
    const found = new Set((await bundled()).match(FOR_THE_PAGE));
    assert.deepEqual(
      [...found].sort(),
      [
        'ShadyCSS',
        'Symbol.metadata',
        'createPolicy("lit-html"',
        'litElementHydrateSupport',
        'litElementPolyfillSupport',
        'litElementVersions',
        'litHtmlPolyfillSupport',
        'litHtmlVersions',
        'litPropertyMetadata',
        'reactiveElementPolyfillSupport',
        'reactiveElementVersions',
      ],
      'This Lit has other dealings with the page than scripts/build/lit.mjs was written for.',
    );
  });

  test('leaves the page nothing and takes nothing from it', async () => {
    const code = await bundled(politeLit());
    assert.deepEqual(code.match(FOR_THE_PAGE), null);
    assert.match(code, /createPolicy\("spinal-widgets"/);
  });

  test('stops the build where a new one has moved a place', async () => {
    const moved = {
      name: 'moved',
      transform: (code, id) =>
        id.endsWith('/lit-html/lit-html.js') ? code.replace('litHtmlVersions', 'versions') : null,
    };
    await assert.rejects(bundled(moved, politeLit()), (error) => {
      assert.match(
        String(error),
        /lit-html\.js does not hold .+ once: adapt scripts\/build\/lit\.mjs/,
      );
      return true;
    });
  });
});
