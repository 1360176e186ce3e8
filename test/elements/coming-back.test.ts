// Where a reader is who comes back to a page. Each in a window of its own, since frames share a history.
import {expect} from '@open-wc/testing';
import {able, itIn} from '../support/engines.js';
import {openPage} from '../support/pages.js';

const FAQ = '<spinal-faq questions="driving diabetes"></spinal-faq>';
const ANSWER = '#spinal-faq-diabetes';
const OTHER = '/test/support/pages/until-found.html';

const pageWith = (markup: string) =>
  `/test/support/pages/widget.html?${new URLSearchParams({markup})}`;

/** Where a reader is who follows the address, scrolls to 150 and goes away; and whether the answer is open. */
const returns = (way: 'reloads' | 'comes back') =>
  openPage(
    OTHER,
    async (url: string, other: string, way: string) => {
      const frame = document.createElement('iframe');
      const load = (act: () => void) =>
        new Promise((done) => {
          frame.addEventListener('load', done, {once: true});
          act();
        });
      const frameOf = () => new Promise((done) => window().requestAnimationFrame(done));
      const until = async (isTrue: () => boolean) => {
        while (!isTrue()) await frameOf();
      };
      /** Until the page has stood still for a dozen frames. */
      const still = async () => {
        for (let count = 0, last = NaN; count < 12; last = window().scrollY) {
          await frameOf();
          count = window().scrollY === last ? count + 1 : 0;
        }
      };
      const panel = () =>
        frame
          .contentDocument!.querySelector('spinal-faq')
          ?.shadowRoot?.querySelector('#diabetes-panel');
      const isOpen = () => panel()?.hasAttribute('hidden') === false;
      const window = () => frame.contentWindow!;
      await load(() => {
        frame.width = '800';
        frame.height = '600';
        frame.src = url;
        document.body.append(frame);
      });
      await until(() => isOpen() && window().scrollY > 0);
      const followed = window().scrollY;
      window().scrollTo(0, 150);
      await still();
      if (way === 'reloads') await load(() => window().location.reload());
      else {
        await load(() => window().location.assign(other));
        await load(() => window().history.back());
      }
      // To where they were, or to the address: the browser scrolls when it has time.
      await until(() => isOpen() && window().scrollY > 0);
      await still();
      return [followed, window().scrollY];
    },
    pageWith(FAQ) + ANSWER,
    OTHER,
    way,
  );

describe('a reader who was elsewhere on the page than its address', () => {
  for (const way of ['reloads', 'comes back'] as const)
    it(`and ${way} is where they were, with the answer open`, async () => {
      const [followed, now] = await returns(way);
      expect(followed).to.be.above(200);
      expect(now).to.be.closeTo(150, 1);
    });

  itIn(able.knowTraversal, 'and goes back and forth on it is where they were', async () => {
    const places = await openPage(
      OTHER,
      async (url: string) => {
        const frame = document.createElement('iframe');
        await new Promise((done) => {
          frame.addEventListener('load', done, {once: true});
          frame.width = '800';
          frame.height = '600';
          frame.src = url;
          document.body.append(frame);
        });
        const window = frame.contentWindow!;
        const {document: page} = window;
        const frameOf = () => new Promise((done) => window.requestAnimationFrame(done));
        const still = async () => {
          for (let count = 0, last = NaN; count < 12; last = window.scrollY) {
            await frameOf();
            count = window.scrollY === last ? count + 1 : 0;
          }
        };
        const goes = (act: () => void) =>
          new Promise((done) => {
            window.addEventListener('hashchange', done, {once: true});
            act();
          });
        while (!page.querySelector('spinal-faq')!.matches(':state(ready)')) await frameOf();
        const places: number[] = [];
        window.scrollTo(0, 70);
        await still();
        await goes(() => page.querySelector('a')!.click());
        await still();
        places.push(window.scrollY);
        window.scrollTo(0, 150);
        await still();
        for (const step of [-1, 1]) {
          await goes(() => window.history.go(step));
          await still();
          places.push(window.scrollY);
        }
        return places;
      },
      pageWith(`<a href="${ANSWER}">Go</a>${FAQ}`),
    );
    const [followed, back, forth] = places;
    expect(followed).to.be.above(200);
    expect([back, forth]).to.deep.equal([70, 150]);
  });
});
