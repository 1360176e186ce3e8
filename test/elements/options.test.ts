import {expect} from '@open-wc/testing';
import {
  comparedIds,
  comparisons,
  optionIds,
  optionName,
  optionQuestion,
  questionIds,
} from '../../src/content/options.js';
import {conditions} from '../../src/content/conditions.js';
import * as words from '../../src/content/words.js';
import {able, itIn} from '../support/engines.js';
import {emulate} from '../support/media.js';
import {accessibleName, allByRole} from '../support/roles.js';
import {sharedChecks} from '../support/shared-checks.js';
import {isPainted, rendered, show as showWidget} from '../support/shared-checks-widget.js';
import type {SpinalOptions} from '../../src/elements/options/options.js';
import {parts, textOf} from './parts.js';

sharedChecks('spinal-options', {
  attributes: {conditions: 'long-lasting sciatica', condition: 'sciatica'},
  anchors: {sciatica: 'panel-sciatica'},
  // A mark that is not set.
  notOnPaper: '.mark, .mark *',
  // A mark for each question, and the source of each number.
  tabStops: 32,
});

describe('<spinal-options>', () => {
  const show = (attributes: Record<string, string> = {}) =>
    showWidget<SpinalOptions>('spinal-options', {lang: 'en', attributes});

  const rows = (widget: Element, id: string) => parts(widget, `#panel-${id} tbody tr`);

  it('has a tab for each complaint', async () => {
    const names = allByRole(await show(), 'tab').map(accessibleName);
    expect(names).to.deep.equal(comparedIds.map((id) => conditions[id].shortName()));
  });

  for (const id of comparedIds)
    it(`answers each question for each choice, or says that there is no number, for ${id}`, async () => {
      const widget = await show({condition: id});
      const columns = parts(widget, `#panel-${id} thead th`).map(textOf);
      expect(columns).to.deep.equal(optionIds.map((option) => optionName(option)));
      for (const [index, question] of questionIds.entries()) {
        const [heading, ...cells] = [...rows(widget, id)[index]!.children];
        expect(textOf(heading!)).to.include(optionQuestion(question));
        const row = comparisons[id].rows[question];
        if (Object.keys(row).length === 0) {
          expect(cells.map((it) => [textOf(it), (it as HTMLTableCellElement).colSpan])).to.eql([
            [words.noUsableNumber(), optionIds.length],
          ]);
          continue;
        }
        for (const [column, option] of optionIds.entries()) {
          const claim = row[option];
          const says = claim?.text() ?? words.noUsableNumber();
          expect(textOf(cells[column]!.querySelector('div')!)).to.include(says);
        }
      }
    });

  it('has a link to the source of each number, and one for a row of words', async () => {
    const widget = await show();
    const links = rows(widget, 'sciatica').map((row) =>
      [...row.children].map((cell) => cell.querySelectorAll('.citation').length),
    );
    for (const [index, question] of questionIds.entries()) {
      const inWords = question === 'what' || question === 'asks';
      const row = comparisons.sciatica.rows[question];
      const cells = optionIds.map((option) => (!inWords && row[option] ? 1 : 0));
      expect(links[index]).to.deep.equal([inWords ? 1 : 0, ...cells]);
    }
  });

  it('keeps a mark on the page only', async () => {
    const widget = await show();
    const before = [localStorage.length, sessionStorage.length, document.cookie, location.href];
    const box = rows(widget, 'sciatica')[1]!.querySelector('input')!;
    box.click();
    await rendered(widget);
    expect(box.checked).to.equal(true);
    const same = rows(widget, 'long-lasting')[1]!.querySelector('input')!;
    expect(same.checked, 'in the table of another complaint').to.equal(true);
    expect([localStorage.length, sessionStorage.length, document.cookie, location.href]).to.eql(
      before,
    );
  });

  itIn(able.emulatePrint, 'prints the marks that are set, and no others', async () => {
    const widget = await show();
    rows(widget, 'sciatica')[1]!.querySelector('input')!.click();
    await emulate({media: 'print'});
    await rendered(widget);
    const marks = parts(widget, '#panel-sciatica .mark').map(isPainted);
    expect(marks).to.deep.equal(questionIds.map((_, index) => index === 1));
  });
});
