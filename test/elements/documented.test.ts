// What custom-elements.json, and so docs/reference.md, says of a widget's looks is what the widget has.
import {expect} from '@open-wc/testing';
import type {LitElement} from 'lit';
import {defineWidgets} from '../../src/embed/define.js';
import {WIDGETS} from '../../src/generated/widgets.js';
import {inside, rendered, show, type ShowOptions} from '../support/shared-checks-widget.js';

type Kind = 'cssParts' | 'cssProperties' | 'slots';
type Documented = {readonly tagName: string} & Readonly<Record<Kind, readonly {name: string}[]>>;

/** What makes a widget show all that it can show, besides how it comes. */
const MORE: Readonly<Record<string, ShowOptions>> = {
  'spinal-care-plan': {children: '<p slot="products">A cushion</p>'},
  'spinal-faq': {children: '<details><summary>Question</summary><p>Answer</p></details>'},
  // With the part on safety, that has the warning signs.
  'spinal-guide': {attributes: {sections: 'purpose'}},
  'spinal-sources': {beside: '<spinal-procedure></spinal-procedure>'},
};

defineWidgets();

let manifest: Promise<{modules: [{declarations: readonly Documented[]}]}> | undefined;

async function documented(tag: string, kind: Kind): Promise<string[]> {
  manifest ??= fetch('/custom-elements.json').then((response) => response.json());
  const widget = (await manifest).modules[0].declarations.find(({tagName}) => tagName === tag)!;
  return widget[kind].map(({name}) => name).sort();
}

/** In each state, what `find` finds in the widget. */
async function inAllStates(tag: string, find: (widget: Element) => Iterable<string>) {
  const found = new Set<string>();
  for (const more of [{}, MORE[tag] ?? {}]) {
    const widget = await show(tag, {lang: 'en', ...more});
    for (const name of find(widget)) found.add(name);
    for (const element of [widget, ...inside(widget)])
      if ('compare' in element) element.compare = true;
    await rendered(widget);
    for (const name of find(widget)) found.add(name);
  }
  return [...found].sort();
}

/** The parts that a page can reach: the widget's own and those exported by widgets inside it. */
function* parts(widget: Element): Generator<string> {
  for (const element of widget.shadowRoot!.querySelectorAll('*')) {
    yield* element.part;
    if (!element.shadowRoot) continue;
    const exported = element.getAttribute('exportparts')?.split(/\s*,\s*/) ?? [];
    for (const part of parts(element)) if (exported.includes(part)) yield part;
  }
}

/** The names by which the page's elements are shown. */
function slots(widget: Element): string[] {
  const all = [...widget.shadowRoot!.querySelectorAll('slot')];
  return all.flatMap((slot) => slot.assignedElements().map((element) => element.slot));
}

/** The custom properties that its styles, and those of the widgets inside it, take from the page. */
function properties(widget: Element): string[] {
  const classes = [widget, ...inside(widget)]
    .map((element) => element.constructor as typeof LitElement)
    .filter(({elementStyles}) => elementStyles);
  const css = classes.flatMap(({elementStyles}) => elementStyles.map(String)).join('\n');
  return [...css.matchAll(/--spinal-[\w-]+/g)].map(([name]) => name);
}

for (const tag of Object.keys(WIDGETS)) {
  describe(`<${tag}> has what is documented, and no more:`, () => {
    it('parts', async () => {
      expect(await inAllStates(tag, parts)).to.deep.equal(await documented(tag, 'cssParts'));
    });

    it('slots', async () => {
      expect(await inAllStates(tag, slots)).to.deep.equal(await documented(tag, 'slots'));
    });

    it('custom properties', async () => {
      const found = await inAllStates(tag, properties);
      expect(found).to.deep.equal(await documented(tag, 'cssProperties'));
    });
  });
}
