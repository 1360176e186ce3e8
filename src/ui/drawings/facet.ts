import {svg} from 'lit';
import type {Drawing} from './drawing.js';
import {medicine, needle} from './shapes.js';

const halfArch = (transform: string) => svg`
  <path
    class="bone"
    transform=${transform}
    d="M0-13s10 0 14-2s8-5 10-9 3-10 5-14 5-9 9-11 10 0 13 2 7 7 8 10-2 9-1 11 4 2 8 2 12-3 18-4 12-4 16-3 7 4 7 7-2 7-7 9-13 4-20 6-14 2-20 4-10 4-13 7-5 7-6 11-2 10-2 15 2 11 2 16 0 11-2 14-5 6-8 6-7-2-10-5-3-7-5-10-4-4-7-5-9 0-9 0 0-57 0-57z"
  ></path>`;

const vertebra = (at: string) => svg`
  <g transform=${at}>
    ${halfArch('scale(1)')} ${halfArch('scale(-1 1)')}
    <path class="bone" d="M-6-15c2 0 6 3 7 7s0 10 0 16 1 16 2 22 3 10 2 14-3 8-5 10-5 3-7 3-5-1-7-3-4-6-4-10 2-8 3-14 2-16 2-22-1-12 0-16 5-7 7-7z"></path>
  </g>`;

const MEDIAL_BRANCH = 'M70-48c-1 2-4 8-7 12s-6 8-9 13-6 10-8 15-3 11-4 16-3 9-3 14 1 13 1 16';

/** The medial branch of the nerve below has a twig up to the same joint. */
const TWIG = 'M43 2c-1-2-4-8-4-12s2-12 2-14';

const nerve = (at: string, d: string) => svg`
  <path class="nerve" transform=${at} d=${d}></path>`;

const spread = (at: string) =>
  svg`<g transform=${at}>${medicine('M54-34c3 0 8 6 8 10s-5 12-8 12-8-6-8-10 5-12 8-12z', 'M54 -32.4h1M51.8 -28.6h5M49.5 -24.9h10M51.8 -21.1h5M49.5 -17.4h5')}</g>`;

export const facetDrawing: Drawing = {
  viewBox: '0 0 320 270',
  shapes: () => svg`
    <g class="far">
      <path class="disc" d="M108 106s-6 8-6 12s6 14 6 14 38 4 58 4 60-4 60-4 6-10 6-14-6-12-6-12-40-6-60-6-58 6-58 6z"></path>
      <path class="bone" d="M112 46c10-2 36-5 54-5s46 3 56 5 4 1 3 6-7 16-7 24 6 19 7 24 7 5-3 5-37-5-56-5-46 5-56 5-4 0-3-5 7-16 7-24-7-19-7-24-5-4 5-6zM110 135c10-2 37-5 56-5s48 3 58 5 4 1 3 6-7 17-7 25 6 21 7 26 7 5-3 5-39-5-58-5-48 5-58 5-4 0-3-5 7-17 7-26-7-20-7-25-5-4 5-6z"></path>
    </g>
    ${vertebra('translate(160 169)')}${vertebra('translate(160 78)')}
    <path class="capsule" d="M210 112c2 2 3 8 2 14s-5 17-8 20-8 1-10-2-1-13 0-18 3-12 6-14 8-2 10 0zM110 112c-2 2-3 8-2 14s5 17 8 20 8 1 10-2 1-13 0-18-3-12-6-14-8-2-10 0z"></path>
    <path class="joint" d="M203 116Q205 128 202 141M117 116Q115 128 118 141"></path>
    ${nerve('translate(160 78)', MEDIAL_BRANCH)}${nerve('translate(160 169)', MEDIAL_BRANCH + TWIG)}
    ${spread('translate(160 78)')}${spread('translate(160 169)')}
    ${medicine('M117 106c3 0 9 15 9 22s-4 22-7 22-10-15-10-22 5-22 8-22z', 'M117 107.6h1M114.8 111.7h5M117 115.8h1M114.8 119.8h5M112.5 123.9h10M114.8 128h10M112.5 132.1h10M114.8 136.2h5M117 140.2h5M119.3 144.3h1')}
    ${needle(117, 128, 40, 212)} ${needle(214, 55, 282, 34)} ${needle(214, 146, 288, 180)}
  `,
  marks: [
    {part: 'transverse-process', x: 34, y: 24, tipX: 68, tipY: 53},
    {part: 'spinous-process', x: 136, y: 12, tipX: 153, tipY: 92},
    {part: 'medial-branch', x: 308, y: 84, tipX: 205, tipY: 87},
    {part: 'upper-joint-process', x: 308, y: 108, tipX: 216, tipY: 128},
    {part: 'joint-space', x: 308, y: 132, tipX: 204, tipY: 136},
    {part: 'facet-joint', x: 24, y: 128, tipX: 109, tipY: 126},
    {part: 'medicine', x: 24, y: 100, tipX: 115, tipY: 113},
    {part: 'needle', x: 24, y: 164, tipX: 74, tipY: 175},
  ],
  orientation: [
    {side: 'left', x: 40, y: 256},
    {side: 'right', x: 280, y: 256},
  ],
  views: [
    {id: 'joint', x: 12, y: 14},
    {id: 'medial-branch', x: 308, y: 14},
  ],
};
