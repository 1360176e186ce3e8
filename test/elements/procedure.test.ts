import {expect} from '@open-wc/testing';
import {questionsToAsk, steps} from '../../src/content/procedure.js';
import * as words from '../../src/content/words.js';
import {replaceForThisTest} from '../support/cleanup.js';
import {able, itIn} from '../support/engines.js';
import {emulate} from '../support/media.js';
import {byRole} from '../support/roles.js';
import {sharedChecks} from '../support/shared-checks.js';
import {isPainted, show as showWidget} from '../support/shared-checks-widget.js';
import {part, parts, textOf} from './parts.js';

sharedChecks('spinal-procedure');

describe('<spinal-procedure>', () => {
  const show = () => showWidget('spinal-procedure', {lang: 'en'});
  /** The room above the first line counts too. */
  const heightOfLines = (question: Element) => {
    const {height, marginTop} = getComputedStyle(question, '::after');
    return (parseFloat(height) || 0) + (parseFloat(marginTop) || 0);
  };

  it('has the steps of the visit in their order, as an ordered list', async () => {
    const widget = await show();
    const list = part(widget, '[part=steps]');
    expect(list.localName).to.equal('ol');
    const names = [...list.children].map(
      (step) => `${step.localName}: ${textOf(step.children[0]!)}`,
    );
    expect(names).to.deep.equal(steps.map(({name}) => `li: ${name()}`));
  });

  it('says in each step what happens', async () => {
    const widget = await show();
    parts(widget, '.step').forEach((step, index) => {
      for (const {text} of steps[index]!.claims) expect(textOf(step)).to.include(text());
    });
  });

  it('has questions to ask', async () => {
    const widget = await show();
    const questions = parts(widget, '[part~=questions] li').map(textOf);
    expect(questions).to.deep.equal(questionsToAsk.map((question) => question()));
  });

  it('prints when asked to', async () => {
    const widget = await show();
    let prints = 0;
    replaceForThisTest(window, 'print', () => void prints++);
    byRole(widget, 'button', words.printHandOut()).click();
    expect(prints).to.equal(1);
  });

  it('has no lines to write on on the screen', async () => {
    const widget = await show();
    expect(parts(widget, '.ask').map(heightOfLines)).to.deep.equal(questionsToAsk.map(() => 0));
  });

  itIn(able.emulatePrint, 'leaves lines to write on on paper, and its buttons away', async () => {
    const widget = await show();
    const button = byRole(widget, 'button', words.printHandOut());
    expect(isPainted(button)).to.equal(true);
    await emulate({media: 'print'});
    for (const question of parts(widget, '.ask'))
      expect(heightOfLines(question)).to.be.greaterThan(60);
    expect(isPainted(button)).to.equal(false);
  });
});
