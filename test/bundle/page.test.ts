import {expect} from '@open-wc/testing';
import {catalogue} from '../../src/generated/locales/da.js';
import {afterThisTest} from '../support/cleanup.js';
import {settled} from '../support/mount.js';
import {
  openRecorded,
  pressAll,
  SCRIPTS,
  showAll,
  shownLanguage,
  VARIANTS,
  type RecordedPage,
} from './recorded-page.js';

const FAQ = {en: 'Questions and answers', da: catalogue['faq.heading'] as string};

function widgetsOf({document}: RecordedPage) {
  return [...document.querySelectorAll(':not(:defined), body *')].filter((element) =>
    element.localName.startsWith('spinal-'),
  );
}

function headingOf(widget: Element) {
  return widget.shadowRoot?.querySelector('#title')?.textContent;
}

/** Paths of what the page and the library asked for. */
function requestsOf({window}: RecordedPage) {
  const paths = window.performance.getEntriesByType('resource').map(({name}) => {
    const {origin, pathname, search} = new URL(name);
    return origin === location.origin ? pathname + search : name;
  });
  return [...new Set(paths)].sort();
}

async function storageOf({document, window}: RecordedPage) {
  return {
    cookie: document.cookie,
    local: {...window.localStorage},
    session: {...window.sessionStorage},
    databases: (await window.indexedDB.databases()).map(({name}) => name),
    caches: await window.caches.keys(),
  };
}

const STRICT = (script: string) => `/pages/strict.html?script=${script}`;

for (const script of SCRIPTS)
  describe(`${script} on a page`, () => {
    it('leaves no global and changes nothing built in', async () => {
      const page = await openRecorded(STRICT(script));
      await showAll(page, 'en');
      await showAll(page, 'da');
      const before = new Set(page.window.surfaceBefore);
      const after = new Set(page.window.surface());
      expect(before).to.include('Array.prototype.map').and.to.include('Symbol.iterator');
      expect([...after].filter((name) => !before.has(name))).to.deep.equal([]);
      expect([...before].filter((name) => !after.has(name))).to.deep.equal([]);
    });

    it('asks for its own files only', async () => {
      const page = await openRecorded(STRICT(script));
      await pressAll(page, await showAll(page, 'en'));
      await pressAll(page, await showAll(page, 'da'));
      const requests = requestsOf(page);
      expect(requests).to.include(`/dist/${script}`);
      const own = [`/dist/${script}`, '/pages/record.js', '/test/support/violations.js'];
      const beside =
        script === 'autoload.js' ? /^\/dist\/(autoload|locales)\// : /^\/dist\/locales\//;
      expect(requests.filter((path) => !own.includes(path) && !beside.test(path))).to.deep.equal(
        [],
      );
    });

    it('stores nothing', async () => {
      const page = await openRecorded(STRICT(script));
      const before = await storageOf(page);
      await pressAll(page, await showAll(page, 'da'));
      expect(await storageOf(page)).to.deep.equal(before);
    });

    it('leaves nothing that listens when the last widget has gone', async () => {
      const page = (await openRecorded(
        `/pages/listeners.html?script=${script}`,
      )) as RecordedPage & {
        window: {listeners(): string[]};
      };
      const before = page.window.listeners();
      const widgets = [
        ...(await showAll(page, 'en', VARIANTS)),
        ...(await showAll(page, 'da', VARIANTS)),
      ];
      await pressAll(page, widgets);
      expect(page.window.listeners()).to.have.length.greaterThan(before.length);
      for (const widget of widgets) widget.remove();
      await settled(page.document);
      expect(page.window.listeners()).to.deep.equal(before);
    });
  });

describe('the bundle on a page', () => {
  it('asks for its language when a widget needs it', async () => {
    const page = await openRecorded('/pages/strict.html');
    const own = ['/dist/spinal-widgets.js', '/pages/record.js', '/test/support/violations.js'];
    await pressAll(page, await showAll(page, 'en'));
    expect(requestsOf(page)).to.deep.equal(own);
    await pressAll(page, await showAll(page, 'da'));
    expect(requestsOf(page)).to.deep.equal(['/dist/locales/da.js', ...own]);
  });

  it('stores nothing where the page has a store', async () => {
    const page = await openRecorded('/pages/strict.html');
    afterThisTest(() => page.window.sessionStorage.removeItem('of-the-page'));
    page.window.sessionStorage.setItem('of-the-page', '1');
    expect((await storageOf(page)).session).to.deep.equal({'of-the-page': '1'});
  });
});

describe('the language of the bundle', () => {
  it('follows the page', async () => {
    const page = await openRecorded('/pages/danish.html');
    const widgets = widgetsOf(page);
    expect(widgets).to.have.length(3);
    expect(widgets.map(shownLanguage)).to.deep.equal(['da', 'da', 'da']);
    expect(headingOf(widgets[0]!)).to.equal(FAQ.da);
    expect(page.window.messages).to.deep.equal([]);
  });

  it('is that of the script’s data-lang where the page names none', async () => {
    const page = await openRecorded('/pages/data-lang.html');
    const [unmarked, english] = widgetsOf(page);
    expect(headingOf(unmarked!)).to.equal(FAQ.da);
    expect(headingOf(english!)).to.equal(FAQ.en);
    expect(page.window.messages).to.deep.equal([]);
  });

  it('is English where data-lang names one it does not have, and the console says so', async () => {
    const page = await openRecorded('/pages/unknown-data-lang.html');
    expect(headingOf(widgetsOf(page)[0]!)).to.equal(FAQ.en);
    expect(page.window.messages).to.have.length(1);
    expect(page.window.messages[0]).to.match(/^warn: spinal-injection-widgets: data-lang="fi"/);
  });
});

describe('the pasted snippet', () => {
  it('shows what its attributes say', async () => {
    const page = await openRecorded('/pages/snippet.html');
    const faq = widgetsOf(page)[0]!;
    const questions = [...faq.shadowRoot!.querySelectorAll('.questions h3')];
    expect(questions.map((question) => question.textContent?.trim())).to.deep.equal([
      'Does it hurt?',
      'Can I drive afterwards?',
    ]);
    expect(faq.shadowRoot!.querySelectorAll('.questions .panel:not([hidden])')).to.have.length(1);
    expect(shownLanguage(faq)).to.equal('en');
    expect(await page.violations()).to.deep.equal([]);
    expect(page.window.messages).to.deep.equal([]);
  });

  it('opens the answer that the address names', async () => {
    const page = await openRecorded('/pages/snippet.html#spinal-faq-does-it-hurt');
    await settled(page.document);
    const open = widgetsOf(page)[0]!.shadowRoot!.querySelectorAll(
      '.questions [aria-expanded=true]',
    );
    expect([...open].map((button) => button.textContent?.trim())).to.include('Does it hurt?');
  });
});

describe('the bundle in a sandbox of its own origin', () => {
  interface Answer {
    origin: string;
    headings: string[];
    messages: string[];
  }

  const textAt = async (path: string) => (await fetch(path)).text();

  async function answerOf(url: string, sent: object): Promise<Answer> {
    const frame = document.createElement('iframe');
    frame.src = url;
    const loaded = new Promise((done) => frame.addEventListener('load', done));
    document.body.append(frame);
    afterThisTest(() => frame.remove());
    await loaded;
    const answer = new Promise<Answer>((done) => {
      const listen = ({source, data}: MessageEvent<Answer>) => {
        if (source === frame.contentWindow) done(data);
      };
      addEventListener('message', listen);
      afterThisTest(() => removeEventListener('message', listen));
    });
    frame.contentWindow!.postMessage(sent, '*');
    return answer;
  }

  const works = {origin: 'null', headings: [FAQ.en, FAQ.da], messages: []};

  it('works, in both languages', async () => {
    const library = await textAt('/dist/spinal-widgets.js');
    const danish = await textAt('/dist/locales/da.js');
    expect(await answerOf('/pages/sandboxed.html', {library, danish})).to.deep.equal(works);
  });

  for (const script of SCRIPTS)
    it(`loads ${script} and its files from a server that lets other origins`, async () => {
      const url = `/pages/sandboxed-src.html?script=${script}`;
      expect(await answerOf(url, {})).to.deep.equal(works);
    });
});
