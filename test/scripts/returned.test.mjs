// The way back from translators' tools, with files that these have made: see returned/README.md.
import assert from 'node:assert/strict';
import {readFileSync, readdirSync} from 'node:fs';
import {beforeEach, describe, test} from 'node:test';
import {parseXliff, readable, targetOf} from '../../scripts/locales/xliff.mjs';
import {IMPORT, project} from './project.mjs';

const FOLDER = new URL('returned/', import.meta.url);
const SENT = readFileSync(new URL('sent.xlf', FOLDER), 'utf8');
const MESSAGES = `${IMPORT}
export const title = () => msg('Questions and answers', {id: 'faq.title', desc: 'Heading.'});
export const wait = (hours: number, minutes: number) =>
  msg(str\`Wait \${hours} hours and \${minutes} minutes.\`, {id: 'faq.wait', desc: 'Advice.'});
export const days = (count: string) => msg(str\`\${count} days\`, {id: 'faq.days', desc: 'A time.'});
export const rest = () => [
  msg('Salt & “water” < 5 %: call\\u00a0112', {id: 'faq.odd', desc: 'Signs & marks.'}),
  msg('None', {id: 'one.none', desc: 'Of one.'}),
  msg('None', {id: 'two.none', desc: 'Of two.'}),
  msg('See here. Ask us.', {id: 'two.sentences', desc: 'Two.'}),
${[0, 1, 2, 3, 4].map((index) => `  msg('Text number ${index}', {id: 'more.m${index}', desc: 'One of many.'}),`).join('\n')}
];
`;

/** What was edited in the tools. */
const PLAIN = {'faq.title': 'Alle spørgsmål og svar', 'two.sentences': 'Se her. Ring til os.'};
const EDITS = {
  ...PLAIN,
  'faq.wait': '${minutes} minutter og ${hours} timers ventetid.',
  'faq.odd': 'Vand & »salt« < 5 %: ring\u00a0112',
};

const site = project({'src/content/faq.ts': MESSAGES});

/** @param {string} xliff */
const textsOf = (xliff) =>
  Object.fromEntries(parseXliff(xliff).units.map((unit) => [unit.id, readable(targetOf(unit))]));

/** @param {string} name */
function take(name) {
  site.write(name, readFileSync(new URL(name, FOLDER), 'utf8'));
  const {code, output} = site.run('take', name, '--locale', 'da');
  return {code, output, texts: textsOf(site.read('locales/da.xlf'))};
}

beforeEach(() => site.write('locales/da.xlf', SENT));

describe('a file that was edited in a tool', () => {
  const expected = {
    ...Object.fromEntries(
      readdirSync(FOLDER)
        .filter((name) => !['README.md', 'sent.xlf', 'qt.xlf', 'omegat.po'].includes(name))
        .map((name) => [name, EDITS]),
    ),
    'ngx-i18nsupport.xlf': PLAIN,
  };
  for (const [name, edits] of Object.entries(expected))
    test(`${name} brings what was edited and changes nothing else`, () => {
      const {code, output, texts} = take(name);
      assert.equal(code, 0, output);
      assert.match(output, new RegExp(`${Object.keys(edits).length} translations taken`));
      assert.deepEqual(texts, {...textsOf(SENT), ...edits});
    });

  test('omegat.po has one of two sentences in English: the text is named, and the others come', () => {
    const half = take('omegat.po');
    assert.equal(half.code, 1);
    assert.match(
      half.output,
      /not taken two\.sentences: A sentence was left in English: See here\.$/m,
    );
    const {code, output} = site.run(
      ...['take', 'omegat.po', '--locale', 'da', '--leave', 'two.sentences'],
    );
    assert.equal(code, 0, output);
    const others = {...EDITS, 'two.sentences': 'Se her. Spørg os.'};
    assert.deepEqual(textsOf(site.read('locales/da.xlf')), {...textsOf(SENT), ...others});
  });

  test('qt.xlf has lost the English before a placeholder: the text is named, and the others come', () => {
    const lost = take('qt.xlf');
    assert.equal(lost.code, 1);
    assert.match(lost.output, /not taken faq\.wait: its English was never sent: “ minutes\.”/);
    assert.deepEqual(lost.texts, textsOf(SENT));
    const {code, output} = site.run('take', 'qt.xlf', '--leave', 'faq.wait');
    assert.equal(code, 0, output);
    assert.deepEqual(textsOf(site.read('locales/da.xlf')), {...textsOf(SENT), ...PLAIN});
  });
});
