import {expect} from '@open-wc/testing';
import {html} from 'lit';
import {localeFor, nearestLang, setPageLocale} from '../../src/locale/language.js';
import {matchLocale, registerLocale} from '../../src/locale/locales.js';
import {afterThisTest} from '../support/cleanup.js';
import {consoleMessages} from '../support/console.js';
import {mount} from '../support/mount.js';

describe('matchLocale', () => {
  const matches: [tag: string, locale: string | undefined][] = [
    ['da', 'da'],
    ['da-DK', 'da'],
    ['DA-dk', 'da'],
    [' da ', 'da'],
    ['en', 'en'],
    ['en-GB', 'en'],
    ['en-x-custom', 'en'],
    ['', undefined],
    ['fi', undefined],
    ['dan', undefined],
    ['d', undefined],
    ['-da', undefined],
    ['constructor', undefined],
    ['__proto__', undefined],
  ];
  for (const [tag, locale] of matches) {
    it(`takes “${tag}” for ${locale ?? 'none'}`, () => {
      expect(matchLocale(tag)).to.equal(locale);
    });
  }

  it('prefers a registered language of a region', () => {
    registerLocale('en-ZA', {});
    expect(matchLocale('en-za')).to.equal('en-za');
    expect(matchLocale('en-NZ')).to.equal('en');
  });
});

describe('nearestLang', () => {
  it('is the element’s own', async () => {
    const element = await mount(html`<p lang="da"></p>`, {lang: 'en'});
    expect(nearestLang(element)).to.equal('da');
  });

  it('is that of the nearest ancestor', async () => {
    const element = await mount(html`<div lang="da"><p></p></div>`, {lang: 'en'});
    expect(nearestLang(element.querySelector('p')!)).to.equal('da');
  });

  it('is that of the page', async () => {
    document.documentElement.lang = 'da-DK';
    const element = await mount(html`<p></p>`);
    expect(nearestLang(element)).to.equal('da-DK');
  });

  it('crosses shadow roots, closed ones too', async () => {
    const outer = await mount(html`<div lang="da"></div>`);
    const middle = document.createElement('div');
    const inner = document.createElement('div');
    outer.attachShadow({mode: 'open'}).append(middle);
    middle.attachShadow({mode: 'closed'}).append(inner);
    expect(nearestLang(inner)).to.equal('da');
    middle.lang = 'en';
    expect(nearestLang(inner)).to.equal('en');
  });

  it('of slotted content is that of the page it was written in', async () => {
    const host = await mount(html`<div><p></p></div>`, {lang: 'en'});
    const shadow = host.attachShadow({mode: 'open'});
    shadow.append(Object.assign(document.createElement('div'), {lang: 'da'}));
    shadow.firstElementChild!.append(document.createElement('slot'));
    expect(nearestLang(host.querySelector('p')!)).to.equal('en');
  });

  it('ends at an empty one, which says that the language is not known', async () => {
    const element = await mount(html`<p lang=""></p>`, {lang: 'da'});
    expect(nearestLang(element)).to.equal('');
  });

  it('is none where nothing names one', () => {
    expect(nearestLang(document.createElement('p'))).to.equal(undefined);
  });
});

describe('localeFor', () => {
  it('is the locale of the nearest lang', async () => {
    const element = await mount(html`<p></p>`, {lang: 'da-DK'});
    expect(localeFor(element)).to.equal('da');
    expect(localeFor(element, 'en')).to.equal('da');
  });

  it('stays what it was where the language is not supported', async () => {
    const element = await mount(html`<p lang="fi"></p>`, {lang: 'en'});
    expect(localeFor(element, 'da')).to.equal('da');
  });

  it('is English where nothing speaks for the element', () => {
    expect(localeFor(document.createElement('p'))).to.equal('en');
  });

  it('is the script’s language where nothing speaks for the element', () => {
    afterThisTest(() => setPageLocale('en'));
    setPageLocale('da-DK');
    expect(localeFor(document.createElement('p'))).to.equal('da');
  });
});

describe('setPageLocale', () => {
  it('warns of a language that is not there, and changes nothing', async () => {
    const messages = await consoleMessages(() => setPageLocale('fi'));
    expect(messages.map(({level}) => level)).to.deep.equal(['warn']);
    expect(messages[0]?.text).to.include('data-lang="fi"');
    expect(localeFor(document.createElement('p'))).to.equal('en');
  });
});
