// What all widgets share, shown by one of them.
import {expect} from '@open-wc/testing';
import {html} from 'lit';
import * as words from '../../src/content/words.js';
import {defineWidgets} from '../../src/embed/define.js';
import type {SpinalFaq} from '../../src/elements/faq/faq.js';
import {registerLocale} from '../../src/locale/locales.js';
import {consoleMessages} from '../support/console.js';
import {emulate} from '../support/media.js';
import {mount} from '../support/mount.js';
import {openFrame} from '../support/pages.js';
import {MIRRORED} from '../support/pseudo-locales.js';
import {accessibleName, allByRole, byRole} from '../support/roles.js';
import {rendered, show as showWidget, type ShowOptions} from '../support/shared-checks-widget.js';
import {until} from '../support/until.js';
import {part, parts, textOf} from './parts.js';

const ENGLISH = 'Questions and answers';
const DANISH = 'Spørgsmål og svar';

defineWidgets();

const show = (attributes: Record<string, string> = {}, more: ShowOptions = {}) =>
  showWidget<SpinalFaq>('spinal-faq', {
    lang: 'en',
    attributes: {questions: 'driving', ...attributes},
    ...more,
  });

const headingOf = (widget: Element) => textOf(part(widget, '#title'));

const shows = (widget: Element, heading: string) =>
  until(() => headingOf(widget) === heading, `shows “${heading}”`);

const aboutOf = (widget: Element) => textOf(part(widget, '[part=about]'));

const warnings = async (body: () => unknown) =>
  (await consoleMessages(body)).filter(({level}) => level === 'warn').map(({text}) => text);

describe('the language of a widget', () => {
  const mountFaq = async (content: ReturnType<typeof html>) => {
    const place = await mount(content);
    const widget = place.querySelector('spinal-faq')!;
    await rendered(widget);
    return {place, widget};
  };

  it('is that of the nearest lang', async () => {
    const {widget} = await mountFaq(html`
      <div lang="en">
        <div lang="da"><spinal-faq></spinal-faq></div>
      </div>
    `);
    expect(headingOf(widget)).to.equal(DANISH);
  });

  it('is its own lang before any other', async () => {
    const {widget} = await mountFaq(
      html`<div lang="en"><spinal-faq lang="da-DK"></spinal-faq></div>`,
    );
    expect(headingOf(widget)).to.equal(DANISH);
  });

  it('comes through the shadow roots around it', async () => {
    const host = await mount(html`<div lang="da"></div>`);
    const inner = document.createElement('div');
    host.attachShadow({mode: 'open'}).append(inner);
    const widget = document.createElement('spinal-faq');
    inner.attachShadow({mode: 'closed'}).append(widget);
    await until(() => widget.shadowRoot?.querySelector('#title'));
    expect(headingOf(widget)).to.equal(DANISH);
    host.lang = 'en';
    await shows(widget, ENGLISH);
  });

  it('follows the lang of the page', async () => {
    document.documentElement.lang = 'da';
    const {widget} = await mountFaq(html`<div><spinal-faq></spinal-faq></div>`);
    expect(headingOf(widget)).to.equal(DANISH);
    document.documentElement.lang = 'en';
    await shows(widget, ENGLISH);
  });

  it('follows the widget to another place', async () => {
    const {place, widget} = await mountFaq(html`
      <div>
        <div lang="en"><spinal-faq></spinal-faq></div>
        <div lang="da"></div>
      </div>
    `);
    place.lastElementChild!.append(widget);
    await shows(widget, DANISH);
  });

  it('stays where it is when a browser’s translator sets one that is not supported', async () => {
    const {place, widget} = await mountFaq(html`<div lang="da"><spinal-faq></spinal-faq></div>`);
    place.lang = 'tlh';
    await rendered(widget);
    expect(headingOf(widget)).to.equal(DANISH);
    place.lang = 'en';
    await shows(widget, ENGLISH);
  });

  it('is that of the next lang outwards when one is removed', async () => {
    const {place, widget} = await mountFaq(html`
      <div lang="da"><spinal-faq lang="en"></spinal-faq></div>
    `);
    widget.removeAttribute('lang');
    await shows(widget, DANISH);
    place.removeAttribute('lang');
    await shows(widget, ENGLISH);
  });

  it('changes what is open and leaves it open', async () => {
    const widget = await show({open: 'driving'});
    widget.lang = 'da';
    await shows(widget, DANISH);
    const button = part(widget, '#driving-button');
    expect(button.ariaExpanded).to.equal('true');
    expect(textOf(button)).not.to.equal('');
  });

  it('runs as it is written, whichever way the page runs', async () => {
    for (const dir of ['ltr', 'rtl'] as const) {
      const direction = async (lang: string) =>
        getComputedStyle(part(await show({}, {lang, dir}), '.root')).direction;
      expect(await direction(MIRRORED)).to.equal('rtl');
      expect(await direction('en')).to.equal('ltr');
    }
  });

  it('may be one that the page has registered and Intl does not know', async () => {
    registerLocale('x-base', {'faq.heading': 'Whatever people ask'});
    const widget = await show({}, {lang: 'x-base'});
    expect(headingOf(widget)).to.equal('Whatever people ask');
    expect(part(widget, '.root').lang).to.equal('x-base');
  });
});

describe('the last lines of a widget', () => {
  it('say that it is general information', async () => {
    expect(aboutOf(await show())).to.include('This is general information.');
    expect(aboutOf(await show({}, {lang: 'da'}))).not.to.include('general');
  });

  it('name nobody as a reviewer unless the page does', async () => {
    expect(aboutOf(await show())).not.to.match(/review/i);
    expect(aboutOf(await show({'reviewed-on': '2025-03-05'}))).not.to.match(/review|5 March/i);
  });

  it('name who reviewed it, as given', async () => {
    const name = 'Åse <b>Ørsted</b> & the Back Unit';
    const widget = await show({'reviewed-by': name});
    expect(aboutOf(widget)).to.include(words.reviewedBy(name));
    expect(part(widget, '[part=about]').childElementCount).to.equal(0);
  });

  it('give a long name in full', async () => {
    const name = 'Department of Rheumatology and Spine Diseases, '.repeat(4) + 'Glostrup';
    expect(aboutOf(await show({'reviewed-by': name}))).to.include(name);
  });

  it('say when it was reviewed, in the language of the reader', async () => {
    const attributes = {'reviewed-by': 'Back Unit', 'reviewed-on': '2025-03-05'};
    expect(aboutOf(await show(attributes))).to.include('Reviewed by Back Unit on 5 March 2025');
    const danish = aboutOf(await show(attributes, {lang: 'da'}));
    expect(danish).to.include('Back Unit').and.to.include('5. marts 2025');
  });

  it('leave out a date that is none, which the console says once', async () => {
    let widget: SpinalFaq | undefined;
    const texts = await warnings(async () => {
      widget = await show({'reviewed-by': 'Back Unit', 'reviewed-on': '2026-02-30'});
      widget.requestUpdate();
      await rendered(widget);
    });
    expect(aboutOf(widget!)).to.match(/Reviewed by Back Unit$/);
    expect(texts).to.have.length(1);
    expect(texts[0]).to.include('reviewed-on="2026-02-30"').and.to.include('YYYY-MM-DD');
  });

  it('name 112 for Denmark, or the number that the page gives', async () => {
    const help = (widget: Element) => textOf(part(widget, '[part=help]'));
    expect(help(await show())).to.include('112');
    const widget = await show({'emergency-number': '999'});
    expect(help(widget)).to.include('999').and.not.to.include('112');
    widget.removeAttribute('emergency-number');
    await rendered(widget);
    expect(help(widget)).to.include('112');
  });
});

describe('the heading of a widget', () => {
  const levels = (widget: Element) =>
    allByRole(widget, 'heading').map(({localName}) => Number(localName.slice(1)));

  it('names the region that the widget is', async () => {
    const widget = await show();
    expect(accessibleName(byRole(widget, 'region'))).to.equal(ENGLISH);
  });

  it('is of level 2 unless the page says otherwise', async () => {
    const widget = await show();
    expect(levels(widget)[0]).to.equal(2);
    widget.headingLevel = 4;
    await rendered(widget);
    expect(levels(widget)[0]).to.equal(4);
    widget.removeAttribute('heading-level');
    widget.headingLevel = '';
    await rendered(widget);
    expect(levels(widget)[0]).to.equal(2);
  });

  for (const level of ['1', '7', '2.5', 'h2']) {
    it(`is of level 2 for “${level}”, and the console says once what is allowed`, async () => {
      let widget: SpinalFaq | undefined;
      const texts = await warnings(async () => {
        widget = await show({'heading-level': level});
        widget.requestUpdate();
        await rendered(widget);
      });
      expect(levels(widget!)[0]).to.equal(2);
      expect(texts).to.have.length(1);
      expect(texts[0]).to.include(`heading-level="${level}"`).and.to.include('2, 3, 4, 5, 6');
    });
  }
});

describe('a widget that has rendered', () => {
  it('says so to the page’s styles', async () => {
    const widget = await show();
    expect(widget.matches(':state(ready)')).to.equal(true);
  });

  it('keeps still where that was asked for before the page was opened', async () => {
    const address = '/test/support/pages/widget.html?markup=<spinal-faq></spinal-faq>';
    const transition = async () => {
      const {window, document} = await openFrame(address);
      await window.customElements.whenDefined('spinal-faq');
      const faq = document.querySelector('spinal-faq')!;
      await faq.updateComplete;
      const [chevron] = parts(faq, '.chevron');
      return window.getComputedStyle(chevron!).transitionDuration;
    };
    expect(await transition()).to.equal('0.15s');
    await emulate({reducedMotion: 'reduce'});
    expect(await transition()).to.equal('0s');
  });
});
