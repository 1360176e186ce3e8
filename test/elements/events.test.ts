// Whatever a reader does in a widget is an event of it, and the manifest names them all.
import {expect} from '@open-wc/testing';
import type {LitElement} from 'lit';
import {defineWidgets} from '../../src/embed/define.js';
import {WIDGETS} from '../../src/generated/widgets.js';
import {afterThisTest, replaceForThisTest} from '../support/cleanup.js';
import {rendered, show} from '../support/shared-checks-widget.js';
import {until} from '../support/until.js';
import {details, part, parts, textOf} from './parts.js';

interface Manifest {
  modules: [{declarations: {tagName: string; events: {name: string}[]}[]}];
}

defineWidgets();

const {modules} = (await (await fetch('/custom-elements.json')).json()) as Manifest;
const eventsOf = (tag: string) =>
  modules[0].declarations.find(({tagName}) => tagName === tag)!.events.map(({name}) => name);
const allNames = [...new Set(Object.keys(WIDGETS).flatMap(eventsOf))];

/** What a reader can press, with one of each list that says the same of all. */
function controls(widget: Element): HTMLElement[] {
  const [citation, source] = [parts(widget, '.citation')[0], parts(widget, '.sources a')[0]];
  const others = parts(widget, 'button, a[href]:not(.citation, .sources a)');
  return [...others, citation, source].filter((it) => it !== undefined);
}

const BESIDE: Record<string, string> = {
  'spinal-sources': '<spinal-injection-purpose></spinal-injection-purpose>',
};

const showing = (tag: string) => show<LitElement>(tag, {lang: 'en', beside: BESIDE[tag] ?? ''});

describe('the events of', () => {
  for (const tag of Object.keys(WIDGETS))
    it(`<${tag}> are one at least for each thing to press, and those that it names`, async () => {
      replaceForThisTest(window, 'print', () => {});
      replaceForThisTest(navigator, 'clipboard', {writeText: () => Promise.resolve()});
      const widget = await showing(tag);
      const heard: string[] = [];
      const hear = ({type, target}: Event) => target === widget && heard.push(type);
      const stay = (event: Event) => event.preventDefault();
      document.addEventListener('click', stay);
      for (const name of allNames) document.addEventListener(name, hear);
      afterThisTest(() => {
        document.removeEventListener('click', stay);
        for (const name of allNames) document.removeEventListener(name, hear);
      });
      for (const control of controls(widget)) {
        // Choosing what is chosen changes nothing.
        if (control.ariaSelected === 'true') continue;
        const before = heard.length;
        control.click();
        const name = `${control.className} “${control.textContent.trim()}”`;
        await until(() => heard.length > before, `${name} sends an event`);
      }
      await rendered(widget);
      expect([...new Set(heard)].sort()).to.deep.equal(eventsOf(tag).sort());
    });
});

describe('the detail of', () => {
  it('spinal-citation-followed has the numbers', async () => {
    const widget = await showing('spinal-safety');
    const link = parts(widget, '.citation').find((it) => /^Source \d+\[/.test(textOf(it)))!;
    const heard = await details('spinal-citation-followed', () => link.click());
    expect(heard).to.deep.equal([{numbers: [Number(/\d+/.exec(link.textContent)![0])]}]);
  });

  it('spinal-sources-toggled says whether they are open, once for each change', async () => {
    const widget = await showing('spinal-safety');
    const press = (selector: string) => parts(widget, selector)[0]!.click();
    const heard = await details('spinal-sources-toggled', async () => {
      press('.citation');
      press('.citation');
      await until(() => part(widget, '#sources-button').ariaExpanded === 'true');
      await rendered(widget);
      press('#sources-button');
    });
    expect(heard).to.deep.equal([{open: true}, {open: false}]);
  });

  it('spinal-source-followed has the address', async () => {
    const widget = await showing('spinal-safety');
    const link = parts<HTMLAnchorElement>(widget, '.sources a')[0]!;
    link.addEventListener('click', (event) => event.preventDefault());
    const heard = await details('spinal-source-followed', () => link.click());
    expect(heard).to.deep.equal([{url: link.getAttribute('href')}]);
  });

  it('spinal-all-toggled says what the button does, before the answers change', async () => {
    const widget = await show('spinal-faq', {lang: 'en', attributes: {questions: 'driving'}});
    const heard: string[] = [];
    for (const name of ['spinal-all-toggled', 'spinal-item-toggled'])
      widget.addEventListener(name, ({type, detail}: Event & {detail?: unknown}) =>
        heard.push(`${type} ${JSON.stringify(detail)}`),
      );
    for (let click = 0; click < 2; click++) {
      parts(widget, '.toolbar button')[0]!.click();
      await rendered(widget);
    }
    expect(heard).to.deep.equal([
      'spinal-all-toggled {"open":true}',
      'spinal-item-toggled {"id":"driving","open":true}',
      'spinal-all-toggled {"open":false}',
      'spinal-item-toggled {"id":"driving","open":false}',
    ]);
  });

  it('spinal-section-selected has the id of the part', async () => {
    const guide = await show('spinal-guide', {lang: 'en', attributes: {sections: 'safety faq'}});
    const links = parts(guide, '.contents a');
    const heard = await details('spinal-section-selected', () => {
      for (const link of links) link.click();
    });
    expect(heard).to.deep.equal(['safety', 'faq', 'sources'].map((section) => ({section})));
  });

  it('spinal-print-requested is none, and comes before the browser prints', async () => {
    const order: string[] = [];
    replaceForThisTest(window, 'print', () => order.push('print'));
    const widget = await showing('spinal-procedure');
    widget.addEventListener('spinal-print-requested', (event) =>
      order.push(`event ${(event as CustomEvent).detail}`),
    );
    part(widget, '.toolbar button').click();
    expect(order).to.deep.equal(['event null', 'print']);
  });
});
