import {expect} from '@open-wc/testing';
import {able, itIn} from '../support/engines.js';
import {leftBehind} from '../support/heap.js';
import {TAGS} from './recorded-page.js';

let turn = 0;

/** Comes into the page with a widget in it, each time another one. */
class AnyWidget extends HTMLElement {
  connectedCallback() {
    const tag = TAGS[turn % TAGS.length]!;
    const lang = Math.floor(turn / TAGS.length) % 2 === 0 ? 'en' : 'da';
    turn++;
    this.append(Object.assign(document.createElement(tag), {lang}));
  }

  get updateComplete() {
    return (this.firstElementChild as Element & {updateComplete?: Promise<unknown>}).updateComplete;
  }
}

describe('the bundle, when the last widget has gone,', () => {
  itIn(able.measureHeap, 'leaves no node and no listener', async () => {
    const library = '/dist/spinal-widgets.js';
    await import(library);
    expect(TAGS.filter((tag) => !customElements.get(tag))).to.deep.equal([]);
    customElements.define('any-widget', AnyWidget);
    const {instances, nodes, listeners} = await leftBehind('any-widget', 10 * TAGS.length);
    expect({instances, nodes, listeners}).to.deep.equal({instances: 0, nodes: 0, listeners: 0});
  });
});
