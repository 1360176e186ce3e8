// What a browser does with the address of a part of the page: https://html.spec.whatwg.org/#scroll-to-fragid
import {expect} from '@open-wc/testing';
import {html} from 'lit';
import {defineWidgets} from '../../src/embed/define.js';
import * as words from '../../src/content/words.js';
import {deepActiveElement} from '../support/dom.js';
import {press} from '../support/keyboard.js';
import {mount, settled} from '../support/mount.js';
import {openFrame, openMarkup, type Frame} from '../support/pages.js';
import {inside, rendered} from '../support/shared-checks-widget.js';
import {until} from '../support/until.js';
import {part, textOf} from './parts.js';

defineWidgets();

const FAQ = '<spinal-faq questions="driving diabetes"></spinal-faq>';
const ANSWER = '#spinal-faq-diabetes';

async function openWith(markup: string, {hash = '', base = ''} = {}) {
  const given = new URLSearchParams({markup, ...(base && {base})});
  const frame = await openFrame(`/test/support/pages/widget.html?${given}${hash}`);
  await settled(frame.document);
  return frame;
}

const isOpen = (page: ParentNode) =>
  !part(page.querySelector('spinal-faq')!, '#diabetes-panel').hasAttribute('hidden');

const topOf = (page: ParentNode) =>
  part(page.querySelector('spinal-faq')!, '#diabetes-button').getBoundingClientRect().top;

describe('the address of a part', () => {
  for (const [name, around] of [
    ['a closed <details>', `<details><summary>More</summary>${FAQ}</details>`],
    ['what is hidden until found', `<div hidden="until-found">${FAQ}</div>`],
  ] as const)
    describe(`inside ${name}`, () => {
      it('opens both at load', async () => {
        const {document, window} = await openWith(around, {hash: ANSWER});
        await until(() => window.scrollY > 0);
        expect(document.querySelector('spinal-faq')!.checkVisibility()).to.equal(true);
        expect(isOpen(document)).to.equal(true);
      });

      it('opens both by a click', async () => {
        const {document, window} = await openWith(`<a href="${ANSWER}">Go</a>${around}`);
        document.querySelector('a')!.click();
        await until(() => window.scrollY > 0 && isOpen(document));
        expect(document.querySelector('spinal-faq')!.checkVisibility()).to.equal(true);
      });
    });

  it('leads there each time its link is clicked', async () => {
    const {document, window} = await openWith(`<a href="${ANSWER}">Go</a>${FAQ}`);
    for (let click = 0; click < 2; click++) {
      document.querySelector('a')!.click();
      await until(() => window.scrollY > 0 && isOpen(document), `click ${click}`);
      document.querySelector('spinal-faq')!.closeAll();
      await rendered(document.querySelector('spinal-faq')!);
      window.scrollTo(0, 0);
    }
  });

  it('keeps clear of what the page lays over its top', async () => {
    const {document, window} = await openWith(FAQ);
    document.documentElement.style.scrollPaddingTop = '90px';
    window.location.hash = ANSWER;
    await until(() => window.scrollY > 0);
    expect(topOf(document)).to.be.closeTo(90, 2);
  });

  for (const id of ['question', 'inside'])
    it(`opens the page’s own question by #${id}, at load and by a click`, async () => {
      const own = `<a href="#${id}">Go</a><spinal-faq><details id="question"><summary>Where?</summary>
        <p id="inside">Here.</p></details></spinal-faq>`;
      for (const hash of ['', `#${id}`]) {
        const {document, window} = await openWith(own, {hash});
        if (!hash) document.querySelector('a')!.click();
        await until(() => window.scrollY > 0 && document.querySelector('details')!.open, hash);
      }
    });

  describe('moves the place that Tab goes on from', () => {
    it('to a question', async () => {
      const faq = await mount(
        html`<spinal-faq lang="en" questions="driving diabetes"></spinal-faq>`,
      );
      location.hash = ANSWER;
      await until(() => deepActiveElement()?.id === 'diabetes-button');
      await press('Tab');
      expect(part(faq, '#diabetes-panel').contains(deepActiveElement())).to.equal(true);
    });

    it('to a part of the guide', async () => {
      const guide = await mount(html`<spinal-guide lang="en"></spinal-guide>`);
      const link = inside(guide).find((it) => it.getAttribute('href') === '#spinal-guide-safety');
      (link as HTMLElement).click();
      const safety = inside(guide).find((it) => it.localName === 'spinal-safety')!;
      await until(() => safety.shadowRoot!.activeElement?.id === 'title');
      await press('Tab');
      expect(safety.shadowRoot!.contains(deepActiveElement())).to.equal(true);
      expect(part(safety, '#title').hasAttribute('tabindex')).to.equal(false);
    });

    it('to the subject that is chosen', async () => {
      const types = await mount(html`<spinal-injection-types lang="en"></spinal-injection-types>`);
      location.hash = 'spinal-injection-types-facet';
      await until(() => deepActiveElement()?.id === 'title');
      await press('Tab');
      expect(deepActiveElement()).to.equal(part(types, '#tab-facet'));
    });
  });
});

describe('on a page with <base href>', () => {
  it('links to parts stay on the page', async () => {
    const {document, window} = await openWith('<spinal-guide></spinal-guide>', {base: '/'});
    const {pathname, search} = window.location;
    const guide = document.querySelector('spinal-guide')!;
    const links = inside(guide).filter((it) => it.localName === 'a') as HTMLAnchorElement[];
    const inPage = links.filter((it) => it.getAttribute('href')!.includes('#spinal-guide'));
    expect(inPage).to.have.length.above(5);
    for (const {href} of inPage) expect(new URL(href).pathname).to.equal(pathname);
    inPage.find(({hash}) => hash === '#spinal-guide-safety')!.click();
    await until(() => window.location.hash === '#spinal-guide-safety');
    expect([window.location.pathname, window.location.search]).to.deep.equal([pathname, search]);
  });
});

describe('a link to copy', () => {
  const copied = async ({document, window}: Frame) => {
    const faq = document.querySelector('spinal-faq')!;
    const written: string[] = [];
    const clipboard = {writeText: (text: string) => Promise.resolve(void written.push(text))};
    Object.defineProperty(window.navigator, 'clipboard', {value: clipboard});
    part<HTMLElement>(faq, '.copy button').click();
    const status = part(faq, '.copy [role=status]');
    await until(() => textOf(status) !== '');
    return {written, said: textOf(status)};
  };

  const OPEN = '<spinal-faq questions="diabetes" open="diabetes"></spinal-faq>';

  it('leads back where the page has a <base href>', async () => {
    const frame = await openWith(OPEN, {base: '/'});
    const {written, said} = await copied(frame);
    expect(written).to.deep.equal([new URL(ANSWER, frame.window.location.href).href]);
    expect(said).to.equal(words.linkCopied());
  });

  it('is not said to be copied where the page has no address', async () => {
    const frame = await openMarkup(`<html lang="en"><body>${OPEN}<script type="module">
      import {defineWidgets} from '/src/embed/define.ts';
      defineWidgets();
    </script></body></html>`);
    await settled(frame.document);
    const {written, said} = await copied(frame);
    expect(written).to.deep.equal([]);
    expect(said).to.equal(words.noLink());
  });
});
