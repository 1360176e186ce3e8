import {svg} from 'lit';
import type {Drawing} from './drawing.js';
import {bodyAndDisc, medicine, needle} from './shapes.js';

const L3 = 'translate(42-39) rotate(4 42 32)';
const L4 = 'translate(40 46) rotate(-2 42 32)';
const L5 = 'translate(46 131) rotate(-10 42 32)';

const arch = (at: string) => svg`
  <g transform=${at}>
    <path class="bone" d="M79 1s5 2 8 3s6 3 9 3 6 0 8-3 4-8 6-12 2-7 4-10 4-6 6-6 5 2 6 5 0 8 1 13 1 11 5 16 11 9 18 12 18 5 26 7 17 3 22 5 8 5 10 10 2 14 1 20-3 11-6 14-6 3-11 2-12-7-18-10-12-7-16-8-8-2-10 0-3 8-4 12-2 9-4 12-5 6-7 6-5-4-6-8 0-11-1-16-3-10-5-14-5-7-8-10-6-5-10-6-7-2-11-2-12 4-12 4"></path>
    <path class="bone" d="M97 18c1-2 5-6 8-7s8 1 10 3 4 6 3 8-6 6-9 7-7-1-9-3-4-5-3-8z"></path>
  </g>`;

const lateral = () => svg`
  <svg y="26" width="320" height="180" viewBox="0 26 320 180">
    <path class="tissue" d="M110 26H270Q258 130 278 206H120z"></path>
    <path class="skin" d="M270 26Q258 130 278 206"></path>
    <path class="fat" d="M100 20H160L178 230H115z"></path>
    ${[L3, L4, L5].map(bodyAndDisc)} ${[L3, L4, L5].map(arch)}
    <path class="joint" d="M168 104Q166 116 169 128"></path>
    <path class="vessel" d="M44 78c4 1 17 3 26 4s18 1 26 2 17 3 22 6 6 9 9 12 6 4 7 5"></path>
    ${medicine('M126 86c3-3 16-2 20 0s4 7 4 12-2 12-5 18-10 11-15 18-12 21-16 24-9-1-8-6 11-18 14-26 6-15 7-22-4-15-1-18z', 'M130.5 85.7h10M128.3 89.7h19M130.5 93.7h14M128.3 97.7h19M130.5 101.7h14M132.8 105.7h14M130.5 109.6h14M128.3 113.6h14M126 117.6h14M123.8 121.6h14M126 125.6h10M123.8 129.6h5M121.5 133.6h5M119.3 137.5h5M117 141.5h5M114.8 145.5h5M112.5 149.5h5M110.3 153.5h5M112.5 157.5h1')}
    <path class="ganglion" d="M138 97c2 0 4 3 5 5s0 5-1 8-4 6-6 9-3 3-5 7-6 11-9 16-6 12-8 14-5 0-5-3 5-10 8-15 6-12 8-16 3-6 4-10 2-8 3-11 4-4 6-4z"></path>
  </svg>`;

/** One half of the cross-section, back up; the midline is x = 0. */
const half = (transform: string) => svg`
  <g transform=${transform}>
    <path class="tissue" d="M8 14c3-3 11-6 22-6s32 0 42 4 18 11 20 18-1 18-6 24-17 10-24 10-13-7-18-10-6-7-10-10-10-5-14-8-8-4-10-8-5-11-2-14zM56 96c2-6 11-8 16-8s13 4 16 10 4 18 2 24-11 11-16 12-13-2-16-8-4-24-2-30z"></path>
    <path class="ganglion" d="M12 66c2 0 7 4 10 5s7 3 10 4 7 2 10 4 5 5 8 8 5 7 8 11 9 11 10 14-2 5-4 3-7-9-10-13-5-6-8-8-7-4-10-6-5-5-8-7-5-3-8-5-7-3-8-5-2-5 0-5z"></path>
    <path class="bone" d="M24 69c0-1 5-1 8-3s6-6 8-9 4-7 6-7 5 3 5 6 0 7-2 10-6 6-9 7-7 3-10 2-6-4-6-6z"></path>
    <path class="bone" d="M0 12s4-1 5 2s0 12 1 16 3 6 6 8 10 4 14 6 10 3 12 4 3 2 2 4-7 8-10 10-5 3-8 2-4-7-8-10-14-10-14-10"></path>
    <path class="joint" d="M25 66L41 52"></path>
  </g>`;

const axial = () => svg`
  <g transform="translate(0 240)">
    <path class="skin" d="M30 22Q160-20 290 22"></path>
    <path class="fat" d="M160 42c5 0 10 6 16 12s23 18 20 24-24 12-36 12-33-6-36-12 14-18 20-24 11-12 16-12z"></path>
    <path class="bone" d="M160 88c4 0 8-3 13-4s11-1 15 0 8 4 11 8 5 10 5 16-2 14-5 19-8 11-15 14-16 6-24 6-17-3-24-6-12-8-15-14-5-13-5-19 2-12 5-16 7-7 11-8 10-1 15 0 9 4 13 4z"></path>
    ${medicine('M174 66c3-2 12 1 18 2s12 1 16 4 6 8 8 12 4 11 4 14-3 4-6 4-9-2-14-4-10-7-14-10-10-6-12-10-3-10 0-12z', 'M175.5 67.1h10M177.8 71.2h28M175.5 75.4h32M177.8 79.6h32M184.5 83.7h28M191.3 87.9h23M193.5 92.1h23M200.3 96.2h19M211.5 100.4h5')}
    ${half('translate(160 0)')}${half('matrix(-1 0 0 1 160 0)')}
    <path class="dura" d="M160 50c3 0 7 2 10 4s6 7 6 10-2 8-5 10-7 4-11 4-8-2-11-4-5-7-5-10 3-8 6-10 7-4 10-4z"></path>
    <path class="ganglion" d="M155 58c.3 0 1 .7 1 1s-.7 1-1 1-1-.7-1-1 .7-1 1-1zM165 58c.3 0 1 .7 1 1s-.7 1-1 1-1-.7-1-1 .7-1 1-1zM151 66c.3 0 1 .7 1 1s-.7 1-1 1-1-.7-1-1 .7-1 1-1zM160 66c.3 0 1 .7 1 1s-.7 1-1 1-1-.7-1-1 .7-1 1-1zM169 66c.3 0 1 .7 1 1s-.7 1-1 1-1-.7-1-1 .7-1 1-1zM155 72c.3 0 1 .7 1 1s-.7 1-1 1-1-.7-1-1 .7-1 1-1zM165 72c.3 0 1 .7 1 1s-.7 1-1 1-1-.7-1-1 .7-1 1-1z"></path>
    ${needle(211, 77, 262, 4)}
  </g>`;

export const transforaminalDrawing: Drawing = {
  viewBox: '0 0 320 400',
  shapes: () => svg`${lateral()}${needle(130, 92, 286, 84)}${axial()}`,
  marks: [
    {part: 'pedicle', x: 128, y: 12, tipX: 131, tipY: 66},
    {part: 'needle', x: 304, y: 60, tipX: 276, tipY: 84},
    {part: 'foramen', x: 304, y: 136, tipX: 146, tipY: 112},
    {part: 'disc', x: 12, y: 122, tipX: 58, tipY: 120},
    {part: 'artery', x: 12, y: 84, tipX: 50, tipY: 79},
    {part: 'facet-joint', x: 30, y: 286, tipX: 126, tipY: 300},
    {part: 'dorsal-root-ganglion', x: 30, y: 316, tipX: 121, tipY: 325},
    {part: 'nerve-root', x: 30, y: 346, tipX: 98, tipY: 350},
    {part: 'medicine', x: 290, y: 346, tipX: 216, tipY: 332},
  ],
  orientation: [
    {side: 'front', x: 60, y: 12},
    {side: 'back', x: 246, y: 12},
    {side: 'back', x: 160, y: 230},
    {side: 'front', x: 160, y: 394},
  ],
  views: [
    {id: 'side', x: 12, y: 12},
    {id: 'cross-section', x: 12, y: 236},
  ],
};
