import assert from 'node:assert/strict';
import {describe, test} from 'node:test';
import {modules, sources, sourcesIn} from './content.mjs';

const named = [...modules]
  .filter(([path]) => path !== 'sources')
  .flatMap(([path, exports]) => [...sourcesIn({...exports})].map((source) => ({path, source})));

/** @param {string} id */
function camelCase(id) {
  return id.replace(/-(.)/g, (_, letter) => letter.toUpperCase());
}

/** @param {readonly string[]} values */
function repeated(values) {
  return values.filter((value, index) => values.indexOf(value) !== index);
}

describe('the register of sources', () => {
  test('holds every source that content names', () => {
    const registered = new Set(sources.values());
    const strangers = named.filter(({source}) => !registered.has(source));
    assert.deepEqual(strangers, []);
  });

  test('holds no source that nothing names', () => {
    const used = new Set(named.map(({source}) => source));
    const unused = [...sources].filter(([, source]) => !used.has(source)).map(([name]) => name);
    assert.deepEqual(unused, []);
  });

  test('exports each source under its id', () => {
    const ids = [...sources].map(([name, {id}]) => [name, camelCase(id)]);
    for (const [name, expected] of ids) assert.equal(name, expected);
  });

  test('has each title once, so that links are told apart', () => {
    assert.deepEqual(repeated([...sources.values()].map(({title}) => title)), []);
  });

  test('has each id once', () => {
    assert.deepEqual(repeated([...sources.values()].map(({id}) => id)), []);
  });

  test('has each address once', () => {
    const urls = [...sources.values()].map(({url}) => url);
    assert.ok(urls.length > 100);
    assert.deepEqual(repeated(urls.map((url) => url.replace(/\/$/, ''))), []);
  });

  test('has each work once, though its DOI stands in several addresses', () => {
    const dois = [...sources.values()].flatMap(({url}) => /10\.\d{4,}\/[^?#]+/.exec(url) ?? []);
    assert.ok(dois.length > 20);
    assert.deepEqual(repeated(dois.map((doi) => doi.toLowerCase())), []);
  });

  test('has addresses that a browser opens', () => {
    for (const {id, url} of sources.values()) {
      assert.ok(URL.canParse(url), `${id}: ${url}`);
      const {protocol, username, password, hostname} = new URL(url);
      assert.match(protocol, /^https?:$/, `${id}: ${url}`);
      assert.match(hostname, /\.[a-z]{2,}$/, `${id}: ${url}`);
      assert.equal(username + password, '', `${id}: ${url}`);
      assert.doesNotMatch(url, /\s/, `${id}: ${url}`);
    }
  });

  test('gives a title and a publisher', () => {
    for (const {id, title, publisher} of sources.values()) {
      for (const text of [title, publisher]) {
        assert.notEqual(text, '', id);
        assert.equal(text, text.trim(), id);
      }
    }
  });
});
