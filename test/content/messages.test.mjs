import assert from 'node:assert/strict';
import {describe, test} from 'node:test';
import {fileURLToPath} from 'node:url';
import {catalogue} from '../../build/generated/locales/da.js';
import {widgets} from '../../scripts/register.mjs';
import {run} from '../../scripts/locales/cli.mjs';
import {extractMessages} from '../../scripts/locales/extract.mjs';
import {COUNT} from '../../scripts/locales/plurals.mjs';
import {readable} from '../../scripts/locales/xliff.mjs';
import {root} from './content.mjs';
import {saysHowLongToPause} from './pauses.mjs';
import {promisesIn} from './promises.mjs';

const folder = fileURLToPath(root);

const {messages} = extractMessages(folder);
const english = messages.map(({id, contents}) => ({
  id,
  text: readable(contents),
}));
const danish = Object.entries(catalogue).map(([id, message]) => ({
  id,
  text: typeof message === 'string' ? message : message.strings.join('…'),
}));

/** What the locale gate finds. @returns {{kind: string, id: string, message: string}[]} */
function gateProblems() {
  /** @type {string[]} */
  const output = [];
  run(['check', '--json'], {root: folder, log: (text) => output.push(text), today: ''});
  return JSON.parse(output.join('\n')).problems;
}

describe('messages', () => {
  test('say the same numbers in English and Danish', () => {
    const differing = gateProblems().filter(({kind}) => kind === 'numbers');
    assert.deepEqual(differing, []);
  });

  test('promise nothing', () => {
    assert.ok(english.length > 200);
    assert.ok(danish.length > 200);
    for (const {id, text} of english)
      assert.deepEqual(promisesIn(text, 'en'), [], `${id}: ${text}`);
    for (const {id, text} of danish) assert.deepEqual(promisesIn(text, 'da'), [], `${id}: ${text}`);
  });

  test('name medicine to tell about, never how long to pause it', () => {
    for (const {id, text} of english) assert.ok(!saysHowLongToPause(text, 'en'), `${id}: ${text}`);
    for (const {id, text} of danish) assert.ok(!saysHowLongToPause(text, 'da'), `${id}: ${text}`);
  });
});

describe('saysHowLongToPause', () => {
  const cases = /** @type {const} */ ([
    ['en', 'Stop blood thinners 5 days before the injection.', true],
    ['en', 'Blood-thinning medicine is paused. It is usually two to five days.', true],
    ['en', 'Some kinds are paused for a week.', true],
    ['en', 'Do not take aspirin for a few days.', true],
    ['en', 'Stop your tablets the evening before.', true],
    ['da', 'Stop med blodfortyndende medicin 5 dage før blokaden.', true],
    ['da', 'Lægen holder pause med medicinen i 2-5 døgn.', true],
    ['da', 'Nogle typer sættes på pause i en uge.', true],
    ['da', 'Hold op med at tage magnyl tre dage før.', true],
    ['da', 'Lad være med at tage din medicin i et døgn.', true],
    ['da', 'Tag ikke tabletten dagen før.', true],
    ['en', 'Do not stop blood thinners by yourself.', false],
    ['en', 'The doctor has some kinds paused before the injection.', false],
    ['en', 'Say if you had antibiotics in the past 14 days.', false],
    ['da', 'Stop aldrig på egen hånd med blodfortyndende medicin.', false],
    ['da', 'Lægen sætter nogle typer på pause før blokaden.', false],
    ['da', 'Bedøvelsen holder op med at virke efter 2-6 timer.', false],
  ]);
  for (const [locale, text, expected] of cases) {
    test(`${expected ? 'finds' : 'passes'} “${text}”`, () =>
      assert.equal(saysHowLongToPause(text, locale), expected));
  }
});

describe('promisesIn', () => {
  const promising = /** @type {const} */ ([
    ['en', 'The injection cures sciatica.'],
    ['en', 'We guarantee relief.'],
    ['en', 'It is safe and effective.'],
    ['en', 'It is a treatment without risk.'],
    ['en', 'It will ease your pain.'],
    ['en', 'A painless, risk-free visit.'],
    ['en', 'It is not an operation. It cures the cause.'],
    ['en', 'It is not an operation, it cures the cause.'],
    ['en', 'It is no operation but a way that cures the cause.'],
    ['en', 'The injection relieves your pain.'],
    ['en', 'If you get an injection, it relieves the pain.'],
    ['en', 'Injections ease back pain.'],
    ['en', 'The injection gives lasting relief.'],
    ['en', 'It is an effective and safe treatment.'],
    ['en', 'It is an effective treatment.'],
    ['en', 'It is a safe treatment.'],
    ['en', 'The injection is very safe.'],
    ['en', 'You will feel better.'],
    ['en', 'You’ll soon be free of pain.'],
    ['en', 'After the injection, the pain disappears.'],
    ['da', 'Virkningen er garanteret.'],
    ['da', 'Det er en sikker behandling.'],
    ['da', 'Blokaden helbreder iskias.'],
    ['da', 'Den er uden bivirkninger.'],
    ['da', 'Blokaden vil lindre dine smerter.'],
    ['da', 'Det er garanteret.'],
    ['da', 'Sikker behandling af dine smerter.'],
    ['da', 'Blokader er sikre behandlinger.'],
    ['da', 'Blokaden er meget sikker.'],
    ['da', 'Blokaden fjerner smerterne.'],
    ['da', 'Efter nogle dage lindrer binyrebarkhormonet smerterne.'],
    ['da', 'Hvis du får en blokade, fjerner den smerterne.'],
    ['da', 'Blokaden giver god lindring.'],
    ['da', 'Det er en effektiv behandling.'],
    ['da', 'Den er sikker og effektiv.'],
    ['da', 'Du får det bedre.'],
    ['da', 'Du vil snart få det bedre.'],
    ['da', 'Efter blokaden forsvinder smerterne.'],
    ['da', 'Smerterne forsvinder efter blokaden.'],
  ]);
  for (const [locale, text] of promising) {
    test(`finds “${text}”`, () => assert.notDeepEqual(promisesIn(text, locale), []));
  }

  const honest = /** @type {const} */ ([
    ['en', 'An injection does not cure the cause of back pain.'],
    ['en', 'There is no guarantee that it helps.'],
    ['en', 'It is hard to know whom it will help.'],
    ['en', 'Will it help me?'],
    ['en', 'If it relieves the pain, use the time to train.'],
    ['en', 'The local anaesthetic can ease pain within minutes.'],
    ['en', 'A review found that the steroid eases sciatica only slightly.'],
    ['en', 'Leaflets speak of an injection that gives relief for weeks.'],
    ['en', 'It has not been shown that steroids in the epidural space work or are safe.'],
    ['en', 'It may not be the most effective treatment.'],
    ['en', 'You will feel a sting.'],
    ['da', 'En blokade kan ikke helbrede årsagen.'],
    ['da', 'Ingen kan garantere, at den virker.'],
    ['da', 'Dit helbred og sikkerhed.'],
    ['da', 'Hvis den lindrer smerterne, så brug tiden til at træne.'],
    ['da', 'Lindrer blokaden smerterne, kan du bedre træne.'],
    ['da', 'Lokalbedøvelsen kan lindre smerterne i nogle timer.'],
    ['da', 'Studier viser kun svage tegn på, at den lindrer smerterne.'],
    ['da', 'Pjecer taler om, at blokaden giver lindring i nogle uger.'],
    ['da', 'Det er ikke vist, at binyrebarkhormon i epiduralrummet virker eller er sikkert.'],
    ['da', 'Det er ikke sikkert, at du får det bedre.'],
    ['da', 'Binyrebarkhormonet skal dæmpe smerterne.'],
  ]);
  for (const [locale, text] of honest) {
    test(`passes “${text}”`, () => assert.deepEqual(promisesIn(text, locale), []));
  }
});

// In many languages the words beside a number depend on it. A new kind of placeholder is named `count`,
// which gives its message plural forms, or stands here with the reason why its words never change.
const INDEPENDENT = {
  date: 'written out by Intl',
  evidence: 'a date written out by Intl',
  from: 'a number alone, or one that brings its words along',
  kind: 'no number',
  language: 'no number',
  max: 'a number alone',
  name: 'no number',
  next: 'a date written out by Intl',
  number: 'in brackets after a heading, or a telephone number',
  numbers: 'a list after a label',
  of: 'a round number, and so always one form',
  share: 'a number alone, before “of”',
  span: 'brings its words along',
  text: 'a date written out by Intl',
  to: 'brings its words along, or is a number alone',
};

describe('placeholders', () => {
  const found = messages.flatMap(({id, contents}) =>
    contents.flatMap((part) => (typeof part === 'string' ? [] : [{id, text: part.text}])),
  );

  test('are `count`, or known not to change the words around them', () => {
    const known = [COUNT, ...Object.keys(INDEPENDENT).map((name) => `\${${name}}`)];
    assert.deepEqual(
      found.filter(({text}) => !known.includes(text)),
      [],
    );
    const used = new Set(found.map(({text}) => text));
    assert.deepEqual(
      known.filter((text) => !used.has(text)),
      [],
    );
  });
});

describe('the page that a message is shown on', () => {
  test('is known for each, and is a page of the demo', () => {
    const pages = new Set(widgets.map(({tag}) => `${tag}.html`));
    for (const message of messages) {
      assert.ok(message.pages.length > 0, message.id);
      for (const page of message.pages) assert.ok(pages.has(page), `${message.id}: ${page}`);
    }
  });
});
