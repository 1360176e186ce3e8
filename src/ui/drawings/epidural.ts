import {svg} from 'lit';
import type {Drawing} from './drawing.js';
import {bodyAndDisc, medicine, needle} from './shapes.js';

const L3 = 'translate(31-22) rotate(4 42 32)';
const L4 = 'translate(29 63) rotate(-2 42 32)';
const L5 = 'translate(36 148) rotate(-11 42 32)';
const S1 = 'translate(60 230) rotate(-26 42 32)';

const spinousProcess = (at: string) => svg`
  <path
    class="bone"
    transform=${at}
    d="M130 34s12-3 20-2s18 5 26 6 16 0 21 2 7 5 9 10 2 13 2 18-2 11-4 14-6 5-10 4-10-6-16-9-13-6-18-7-10 2-14 3-7 5-9 3-4-7-5-12-2-11-2-16 0-14 0-14z"
  ></path>`;

const roots = svg`
  <path
    class="nerve"
    d="M124 20c0 7 2 27 2 40s-1 25-1 40 2 34 4 50 4 28 8 45 14 49 17 59M130 20c0 6 0 23 0 35s-2 25-2 35 2 16 3 26-1 21 1 34 5 28 10 45 17 49 20 59M137 20c0 6 1 25 0 36s-4 20-4 30 3 19 4 30-2 21 0 34 6 27 11 44 18 50 22 60M143 20c0 6 0 25-1 36s-4 20-4 30 5 19 5 30-4 21-2 34 6 26 12 43 21 51 25 61"
  ></path>`;

/** Midsagittal, L3 to S1: between the spinous processes of L4 and L5. */
const interlaminar = () => svg`
  <svg y="26" width="320" height="222" viewBox="0 26 320 222">
    <path class="tissue" d="M110 26H268Q254 130 286 248H120z"></path>
    <path class="skin" d="M268 26Q254 130 286 248"></path>
    <path class="fat" d="M100 26H161L160 100 164 165 179 205 196 248H120z"></path>
    ${medicine('M159 58c2 3 1 16 1 26s-3 21-2 32 5 23 6 34 1 22 2 30 6 18 5 20-7-2-11-10-11-24-12-36 5-27 4-38-9-21-9-30 5-17 8-22 7-9 8-6z', 'M155.3 66.4h1M153 70.4h5M150.8 74.4h5M148.5 78.4h10M146.3 82.4h10M148.5 86.5h10M146.3 90.5h10M148.5 94.5h5M150.8 98.5h5M153 102.5h1M155.3 106.5h1M155.3 114.5h1M157.5 118.5h1M155.3 122.5h1M157.5 126.6h1M155.3 130.6h1M153 134.6h5M150.8 138.6h10M153 142.6h5M150.8 146.6h10M153 150.6h5M150.8 154.6h10M153 158.6h10M155.3 162.7h5M157.5 166.7h5M159.8 170.7h1M162 174.7h1M162 182.7h1M164.3 186.7h1')}
    <path class="dura" d="M152 20c0 6 1 27-1 38s-8 18-8 28 8 19 8 30-6 22-5 34 8 28 13 38 10 14 16 25 19 41 19 41-48 0-48 0-6-28-9-39-6-14-8-25-4-28-6-40-2-20-3-30-2-20-2-30 1-18 1-30-1-33-1-40"></path>
    ${roots}
    <path class="ligament" d="M160 60c-1 4 1 16 1 24s-4 19-3 22 5 2 7-2 3-13 3-20 0-20-1-24-6-4-7 0zM163 130c-1 3 1 13 1 20s0 20 1 24 5 2 6-2 1-13 1-20 0-16-2-20-6-5-7-2zM174 190c0 4 6 17 10 26s9 24 12 28 7 1 6-4-7-18-10-26-7-18-10-22-8-6-8-2z"></path>
    <path class="interspinous" d="M165 60L232 54V116L165 110zM169 130L234 124V176L172 176z"></path>
    <path class="supraspinous" d="M231 26Q236 90 234 180"></path>
    <path class="bone" d="M194 238s3-4 6-4s8 0 12 2 10 5 12 8 2 10 2 10-26 0-26 0-6-16-6-16z"></path>
    ${[L3, L4, L5, S1].map(bodyAndDisc)} ${[L3, L4].map(spinousProcess)} ${spinousProcess(`${L5} translate(16 12) scale(.88 .82)`)}
  </svg>`;

/** Midsagittal sacrum and tailbone: through the sacral hiatus into the sacral canal. */
const caudal = () => svg`
  <svg y="262" width="320" height="176" viewBox="0 0 320 176">
    <path class="tissue" d="M252-4s-8 29-13 44s-11 33-17 45-13 20-18 30-11 19-14 30-6 35-6 35-34-4-34-4 8-36 8-36 3-25-3-40-27-33-35-50-10-54-10-54"></path>
    <path class="skin" d="M252-4c-2 7-8 29-13 44s-11 33-17 45-13 20-18 30-11 19-14 30-5 29-6 35"></path>
    <path class="fat" d="M120-10s31 34 40 46s10 17 13 26 5 19 6 28 0 17-2 26-11 28-11 28 16-24 20-34 4-15 4-24 0-20-3-30-7-20-13-30-24-32-24-32-30-4-30-4z"></path>
    ${medicine('M180 62c2-2 5-6 7-2s3 19 3 26-2 14-3 18-2 8-4 9-4-1-5-5 2-12 2-18-4-15-4-20 2-6 4-8z', 'M182.3 63.1h1M180 67h5M182.3 71h1M180 74.9h5M182.3 78.8h5M184.5 82.7h1M182.3 86.7h5M184.5 90.6h1M184.5 98.5h1M182.3 102.4h1M184.5 106.3h1')}
    <path class="dura" d="M124-10c-1 3 12 13 18 20s15 15 20 22 9 13 12 18 5 9 7 10 4-2 3-6-4-12-8-20-13-19-18-26-4-15-10-18-23-3-24 0z"></path>
    <path class="nerve" d="M134-6c3 3 11 12 16 18s12 14 16 20 8 10 11 16 6 13 7 18 2 12 2 14M142-6c3 4 13 15 18 22s9 14 12 20 7 12 8 14"></path>
    <path class="membrane" d="M191 96Q184 124 168 146"></path>
    ${bodyAndDisc('translate(64 1) rotate(-34) scale(.62)')}
    <path class="bone" d="M96 48s18 6 26 12s18 14 24 22 11 16 13 24 3 15 2 22-7 18-7 18 11-4 11-4 10-17 12-26 3-17 2-26-2-19-6-28-8-18-15-26-24-22-24-22-38 34-38 34zM127 64L157 37M149 86L172 63M160 110L178 94M161 130L174 120"></path>
    <path class="bone" d="M150-8s18 23 24 34s10 20 13 30 3 23 3 30-3 9-2 11 4 4 6 3 5-5 6-8-1-5 0-8 7-6 7-10-4-8-4-12 4-10 3-14-7-6-9-10 0-11-3-16-8-9-12-14-12-16-12-16-20 0-20 0z"></path>
    <path class="bone" d="M152 150c3-2 13-5 15-4s0 10-3 12-12 4-14 3-1-8 2-11zM148 164c3-2 13-4 14-3s-3 8-6 10-12 1-13 0 2-5 5-7z"></path>
    ${needle(182, 99, 208, 165)}
  </svg>`;

export const epiduralDrawing: Drawing = {
  viewBox: '0 0 320 438',
  shapes: () => svg`${interlaminar()}${needle(155, 151, 284, 166)}${caudal()}`,
  marks: [
    {part: 'dural-sac', x: 104, y: 12, tipX: 118.5, tipY: 42},
    {part: 'nerve-root', x: 130, y: 12, tipX: 137, tipY: 42},
    {part: 'epidural-space', x: 156, y: 12, tipX: 156, tipY: 42},
    {part: 'medicine', x: 302, y: 74, tipX: 154, tipY: 86},
    {part: 'yellow-ligament', x: 302, y: 96, tipX: 164, tipY: 90},
    {part: 'spinous-process', x: 302, y: 118, tipX: 222, tipY: 122},
    {part: 'needle', x: 306, y: 144, tipX: 272, tipY: 164.5},
    {part: 'disc', x: 12, y: 140, tipX: 46, tipY: 139},
    {part: 'sacral-opening', x: 112, y: 400, tipX: 177, tipY: 394},
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
