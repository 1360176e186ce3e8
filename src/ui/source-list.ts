import {html, nothing, type TemplateResult} from 'lit';
import {sourceEntryId} from './citation.js';
import {heading} from './heading.js';

export interface SourceEntry {
  readonly number: number;
  readonly title: string;
  readonly url: string;
  /** The language of the title. */
  readonly lang: string;
  /** Publisher and year. */
  readonly by: string;
  /** Kind and language, in brackets. */
  readonly about: string;
  /** Whether it is printed. */
  readonly onPaper: boolean;
}

export interface SourceListGroup {
  readonly name: string;
  readonly entries: readonly SourceEntry[];
}

export interface SourceListOptions {
  readonly groups: readonly SourceListGroup[];
  /** Of the headings over the groups. */
  readonly level: number;
  readonly onFollow: (url: string) => void;
  /** The numbers of those that a statement rests on. */
  readonly cited?: readonly number[];
  /** The way back to that statement. */
  readonly back?: {readonly label: string; readonly onBack: () => void} | undefined;
}

/** Numbered sources by kind. Titles are in the source's language, so translators must leave them alone. */
export function sourceList({
  groups,
  level,
  onFollow,
  cited = [],
  back,
}: SourceListOptions): TemplateResult {
  const entry = ({number, title, url, lang, by, about, onPaper}: SourceEntry) => {
    const kind = `${cited.includes(number) ? 'cited' : ''} ${onPaper ? '' : 'off-paper'}`;
    return html`<li id=${sourceEntryId(number)} class=${kind} value=${number} tabindex="-1">
      <a href=${url} rel="noopener" lang=${lang} @click=${() => onFollow(url)}>${title}</a>
      <span>${by} <span class="about-source">${about}</span></span>
      <span class="source-url">${url}</span>
      ${
        back && number === cited[0]
          ? html`<button type="button" class="back" translate="yes" @click=${back.onBack}>
              ${back.label}
            </button>`
          : nothing
      }
    </li>`;
  };
  return html`<div class="sources" part="sources">
    ${groups.map(
      ({name, entries}) =>
        html`<div class="source-group">
          ${heading(level, name)}
          <ol translate="no">
            ${entries.map(entry)}
          </ol>
        </div>`,
    )}
  </div>`;
}
