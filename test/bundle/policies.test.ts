import {expect} from '@open-wc/testing';
import {openRecorded, pressAll, showAll, shownLanguage, TAGS, VARIANTS} from './recorded-page.js';

const PAGES = {
  'a strict policy': '/pages/strict.html',
  'a policy that names ours': '/pages/named-policy.html',
  'a policy where another Lit took its name': '/pages/other-lit.html',
  'a policy with the library there twice': '/pages/twice.html',
};

describe('the bundle under', () => {
  for (const [name, url] of Object.entries(PAGES)) {
    for (const lang of ['en', 'da']) {
      it(`${name}, every widget, in ${lang}`, async function () {
        this.timeout(60_000);
        const page = await openRecorded(url);
        const widgets = await showAll(page, lang, VARIANTS);
        await pressAll(page, widgets);
        expect(new Set(widgets.map(shownLanguage))).to.deep.equal(new Set([lang]));
        expect(await page.violations()).to.deep.equal([]);
        expect(page.window.messages).to.deep.equal([]);
      });
    }
  }
});

describe('the page’s other Lit', () => {
  it('renders, and has the name “lit-html” for itself', async () => {
    const page = await openRecorded('/pages/other-lit.html');
    expect(page.document.querySelector('#other')?.textContent).to.equal('Rendered by the page');
    const {trustedTypes} = page.window as unknown as {
      trustedTypes: {createPolicy(name: string, rules: object): unknown};
    };
    expect(() => trustedTypes.createPolicy('lit-html', {})).to.throw();
  });
});

describe('a tag that is defined', () => {
  it('by another copy stays as it is', async () => {
    const page = await openRecorded('/pages/twice.html');
    const scripts = page.window.performance
      .getEntriesByType('resource')
      .filter(({name}) => name.includes('/dist/spinal-widgets.js'));
    expect(scripts).to.have.length(2);
    expect(page.window.tags.sort()).to.deep.equal([...TAGS].sort());
  });

  it('by the page stays as it is, and the other widgets work', async () => {
    const page = await openRecorded('/pages/defined.html');
    const [faq, types] = page.document.body.children;
    expect(faq?.textContent).to.equal('The page’s own');
    expect(faq?.shadowRoot).to.equal(null);
    expect(shownLanguage(types!)).to.equal('en');
    expect(page.window.messages).to.deep.equal([]);
  });
});
