import {expect} from '@open-wc/testing';
import {html} from 'lit';
import * as words from '../../src/content/words.js';
import {spanWords} from '../../src/elements/base/durations.js';
import type {SpinalElement} from '../../src/elements/base/spinal-element.js';
import {defineWidgets} from '../../src/embed/define.js';
import type {Catalogue} from '../../src/locale/catalogue.js';
import {registerLocale} from '../../src/locale/locales.js';
import {counted} from '../../src/locale/plural.js';
import {messagesReady, withCatalogue} from '../../src/locale/rendering.js';
import {mount} from '../support/mount.js';

defineWidgets();
before(messagesReady);

/** A form of a counted message: the number, then its words. */
const after = (text: string) => ({strTag: true, strings: ['', ` ${text}`], values: [0]}) as const;

const polish: Catalogue = {
  'duration.hours:few': after('godziny'),
  'duration.hours': after('godzin'),
  'duration.days:few': after('dni (kilka)'),
  'duration.days': after('dni'),
  'guide.reading-time:few': after('minuty'),
  'guide.reading-time': after('minut'),
  'duration.from-to': {strTag: true, strings: ['', '–', ''], values: [0, 1]},
};

const arabic: Catalogue = {
  'duration.hours:two': 'ساعتان',
  'duration.hours:few': after('ساعات'),
  'duration.hours:many': after('ساعة'),
  'duration.hours': after('ساعة (أخرى)'),
};

const hours = (locale: string, catalogue: Catalogue, value: number) =>
  withCatalogue(catalogue, () =>
    counted(locale, value, (count) => words.durationWords('hour', value, count)),
  );

describe('a number and its words', () => {
  it('agree, in each form of the language', () => {
    const said = [2, 4, 5, 12, 22, 25].map((value) => hours('pl', polish, value));
    expect(said).to.deep.equal([
      '2 godziny',
      '4 godziny',
      '5 godzin',
      '12 godzin',
      '22 godziny',
      '25 godzin',
    ]);
  });

  it('may be one word', () => {
    const digits = (value: number) => new Intl.NumberFormat('ar').format(value);
    expect(hours('ar', arabic, 2)).to.equal('ساعتان');
    expect(hours('ar', arabic, 6)).to.equal(`${digits(6)} ساعات`);
    expect(hours('ar', arabic, 24)).to.equal(`${digits(24)} ساعة`);
  });

  it('take the last form where a catalogue has no other', () => {
    expect(hours('pl', {'duration.hours': after('godz.')}, 3)).to.equal('3 godz.');
    expect(hours('pl', {}, 3)).to.equal('3 hours');
    expect(hours('en', {}, 3)).to.equal('3 hours');
  });

  it('agree in a span with its last number', () => {
    const span = {from: {value: 5, unit: 'day'}, to: {value: 22, unit: 'day'}} as const;
    expect(withCatalogue(polish, () => spanWords('pl', span))).to.equal('5–22 dni (kilka)');
  });

  it('leave the next message alone, also after an exception', () => {
    const catalogue = {...polish, 'faq.heading': 'Pytania', 'faq.heading:few': 'Kilka pytań'};
    withCatalogue(catalogue, () => {
      expect(() =>
        counted('pl', 3, () => {
          throw new Error('no words');
        }),
      ).to.throw('no words');
      expect(words.faqHeading()).to.equal('Pytania');
    });
  });

  it('agree in the widgets', async () => {
    registerLocale('pl', polish);
    const page = await mount(
      html`<div lang="pl">
        <spinal-relief-timeline type="epidural"></spinal-relief-timeline>
        <spinal-guide></spinal-guide>
      </div>`,
    );
    const [timeline, guide] = [...page.children] as SpinalElement[];
    expect(timeline!.shadowRoot!.textContent).to.include('6 godzin').and.include('2 godziny');
    const [, minutes = '', word] =
      /(\d+) (minuty|minut)\b/.exec(guide!.shadowRoot!.textContent) ?? [];
    const category = new Intl.PluralRules('pl').select(Number(minutes));
    expect(word).to.equal(category === 'few' ? 'minuty' : 'minut');
  });
});
