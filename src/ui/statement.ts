import {html, nothing, type TemplateResult} from 'lit';
import {hasModifier} from './modifier.js';

/** A sentence with the numbers of its sources. */
export interface Statement {
  readonly text: string;
  /** Numbers in the widget's own source list, ascending. */
  readonly citations: readonly number[];
  /** What the link to the sources says to a screen reader, given the numbers it shows. */
  readonly citationLabel: (numbers: string) => string;
  /** Shown where the sources do not agree. */
  readonly agreement?: string | undefined;
}

export type OnCite = (citations: readonly number[]) => void;

/** The id of an entry of the source list, within the shadow root. */
export const sourceEntryId = (citation: number) => `source-${citation}`;

export function statement(it: Statement, onCite: OnCite): TemplateResult {
  const numbers = ranges(it.citations);
  const short = numbers.length <= SHORT;
  const follow = (event: MouseEvent) => {
    if (hasModifier(event)) return;
    // The list is inside the shadow root, where the browser would not find the hash.
    event.preventDefault();
    onCite(it.citations);
  };
  // Statements follow one another in a paragraph.
  return html`${it.text}${it.agreement ? html`${SPACE}<span class="agreement">${it.agreement}</span>` : nothing}${NO_BREAK_SPACE}<a
      class=${short ? 'citation short' : 'citation'}
      href=${`#${sourceEntryId(it.citations[0]!)}`}
      aria-label=${it.citationLabel(numbers)}
      @click=${follow}
      >[${short ? numbers.replaceAll(SPACE, NO_BREAK_SPACE) : numbers}]</a
    >${SPACE}`;
}

// Values, since spaces at the ends of a template are left out of the bundle.
const SPACE = ' ';
const NO_BREAK_SPACE = '\u00a0';

/**
 * How many characters stay on one line, which is not broken before them either. With plain spaces in
 * them, WebKit lets such a line be too long by one.
 */
const SHORT = 12;

/** 1, 2, 3, 7 → “1–3, 7”. */
function ranges(numbers: readonly number[]): string {
  const runs: [number, number][] = [];
  for (const n of numbers) {
    const last = runs.at(-1);
    if (last && n === last[1] + 1) last[1] = n;
    else runs.push([n, n]);
  }
  return runs
    .map(([from, to]) =>
      from === to ? from : to === from + 1 ? `${from}, ${to}` : `${from}–${to}`,
    )
    .join(', ');
}
