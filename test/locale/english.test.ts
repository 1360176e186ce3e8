// English that stands in a widget of another language is marked as English, wherever it is text.
import {expect} from '@open-wc/testing';
import {defineWidgets} from '../../src/embed/define.js';
import {WIDGETS} from '../../src/generated/widgets.js';
import type {SpinalElement} from '../../src/elements/base/spinal-element.js';
import {registerLocale} from '../../src/locale/locales.js';
import {describeElement, inside, show} from '../support/shared-checks-widget.js';
import {until} from '../support/until.js';

const WITHOUT = 'qae';
const RIGHT_TO_LEFT = 'ar';

/** What the reviewed translation of one sentence would be. */
const ONE = {'faq.heading': '؟'};

defineWidgets();
before(() => {
  registerLocale(WITHOUT, {});
  registerLocale(RIGHT_TO_LEFT, ONE);
});

const inLanguage = (tag: string, lang: string) => show<SpinalElement>(tag, {attributes: {lang}});

/** Texts with Latin letters that nothing says are English, or must not be translated. */
function unmarked(widget: Element): string[] {
  return inside(widget)
    .filter((element) => element.localName !== 'style')
    .filter((element) => !element.closest('[translate=no], [lang=en], svg'))
    .flatMap((element) =>
      [...element.childNodes]
        .filter((node) => node.nodeType === Node.TEXT_NODE && /[a-z]{2}/i.test(node.textContent!))
        .map((node) => `${node.textContent!.trim()} in ${describeElement(element)}`),
    );
}

/** Dates and large numbers are written as the language does, which is left to the browser. */
const DATE = /\d+ [A-Z]\w+ \d{4}|[A-Z]\w+ \d+, \d{4}/g;
const THOUSAND = /(?<=\d),(?=\d{3})/g;

const words = (widget: Element) =>
  widget.shadowRoot!.textContent.replace(DATE, 'date').replace(THOUSAND, '').trim().split(/\s+/);

describe('a language without a translation', () => {
  for (const tag of Object.keys(WIDGETS)) {
    it(`is shown in English that says so: <${tag}>`, async () => {
      const english = words(await inLanguage(tag, 'en'));
      const widget = await inLanguage(tag, WITHOUT);
      expect(words(widget)).to.deep.equal(english);
      expect(unmarked(widget)).to.deep.equal([]);
    });

    it(`has plain words in its attributes: <${tag}>`, async () => {
      const labels = async (lang: string) =>
        inside(await inLanguage(tag, lang)).flatMap((it) => it.getAttribute('aria-label') ?? []);
      expect(await labels(WITHOUT)).to.deep.equal(await labels('en'));
    });
  }

  it('is marked sentence by sentence, and from left to right', async () => {
    const widget = await inLanguage('spinal-faq', RIGHT_TO_LEFT);
    const [title, ...others] = widget.shadowRoot!.querySelectorAll('h2, h3');
    expect(title!.textContent).to.equal('؟');
    expect(title!.querySelectorAll('[lang]').length).to.equal(0);
    expect(others.length).to.be.greaterThan(3);
    for (const heading of others) {
      const mark = heading.querySelector<HTMLElement>('[lang=en]')!;
      expect(getComputedStyle(mark).direction).to.equal('ltr');
    }
  });

  it('loses its marks when the translation comes', async () => {
    const widget = await inLanguage('spinal-faq', WITHOUT);
    const marks = () => widget.shadowRoot!.querySelectorAll('span[lang=en]').length;
    expect(marks()).to.be.above(50);
    widget.lang = 'da';
    await until(() => widget.shadowRoot!.querySelector('.root')?.matches('[lang=da]'));
    expect(marks()).to.equal(0);
  });

  it('tells search engines its plain words', async () => {
    const widget = await inLanguage('spinal-faq', WITHOUT);
    widget.toggleAttribute('structured-data', true);
    await widget.updateComplete;
    const block = document.querySelector('[data-structured-data=spinal-faq]')!;
    const {mainEntity} = JSON.parse(block.textContent) as {
      mainEntity: {name: unknown; acceptedAnswer: {text: unknown}}[];
    };
    for (const {name, acceptedAnswer} of mainEntity) {
      expect(name).to.match(/\?$/);
      expect(acceptedAnswer.text).to.be.a('string').and.not.include('[object');
    }
  });
});
