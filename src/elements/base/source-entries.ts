import type {Source} from '../../content/source.js';
import * as words from '../../content/words.js';
import {languageName} from '../../locale/format.js';
import {joined} from '../../ui/english.js';
import type {SourceEntry} from '../../ui/source-list.js';

/** Sources as the list shows them, with their kind and language in the reader's words. */
export function sourceEntries(locale: string, sources: Iterable<Source>): readonly SourceEntry[] {
  return [...sources].map(({title, url, lang, publisher, year, kind}) => ({
    title,
    url,
    lang,
    about: joined(
      `${publisher}${year ? `, ${year}` : ''} (`,
      words.sourceAbout(words.sourceKind(kind), languageName(locale, lang)),
      ')',
    ),
  }));
}
