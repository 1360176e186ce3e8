// The space that reserve.css keeps until the script arrives. In frames of the size of a window.
import {expect} from '@open-wc/testing';
import {WIDGETS} from '../../src/embed/define.js';
import {itIn} from '../support/engines.js';
import {openFrame} from '../support/pages.js';

interface LatePage extends Window {
  /** What Chromium counts as shifts of the layout. */
  shifts: (PerformanceEntry & {value: number})[];
  heights: {reserved: number; real: number};
  arrived: Promise<void>;
}

const WINDOWS = [
  {width: 1280, height: 800},
  {width: 390, height: 844},
];

// Without a widget that names sources the list has nothing to show.
const CITING = '<spinal-injection-purpose></spinal-injection-purpose>';

const open = async (script: string, tag: string, size: {width: number; height: number}) => {
  const markup = `<${tag}></${tag}>${tag === 'spinal-sources' ? CITING : ''}`;
  const frame = await openFrame(
    `/pages/reserve.html?${new URLSearchParams({markup, script})}`,
    size,
  );
  const page = frame.window as unknown as LatePage;
  await page.arrived;
  return page;
};

for (const script of ['spinal-widgets.js', 'autoload.js'])
  describe(`the space for a widget whose script, ${script}, is late`, () => {
    for (const tag of Object.keys(WIDGETS)) {
      for (const size of WINDOWS) {
        const where = `<${tag}> in a window of ${size.width} × ${size.height} px`;

        it(`is kept in view: ${where}`, async () => {
          const {reserved, real} = (await open(script, tag, size)).heights;
          // What lies below the window jumps unseen.
          const inView = (height: number) => Math.min(height, size.height);
          expect(inView(real)).to.equal(inView(reserved));
        });

        itIn(['chromium'], `lets nothing shift: ${where}`, async () => {
          const {shifts} = await open(script, tag, size);
          expect(shifts.reduce((sum, {value}) => sum + value, 0)).to.equal(0);
        });
      }
    }
  });
