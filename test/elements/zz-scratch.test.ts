import {defineWidgets} from '../../src/embed/define.js';
import {leftBehind} from '../support/heap.js';
defineWidgets();
it('time', async function () {
  this.timeout(300000);
  for (const tag of ['spinal-injection-types', 'spinal-relief-timeline']) {
   const t = performance.now();
   console.log(tag, JSON.stringify(await leftBehind(tag, 1000)), performance.now() - t);
   }
});
