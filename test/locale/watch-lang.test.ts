import {expect} from '@open-wc/testing';
import {html} from 'lit';
import {unwatchLang, watchLang} from '../../src/locale/watch-lang.js';
import {afterThisTest, replaceForThisTest} from '../support/cleanup.js';
import {mount} from '../support/mount.js';

/** Observers that observe something, of those made during this test. */
function observersAtWork(): Set<MutationObserver> {
  const atWork = new Set<MutationObserver>();
  const {prototype} = MutationObserver;
  // eslint-disable-next-line @typescript-eslint/unbound-method -- each is called on its observer below
  const {observe, disconnect} = prototype;
  replaceForThisTest(
    prototype,
    'observe',
    function (this: MutationObserver, ...args: Parameters<typeof observe>) {
      atWork.add(this);
      observe.apply(this, args);
    },
  );
  replaceForThisTest(prototype, 'disconnect', function (this: MutationObserver) {
    atWork.delete(this);
    disconnect.call(this);
  });
  return atWork;
}

/** How often `follow` is called while an element is watched, until the test ends. */
function callsFor(element: Element) {
  const calls = {count: 0};
  watchLang(element, () => calls.count++);
  afterThisTest(() => unwatchLang(element));
  return calls;
}

/** Mutation observers have been called by then. */
const observed = () => Promise.resolve();

describe('watchLang', () => {
  it('follows the element’s own lang', async () => {
    const element = await mount(html`<p></p>`);
    const calls = callsFor(element);
    element.lang = 'da';
    await observed();
    expect(calls.count).to.equal(1);
    element.removeAttribute('lang');
    await observed();
    expect(calls.count).to.equal(2);
  });

  it('follows the page’s lang', async () => {
    const element = await mount(html`<p></p>`);
    const calls = callsFor(element);
    document.documentElement.lang = 'da';
    await observed();
    expect(calls.count).to.equal(1);
  });

  it('follows a lang outside the shadow roots around the element', async () => {
    const outer = await mount(html`<div></div>`, {lang: 'en'});
    const middle = document.createElement('div');
    const inner = document.createElement('div');
    outer.attachShadow({mode: 'open'}).append(middle);
    middle.attachShadow({mode: 'closed'}).append(inner);
    const calls = callsFor(inner);
    for (const [index, host] of [outer.parentElement!, outer, middle, inner].entries()) {
      host.lang = 'da';
      await observed();
      expect(calls.count).to.equal(index + 1);
    }
  });

  it('does not mind other attributes, or what stays', async () => {
    const element = await mount(html`<p></p>`);
    const calls = callsFor(element);
    element.title = 'Title';
    element.dir = 'rtl';
    element.append('Text');
    await observed();
    expect(calls.count).to.equal(0);
  });

  it('follows for each element with one observer', async () => {
    const atWork = observersAtWork();
    const host = await mount(
      html`<div>
        <p></p>
        <p></p>
      </div>`,
    );
    const calls = [...host.children].map(callsFor);
    expect(atWork.size).to.be.at.most(1);
    host.lang = 'da';
    await observed();
    expect(calls.map(({count}) => count)).to.deep.equal([1, 1]);
  });
});

describe('unwatchLang', () => {
  it('stops following, for that element only', async () => {
    const host = await mount(
      html`<div>
        <p></p>
        <p></p>
      </div>`,
    );
    const [first, second] = [...host.children].map(callsFor);
    unwatchLang(host.firstElementChild!);
    host.lang = 'da';
    await observed();
    expect([first!.count, second!.count]).to.deep.equal([0, 1]);
  });

  it('leaves no observer behind the last element', async () => {
    const atWork = observersAtWork();
    const host = await mount(
      html`<div>
        <p></p>
        <p></p>
      </div>`,
    );
    for (const round of [1, 2]) {
      for (const element of host.children) watchLang(element, () => {});
      expect(atWork.size, `round ${round}`).to.equal(1);
      for (const element of host.children) unwatchLang(element);
      expect(atWork.size, `round ${round}`).to.equal(0);
    }
  });

  it('of an element that was never watched does nothing', () => {
    expect(() => unwatchLang(document.createElement('p'))).not.to.throw();
  });
});
