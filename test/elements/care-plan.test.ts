import {expect} from '@open-wc/testing';
import {carePlan} from '../../src/content/care-plan.js';
import * as words from '../../src/content/words.js';
import {accessibleName, allByRole, byRole} from '../support/roles.js';
import {sharedChecks} from '../support/shared-checks.js';
import {isVisible, rootOf, show as showWidget} from '../support/shared-checks-widget.js';
import {until} from '../support/until.js';
import {part, textOf} from './parts.js';

const PRODUCTS = `<ul slot="products" class="shop"><li><a href="#gel">Gel</a></li></ul>`;

sharedChecks('spinal-care-plan');

describe('<spinal-care-plan>', () => {
  const show = (children = '', lang = 'en') => showWidget('spinal-care-plan', {lang, children});

  it('has the parts of the plan in their order', async () => {
    const widget = await show();
    const headings = allByRole(widget, 'heading').map(accessibleName);
    expect(headings.slice(1, carePlan.length + 1)).to.deep.equal(carePlan.map(({name}) => name()));
  });

  it('has no place for products without products', async () => {
    const widget = await show();
    expect(isVisible(part(widget, '[part=products]'))).to.equal(false);
    expect(allByRole(widget, 'complementary')).to.deep.equal([]);
  });

  it('marks products as commercial, in the reader’s language', async () => {
    const said = async (lang: string) => {
      const widget = await show(PRODUCTS, lang);
      const place = byRole(widget, 'complementary');
      await until(() => isVisible(place));
      return [accessibleName(place), ...[...place.children].slice(0, 3).map(textOf)];
    };
    const english = await said('en');
    expect(english).to.deep.equal([
      words.productsHeading(),
      words.commercialLabel(),
      words.productsHeading(),
      words.commercialNote(),
    ]);
    const danish = await said('da');
    danish.forEach((text, index) => {
      expect(text).not.to.equal(english[index]);
    });
  });

  it('shows them after everything medical', async () => {
    const widget = await show(PRODUCTS);
    expect(rootOf(widget).lastElementChild).to.equal(part(widget, '[part=products]'));
  });

  it('leaves their markup as it is', async () => {
    const widget = await show(PRODUCTS);
    expect(widget.innerHTML).to.equal(PRODUCTS);
    expect(isVisible(byRole(widget, 'link', 'Gel'))).to.equal(true);
  });

  it('follows products that come and go', async () => {
    const widget = await show();
    const place = part(widget, '[part=products]');
    widget.innerHTML = PRODUCTS;
    await until(() => isVisible(place), 'products come');
    widget.textContent = '';
    await until(() => !isVisible(place), 'products go');
  });
});
