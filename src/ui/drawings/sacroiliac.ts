import {svg} from 'lit';
import {mark, type Drawing} from './drawing.js';
import {medicine, needle, shape} from './shapes.js';

/** Half of the pelvis from behind; the midline is x = 0. */
const half = (transform: string) => svg`
  <g transform=${transform}>
    <g class="far">
      ${shape('bone', '96,150 60,176 4,188! 3,216! 22,222 70,204z|31,200 62,187 62,200 42,209z')}
      ${shape(
        'bone',
        '128,280! 130,206 120,172 104,140 122,124 139,146 152,148 156,162 146,208 147,280!',
      )}
    </g>
    ${shape('joint', '57,64 47,88 42,106 41,126')}
    ${shape(
      'bone',
      '0,60! 14,63 19,54 26,53 31,62 54,65! 45,88 39.5,106 39,124 26,154 8,170 0,172!|44,105 49,88 63,50 92,31 124,50 133,80 118,108 118,138 98,172 91,206 78,217 65,208 59,181 47,168! 64,150 60,133 44,124z',
    )}
    ${shape('contour', '68,52 73,84 62,112|110,44 97,94 78,124')}
    <path class="spot" d="M21 83h.1M19.5 103h.1M17 121h.1M14 138h.1"></path>
    ${shape('wide nerve', '101,280! 98,212 84,178 58,146! 80,164 96,186 104,214 107,280!')}
  </g>`;

export const sacroiliacDrawing: Drawing = {
  viewBox: '0 0 320 264',
  shapes: () => svg`
    ${half('translate(160 6)')} ${half('matrix(-1 0 0 1 160 6)')}
    ${shape(
      'bone',
      '160,62 165,74 163,86 165,98 162,118 160,144 158,118 155,98 157,86 155,74z|152,177 168,177 160,188z|156,190 164,190 160,201z',
    )}
    ${shape('faint ligament', '98,76 112,104 136,106 141,82z')}
    ${shape('contour', '104,82 138,85|108,91 138,95|112,101 136,104')}
    ${medicine('212,84 207,108 205,132 198,132 198,108 204,86z')}
    ${needle(202, 122, 199, 189)}
  `,
  marks: [
    mark('hip-bone', 14, 48, 44, 72),
    mark('ligament', 112, 12, 126, 80),
    mark('sacrum', 166, 12, 174, 78),
    mark('medicine', 194, 12, 206, 100),
    mark('sacroiliac-joint', 222, 12, 215, 73),
    mark('sciatic-nerve', 240, 248, 264, 238),
    mark('needle', 178, 250, 199.5, 168),
  ],
  orientation: [
    {side: 'left', x: 28, y: 12},
    {side: 'right', x: 290, y: 12},
  ],
  views: [],
};
