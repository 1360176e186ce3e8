import {html, nothing, type TemplateResult} from 'lit';
import {sourceEntryId} from './citation.js';

export interface SourceEntry {
  readonly title: string;
  readonly url: string;
  /** The language of the title. */
  readonly lang: string;
  /** Publisher, year, kind and language. */
  readonly about: unknown;
  /** Whether it is printed. Default: yes. */
  readonly onPaper?: boolean;
}

export interface SourceListOptions {
  readonly entries: readonly SourceEntry[];
  readonly onFollow: (url: string) => void;
  /** The numbers of those that a statement rests on. */
  readonly cited?: readonly number[];
  /** The way back to that statement. */
  readonly back?: {readonly label: string; readonly onBack: () => void} | undefined;
}

/** Numbered sources. Titles are in the source's language, so translators must leave them alone. */
export function sourceList({
  entries,
  onFollow,
  cited = [],
  back,
}: SourceListOptions): TemplateResult {
  return html`<ol class="sources" part="sources" translate="no">
    ${entries.map(({title, url, lang, about, onPaper = true}, index) => {
      const number = index + 1;
      const kind = `${cited.includes(number) ? 'cited' : ''} ${onPaper ? '' : 'off-paper'}`;
      return html`<li id=${sourceEntryId(number)} class=${kind} value=${number} tabindex="-1">
        <a href=${url} rel="noopener" lang=${lang} @click=${() => onFollow(url)}>${title}</a>
        <span>${about}</span>
        <span class="source-url">${url}</span>
        ${
          back && number === cited[0]
            ? html`<button type="button" class="back" translate="yes" @click=${back.onBack}>
                ${back.label}
              </button>`
            : nothing
        }
      </li>`;
    })}
  </ol>`;
}
