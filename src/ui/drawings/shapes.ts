import {svg} from 'lit';

/**
 * A lumbar vertebral body from the side with the disc below it. Front is left;
 * the origin is the upper front corner.
 */
export const bodyAndDisc = (at: string) => svg`
  <g transform=${at}>
    <path class="disc" d="M3 58h78q6 17 0 36h-78q-6-19 0-36z"></path>
    <path
      class="bone"
      d="M4 1q38 8 76 0 6-1 5 5-7 27 0 53 1 6-5 5-38-8-76 0-6 1-5-5 7-27 0-53-1-6 5-5z"
    ></path>
  </g>`;

/** A straight needle with a dot at its tip and the hub at its outer end. */
export const needle = (tipX: number, tipY: number, endX: number, endY: number) => {
  const hub = 9 / Math.hypot(endX - tipX, endY - tipY);
  return svg`
    <line class="needle" x1=${tipX} y1=${tipY} x2=${endX} y2=${endY}></line>
    <line
      class="hub"
      x1=${endX}
      y1=${endY}
      x2=${endX + (endX - tipX) * hub}
      y2=${endY + (endY - tipY) * hub}
    ></line>
    <circle class="tip" cx=${tipX} cy=${tipY} r="3"></circle>`;
};

/** Where the medicine spreads: a soft area and the rows of dots in it. */
export const medicine = (area: string, dots: string) => svg`
  <path class="medicine" d=${area}></path>
  <path class="dots" d=${dots}></path>`;
