import {svg} from 'lit';
import {mark, type Drawing} from './drawing.js';
import {bodyAndDisc, medicine, needle, shape} from './shapes.js';

const LEVELS = [
  'translate(42-39) rotate(4 42 32)',
  'translate(40 46) rotate(-2 42 32)',
  'translate(46 131) rotate(-10 42 32)',
];

/** The arch of a lumbar vertebra from the side, with its transverse process end on. */
const arch = (at: string) =>
  shape(
    'bone',
    '79.5,1.4! 96,7 106,2 114,-18 124,-22 131,8 150,22 198,34 210,54 200,80 152,60 140,87 128,87 121,54 104,38 80,39!|97,20 106,12 117,17 114,27 102,29z',
    at,
  );

/** L3 to L5 from the side. */
const side = () => svg`
  <svg y="26" height="180" viewBox="0 26 320 180">
    <path class="skin tissue" d="M110 20H270Q257 130 279 212H120z"></path>
    <path class="fat" d="M100 20H160L186 230H115z"></path>
    ${LEVELS.map(bodyAndDisc)} ${LEVELS.map(arch)}
    ${shape('joint', '168,104 167,116 169,128')}
    ${shape('vessel', '44,78 92,83 119,92 134,107')}
    ${medicine('126,86 146,86 149,108 113,158 106,152 126,116z')}
    ${shape('wide nerve', '137,97 143,107 131,128 116,156! 110,153! 125,122 131,102z')}
    ${needle(130, 92, 295, 84)}
  </svg>`;

/** Half of the cross-section without the body, back up; the midline is x = 0. */
const half = (transform: string) => svg`
  <g transform=${transform}>
    ${shape('tissue', '10,15 46,7 86,18 88,54 58,62z|57,97 76,88 89,112 70,132z')}
    ${shape('wide nerve', '12,66! 34,74 46,81 54,92 70,112! 65,116! 48,98 33,87 12,72!z')}
    ${shape(
      'bone',
      '24,70 38,59 46,50 51,58 47,69 32,76z|0,12! 5,14 7,32 24,42 39,49 36,58 24,65 14,54 0,44!',
    )}
    ${shape('joint', '25,66 41,52')}
  </g>`;

const crossSection = () => svg`
  <g transform="translate(0 240)">
    <path class="skin" d="M30 22Q160-20 290 22"></path>
    ${shape('fat', '160,42 196,78 160,90 124,78z')}
    ${shape('bone', '160,88 184,83 200,93 204,110 192,135 160,147 128,135 116,110 120,93 136,83z')}
    ${medicine('174,66 208,71 220,98 212,103 186,90z')}
    ${half('translate(160 0)')} ${half('matrix(-1 0 0 1 160 0)')}
    <ellipse class="dura" cx="160" cy="64" rx="16" ry="14"></ellipse>
    <path
      class="spot nerve"
      d="M155 58h.1M165 58h.1M151 66h.1M160 66h.1M169 66h.1M155 73h.1M165 73h.1"
    ></path>
    ${needle(211, 77, 267, -3)}
  </g>`;

export const transforaminalDrawing: Drawing = {
  viewBox: '0 0 320 402',
  shapes: () => svg`${side()}${crossSection()}`,
  marks: [
    mark('pedicle', 128, 12, 131, 66),
    mark('needle', 304, 60, 276, 84),
    mark('foramen', 304, 136, 145, 111),
    mark('disc', 12, 122, 58, 120),
    mark('artery', 12, 84, 50, 79),
    mark('facet-joint', 30, 286, 126, 300),
    mark('dorsal-root-ganglion', 30, 316, 121, 325),
    mark('nerve-root', 30, 346, 98, 350),
    mark('medicine', 290, 346, 216, 332),
  ],
  orientation: [
    {side: 'front', x: 60, y: 12},
    {side: 'back', x: 246, y: 12},
    {side: 'back', x: 160, y: 230},
    {side: 'front', x: 160, y: 395},
  ],
  views: [
    {id: 'side', x: 12, y: 12},
    {id: 'cross-section', x: 12, y: 236},
  ],
};
