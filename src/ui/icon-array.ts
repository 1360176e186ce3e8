import {html, svg, type TemplateResult} from 'lit';

export interface IconArrayOptions {
  /** Unique within the shadow root. */
  readonly id: string;
  /** At least so many people. */
  readonly min: number;
  /** At most so many; the people between are marked as uncertain. */
  readonly max: number;
  readonly of: number;
}

/** People in a row, so that 100, 1,000 and 10,000 all make a broad picture. */
const columns = (of: number) => (of > 1000 ? 200 : of > 100 ? 50 : 20);

/**
 * As many small figures of people, with those that a risk or benefit concerns filled in. A picture
 * only: its caller says the same in words beside it.
 */
export function iconArray({id, min, max, of}: IconArrayOptions): TemplateResult {
  const width = columns(of);
  const height = of / width;
  return html`<svg class="people" viewBox=${`0 0 ${width} ${height}`} aria-hidden="true">
    <defs>${['someone', 'hit', 'maybe'].map((kind) => person(`${id}-${kind}`, kind))}</defs>
    <path d=${cells(0, min, width)} fill="url(#${id}-hit)"></path>
    <path d=${cells(min, max, width)} fill="url(#${id}-maybe)"></path>
    <path d=${cells(max, of, width)} fill="url(#${id}-someone)"></path>
  </svg>`;
}

// One figure to a unit of the picture, an outline around it included.
const person = (id: string, kind: string) =>
  svg`<pattern id=${id} class=${kind} width="1" height="1" patternUnits="userSpaceOnUse">
    <circle cx=".5" cy=".25" r=".16"></circle>
    <path d="M.2.9V.68q0-.22.22-.22h.16q.22 0 .22.22v.22z"></path>
  </pattern>`;

/** The outline of the cells from one number to another, in rows of a width. */
function cells(from: number, to: number, width: number): string {
  let path = '';
  for (let at = from; at < to;) {
    const row = Math.floor(at / width);
    const end = Math.min(to, (row + 1) * width);
    path += `M${at % width} ${row}h${end - at}v1h${at - end}z`;
    at = end;
  }
  return path;
}
