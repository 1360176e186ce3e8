// The built files themselves (`npx rollup -c` makes them).
import assert from 'node:assert/strict';
import {existsSync, readFileSync, readdirSync} from 'node:fs';
import {SourceMap} from 'node:module';
import {describe, test} from 'node:test';
import {fileURLToPath} from 'node:url';
import {catalogue} from '../../build/generated/locales/da.js';
import {extractMessages} from '../../scripts/locales/extract.mjs';
import {readable} from '../../scripts/locales/xliff.mjs';

const root = new URL('../../', import.meta.url);
const dist = new URL('dist/', root);

/** @param {string} file */
const read = (file) => readFileSync(new URL(file, dist), 'utf8');

const scripts = readdirSync(dist, {recursive: true, encoding: 'utf8'}).filter((file) =>
  file.endsWith('.js'),
);
const bundle = read('spinal-widgets.js');

describe('source maps', () => {
  // The entries of the package for bundlers hold no code of their own.
  const ofCode = scripts.filter((file) => !/^(index|define)\b/.test(file));
  for (const script of ofCode) {
    test(`of ${script} lead to sources that are there`, () => {
      const [, name] = /\n\/\/# sourceMappingURL=(\S+)\s*$/.exec(read(script)) ?? [];
      assert.ok(name, 'the script does not name its map');
      const url = new URL(name, new URL(script, dist));
      const map = JSON.parse(readFileSync(url, 'utf8'));
      assert.ok(map.sources.length > 0);
      assert.equal(map.sourcesContent?.length, map.sources.length);
      const own = map.sources.filter((/** @type {string} */ source) => source.includes('/src/'));
      assert.ok(own.length > 0, map.sources[0]);
      for (const source of own) assert.ok(existsSync(new URL(source, url)), source);
    });
  }

  test('lead from a place in the bundle to the line that made it', () => {
    const map = new SourceMap(JSON.parse(read('spinal-widgets.js.map')));
    const lines = bundle.split('\n');
    const line = lines.findIndex((text) => text.includes('spinal-type-selected'));
    const {originalSource, originalLine} = map.findEntry(
      line,
      lines[line]?.indexOf('spinal-type-selected') ?? 0,
    );
    assert.match(originalSource, /src\/elements\/base\/type-chooser\.ts$/);
    const source = readFileSync(new URL('src/elements/base/type-chooser.ts', root), 'utf8');
    assert.match(source.split('\n')[originalLine] ?? '', /spinal-type-selected/);
  });
});

describe('the classic script', () => {
  test('is the same in any charset', () => {
    // eslint-disable-next-line no-control-regex -- All of ASCII.
    assert.match(read('spinal-widgets.iife.js'), /^[\x00-\x7f]*$/);
  });
});

describe('the bundle', () => {
  const {messages} = extractMessages(fileURLToPath(root));

  test('has the English messages', () => {
    const plain = messages
      .map(({contents}) => readable(contents))
      .filter((it) => !/["’{]/.test(it));
    assert.ok(plain.length > 100);
    const found = plain.filter((text) => bundle.includes(text));
    assert.ok(found.length > plain.length * 0.7, `${found.length} of ${plain.length}`);
  });

  test('has no note for translators', () => {
    const notes = [...new Set(messages.map(({desc}) => desc))];
    assert.ok(notes.length > 50);
    assert.deepEqual(
      notes.filter((note) => bundle.includes(note)),
      [],
    );
    assert.equal(/\bdesc:["'`].{0,80}/.exec(bundle), null);
  });

  test('has no Danish messages, which are a file of their own', () => {
    const long = Object.values(catalogue).filter((it) => typeof it === 'string' && it.length > 20);
    assert.ok(long.length > 100);
    const danish = read('locales/da.js');
    assert.ok(long.some((text) => danish.includes(String(text))));
    assert.deepEqual(
      long.filter((text) => bundle.includes(String(text))),
      [],
    );
  });

  test('has minified templates and styles', () => {
    assert.ok(bundle.includes('part="root"'));
    assert.ok(bundle.includes(':host{'));
    const loose = [...bundle.matchAll(/.{0,30}(?:[ \t]{2,}|\n\s*\n|\n[ \t]+).{0,30}/g)];
    assert.deepEqual(
      loose.map(([text]) => text),
      [],
    );
  });

  test('names no place on the machine that made it', () => {
    for (const script of [...scripts, ...scripts.map((name) => `${name}.map`)]) {
      const [place] =
        /file:\/\/\S{0,80}|\/(?:home|Users|tmp|work)\/\S{0,80}/.exec(read(script)) ?? [];
      assert.equal(place, undefined, script);
    }
  });

  test('has no language that is for tests only', () => {
    assert.deepEqual(
      scripts.filter((script) => /pseudo/.test(script)),
      [],
    );
  });
});
