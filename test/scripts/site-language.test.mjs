// A language of a site’s own, from its start to the file that the site hosts, with the messages of the widgets.
import assert from 'node:assert/strict';
import {cpSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {test} from 'node:test';
import {claimReview, creditTranslation} from '../../scripts/locales/reviews.mjs';
import {translate, withPlaceholders} from '../../scripts/locales/update.mjs';
import {parseXliff, serialiseXliff, sourceOf} from '../../scripts/locales/xliff.mjs';
import {project, projectRoot} from './project.mjs';

const SWEDISH = {
  'faq.heading': 'Frågor och svar',
  'faq.driving.question': 'Får jag köra bil efteråt?',
  'common.sources': 'Källor (${number})',
};

/** Translated by one, and read by another, in the workshop. @param {string} text */
function translated(text) {
  const xliff = parseXliff(text);
  for (const [id, translation] of Object.entries(SWEDISH)) {
    const unit = xliff.units.find((it) => it.id === id);
    assert.ok(unit, id);
    translate(unit, withPlaceholders(translation, sourceOf(unit)));
    creditTranslation(unit, 'Anna Larsson');
    claimReview(unit, {by: 'Bo Berg', on: '2025-11-24'});
  }
  return serialiseXliff(xliff);
}

test('what `locales:site` makes of a translator’s file is what the pages of the browser tests host', () => {
  const site = project({});
  for (const name of ['src', 'tsconfig.json'])
    cpSync(join(projectRoot, name), join(site.root, name), {recursive: true});
  assert.equal(site.run('extract', '--add', 'sv').code, 0);
  site.write('sv.xlf', translated(site.read('locales/sv.xlf')));

  const held = site.run('site', 'sv.xlf');
  assert.equal(held.code, 1);
  assert.equal(site.has('sv.js'), false);
  assert.match(held.output, /3 reviews told of, by Bo Berg: if that is so, add --claimed/);

  const {code, output} = site.run('site', 'sv.xlf', '--claimed');
  assert.match(output, /^sv\.js: Swedish \(sv\), 3 of \d+ texts\./);
  assert.equal(code, 0);
  assert.equal(
    site.read('sv.js'),
    readFileSync(join(projectRoot, 'test/pages/hosted-sv.js'), 'utf8'),
  );
});
