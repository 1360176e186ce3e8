import {html, svg, type SVGTemplateResult, type TemplateResult} from 'lit';

export type Side = 'back' | 'front' | 'left' | 'right';

/** A numbered mark: the number stands at x, y and its line ends on the part at tipX, tipY. */
export interface Mark {
  /** Key of the part in the caller's list. */
  readonly part: string;
  readonly x: number;
  readonly y: number;
  readonly tipX: number;
  readonly tipY: number;
}

/** An anatomical drawing without words. Numbers are in units of the viewBox. */
export interface Drawing {
  readonly viewBox: string;
  readonly shapes: () => SVGTemplateResult;
  /** In the order of the numbers 1 to n. */
  readonly marks: readonly Mark[];
  /** Where a side of the body is named; x, y is the middle of the word. */
  readonly orientation: readonly {readonly side: Side; readonly x: number; readonly y: number}[];
  /** Lettered A, B in this order: two views, or two ways to the target. Empty when there is one. */
  readonly views: readonly {readonly id: string; readonly x: number; readonly y: number}[];
}

export interface DrawingWords {
  readonly title: string;
  readonly description: string;
  /** Short names: they stand in the drawing. */
  readonly side: (side: Side) => string;
}

export const mark = (part: string, x: number, y: number, tipX: number, tipY: number): Mark => ({
  part,
  x,
  y,
  tipX,
  tipY,
});

const MARK_RADIUS = 9;

const LETTERS = 'AB';

const word = (text: string, x: number, y: number, kind: string) =>
  svg`<text class=${kind} x=${x} y=${y}>${`${text}`}</text>`;

const numberedMark = ({x, y, tipX, tipY}: Mark, index: number) => {
  const reach = MARK_RADIUS / Math.hypot(tipX - x, tipY - y);
  const startX = x + (tipX - x) * reach;
  const startY = y + (tipY - y) * reach;
  return svg`
    <line class="leader" x1=${startX} y1=${startY} x2=${tipX} y2=${tipY}></line>
    <circle class="leader-end" cx=${tipX} cy=${tipY} r="1.5"></circle>
    <circle class="mark" cx=${x} cy=${y} r=${MARK_RADIUS}></circle>
    ${word(String(index + 1), x, y, 'number')}`;
};

// The shapes of a drawing are always the same, and not cheap to work out.
const drawn = new WeakMap<Drawing, SVGTemplateResult>();

function shapesOf(d: Drawing): SVGTemplateResult {
  const shapes = drawn.get(d) ?? d.shapes();
  drawn.set(d, shapes);
  return shapes;
}

/**
 * Renders a drawing as one image, named by its title. Firefox would read the letters and numbers in it too.
 *
 * @param uid prefix of the two ids; unique in the shadow root
 */
export function drawing(d: Drawing, words: DrawingWords, uid: string): TemplateResult {
  return html`
    <svg
      class="drawing"
      viewBox=${d.viewBox}
      role="img"
      aria-labelledby="${uid}-title"
      aria-describedby="${uid}-desc"
    >
      <title id="${uid}-title">${`${words.title}`}</title>
      <desc id="${uid}-desc">${`${words.description}`}</desc>
      <g aria-hidden="true">
        ${shapesOf(d)} ${d.orientation.map(({side, x, y}) => word(words.side(side), x, y, 'side'))}
        ${d.views.map(({x, y}, index) => word(LETTERS.charAt(index), x, y, 'view'))}
        ${d.marks.map(numberedMark)}
      </g>
    </svg>
  `;
}
