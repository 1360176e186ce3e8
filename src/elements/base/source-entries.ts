import type {Source} from '../../content/source.js';
import * as words from '../../content/words.js';
import {languageName} from '../../locale/format.js';
import type {SourceEntry} from '../../ui/source-list.js';

/** Sources as the list shows them, with their kind and language in the reader's words. */
export function sourceEntries(locale: string, sources: Iterable<Source>): readonly SourceEntry[] {
  return [...sources].map((source) => ({
    ...source,
    about: words.sourceAbout(words.sourceKind(source.kind), languageName(locale, source.lang)),
  }));
}
