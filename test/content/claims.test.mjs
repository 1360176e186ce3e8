import assert from 'node:assert/strict';
import {describe, test} from 'node:test';
import {shownClaims} from '../../scripts/content/data.mjs';
import {
  claimLists,
  claims,
  english,
  isClaim,
  messageId,
  modules,
  showing,
  sourcesIn,
} from './content.mjs';

/** In links and hashes that others keep; an id may be added, never changed. */
const QUESTION_IDS = [
  'what-is-it',
  'how-long',
  'is-it-safe',
  'what-happens',
  'instead-of-surgery',
  'does-it-hurt',
  'better-without',
  'will-it-help',
  'when-does-it-work',
  'blood-thinners',
  'diabetes',
  'driving',
  'work-and-rest',
  'how-many',
  'if-it-does-not-help',
  'pain-worse-after',
  'pregnancy-infection-allergy',
  'when-to-call',
];

/** The parts of the content that show claims in lists. */
const SHOWING = [
  'care-plan',
  'conditions',
  'faq',
  'injection-types',
  'options',
  'procedure',
  'purposes',
  'safety',
  'timeline',
];

const lists = [...showing].flatMap(([path, exports]) =>
  Object.entries(exports).flatMap(([name, value]) => [...claimLists(value, `${path}.${name}`)]),
);

/** @param {string} id */
function camelCase(id) {
  return id.replace(/-(.)/g, (_, letter) => letter.toUpperCase());
}

/** Functions that go through all claims of a part. @param {Record<string, unknown>} exports */
function listNames(exports) {
  return Object.keys(exports).filter((name) => /Claims$/.test(name));
}

/** @param {readonly unknown[]} values */
function repeated(values) {
  return values.filter((value, index) => values.indexOf(value) !== index);
}

/** Every array of things with an id. @param {any} value @param {string} path @returns {Generator<{path: string, ids: string[]}>} */
function* idLists(value, path) {
  if (typeof value !== 'object' || value === null || isClaim(value)) return;
  if (Array.isArray(value)) {
    const ids = value.flatMap((item) => (isClaim(item) || !item?.id ? [] : [item.id]));
    if (ids.length > 0) yield {path, ids};
  }
  for (const [key, field] of Object.entries(value)) yield* idLists(field, `${path}.${key}`);
}

describe('claims', () => {
  test('are what the claim files export, and nothing else', () => {
    assert.ok(claims.size > 100);
    for (const [name, claim] of claims) assert.ok(isClaim(claim), name);
  });

  test('rest each on a source, and on none twice', () => {
    for (const {id, sources} of claims.values()) {
      assert.ok(sources.length > 0, id);
      assert.deepEqual(repeated(sources), [], id);
    }
  });

  test('have one name: export, id and message', () => {
    for (const [name, {id, text}] of claims) {
      assert.equal(name, camelCase(id));
      assert.equal(messageId(text), `claim.${id}`);
    }
  });

  test('have each id once', () => {
    assert.deepEqual(repeated([...claims.values()].map(({id}) => id)), []);
  });

  test('say each thing once', () => {
    assert.deepEqual(repeated([...claims.values()].map(({text}) => english(text))), []);
  });

  test('are whole sentences, but for signs, which stand in a list', () => {
    for (const {id, text} of claims.values())
      assert.match(english(text), id.startsWith('sign-') ? /^[a-z].*[^.]$/ : /^[A-Z\d].*[.?]$/, id);
  });

  test('name the passage of a source that they cite', () => {
    const passages = [...claims.values()].filter(({where}) => where);
    assert.ok(passages.length > 20);
    for (const {id, where = {}, sources} of passages)
      for (const source of Object.keys(where))
        assert.ok(
          sources.some((it) => it.id === source),
          `${id}: ${source}`,
        );
  });

  test('in the table of evidence have the year that the list of sources gives', () => {
    const rows = [...claims.values()].filter((claim) => 'by' in claim);
    assert.ok(rows.length > 20);
    for (const {id, year, sources} of /** @type {any[]} */ (rows)) {
      const years = sources.flatMap((/** @type {any} */ it) => it.year ?? []);
      assert.ok(years.includes(year), `${id}: ${year}, of ${years}`);
    }
  });

  test('on effect cite more than leaflets', () => {
    const strong = ['guideline', 'review', 'study', 'regulator'];
    const effects = [...claims.values()].filter(({id}) =>
      /-works$|-verdict$|-better$|^benefit/.test(id),
    );
    assert.ok(effects.length > 15);
    for (const {id, sources} of effects)
      assert.ok(
        sources.some(({kind}) => strong.includes(kind)),
        id,
      );
  });
});

describe('what shows claims', () => {
  test('shows registered ones', () => {
    const registered = new Set(claims.values());
    for (const {path, claims: shown} of lists) {
      for (const claim of shown) assert.ok(registered.has(claim), `${path}: ${claim.id}`);
    }
  });

  test('is what the widgets show, every claim and at least 120', () => {
    const shown = shownClaims();
    assert.ok(shown.length >= 120, `${shown.length}`);
    const ids = new Set(shown.map(({claim}) => claim.id));
    const unused = [...claims].filter(([, {id}]) => !ids.has(id)).map(([name]) => name);
    assert.deepEqual(unused, []);
    assert.equal(ids.size, shown.length);
    assert.equal(shown.length, claims.size);
  });

  for (const path of SHOWING) {
    test(`is found in ${path}`, () => {
      assert.ok(lists.filter((list) => list.path.startsWith(`${path}.`)).length > 3);
    });
  }

  test('says nothing twice in one list', () => {
    for (const {path, claims: shown} of lists) {
      assert.deepEqual(repeated(shown.map(({id}) => id)), [], path);
    }
  });

  test('has one list of all its claims in each part', () => {
    const parts = [...showing].filter(([, exports]) => listNames(exports).length > 0);
    assert.deepEqual(parts.map(([path]) => path).sort(), SHOWING);
    for (const [path, exports] of parts) assert.equal(listNames(exports).length, 1, path);
  });

  // A widget numbers its sources by this list; a source that is not in it has no number.
  for (const [path, exports] of showing) {
    for (const name of listNames(exports)) {
      test(`is all in ${name} of ${path}`, () => {
        const ids = new Set([...exports[name]()].map(({id}) => id));
        const unlisted = lists
          .filter((list) => list.path.startsWith(`${path}.`))
          .flatMap((list) => list.claims.filter(({id}) => !ids.has(id)));
        assert.deepEqual(unlisted, []);
        const listed = new Set([...exports[name]()].flatMap(({sources}) => sources));
        const shown = [...lists]
          .filter((list) => list.path.startsWith(`${path}.`))
          .flatMap((list) => list.claims.flatMap(({sources}) => sources));
        const missing = [...shown, ...sourcesIn({...exports})].filter((it) => !listed.has(it));
        assert.ok(listed.size > 0);
        assert.deepEqual(missing, []);
      });
    }
  }

  test('has each id once in its list', () => {
    const found = [...showing].flatMap(([path, exports]) => [...idLists({...exports}, path)]);
    assert.ok(found.length > 5);
    for (const {path, ids} of found) assert.deepEqual(repeated(ids), [], path);
  });
});

describe('questions', () => {
  /** @type {import('../../build/content/faq.js').Question[]} */
  const questions = showing.get('faq')?.questions;

  test('keep the ids that links name', () => {
    const ids = new Set(questions.map(({id}) => id));
    assert.deepEqual(
      QUESTION_IDS.filter((id) => !ids.has(id)),
      [],
    );
  });

  test('have an answer, and a message by their id', () => {
    for (const {id, question, answer} of questions) {
      assert.equal(messageId(question), `faq.${id}.question`);
      assert.ok(answer.length > 0, id);
    }
  });
});

describe('the guide', () => {
  const {sectionIds, sections, introduction} = modules.get('guide') ?? {};

  test('has a section for each part, each by its own name', () => {
    assert.deepEqual(Object.keys(sections).sort(), [...sectionIds].sort());
    assert.deepEqual(repeated(sectionIds), []);
    /** @type {string[]} */
    const names = sectionIds.map((/** @type {string} */ id) => english(sections[id].name));
    assert.deepEqual(repeated(names), []);
    /** @type {unknown[]} */
    const parts = sectionIds.map((/** @type {string} */ id) => sections[id].claims);
    const all = [...showing.values()].flatMap((exports) =>
      listNames(exports).map((name) => exports[name]),
    );
    assert.deepEqual(
      all.filter((list) => !parts.includes(list)),
      [],
    );
    assert.deepEqual(repeated(parts), []);
  });

  test('begins with the disagreement and with “some get no relief”', () => {
    const {noRelief, expertsDisagree} = modules.get('claims/basics') ?? {};
    for (const claim of [noRelief, expertsDisagree]) {
      assert.ok(introduction.includes(claim), claim.id);
    }
  });
});
