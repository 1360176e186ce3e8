import {html, type TemplateResult} from 'lit';
import {hasModifier} from './modifier.js';

/** The numbers of the sources that a paragraph or a list rests on. */
export interface Citation {
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

/** One link to the sources of all that stands before it. */
export function citation({numbers, label, range, href, onFollow}: Citation): TemplateResult {
  const shown = `[${ranges(numbers, (from, to) => `${from}–${to}`)}]`;
  const short = shown.length <= SHORT;
  // One text, as wide as in a page without the script.
  const text = short ? shown.replaceAll(' ', NO_BREAK_SPACE) : shown;
  const follow = (event: MouseEvent) => {
    if (hasModifier(event)) return;
    // The list may be closed, and is inside a shadow root, where the browser would not find it.
    event.preventDefault();
    onFollow(numbers, event.currentTarget as HTMLElement);
  };
  return html`${NO_BREAK_SPACE}<a
      class=${short ? 'citation short' : 'citation'}
      href=${href}
      role="doc-noteref"
      @click=${follow}
      ><span class="heard">${label(ranges(numbers, range), numbers.length > 1)}</span
      ><span aria-hidden="true">${text}</span></a
    >`;
}

// A value, since spaces at the ends of a template are left out of the bundle.
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
