import {expect} from '@open-wc/testing';
import {purposes} from '../../src/content/purposes.js';
import {sharedChecks} from '../support/shared-checks.js';
import {show} from '../support/shared-checks-widget.js';
import {parts, textOf} from './parts.js';

sharedChecks('spinal-injection-purpose');

describe('<spinal-injection-purpose>', () => {
  const boxesAt = async (width: number) => {
    const widget = await show('spinal-injection-purpose', {lang: 'en', width});
    return parts(widget, '[part=purpose]').map((purpose) => purpose.getBoundingClientRect());
  };

  it('shows the two purposes side by side where there is room', async () => {
    const [test, treatment, ...more] = await boxesAt(900);
    expect(more).to.deep.equal([]);
    expect(treatment!.top).to.equal(test!.top);
    expect(treatment!.left).to.be.greaterThan(test!.right);
    expect(treatment!.width).to.be.closeTo(test!.width, 1);
  });

  it('shows them one below the other where there is none', async () => {
    const [test, treatment] = await boxesAt(400);
    expect(treatment!.left).to.equal(test!.left);
    expect(treatment!.top).to.be.greaterThan(test!.bottom);
  });

  it('names each by its medical and its plain name', async () => {
    const widget = await show('spinal-injection-purpose', {lang: 'en'});
    const headings = parts(widget, '[part=purpose] > h3').map(textOf);
    expect(headings).to.deep.equal(
      purposes.map(({medicalName, name}) => `${medicalName()} ${name()}`),
    );
  });
});
