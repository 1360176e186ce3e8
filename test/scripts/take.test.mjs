// What translators and their systems send back, and what becomes of it.
import assert from 'node:assert/strict';
import {execFileSync} from 'node:child_process';
import {rmSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {before, beforeEach, describe, test} from 'node:test';
import {FAQ, IMPORT, project} from './project.mjs';

const MORE = `${IMPORT}
${Array.from({length: 12}, (_, index) => `export const m${index} = () => msg('Text number ${index}', {id: 'more.m${index}', desc: 'D.'});`).join('\n')}
export const both = () => [
  msg('None', {id: 'one.none', desc: 'D.'}),
  msg('None', {id: 'two.none', desc: 'D.'}),
  msg('See here. Ask us.', {id: 'two.sentences', desc: 'D.'}),
];
`;

const DANISH = {
  'faq.title': 'Spørgsmål',
  'faq.wait':
    'Vent <x id="0" equiv-text="${hours}"/> timer og <x id="1" equiv-text="${minutes}"/> minutter.',
  'one.none': 'Ingen',
  'two.none': 'Intet',
  'two.sentences': 'Se her. Spørg os.',
  ...Object.fromEntries(
    Array.from({length: 12}, (_, index) => [`more.m${index}`, `Tekst nummer ${index}`]),
  ),
};

/** @type {ReturnType<typeof project>} */
let site;

const danish = () => site.read('locales/da.xlf');

/** @param {string} id @param {string} to */
function translate(id, to) {
  const unit = new RegExp(`(id="${id}"[^]*?)<target[^>]*?(?:/>|>[^]*?</target>)`);
  site.write(
    'locales/da.xlf',
    danish().replace(unit, (_, start) => `${start}<target state="translated">${to}</target>`),
  );
}

/** @param {string} id */
const textOf = (id) =>
  new RegExp(`id="${id}"[^]*?<target[^>]*>([^]*?)</target>`).exec(danish())?.[1];

const git = (/** @type {string[]} */ ...words) =>
  execFileSync('git', ['-c', 'user.name=A', '-c', 'user.email=a@b', ...words], {cwd: site.root});

/** The file as it stands is what was sent. */
function send() {
  git('add', 'locales', 'src/content', 'src/more.ts');
  git('commit', '-qm', 'Sent');
}

/** @param {string} name @param {string | Uint8Array} content @param {string[]} options */
function take(name, content, ...options) {
  writeFileSync(path.join(site.root, name), content);
  return site.run('take', name, ...options);
}

/** @param {Record<string, string>} texts by English @param {string} [header] */
const po = (texts, header = 'Language: da') =>
  [
    `msgid ""\nmsgstr "Content-Type: text/plain; charset=UTF-8\\n${header}\\n"\n`,
    ...Object.entries(texts).map(([english, said]) => {
      const [id = '', text = english] = english.split('|');
      return `#: ${id}\nmsgid ${JSON.stringify(text)}\nmsgstr ${JSON.stringify(said)}\n`;
    }),
  ].join('\n');

/** @param {string} body @param {string} [language] */
const xliff1 = (body, language = 'da') =>
  `<xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2"><file original="x" source-language="en-US" target-language="${language}" datatype="xml"><body>${body}</body></file></xliff>`;

/** @param {string} body @param {string} [language] */
const xliff2 = (body, language = 'da-DK') =>
  `<xliff version="2.1" xmlns="urn:oasis:names:tc:xliff:document:2.0" srcLang="en" trgLang="${language}"><file id="f">${body}</file></xliff>`;

/** The commit from which each test starts. */
let start = '';

before(() => {
  site = project({'src/content/faq.ts': FAQ, 'src/more.ts': MORE});
  site.run('extract', '--add', 'da');
  for (const [id, text] of Object.entries(DANISH)) translate(id, text);
  // It is finished.
  rmSync(path.join(site.root, 'locales/in-progress.json'));
  const {code, output} = site.run('review', '--all');
  assert.equal(code, 0, output);
  git('init', '-q');
  send();
  start = String(git('rev-parse', 'HEAD')).trim();
});

beforeEach(() => void git('reset', '-q', '--hard', start));

describe('what came back', () => {
  for (const [name, file, content] of /** @type {[string, string, string][]} */ ([
    ['PO', 'da.po', po({'faq.title|Questions': 'Alle spørgsmål'})],
    ['PO, known by its English alone', 'x.po', po({'|Questions': 'Alle spørgsmål'})],
    [
      'PO with a context',
      'x.po',
      po({'|Questions': 'Alle spørgsmål'}).replace(
        'msgid "Questions"',
        'msgctxt "faq.title"\nmsgid "Questions"',
      ),
    ],
    [
      'XLIFF 1.2 without states or notes, in da-DK, under ids of its own',
      'x.xlf',
      xliff1(
        '<trans-unit id="f.xlf#7"><source>Questions</source><target>Alle spørgsmål</target></trans-unit>',
        'da-DK',
      ),
    ],
    [
      'XLIFF 1.2 in segments, with a change that was tracked',
      'x.xliff',
      xliff1(
        '<trans-unit id="faq.title"><source>Questions</source><seg-source><mrk mtype="seg" mid="1">Questions</mrk></seg-source><target><mrk mtype="seg" mid="1"><mrk mtype="x-sdl-deleted">Hele</mrk><mrk mtype="x-sdl-added">Alle</mrk> spørgsmål</mrk></target></trans-unit>',
      ),
    ],
    [
      'XLIFF 2',
      'x.xlf',
      xliff2(
        '<unit id="u1" name="faq.title"><segment><source>Questions</source><target>Alle spørgsmål</target></segment></unit>',
      ),
    ],
  ]))
    test(`${name}: is taken, for somebody to review`, () => {
      const before = danish();
      const {code, output} = take(file, content);
      assert.equal(code, 0, output);
      assert.match(
        output,
        /taken +faq\.title\n +before: Spørgsmål\n +now: +Alle spørgsmål\n.*1 translation taken/s,
      );
      assert.equal(textOf('faq.title'), 'Alle spørgsmål');
      assert.match(site.run('check').output, /1 problem \(1 not-reviewed\)/);
      const changed = danish()
        .split('\n')
        .filter((line) => !before.includes(line));
      assert.equal(changed.length, 2);
    });

  for (const [name, file, content] of /** @type {[string, string, string][]} */ ([
    [
      'PO, as people read them',
      'da.po',
      po({
        'faq.wait|Wait ${hours} hours and ${minutes} minutes.':
          '${minutes} minutter og ${hours} timers ventetid',
      }),
    ],
    [
      'XLIFF 1.2, by what they stand for, whatever their ids',
      'x.xlf',
      xliff1(
        '<trans-unit id="faq.wait"><source>Wait <ph id="8">${hours}</ph> hours and <ph id="9">${minutes}</ph> minutes.</source><target><ph id="9">${minutes}</ph> minutter og <ph id="8">${hours}</ph> timers ventetid</target></trans-unit>',
      ),
    ],
    [
      'XLIFF 1.2, by their place in the English',
      'x.xlf',
      xliff1(
        '<trans-unit id="faq.wait"><source>Wait <x id="5"/> hours and <x id="6"/> minutes.</source><target><x id="6"/> minutter og <x id="5"/> timers ventetid</target></trans-unit>',
      ),
    ],
    [
      'XLIFF 2, with the text in segments',
      'x.xlf',
      xliff2(
        '<unit id="faq.wait"><originalData><data id="d1">${hours}</data></originalData><segment><source>Wait <ph id="1" equiv="${hours}"/> hours and </source><target><ph id="2" equiv="${minutes}"/> minutter</target></segment><segment><source><ph id="2" equiv="${minutes}"/> minutes.</source><target>og <ph id="1" equiv="${hours}"/> timers ventetid</target></segment></unit>',
      ),
    ],
  ]))
    test(`placeholders in ${name}`, () => {
      const {code, output} = take(file, content);
      assert.equal(code, 0, output);
      assert.equal(
        textOf('faq.wait'),
        '<x id="1" equiv-text="${minutes}"/> minutter og <x id="0" equiv-text="${hours}"/> timers ventetid',
      );
    });

  test('segments keep the space between them', () => {
    const first = xliff1(
      '<trans-unit id="two.sentences"><source>See here. Ask us.</source><seg-source><mrk mtype="seg" mid="1">See here.</mrk> <mrk mtype="seg" mid="2">Ask us.</mrk></seg-source><target><mrk mtype="seg" mid="1">Læs her.</mrk><mrk mtype="seg" mid="2">Spørg os.</mrk></target></trans-unit>',
    );
    const second = xliff2(
      '<unit id="two.sentences"><segment><source>See here.</source><target>Læs her.</target></segment><ignorable><source> </source></ignorable><segment><source>Ask us.</source><target>Spørg os.</target></segment></unit>',
    );
    for (const content of [first, second]) {
      assert.equal(take('x.xlf', content, '--dry-run').code, 0);
      assert.match(site.run('take', 'x.xlf', '--dry-run').output, /now: +Læs her\. Spørg os\.$/m);
    }
  });

  test('unchanged, changes nothing, also where two texts share their English', () => {
    const before = danish();
    const texts = po({'|Questions': 'Spørgsmål', '|None': 'Intet', '|Text number 3': ''});
    const {code, output} = take('da.po', texts);
    assert.equal(code, 0, output);
    assert.match(output, /0 translations taken/);
    assert.equal(danish(), before);
  });

  test('in another Unicode form or with other line ends is unchanged', () => {
    const before = danish();
    const text = xliff1(
      '<trans-unit id="faq.title"><source>Questions</source><target>\n  Spørgsmål\n</target></trans-unit>',
    ).normalize('NFD');
    assert.match(take('x.xlf', text).output, /0 translations taken/);
    assert.equal(danish(), before);
  });

  test('a dry run names each unit and writes nothing', () => {
    const before = danish();
    const {code, output} = take(
      'da.po',
      po({'faq.title|Questions': 'Alle spørgsmål'}),
      '--dry-run',
    );
    assert.equal(code, 0);
    assert.match(output, /taken +faq\.title[^]*Nothing was written: this was a dry run/);
    assert.equal(danish(), before);
  });
});

describe('compared with what was sent', () => {
  test('a text that was changed here since stays', () => {
    const sent = po({'faq.title|Questions': 'Spørgsmål', 'more.m1|Text number 1': 'Tekst 1'});
    translate('faq.title', 'Spørg os');
    send();
    const {code, output} = take('da.po', sent);
    assert.equal(code, 0, output);
    assert.match(output, /newer +faq\.title/);
    assert.equal(textOf('faq.title'), 'Spørg os');
    assert.equal(textOf('more.m1'), 'Tekst 1');
  });

  test('a text that was changed on both sides stops all, until somebody decides', () => {
    const sent = Object.fromEntries(
      Array.from({length: 5}, (_, index) => [
        `more.m${index}|Text number ${index}`,
        `Tekst nummer ${index}`,
      ]),
    );
    translate('faq.title', 'Spørg os');
    translate('more.m9', 'Tekst ni');
    send();
    const before = danish();
    const content = po({
      ...sent,
      'faq.title|Questions': 'Alle spørgsmål',
      'more.m9|Text number 9': 'Tekst nummer 9',
      'more.m8|Text number 8': 'Tekst 8',
    });
    const {code, output} = take('da.po', content);
    assert.equal(code, 1);
    assert.match(
      output,
      /not taken faq\.title: it was changed on both sides.*Here: “Spørg os” There: “Alle spørgsmål”/,
    );
    assert.match(output, /Nothing was written: 1 text .*--leave <id>/);
    assert.equal(danish(), before);
    assert.equal(take('da.po', content, '--leave', 'faq.title').code, 0);
    assert.equal(textOf('faq.title'), 'Spørg os');
    assert.equal(textOf('more.m8'), 'Tekst 8');
    assert.equal(textOf('more.m9'), 'Tekst ni');
  });

  test('a translation of an earlier English stays marked, beside that English', () => {
    site.write('src/content/faq.ts', FAQ.replace("'Questions'", "'Your questions'"));
    site.run('extract');
    send();
    const {code, output} = take('da.po', po({'faq.title|Questions': 'Alle spørgsmål'}));
    assert.equal(code, 0, output);
    assert.match(output, /taken +faq\.title: the English has changed since it was sent/);
    assert.match(
      danish(),
      /<target state="needs-review-translation">Alle spørgsmål<[^]*?<alt-trans[^>]*>\s*<source>Questions</,
    );
    assert.match(site.run('check').output, /before: +Questions[^]*1 stale/);
  });

  test('a translation of an English that never was is not taken', () => {
    const {code, output} = take('da.po', po({'faq.title|Answers': 'Svar'}));
    assert.equal(code, 1);
    assert.match(output, /not taken faq\.title: its English was never sent: “Answers”/);
  });
});

describe('nothing is written', () => {
  const all = Object.fromEntries(
    Array.from({length: 12}, (_, index) => [
      `more.m${index}|Text number ${index}`,
      `Text nummer ${index} på svenska`,
    ]),
  );
  /** @type {[string, string, string | Uint8Array, string[], number, RegExp][]} */
  const cases = [
    [
      'Latin-1 that says UTF-8',
      'da.po',
      Buffer.from(po({'faq.title|Questions': 'Spørg'}), 'latin1'),
      [],
      2,
      /not encoded in UTF-8.*save it as UTF-8/i,
    ],
    [
      'Latin-1 XLIFF that says nothing',
      'x.xlf',
      Buffer.from(
        xliff1(
          '<trans-unit id="faq.title"><source>Questions</source><target>Spørg</target></trans-unit>',
        ),
        'latin1',
      ),
      [],
      2,
      /not encoded in utf-8/,
    ],
    [
      'a Swedish file where there is only Danish',
      'x.po',
      po(all, 'Language: sv_SE'),
      [],
      2,
      /in Swedish \(Sweden\) \(sv_SE\), and there is no locales\/sv-SE\.xlf.*locales:add -- sv$/m,
    ],
    [
      'a Swedish file that is called Danish',
      'x.po',
      po(all, 'Language: sv'),
      ['--locale', 'da'],
      2,
      /in Swedish \(sv\), and there is no/,
    ],
    [
      'a Swedish file that does not say so',
      'x.po',
      po(all, ''),
      ['--locale', 'da'],
      2,
      /hardly a text is what locales\/da\.xlf had.*Danish/,
    ],
    [
      'a file that does not say its language',
      'x.po',
      po(all, ''),
      [],
      2,
      /does not say which language it is in/,
    ],
    [
      'a translation from another language',
      'x.xlf',
      xliff1('').replace('en-US', 'de'),
      [],
      2,
      /translated from de, not from English/,
    ],
    [
      'two languages in one file',
      'x.xlf',
      xliff1('').replace('</xliff>', '<file target-language="sv"/></xliff>'),
      [],
      2,
      /not one/,
    ],
    [
      'a placeholder that was lost',
      'da.po',
      po({
        'faq.wait|Wait ${hours} hours and ${minutes} minutes.': 'Vent ${hours} timer.',
        'faq.title|Questions': 'Alle',
      }),
      [],
      1,
      /not taken faq\.wait: Placeholders differ: missing: <x id="1"\/>/,
    ],
    [
      'letters that were lost',
      'da.po',
      po({'faq.title|Questions': 'SpÃ¸rgsmÃ¥l'}),
      [],
      1,
      /not taken faq\.title: .*wrong encoding/,
    ],
    [
      'escaped markup',
      'da.po',
      po({'faq.title|Questions': '<b>Spørgsmål</b>'}),
      [],
      1,
      /not taken faq\.title: Code stands in the text/,
    ],
    [
      'a text that two share, and that was changed',
      'da.po',
      po({'|None': 'Slet intet'}),
      [],
      1,
      /no text, or more than one, has this id or its English: “None”/,
    ],
    ['no translation file', 'x.po', '# Widgets\n', [], 2, /neither PO nor XLIFF/],
    [
      'a broken file',
      'x.xlf',
      '<xliff version="1.2"><file>',
      [],
      2,
      /x\.xlf cannot be taken\. Line 1, column \d+/,
    ],
    ['a page', 'x.xlf', '<html></html>', [], 2, /XML, but not XLIFF/],
  ];
  for (const [name, file, content, options, code, said] of cases)
    test(`of ${name}`, () => {
      const before = danish();
      const result = take(file, content, ...options);
      assert.match(result.output, said);
      assert.equal(result.code, code);
      assert.equal(danish(), before);
    });

  test('but Latin-1 that says so is read', () => {
    const text = po({'faq.title|Questions': 'Alle spørgsmål'}).replace('UTF-8', 'ISO-8859-1');
    assert.equal(take('x.po', Buffer.from(text, 'latin1')).code, 0);
    assert.equal(textOf('faq.title'), 'Alle spørgsmål');
  });

  test('but all may be translated anew, if that is said', () => {
    assert.equal(take('da.po', po(all, ''), '--anew').code, 0);
    assert.equal(textOf('more.m3'), 'Text nummer 3 på svenska');
  });
});

describe('a review that was made elsewhere', () => {
  const record = () => JSON.parse(site.read('locales/da.reviews.json'));

  /** A file in which one text has these words and attributes. @param {string} said @param {string} attributes */
  const titled = (said, attributes = '', notes = '') =>
    xliff1(
      `<trans-unit id="faq.title"${attributes}><source>Questions</source>${said}${notes}</trans-unit>`,
    );

  /** Nobody has read the title here yet. */
  function unread() {
    translate('faq.title', 'Alle spørgsmål');
    const others = Object.entries(record()).filter(([id]) => id !== 'faq.title');
    site.write('locales/da.reviews.json', JSON.stringify(Object.fromEntries(others)));
    send();
  }

  for (const [name, content] of /** @type {[string, string][]} */ ([
    ['final', titled('<target state="final">Alle spørgsmål</target>')],
    ['signed-off', titled('<target state="signed-off">Alle spørgsmål</target>')],
    ['approved', titled('<target>Alle spørgsmål</target>', ' approved="yes"')],
    [
      'final in XLIFF 2',
      xliff2(
        '<unit id="faq.title"><segment state="final"><source>Questions</source><target>Alle spørgsmål</target></segment></unit>',
      ),
    ],
    ['final, with another text', titled('<target state="final">Spørgsmålene</target>')],
  ]))
    test(`(${name}) is told of, and counts when it is confirmed here`, () => {
      unread();
      const {code, output} = take('da.xlf', content);
      assert.equal(code, 0, output);
      assert.match(output, /reviewed {2}faq\.title: says the file/);
      assert.match(
        output,
        /1 review told of: .*review -- --locale \w+ --claimed --by "Anna Jensen"/,
      );
      const [, problem = ''] = /faq\.title {2}\[(.*)/.exec(site.run('check').output) ?? [];
      assert.equal(problem, 'not-reviewed] Somebody is said to have reviewed the translation.');
      assert.equal(site.run('review', '--claimed').code, 2, 'who it was is not known');
      const confirmed = site.run('review', '--claimed', '--by', 'Anna Jensen');
      assert.match(confirmed.output, /1 translation marked as reviewed by Anna Jensen/);
      assert.equal(site.run('check').code, 0);
      assert.equal(record()['faq.title'].claimed, undefined);
    });

  for (const [name, content] of /** @type {[string, string][]} */ ([
    ['withdrawn', titled('<target state="final">Alle spørgsmål</target>', ' approved="no"')],
    [
      'rejected',
      titled('<target state="final" state-qualifier="rejected-grammar">Alle spørgsmål</target>'),
    ],
    ['only translated', titled('<target state="translated">Alle spørgsmål</target>')],
  ]))
    test(`(${name}) is none`, () => {
      unread();
      assert.doesNotMatch(take('da.xlf', content).output, /says the file|told of/);
      assert.equal(record()['faq.title'], undefined);
    });

  test('is not taken from a state that was left on a text that was edited, however often', () => {
    const edited = titled('<target state="final">Alle spørgsmål</target>', ' approved="yes"');
    for (const taken of [1, 0]) {
      const {output} = take('da.xlf', edited);
      assert.match(output, new RegExp(`${taken} translations? taken`));
      assert.doesNotMatch(output, /says the file|told of/);
    }
    assert.match(site.run('review', '--claimed').output, /0 translations marked/);
    assert.match(site.run('check').output, /One of the texts has changed since/);
  });

  test('names who translated and who reviewed; one person is not both', () => {
    const note = (/** @type {string} */ by, texts = '1ce522a2 23e59d32') =>
      `<note from="reviewer">Reviewed by ${by} on 2025-11-20, texts ${texts}</note>`;
    const said = '<target state="signed-off">Alle spørgsmål</target>';
    const translator = '<note from="translator">Translated by Anna Jensen</note>';
    take('da.xlf', titled(said, '', translator + note('Anna Jensen')));
    const own = site.run('review', '--claimed');
    assert.equal(own.code, 1);
    assert.match(own.output, /Anna Jensen has translated it, so somebody else has to read it/);
    take('da.xlf', titled(said, '', note('Carl Holm', '1ce522a2 00000000')));
    assert.equal(site.run('review', '--claimed').code, 1, 'a note about another text names nobody');
    take('da.xlf', titled(said, '', note('Carl Holm')));
    assert.match(site.run('review', '--claimed').output, /1 translation .* by Carl Holm\./);
    assert.deepEqual(Object.keys(record()['faq.title']), ['translated', 'reviewed']);
    assert.equal(record()['faq.title'].reviewed.by, 'Carl Holm');
  });

  test('is not of the translator whom the command names', () => {
    const options = ['--translator', 'Bo Berg'];
    take('da.po', po({'faq.title|Questions': 'Alle spørgsmål'}), ...options);
    assert.match(site.run('review', 'faq.title').output, /Bo Berg has translated it/);
    assert.equal(site.run('review', 'faq.title', '--by', 'Anna Jensen').code, 0);
  });
});
