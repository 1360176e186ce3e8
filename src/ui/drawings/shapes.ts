import {nothing, svg} from 'lit';
import {dotsIn, pathOf} from './outline.js';

/** One part of a drawing: its kind is its class in the styles. */
export const shape = (kind: string, outlines: string, at?: string) =>
  svg`<path class=${kind} transform=${at ?? nothing} d=${pathOf(outlines)}></path>`;

/** Where the medicine spreads: a soft area and the dots in it. */
export const medicine = (outline: string, at?: string) => svg`
  ${shape('medicine', outline, at)}
  <path class="dots" transform=${at ?? nothing} d=${dotsIn(outline)}></path>`;

/** A straight needle with a dot at its tip and the hub at its outer end. */
export const needle = (tipX: number, tipY: number, endX: number, endY: number) => {
  const line = `M${endX},${endY}L${tipX},${tipY}`;
  return svg`
    <path class="needle" d=${line}></path>
    <path class="needle hub" d=${line}></path>
    <circle class="tip" cx=${tipX} cy=${tipY} r="3"></circle>`;
};

/**
 * A lumbar vertebral body from the side with the disc below it. Front is left; the origin is the
 * upper front corner.
 */
export const bodyAndDisc = (at: string) => svg`
  <g transform=${at}>
    <path class="disc" d="M3 58h78q6 17 0 36h-78q-6-19 0-36z"></path>
    <path
      class="bone"
      d="M4 1q38 8 76 0 6-1 5 5-7 27 0 53 1 6-5 5-38-8-76 0-6 1-5-5 7-27 0-53-1-6 5-5z"
    ></path>
  </g>`;
