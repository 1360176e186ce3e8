// The entries of the package in a browser, as a bundler puts them into a page.
import {expect} from '@open-wc/testing';
import {until} from '../support/until.js';
import {openRecorded, showAll, shownLanguage, TAGS, type RecordedPage} from './recorded-page.js';

interface EntriesPage extends RecordedPage {
  window: RecordedPage['window'] & {
    library: Record<string, unknown>;
    entries: Record<string, () => Promise<object>>;
  };
}

describe('the entries of the package', () => {
  it('define the tag they are named for, where the classes alone define none', async () => {
    const page = (await openRecorded('/pages/framework.html?entries')) as EntriesPage;
    await until(() => page.window.entries, 'The page has not loaded');
    const {entries, library, tags, messages} = page.window;
    expect(library).to.include.keys('SpinalFaq', 'SpinalGuide', 'registerLocale');
    expect(tags).to.deep.equal([]);
    expect(Object.keys(entries).sort()).to.deep.equal([...TAGS].sort());
    // The guide, which shows the others, comes last.
    for (const [tag, load] of Object.entries(entries)) {
      const before = [...tags];
      await load();
      expect(tags).to.deep.equal([...before, tag]);
    }
    for (const lang of ['en', 'da'])
      for (const widget of await showAll(page, lang))
        expect(shownLanguage(widget), widget.localName).to.equal(lang);
    expect(messages).to.deep.equal([]);
  });
});
