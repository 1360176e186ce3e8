import {defineWidgets} from '../../src/embed/define.js';
import {leftBehind} from '../support/heap.js';
defineWidgets();
it('time', async function () {
  this.timeout(200000);
  for (const tag of ['spinal-faq', 'spinal-injection-types']) {
    for (let round = 0; round < 3; round++) {
      const t = performance.now();
      for (let i = 0; i < 50; i++) {
        const e = document.createElement(tag) as any;
        document.body.append(e);
        await e.updateComplete;
        e.remove();
      }
      console.log(tag, (performance.now() - t) / 50, 'ms per mount');
    }
  }
  for (const n of [300, 1000]) console.log(JSON.stringify(await leftBehind('spinal-faq', n)));
});
