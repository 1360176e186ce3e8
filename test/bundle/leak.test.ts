import {expect} from '@open-wc/testing';
import {able, itIn} from '../support/engines.js';
import {leftBehind} from '../support/heap.js';
import {TAGS} from './recorded-page.js';

/** Puts one of each widget into the page with itself. */
class EveryWidget extends HTMLElement {
  connectedCallback() {
    for (const lang of ['en', 'da']) {
      for (const tag of TAGS) this.append(Object.assign(document.createElement(tag), {lang}));
    }
  }

  get updateComplete() {
    const widgets = [...this.children] as unknown as {updateComplete: Promise<unknown>}[];
    return Promise.all(widgets.map((widget) => widget.updateComplete));
  }
}

describe('the bundle, when the last widget has gone,', () => {
  itIn(able.measureHeap, 'leaves no node and no listener', async function () {
    this.timeout(120_000);
    const library = '/dist/spinal-widgets.js';
    await import(library);
    expect(TAGS.filter((tag) => !customElements.get(tag))).to.deep.equal([]);
    customElements.define('every-widget', EveryWidget);
    const {instances, nodes, listeners} = await leftBehind('every-widget', 20);
    expect({instances, nodes, listeners}).to.deep.equal({instances: 0, nodes: 0, listeners: 0});
  });
});
