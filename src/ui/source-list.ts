import {html, type TemplateResult} from 'lit';
import {sourceEntryId} from './citation.js';

export interface SourceEntry {
  readonly title: string;
  readonly url: string;
  /** The language of the title. */
  readonly lang: string;
  /** Publisher, year, kind and language. */
  readonly about: string;
  /** Whether it is printed. Default: yes. */
  readonly onPaper?: boolean;
}

/** Numbered sources. Titles are in the source's language, so translators must leave them alone. */
export function sourceList(
  entries: readonly SourceEntry[],
  onFollow: (url: string) => void,
  cited: readonly number[] = [],
): TemplateResult {
  return html`<ol class="sources" part="sources" translate="no">
    ${entries.map(({title, url, lang, about, onPaper = true}, index) => {
      const id = sourceEntryId(index + 1);
      const kind = `${cited.includes(index + 1) ? 'cited' : ''} ${onPaper ? '' : 'off-paper'}`;
      return html`<li id=${id} class=${kind} value=${index + 1} tabindex="-1">
        <a href=${url} rel="noopener" lang=${lang} @click=${() => onFollow(url)}>${title}</a>
        <span>${about}</span>
        <span class="source-url">${url}</span>
      </li>`;
    })}
  </ol>`;
}
