import {expect} from '@open-wc/testing';
import {conditionIds, conditions} from '../../src/content/conditions.js';
import * as words from '../../src/content/words.js';
import {consoleMessages} from '../support/console.js';
import {press} from '../support/keyboard.js';
import {allByRole, accessibleName, byRole} from '../support/roles.js';
import {sharedChecks} from '../support/shared-checks.js';
import {isVisible, rendered, show as showWidget} from '../support/shared-checks-widget.js';
import type {SpinalConditions} from '../../src/elements/conditions/conditions.js';
import {until} from '../support/until.js';
import {details, part, textOf} from './parts.js';

sharedChecks('spinal-conditions', {
  attributes: {conditions: 'sciatica facet-pain herniated-disc', condition: 'facet-pain'},
  anchors: {sciatica: 'panel-sciatica'},
});

describe('<spinal-conditions>', () => {
  const show = (attributes: Record<string, string> = {}) =>
    showWidget<SpinalConditions>('spinal-conditions', {lang: 'en', attributes});

  const selected = (widget: Element) =>
    allByRole(widget, 'tab')
      .filter((tab) => tab.getAttribute('aria-selected') === 'true')
      .map(accessibleName);

  it('has a tab for each complaint and shows the first', async () => {
    const widget = await show();
    const names = allByRole(widget, 'tab').map(accessibleName);
    expect(names).to.deep.equal(conditionIds.map((id) => conditions[id].shortName()));
    expect(selected(widget)).to.deep.equal([names[0]]);
    expect(allByRole(widget, 'tabpanel').map(accessibleName)).to.deep.equal([names[0]]);
  });

  it('shows the complaint that `condition` names', async () => {
    const widget = await show({condition: 'si-joint-pain'});
    expect(selected(widget)).to.deep.equal(['SI joint']);
    widget.condition = 'sciatica';
    await rendered(widget);
    expect(selected(widget)).to.deep.equal(['Sciatica']);
    expect(isVisible(part(widget, '#panel-sciatica'))).to.equal(true);
    expect(isVisible(part(widget, '#panel-si-joint-pain'))).to.equal(false);
  });

  it('has the complaints that `conditions` names, in that order', async () => {
    const widget = await show({conditions: 'facet-pain sciatica facet-pain'});
    const names = allByRole(widget, 'tab').map(accessibleName);
    expect(names).to.deep.equal(['Facet joints', 'Sciatica']);
  });

  it('has nothing to choose with where there is nothing to choose from', async () => {
    const widget = await show({conditions: 'sciatica'});
    expect(allByRole(widget, 'tab')).to.deep.equal([]);
    byRole(widget, 'heading', conditions.sciatica.name());
  });

  it('says what is allowed where a complaint is not known, and shows the first', async () => {
    let widget: SpinalConditions | undefined;
    const messages = await consoleMessages(async () => {
      widget = await show({condition: 'lumbago-or-so'});
    });
    expect(selected(widget!)).to.deep.equal(['Herniated disc']);
    expect(messages.map(({text}) => text).join()).to.include(conditionIds.join(', '));
  });

  it('tells the page which complaint the reader chose', async () => {
    const widget = await show();
    const heard = await details('spinal-condition-selected', async () => {
      byRole(widget, 'tab', 'Sciatica').click();
      await rendered(widget);
      await press('Shift+Tab');
      byRole(widget, 'tab', 'Sciatica').focus();
      await press('ArrowRight');
      byRole(widget, 'tab', 'Facet joints').click();
    });
    expect(heard).to.deep.equal([{condition: 'sciatica'}, {condition: 'facet-pain'}]);
  });

  it('does not tell the page what the page chose', async () => {
    const widget = await show();
    const heard = await details('spinal-condition-selected', async () => {
      widget.condition = 'sciatica';
      await rendered(widget);
    });
    expect(selected(widget)).to.deep.equal(['Sciatica']);
    expect(heard).to.deep.equal([]);
  });

  it('follows the address', async () => {
    const widget = await show();
    const heard = await details('spinal-condition-selected', async () => {
      location.hash = 'spinal-conditions-long-lasting';
      await until(() => isVisible(part(widget, '#panel-long-lasting')));
    });
    expect(heard).to.deep.equal([{condition: 'long-lasting'}]);
  });

  for (const id of conditionIds)
    it(`says of ${id} which injection, what experts think, and what happens without`, async () => {
      const {name, injection, verdict, otherwise} = conditions[id];
      const panel = part(await show({condition: id}), `#panel-${id}`);
      expect(textOf(panel)).to.include(name());
      for (const {text} of [injection, verdict, otherwise])
        expect(textOf(panel)).to.include(text());
    });

  it('keeps more and the evidence closed, and opens them', async () => {
    const widget = await show({condition: 'spinal-stenosis'});
    const panel = part(widget, '#panel-spinal-stenosis');
    const table = () => panel.querySelector('table');
    expect(isVisible(table()!)).to.equal(false);
    const heard = await details('spinal-item-toggled', () =>
      byRole(panel, 'button', words.evidenceLabel()).click(),
    );
    await rendered(widget);
    expect(heard).to.deep.equal([{id: 'spinal-stenosis-evidence', open: true}]);
    expect(isVisible(table()!)).to.equal(true);
    const rows = [...table()!.querySelectorAll('tbody tr')].map((row) => textOf(row.children[0]!));
    expect(rows.join()).to.include('LESS').and.to.include('NICE');
  });
});
