import {svg} from 'lit';
import {mark, type Drawing} from './drawing.js';
import {medicine, needle, shape} from './shapes.js';

const L4 = 'translate(160 78)';
const L5 = 'translate(160 169)';

/** Half of a vertebral arch from behind; the midline is x = 0. */
const halfArch = (transform: string) =>
  shape(
    'bone',
    '0,-13! 14,-15 24,-24 30,-42 41,-50 55,-45 58,-26! 84,-28 102,-31 104,-17 80,-9 48,1 39,26 41,46 36,62 26,63 18,55 9,44 0,44!z',
    transform,
  );

const body = (at: string) =>
  shape('bone', '-50,-30! 6,-36 64,-30! 57,-3 64,25! 6,20 -50,25! -45,-3z', at);

/** Seen a little from the right, so the spinous process stands left of the middle. */
const arch = (at: string) => svg`
  <g transform=${at}>
    ${halfArch('scale(1)')} ${halfArch('scale(-1 1)')}
    ${shape('bone', '-6,-15 2,-7 3,22 6,44 0,56 -13,56 -19,44 -15,22 -14,-7z')}
  </g>`;

const joint = (transform: string) => svg`
  <g transform=${transform}>
    ${shape('faint ligament', '200,112 209,112 212,126 205,146 194,145 194,126z')}
    ${shape('joint', '203,116 204,128 202,141')}
  </g>`;

const medialBranch = (at: string) => svg`
  ${shape('nerve', '66,-47 56,-31 48,-14 41,6 40,38', at)}
  ${medicine('54,-36 66,-24 62,-8 50,-6 44,-20z', at)}`;

export const facetDrawing: Drawing = {
  viewBox: '0 0 320 266',
  shapes: () => svg`
    <g class="far">
      <path class="disc" d="M108 104q-8 13 0 28h118q8-15 0-28z"></path>
      ${body(L4)} ${body(L5)}
    </g>
    ${arch(L5)} ${arch(L4)}
    ${joint('scale(1)')} ${joint('matrix(-1 0 0 1 320 0)')}
    ${medialBranch(L4)} ${medialBranch(L5)} ${shape('nerve', '41,6 38,-9 41,-24', L5)}
    ${medicine('117,106 126,128 119,150 109,128z')}
    ${needle(117, 128, 34, 219)} ${needle(218, 59, 294, 34)} ${needle(218, 150, 296, 186)}
  `,
  marks: [
    mark('transverse-process', 34, 24, 68, 53),
    mark('spinous-process', 136, 12, 153, 92),
    mark('medial-branch', 308, 84, 201, 86),
    mark('upper-joint-process', 308, 108, 216, 128),
    mark('joint-space', 308, 132, 204, 136),
    mark('needle', 24, 164, 74, 175),
    mark('facet-joint', 24, 132, 109, 126),
    mark('medicine', 24, 104, 115, 113),
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
