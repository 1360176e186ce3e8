import {svg} from 'lit';
import {mark, type Drawing} from './drawing.js';
import {bodyAndDisc, medicine, needle, shape} from './shapes.js';

const L3 = 'translate(31-22) rotate(4 42 32)';
const L4 = 'translate(29 63) rotate(-2 42 32)';
const L5 = 'translate(36 148) rotate(-11 42 32)';
const S1 = 'translate(58 227) rotate(-26 42 32)';

const spinousProcess = (at: string) =>
  shape('bone', '130,34! 152,32 178,38 198,41 208,60 202,84 180,78 158,70 138,76 131,58z', at);

/** Midsagittal, L3 to S1: between the spinous processes of L4 and L5. */
const interlaminar = () => svg`
  <svg y="26" height="222" viewBox="0 26 320 222">
    <path class="skin tissue" d="M110 20H269Q253 130 288 254H120z"></path>
    <path class="fat" d="M100 20H161L180 205 200 254H120z"></path>
    ${medicine('157,58 159,100 164,150 171,202 158,186 147,153 152,116 143,86 150,64z')}
    ${shape(
      'dura',
      '152,20! 151,58 143,86 151,116 146,150 159,188 194,254! 146,254! 129,190 120,120 118,20!z',
    )}
    ${shape(
      'nerve',
      '124,20 125,100 137,195 154,254|130,20 130,110 142,195 162,254|137,20 134,86 137,140 148,195 170,254|144,20 138,86 142,140 154,195 178,254',
    )}
    ${shape(
      'ligament',
      '160,56 158,108 165,104 167,58z|163,128 165,176 171,172 170,130z|174,188 196,246 202,240 182,190z',
    )}
    <path
      class="faint ligament"
      d="M166 60L232 54V116L165 110zM170 130L234 124V176L172 176z"
    ></path>
    <path class="band" d="M231 26Q236 90 234 180"></path>
    ${shape('bone', '194,238! 212,235 226,254! 200,254!z')}
    ${[L3, L4, L5, S1].map(bodyAndDisc)} ${[L3, L4].map(spinousProcess)}
    ${spinousProcess(`${L5} translate(16 12) scale(.88 .82)`)}
    ${needle(155, 151, 293, 167)}
  </svg>`;

/** Midsagittal sacrum and tailbone: through the sacral hiatus into the sacral canal. */
const caudal = () => svg`
  <svg y="262" height="176">
    ${shape(
      'skin tissue',
      '252,-4! 239,40 222,85 190,145 184,180! 147,180! 158,160 165,130 150,60 110,-4!z',
    )}
    ${shape('fat', '120,-10! 173,62 177,116 166,144! 190,86 174,26 150,-6!z')}
    ${medicine('179,61 187,61 190,88 183,113 178,108 180,88z')}
    ${shape('dura', '124,-10! 162,32 181,60 184,54 172,27 148,-10!z')}
    ${shape('nerve', '136,-8 167,31 183,60 185,80|144,-8 165,21 177,43')}
    <path class="band" d="M191 96Q184 124 168 146"></path>
    ${bodyAndDisc('translate(64 1) rotate(-34) scale(.62)')}
    ${shape(
      'bone',
      '96,48! 124,61 151,90 161,124 154,146! 165,142! 178,110 173,62 134,14!z|128,65 155,39|150,88 171,65|160,109 176,95|161,129 172,121',
    )}
    ${shape(
      'bone',
      '150,-8! 174,26 188,58 188,97 195,99 199,86 207,74 203,62 206,48 197,38 194,22 170,-8!z|152,150 167,146 164,158 150,161z|148,164 162,161 156,171 143,171z|140,174 154,173 148,184 134,184z',
    )}
    ${needle(182, 99, 211, 172)}
  </svg>`;

export const epiduralDrawing: Drawing = {
  viewBox: '0 0 320 438',
  shapes: () => svg`${interlaminar()}${caudal()}`,
  marks: [
    mark('dural-sac', 104, 12, 118.5, 42),
    mark('nerve-root', 130, 12, 137, 42),
    mark('epidural-space', 156, 12, 156, 42),
    mark('medicine', 302, 74, 154, 86),
    mark('yellow-ligament', 302, 96, 164, 90),
    mark('spinous-process', 302, 118, 222, 122),
    mark('needle', 306, 144, 272, 164.5),
    mark('disc', 12, 140, 46, 139),
    mark('sacral-opening', 112, 400, 177, 394),
  ],
  orientation: [
    {side: 'front', x: 60, y: 12},
    {side: 'back', x: 246, y: 12},
    {side: 'front', x: 60, y: 300},
    {side: 'back', x: 276, y: 300},
  ],
  views: [
    {id: 'interlaminar', x: 12, y: 12},
    {id: 'caudal', x: 12, y: 272},
  ],
};
