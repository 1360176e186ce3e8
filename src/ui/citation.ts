import {html, type TemplateResult} from 'lit';
import {joined} from './english.js';
import {hasModifier} from './modifier.js';

/** The last of a paragraph or a list, and the numbers of the sources that it rests on. */
export interface Citation {
  readonly text: string;
  /** Numbers in the source list, ascending. */
  readonly numbers: readonly number[];
  /** What the link to the sources says to a screen reader, which leaves dashes out. */
  readonly label: (numbers: string, several: boolean) => string;
  /** “1 to 3”, there. */
  readonly range: (from: string, to: string) => string;
  /** Where the first of them stands. */
  readonly href: string;
  readonly onFollow: (numbers: readonly number[], from: HTMLElement) => void;
}

/** The id of an entry of the source list, within the shadow root. */
export const sourceEntryId = (number: number) => `source-${number}`;

/** A text, and one link to the sources of all up to there. Each is one text, as wide as in a page without the script. */
export function citation({text, numbers, label, range, href, onFollow}: Citation): TemplateResult {
  const listed = `[${ranges(numbers, (from, to) => `${from}–${to}`)}]`;
  const short = listed.length <= SHORT;
  const shown = short ? listed.replaceAll(' ', NO_BREAK_SPACE) : listed;
  const follow = (event: MouseEvent) => {
    if (hasModifier(event)) return;
    // The list may be closed, and is inside a shadow root, where the browser would not find it.
    event.preventDefault();
    onFollow(numbers, event.currentTarget as HTMLElement);
  };
  return html`${joined(text, NO_BREAK_SPACE)}<a
      class=${short ? 'citation short' : 'citation'}
      href=${href}
      role="doc-noteref"
      @click=${follow}
      ><span class="heard">${label(ranges(numbers, range), numbers.length > 1)}</span
      ><span aria-hidden="true">${shown}</span></a
    >`;
}

const NO_BREAK_SPACE = '\u00a0';

/**
 * How many characters, with the brackets, stay on one line, which is not broken before them either. With plain spaces in
 * them, WebKit lets such a line be too long by one.
 */
const SHORT = 14;

/** 1, 2, 3, 7 → “1–3, 7”. */
function ranges(numbers: readonly number[], range: Citation['range']): string {
  const runs: [number, number][] = [];
  for (const n of numbers) {
    const last = runs.at(-1);
    if (last && n === last[1] + 1) last[1] = n;
    else runs.push([n, n]);
  }
  return runs
    .map(([from, to]) =>
      from === to ? from : to === from + 1 ? `${from}, ${to}` : range(String(from), String(to)),
    )
    .join(', ');
}
