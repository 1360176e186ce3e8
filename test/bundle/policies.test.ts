import {expect} from '@open-wc/testing';
import {settled} from '../support/mount.js';
import {
  looksOf,
  openRecorded,
  pressAll,
  SCRIPTS,
  showAll,
  shownLanguage,
  structuredData,
  TAGS,
  VARIANTS,
  type RecordedPage,
} from './recorded-page.js';

interface TwoFolders extends RecordedPage {
  window: RecordedPage['window'] & {addSecond(): Promise<void>};
}

const PAGES = {
  'a strict policy': '/pages/strict.html',
  'a policy that names ours': '/pages/named-policy.html',
  'a policy where another Lit took its name': '/pages/other-lit.html',
  'a policy with the library there twice': '/pages/twice.html',
  'a policy with two versions of the library, and another Lit': '/pages/two-versions.html',
  'a policy that takes no style': '/pages/no-style.html',
  'a policy that takes styles of another origin only': '/pages/foreign-style.html',
};

async function keepsPolicy(url: string, lang: string) {
  const page = await openRecorded(url);
  const widgets = await showAll(page, lang, VARIANTS);
  await pressAll(page, widgets);
  expect(new Set(widgets.map(shownLanguage))).to.deep.equal(new Set([lang]));
  expect(structuredData(page)).to.have.members(['FAQPage', 'MedicalWebPage']);
  expect(await page.violations()).to.deep.equal([]);
  expect(page.window.messages).to.deep.equal([]);
}

describe('the bundle under', () => {
  for (const [name, url] of Object.entries(PAGES)) {
    for (const lang of ['en', 'da']) {
      it(`${name}, every widget, in ${lang}`, async () => {
        await keepsPolicy(url, lang);
      });
    }
  }
});

for (const script of SCRIPTS.slice(1))
  describe(`${script} under`, () => {
    for (const [name, url] of Object.entries(PAGES)) {
      it(`${name}, every widget`, async () => {
        await keepsPolicy(`${url}?script=${script}`, 'da');
      });
    }
  });

describe('a script with integrity', () => {
  it('runs if it is what the page expects, and else does not', async () => {
    const page = await openRecorded('/pages/integrity.html');
    const faq = page.document.querySelector('spinal-faq')!;
    expect(shownLanguage(faq)).to.equal('en');
    expect(page.document.querySelectorAll('[integrity^=sha384-]')).to.have.length(2);
    expect(await page.violations()).to.deep.equal([]);
  });
});

describe('a strict policy', () => {
  it('is in force: the page itself can write no HTML', async () => {
    const {document} = await openRecorded('/pages/strict.html');
    expect(() => (document.body.innerHTML = '<b>bold</b>')).to.throw(/Trusted|CSP/);
    expect(document.querySelector('b')).to.equal(null);
  });
});

describe('the page’s other Lit', () => {
  it('has its plug-ins and its messages for itself', async () => {
    const page = (await openRecorded('/pages/other-lit.html')) as RecordedPage & {
      window: {taken: string[]};
    };
    await showAll(page, 'da');
    expect(page.window.taken).to.deep.equal([]);
  });

  it('renders, and has the name “lit-html” for itself', async () => {
    const page = await openRecorded('/pages/other-lit.html');
    expect(page.document.querySelector('#other')?.textContent).to.equal('Rendered by the page');
    const {trustedTypes} = page.window as unknown as {
      trustedTypes: {createPolicy(name: string, rules: object): unknown};
    };
    expect(trustedTypes).to.respondTo('createPolicy');
    expect(() => trustedTypes.createPolicy('lit-html', {})).to.throw(/policy/i);
  });
});

describe('a policy that refuses styles', () => {
  for (const url of ['/pages/no-style.html', '/pages/foreign-style.html']) {
    it(`(${url}) leaves every widget styled as without one`, async () => {
      const strict = await openRecorded(url);
      const free = await openRecorded('/pages/snippet.html');
      const looks = await looksOf(await showAll(strict, 'en'));
      expect(looks).to.have.length(TAGS.length);
      expect(looks).to.deep.equal(await looksOf(await showAll(free, 'en')));
    });
  }
});

describe('a tag that is defined', () => {
  it('by another version stays as it is', async () => {
    const page = await openRecorded('/pages/two-versions.html');
    const [faq] = (await showAll(page, 'en')).filter(({localName}) => localName === 'spinal-faq');
    expect(faq!.shadowRoot!.querySelector('#title')!.textContent).to.equal(
      'Questions, as they were',
    );
    expect(page.window.tags.sort()).to.deep.equal([...TAGS].sort());
  });

  it('by another version stays as it is, and one that it lacks is added', async () => {
    const page = await openRecorded('/pages/newer-tag.html');
    const [faq, procedure] = page.document.body.children;
    expect(faq!.shadowRoot!.querySelector('#title')!.textContent).to.equal(
      'Questions, as they were',
    );
    expect(shownLanguage(procedure!)).to.equal('en');
    expect(procedure!.shadowRoot!.textContent).to.include('Sources (');
    expect(await page.violations()).to.deep.equal([]);
    expect(page.window.messages).to.deep.equal([]);
  });

  it('by the autoload of one folder goes with those of another folder', async () => {
    const page = (await openRecorded('/pages/two-autoloads.html')) as TwoFolders;
    const [sources, faq] = page.document.querySelector('main')!.children;
    await page.window.customElements.whenDefined('spinal-sources');
    await settled(page.document);
    expect(shownLanguage(sources!)).to.equal('en');
    await page.window.addSecond();
    await page.window.customElements.whenDefined('spinal-faq');
    await settled(page.document);
    expect(shownLanguage(faq!)).to.equal('en');
    expect(await page.violations()).to.deep.equal([]);
    expect(page.window.messages).to.deep.equal([]);
  });

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
