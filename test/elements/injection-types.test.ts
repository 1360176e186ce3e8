import {expect} from '@open-wc/testing';
import {partNames, drawingDescriptions} from '../../src/content/drawings.js';
import {typeIds} from '../../src/content/injection-type-id.js';
import {injectionTypes} from '../../src/content/injection-types.js';
import type {SpinalInjectionTypes} from '../../src/elements/injection-types/injection-types.js';
import {a11yTree} from '../support/a11y.js';
import {consoleMessages} from '../support/console.js';
import {deepActiveElement} from '../support/dom.js';
import {able, itIn} from '../support/engines.js';
import {press, tabStops} from '../support/keyboard.js';
import {MIRRORED} from '../support/pseudo-locales.js';
import {accessibleName, allByRole, byRole} from '../support/roles.js';
import {sharedChecks} from '../support/shared-checks.js';
import {
  isVisible,
  rendered,
  show as showWidget,
  type ShowOptions,
} from '../support/shared-checks-widget.js';
import {until} from '../support/until.js';
import {details, part, parts, textOf} from './parts.js';

sharedChecks('spinal-injection-types', {
  attributes: {types: 'facet epidural', type: 'epidural'},
  states: {comparing: (widget) => (widget.compare = true)},
  anchors: {facet: 'panel-facet'},
});

describe('<spinal-injection-types>', () => {
  const show = (attributes: Record<string, string> = {}, more: ShowOptions = {}) =>
    showWidget<SpinalInjectionTypes>('spinal-injection-types', {lang: 'en', attributes, ...more});

  const tabNames = (widget: Element) => allByRole(widget, 'tab').map(textOf);

  const selected = (widget: Element) => parts(widget, '[role=tab][aria-selected=true]').map(textOf);

  /** The one panel that can be read, by the heading it starts with. */
  const panelHeading = (widget: Element) => {
    const [panel] = parts(widget, '[role=tabpanel]').filter(isVisible);
    return textOf(panel!.querySelector('h3')!);
  };

  const warnings = async (body: () => unknown) =>
    (await consoleMessages(body)).filter(({level}) => level === 'warn').map(({text}) => text);

  describe('as tabs', () => {
    it('has a tab for each type and shows the first', async () => {
      const widget = await show();
      expect(tabNames(widget)).to.deep.equal([
        'Epidural',
        'Facet joint',
        'Sacroiliac joint',
        'Nerve root',
      ]);
      expect(selected(widget)).to.deep.equal(['Epidural']);
      expect(panelHeading(widget)).to.equal(injectionTypes.epidural.name());
    });

    it('names each panel by its tab, and each tab leads to its panel', async () => {
      const widget = await show();
      for (const tab of allByRole(widget, 'tab')) {
        tab.click();
        await rendered(widget);
        const panel = byRole(widget, 'tabpanel', textOf(tab));
        expect(tab.getAttribute('aria-controls')).to.equal(panel.id);
      }
    });

    const keys = (lang: string, steps: readonly (readonly [key: string, tab: string])[]) => {
      it(`moves and selects by arrow keys, Home and End, in ${lang}`, async () => {
        const widget = await show({}, {lang});
        byRole(widget, 'tab', 'Epidural').focus();
        for (const [key, tab] of steps) {
          await press(key);
          await rendered(widget);
          expect(textOf(deepActiveElement()!), key).to.equal(tab);
          expect(selected(widget), key).to.deep.equal([tab]);
        }
      });
    };

    keys('en', [
      ['ArrowRight', 'Facet joint'],
      ['ArrowLeft', 'Epidural'],
      ['ArrowLeft', 'Nerve root'],
      ['ArrowRight', 'Epidural'],
      ['End', 'Nerve root'],
      ['Home', 'Epidural'],
      ['ArrowDown', 'Epidural'],
    ]);

    keys(MIRRORED, [
      ['ArrowLeft', 'Facet joint'],
      ['ArrowRight', 'Epidural'],
      ['ArrowRight', 'Nerve root'],
      ['End', 'Nerve root'],
      ['Home', 'Epidural'],
    ]);

    it('leaves other keys and combinations to the browser', async () => {
      const widget = await show();
      const tab = byRole(widget, 'tab', 'Epidural');
      for (const given of [
        {key: 'ArrowDown'},
        {key: 'ArrowUp'},
        {key: 'ArrowRight', altKey: true},
        {key: 'ArrowRight', ctrlKey: true},
        {key: 'ArrowRight', metaKey: true},
      ]) {
        const event = new KeyboardEvent('keydown', {
          ...given,
          bubbles: true,
          cancelable: true,
        });
        tab.dispatchEvent(event);
        await rendered(widget);
        expect(event.defaultPrevented, JSON.stringify(given)).to.equal(false);
        expect(selected(widget), JSON.stringify(given)).to.deep.equal(['Epidural']);
      }
    });

    it('selects by a click', async () => {
      const widget = await show();
      byRole(widget, 'tab', 'Facet joint').click();
      await rendered(widget);
      expect(selected(widget)).to.deep.equal(['Facet joint']);
      expect(panelHeading(widget)).to.equal(injectionTypes.facet.name());
    });

    it('has one tab and its panel in the order of Tab', async () => {
      const widget = await show({type: 'facet'});
      const [tab, panel, next] = await tabStops(widget);
      expect(textOf(tab!)).to.equal('Facet joint');
      expect(panel).to.equal(part(widget, '#panel-facet'));
      expect(panel!.contains(next!)).to.equal(true);
    });

    it('shows what a search in the page has found', async () => {
      const widget = await show();
      const heard = await details('spinal-type-selected', async () => {
        part(widget, '#panel-facet').dispatchEvent(new Event('beforematch', {bubbles: true}));
        await rendered(widget);
      });
      expect(selected(widget)).to.deep.equal(['Facet joint']);
      expect(heard).to.deep.equal([{type: 'facet'}]);
    });
  });

  describe('shows what the page asks for', () => {
    it('`type` chooses the type', async () => {
      const widget = await show({type: 'sacroiliac'});
      expect(selected(widget)).to.deep.equal(['Sacroiliac joint']);
      widget.type = 'facet';
      await rendered(widget);
      expect(selected(widget)).to.deep.equal(['Facet joint']);
      widget.removeAttribute('type');
      await rendered(widget);
      expect(selected(widget)).to.deep.equal(['Epidural']);
    });

    it('`types` limits and orders them, each once', async () => {
      const widget = await show({types: ' transforaminal  epidural transforaminal '});
      expect(tabNames(widget)).to.deep.equal(['Nerve root', 'Epidural']);
      expect(selected(widget)).to.deep.equal(['Nerve root']);
    });

    it('one type needs no tabs', async () => {
      const widget = await show({types: 'facet'});
      expect(tabNames(widget)).to.deep.equal([]);
      byRole(widget, 'heading', injectionTypes.facet.name());
    });

    it('the heading counts four types only where there are four', async () => {
      const heading = async (attributes: Record<string, string>) =>
        accessibleName(allByRole(await show(attributes), 'heading')[0]!);
      expect(await heading({})).to.include('Four');
      expect(await heading({types: 'facet epidural'})).not.to.include('Four');
    });

    it('an unknown type gives the first, and one warning that names what is allowed', async () => {
      let widget: SpinalInjectionTypes | undefined;
      const texts = await warnings(async () => {
        widget = await show({type: 'lumbar-unheard-of'});
        widget.requestUpdate();
        await rendered(widget);
        await show({type: 'lumbar-unheard-of'});
      });
      expect(texts).to.have.length(1);
      expect(texts[0]).to.include('<spinal-injection-types type="lumbar-unheard-of">');
      expect(texts[0]).to.include(typeIds.join(', '));
    });

    it('a type that `types` leaves out gives the first of those', async () => {
      let widget: SpinalInjectionTypes | undefined;
      const texts = await warnings(async () => {
        widget = await show({types: 'facet epidural', type: 'sacroiliac'});
      });
      expect(selected(widget!)).to.deep.equal(['Facet joint']);
      expect(texts.join()).to.include('Allowed: facet, epidural');
    });

    it('of unknown `types` the known ones are left, or all', async () => {
      await warnings(async () => {
        expect(tabNames(await show({types: 'facet nonsense epidural'}))).to.have.length(2);
        expect(tabNames(await show({types: 'nonsense'}))).to.have.length(4);
      });
    });
  });

  describe('tells the page', () => {
    it('which type the reader chose, once', async () => {
      const widget = await show();
      const heard = await details('spinal-type-selected', async () => {
        byRole(widget, 'tab', 'Facet joint').click();
        await rendered(widget);
        byRole(widget, 'tab', 'Facet joint').click();
        byRole(widget, 'tab', 'Facet joint').focus();
        await press('End');
        await rendered(widget);
      });
      expect(heard).to.deep.equal([{type: 'facet'}, {type: 'transforaminal'}]);
    });

    it('nothing about what the page itself chose', async () => {
      const heard = await details('spinal-type-selected', async () => {
        const widget = await show({type: 'facet'});
        widget.type = 'sacroiliac';
        await rendered(widget);
      });
      expect(heard).to.deep.equal([]);
    });
  });

  describe('has a drawing', () => {
    for (const id of typeIds) {
      it(`of ${id}, with a name, a description and a key to each of its numbers`, async () => {
        const widget = await show({type: id});
        const drawing = byRole<SVGSVGElement>(widget, 'img');
        const {title, description} = drawingDescriptions[id];
        expect(accessibleName(drawing)).to.equal(title());
        const describedBy = drawing.getAttribute('aria-describedby');
        expect(textOf(part(widget, `#${describedBy}`))).to.equal(description());
        const heard = [...drawing.children].filter(
          (it) => !it.matches('title, desc, [aria-hidden]'),
        );
        expect(heard).to.deep.equal([]);
        const panel = byRole(widget, 'tabpanel');
        const numbers = [...drawing.querySelectorAll('text.number')].map(textOf);
        const key = [...panel.querySelectorAll('.key > li')].map(textOf);
        expect(numbers).to.have.length.above(4);
        expect(numbers).to.deep.equal(key.map((_, index) => String(index + 1)));
        const known = Object.values(partNames).map((name) => name());
        expect(known).to.include.members(key);
        expect(new Set(key)).to.have.property('size', key.length);
      });
    }
  });

  describe('comparing', () => {
    const TYPES = ['Epidural', 'Facet joint', 'Sacroiliac joint', 'Nerve root'];

    it('is a table of the types, without tabs', async () => {
      const widget = await show({compare: ''});
      expect(tabNames(widget)).to.deep.equal([]);
      const table = byRole(widget, 'table');
      expect(accessibleName(table)).not.to.equal('');
      expect(allByRole(table, 'columnheader').map(accessibleName)).to.deep.equal(TYPES);
      const rows = allByRole(table, 'rowheader');
      expect(rows).to.have.length(5);
      expect(allByRole(table, 'cell').filter((cell) => textOf(cell) !== '')).to.have.length(
        rows.length * TYPES.length,
      );
    });

    it('has the columns that `types` names', async () => {
      const widget = await show({compare: '', types: 'facet epidural'});
      const columns = allByRole(byRole(widget, 'table'), 'columnheader').map(accessibleName);
      expect(columns).to.deep.equal(['Facet joint', 'Epidural']);
    });

    it('stands one above the other in a narrow container, with the type in each cell', async () => {
      const widget = await show({compare: ''}, {width: 320});
      const cells = allByRole(widget, 'cell').filter((cell) => textOf(cell) !== '');
      const [first, second] = cells.map((cell) => cell.getBoundingClientRect());
      expect(second!.top).to.be.at.least(first!.bottom);
      const labels = cells.map((cell) => {
        const {content} = getComputedStyle(cell, '::before');
        // Firefox gives what the style sheet says.
        return content.replace('attr(data-label)', `"${cell.dataset.label}"`);
      });
      expect(labels.slice(0, 4)).to.deep.equal(TYPES.map((type) => `"${type}" / ""`));
    });

    itIn(able.readA11yTree, 'stays a table to screen readers when narrow', async () => {
      await show({compare: ''}, {width: 320});
      const roles = (await a11yTree()).map(({role}) => role);
      const count = (role: string) => roles.filter((it) => it === role).length;
      expect(count('table')).to.equal(1);
      expect(count('columnheader')).to.equal(TYPES.length);
      expect(count('rowheader')).to.equal(5);
      expect(count('row')).to.equal(count('rowheader') + 1);
    });

    it('says nothing about a type in the address but stays a table', async () => {
      const widget = await show({compare: ''});
      location.hash = 'spinal-injection-types-facet';
      await new Promise((done) => addEventListener('hashchange', done, {once: true}));
      await rendered(widget);
      byRole(widget, 'table');
    });
  });

  describe('has sources', () => {
    it('that a citation opens, and focuses', async () => {
      const widget = await show();
      const citation = allByRole<HTMLAnchorElement>(widget, 'link', /^Sources/)[0]!;
      citation.click();
      await until(() => deepActiveElement()?.localName === 'li');
      const entry = deepActiveElement()!;
      expect(`#spinal-injection-types-${entry.id}`).to.equal(citation.hash);
      expect(isVisible(entry)).to.equal(true);
      expect(byRole(widget, 'button', /^Sources/).ariaExpanded).to.equal('true');
    });

    it('numbered from 1 in the order of the text, each cited number with its entry', async () => {
      const widget = await show();
      byRole(widget, 'button', /^Sources/).click();
      await rendered(widget);
      const entries = parts<HTMLLIElement>(widget, '.sources li')
        .sort((a, b) => a.value - b.value)
        .map(({id}) => id);
      expect(entries).to.deep.equal(entries.map((_, index) => `source-${index + 1}`));
      const cited = parts<HTMLAnchorElement>(widget, '.citation').map(({hash}) =>
        hash.replace('#spinal-injection-types-', ''),
      );
      expect(entries).to.include.members(cited);
      expect(cited[0]).to.equal('source-1');
      const label = accessibleName(byRole(widget, 'button', /^Sources/));
      expect(label).to.equal(`Sources (${entries.length})`);
    });
  });
});
