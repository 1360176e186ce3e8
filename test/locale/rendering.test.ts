import {expect, nextFrame} from '@open-wc/testing';
import {html} from 'lit';
import * as words from '../../src/content/words.js';
import {defineWidgets} from '../../src/embed/define.js';
import type {SpinalElement} from '../../src/elements/base/spinal-element.js';
import {catalogue as danish} from '../../src/generated/locales/da.js';
import {messageIds} from '../../src/generated/locales/index.js';
import type {Catalogue} from '../../src/locale/catalogue.js';
import * as locales from '../../src/locale/locales.js';
import {messagesReady, withCatalogue} from '../../src/locale/rendering.js';
import {consoleMessages} from '../support/console.js';
import {mount, settled} from '../support/mount.js';

const ENGLISH = 'Questions and answers';
const DANISH = danish['faq.heading'] as string;

const saying = (heading: string): Catalogue => ({'faq.heading': heading});

const {catalogueOf, loadLocale, registerLocale} = locales;

defineWidgets();
before(messagesReady);

/** A module of its own, into which Danish has not been loaded yet. */
async function withoutDanish(copy: number): Promise<typeof locales> {
  return (await import(`/src/locale/locales.ts?copy=${copy}`)) as typeof locales;
}

function headingOf(widget: Element) {
  return widget.shadowRoot!.querySelector('#title')?.textContent;
}

describe('withCatalogue', () => {
  it('answers each message from the catalogue', () => {
    expect(withCatalogue(saying('One'), words.faqHeading)).to.equal('One');
    expect(withCatalogue(saying('Two'), words.faqHeading)).to.equal('Two');
  });

  it('leaves English outside, and where the catalogue has nothing', () => {
    withCatalogue(saying('One'), words.faqHeading);
    expect(words.faqHeading()).to.equal(ENGLISH);
    expect(withCatalogue({}, words.faqHeading)).to.equal(ENGLISH);
    expect(withCatalogue({'faq.heading': ''}, words.faqHeading)).to.equal(ENGLISH);
  });

  it('nests, and goes back to the outer one', () => {
    const heard = withCatalogue(saying('Outer'), () => [
      words.faqHeading(),
      withCatalogue(saying('Inner'), words.faqHeading),
      withCatalogue({}, words.faqHeading),
      words.faqHeading(),
    ]);
    expect(heard).to.deep.equal(['Outer', 'Inner', ENGLISH, 'Outer']);
  });

  it('goes back after an exception, which it passes on', () => {
    const fail = () => {
      throw new Error('Rendering failed');
    };
    const heard = withCatalogue(saying('Outer'), () => {
      expect(() => withCatalogue(saying('Inner'), fail)).to.throw('Rendering failed');
      return words.faqHeading();
    });
    expect(heard).to.equal('Outer');
    expect(() => withCatalogue(saying('Outer'), fail)).to.throw('Rendering failed');
    expect(words.faqHeading()).to.equal(ENGLISH);
  });

  it('fills placeholders, in the order of the translation', () => {
    const reordered: Catalogue = {
      'common.reviewed-by-on': {strTag: true, strings: ['', ': ', '.'], values: [1, 0]},
      'common.reviewed-by': {strTag: true, strings: ['', ' and ', ''], values: [0, 0]},
    };
    const both = () => words.reviewedByOn('Anna', 'today');
    expect(both()).to.equal('Reviewed by Anna on today');
    expect(withCatalogue(reordered, both)).to.equal('today: Anna.');
    expect(withCatalogue(reordered, () => words.reviewedBy('Anna'))).to.equal('Anna and Anna');
  });
});

describe('two languages on one page', () => {
  it('render interleaved, each in its own', async () => {
    const page = await mount(
      html`<div>
        <spinal-faq lang="da"></spinal-faq>
        <spinal-faq lang="en"></spinal-faq>
        <spinal-faq lang="da"></spinal-faq>
      </div>`,
    );
    const widgets = [...page.children] as SpinalElement[];
    const texts = () =>
      widgets.map((widget) => widget.shadowRoot!.textContent.replace(/\s+/g, ' '));
    const first = texts();
    expect(first[0]).to.include(DANISH);
    expect(first[0]).not.to.include(ENGLISH);
    expect(first[1]).to.include(ENGLISH);
    expect(first[1]).not.to.include(DANISH);
    expect(first[2]).to.equal(first[0]);
    for (let round = 0; round < 8; round++) {
      widgets.forEach((widget, index) => {
        if ((round + index) % 3 > 0) widget.headingLevel = 2 + ((round + index) % 5);
      });
      await widgets[round % 3]!.updateComplete;
    }
    await settled(page);
    expect(texts()).to.deep.equal(first);
  });

  it('render one within the other', async () => {
    const outer = await mount<SpinalElement>(html`<spinal-faq lang="da"></spinal-faq>`);
    const inner = document.createElement('spinal-faq');
    inner.lang = 'en';
    outer.shadowRoot!.querySelector('.questions')!.append(inner);
    outer.headingLevel = 3;
    inner.headingLevel = 4;
    await settled(outer.parentElement!);
    expect(headingOf(outer)).to.equal(DANISH);
    expect(headingOf(inner)).to.equal(ENGLISH);
  });
});

describe('a change of lang', () => {
  it('is followed on the element, around it and back', async () => {
    const widget = await mount<SpinalElement>(html`<spinal-faq></spinal-faq>`, {lang: 'en'});
    expect(headingOf(widget)).to.equal(ENGLISH);
    const around = widget.parentElement!;
    for (const [element, lang, heading] of [
      [around, 'da', DANISH],
      [widget, 'en', ENGLISH],
      [widget, 'da-DK', DANISH],
      [widget, 'en-GB', ENGLISH],
    ] as const) {
      element.lang = lang;
      await loadLocale('da');
      await settled(around);
      expect(headingOf(widget), lang).to.equal(heading);
    }
  });

  it('to a language it does not have leaves the widget as it is', async () => {
    const widget = await mount<SpinalElement>(html`<spinal-faq></spinal-faq>`, {lang: 'da'});
    widget.parentElement!.lang = 'fi';
    await settled(widget.parentElement!);
    expect(headingOf(widget)).to.equal(DANISH);
    expect(widget.shadowRoot!.querySelector<HTMLElement>('[part=root]')!.lang).to.equal('da');
  });

  it('is followed after the widget was moved', async () => {
    const widget = await mount<SpinalElement>(html`<spinal-faq></spinal-faq>`, {lang: 'da'});
    const elsewhere = await mount(html`<div></div>`, {lang: 'en'});
    elsewhere.append(widget);
    await settled(elsewhere);
    expect(headingOf(widget)).to.equal(ENGLISH);
    elsewhere.lang = 'da';
    await loadLocale('da');
    await settled(elsewhere);
    expect(headingOf(widget)).to.equal(DANISH);
  });
});

describe('registerLocale', () => {
  // Codes for private use, so that no other test means them.
  it('adds a language, with English where it has no text', async () => {
    registerLocale('QAA', {...saying('Frågor'), 'faq.open-all': 'Öppna alla'});
    const widget = await mount<SpinalElement>(html`<spinal-faq lang="qaa-SE"></spinal-faq>`);
    const [all, print] = widget.shadowRoot!.querySelectorAll('button');
    expect(headingOf(widget)).to.equal('Frågor');
    expect(all?.textContent?.trim()).to.equal('Öppna alla');
    expect(print?.textContent?.trim()).to.equal('Print');
    expect(widget.shadowRoot!.querySelector<HTMLElement>('[part=root]')!.lang).to.equal('qaa');
  });

  it('takes placeholders in another order', async () => {
    registerLocale('qab', {
      'common.reviewed-by-on': {strTag: true, strings: ['', ' – ', '!'], values: [1, 0]},
    });
    const widget = await mount<SpinalElement>(
      html`<spinal-faq lang="qab" reviewed-by="Anna" reviewed-on="2026-11-24"></spinal-faq>`,
    );
    const about = widget.shadowRoot!.querySelector('[part=about]')!.textContent;
    expect(about)
      .to.match(/\b24\b.* – Anna!/)
      .and.to.include('2026');
  });

  it('takes plain text with named placeholders', () => {
    registerLocale('qaf', {
      'common.reviewed-by-on': '${date}: ${name} har läst',
      'common.reviewed-by': 'Läst av ${name}',
    });
    const {'common.reviewed-by-on': both, 'common.reviewed-by': one} = catalogueOf('qaf');
    expect(both).to.deep.equal({strTag: true, strings: ['', ': ', ' har läst'], values: [1, 0]});
    expect(withCatalogue(catalogueOf('qaf'), () => words.reviewedBy('Anna'))).to.equal(
      'Läst av Anna',
    );
    expect(one).to.be.an('object');
  });

  it('leaves out and names what cannot be shown', async () => {
    const number = {strTag: true, strings: ['', ''], values: [3]} as const;
    const said = await consoleMessages(async () => {
      registerLocale('qag', {
        'duration.hours': '${antal} timmar',
        'duration.days': 'dagar',
        'duration.weeks': '${count veckor',
        'duration.months': number,
        'duration.up-to': 7 as never,
        'duration.days:few': 'dagar',
        'faq.heading': 'Frågor',
        'no.such': 'Nej',
      });
      await messageIds();
      await nextFrame();
    });
    const shown = ['duration.days:few', 'faq.heading', 'no.such'];
    expect(Object.keys(catalogueOf('qag'))).to.deep.equal(shown);
    const [wrong, unknown, missing] = said.map(({text}) => text);
    expect(wrong).to.include('duration.hours (it has ${count}), duration.days (it has ${count})');
    expect(unknown).to.include('"qag" has messages that the library does not: no.such.');
    expect(missing).to.match(/"qag" has 1 of \d+ messages; the others are shown in English/);
  });

  it('replaces the messages of a language, also of one that renders', async () => {
    registerLocale('qac', saying('Old'));
    const widget = await mount<SpinalElement>(html`<spinal-faq lang="qac"></spinal-faq>`);
    expect(headingOf(widget)).to.equal('Old');
    registerLocale('qac', saying('New'));
    widget.requestUpdate();
    await widget.updateComplete;
    expect(headingOf(widget)).to.equal('New');
  });

  it('wins over the language’s own file, asked for just before', async () => {
    const fresh = await withoutDanish(1);
    const loading = fresh.loadLocale('da');
    fresh.registerLocale('da', saying('Ours'));
    expect(await loading).to.equal('da');
    expect(fresh.catalogueOf('da')['faq.heading']).to.equal('Ours');
  });

  it('wins over the language’s own file, which is on its way', async () => {
    const fresh = await withoutDanish(2);
    const loading = fresh.loadLocale('da');
    await messagesReady();
    fresh.registerLocale('da', saying('Ours'));
    expect(await loading).to.equal('da');
    expect(fresh.catalogueOf('da')['faq.heading']).to.equal('Ours');
  });
});

describe('loadLocale', () => {
  it('brings the messages of a language', async () => {
    expect(await loadLocale('da')).to.equal('da');
    expect(withCatalogue(catalogueOf('da'), words.faqHeading)).to.equal(DANISH);
  });

  it('has English without a file', async () => {
    expect(await loadLocale('en')).to.equal('en');
    expect(catalogueOf('en')).to.deep.equal({});
  });
});
