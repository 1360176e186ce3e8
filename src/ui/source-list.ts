import {html, nothing, type TemplateResult} from 'lit';
import {sourceEntryId} from './statement.js';

export interface SourceEntry {
  readonly title: string;
  readonly publisher: string;
  readonly year?: number | undefined;
  readonly url?: string | undefined;
  readonly lang: string;
  /** “guideline, in English”, in the reader's language. */
  readonly about: string;
}

/** Numbered sources. Titles are in the source's language, so translators must leave them alone. */
export function sourceList(
  entries: readonly SourceEntry[],
  cited: readonly number[] = [],
): TemplateResult {
  return html`<ol class="sources" part="sources">
    ${entries.map((entry, index) => {
      const {title, publisher, year, url, lang, about} = entry;
      const name = html`<cite lang=${lang} translate="no">${title}</cite>`;
      return html`<li
        id=${sourceEntryId(index + 1)}
        class=${cited.includes(index + 1) ? 'cited' : ''}
        tabindex="-1"
      >
        ${url ? html`<a href=${url} rel="noopener">${name}</a>` : name}
        <span class="source-about"
          ><span translate="no">${publisher}</span>${year ? `, ${year}` : nothing} (${about})</span
        >
        ${url ? html`<span class="source-url" translate="no">${url}</span>` : nothing}
      </li>`;
    })}
  </ol>`;
}
