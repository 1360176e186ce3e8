// The same page, written for each framework (test/frameworks/): tags of the library that the framework
// makes, changes, moves and takes away.
import {expect} from '@open-wc/testing';
import {settled} from '../support/mount.js';
import {until} from '../support/until.js';
import {openRecorded} from './recorded-page.js';

const FRAMEWORKS = ['react', 'preact', 'vue', 'svelte', 'angular'];

async function openFramework(name: string) {
  const {document, window} = await openRecorded(`/pages/framework.html?${name}`);
  const main = document.querySelector('main')!;
  await until(
    () => main.querySelector('spinal-care-plan'),
    () => `${name} has not rendered. ${window.messages.join()}`,
  );
  await settled(main);
  return {
    main,
    window: window as typeof window & {unmount: () => unknown},
    faq: main.querySelector('spinal-faq')!,
    types: main.querySelector('spinal-injection-types')!,
    carePlan: main.querySelector('spinal-care-plan')!,
    questions: () => [...main.querySelectorAll('details')],
    /** Presses one of the page's own buttons, and waits for what `shown` looks for. */
    async press(label: string, shown: () => boolean) {
      [...main.querySelectorAll('button')].find(({textContent}) => textContent === label)!.click();
      await until(shown, () => label);
      await settled(main);
    },
    async said(words: string) {
      const status = main.querySelector('[role=status]')!;
      await until(
        () => status.textContent.trim() === words,
        () => `The page says ${status.textContent} where ${words} is due`,
      );
    },
  };
}

type Page = Awaited<ReturnType<typeof openFramework>>;

const shown = (widget: Element, selector: string) => [
  ...widget.shadowRoot!.querySelectorAll<HTMLElement>(selector),
];

const toolbarOf = ({faq}: Page) =>
  shown(faq, '[part=toolbar] button').map(({textContent}) => textContent?.trim());

const openOf = ({questions}: Page) =>
  questions()
    .filter(({open}) => open)
    .map(({id}) => id);

for (const name of FRAMEWORKS) {
  describe(name, () => {
    it('gives attributes, properties and children, hears events, and changes properties', async () => {
      const page = await openFramework(name);
      const {main, faq, types, carePlan, questions, window} = page;
      expect(shown(faq, '#title')[0]!.localName).to.equal('h3');
      expect(shown(faq, '[part=about]')[0]!.textContent).to.include('Back Unit, Example Hospital');
      expect(toolbarOf(page)).to.include('Show all');
      expect(questions().map(({id}) => id)).to.deep.equal(['parking', 'company']);
      for (const question of questions())
        expect(question.assignedSlot?.getRootNode()).to.equal(faq.shadowRoot);
      expect(shown(types, '#title')[0]!.localName).to.equal('h4');
      expect(shown(types, '[role=tab]').map((tab) => tab.ariaSelected)).to.deep.equal([
        'false',
        'true',
      ]);
      expect(carePlan.querySelector('ul')!.assignedSlot?.name).to.equal('products');

      await page.said('facet');
      questions()[0]!.querySelector('summary')!.click();
      await page.said('facet parking true');
      questions()[1]!.querySelector('summary')!.click();
      await page.said('facet company true');

      await page.press('One at a time', () => page.faq.exclusive);
      expect(toolbarOf(page)).not.to.include('Show all');
      expect(openOf(page)).to.have.length(1);
      await page.press('One at a time', () => !page.faq.exclusive);
      expect(toolbarOf(page)).to.include('Show all');

      await page.press('Show epidural', () => types.type === 'epidural');
      await page.said('epidural company true');
      const [epidural, facet] = shown(types, '[role=tab]');
      expect(epidural!.ariaSelected).to.equal('true');
      facet!.click();
      await page.said('facet company true');
      await settled(main);
      expect(facet!.ariaSelected).to.equal('true');
      expect(window.messages).to.deep.equal([]);
    });

    it('moves children, and leaves nothing behind', async () => {
      const page = await openFramework(name);
      const {main, faq, questions, window} = page;
      const before = questions();
      before[0]!.querySelector('summary')!.click();
      await page.said('facet parking true');
      await page.press('Turn the order', () => questions()[0]!.id === 'company');
      expect(questions()).to.deep.equal(before.toReversed());
      expect(openOf(page)).to.deep.equal(['parking']);
      const [first, second] = questions().map((question) => question.getBoundingClientRect().top);
      expect(first).to.be.below(second!);

      const {document} = page.window;
      expect(document.adoptedStyleSheets).to.have.length(1);
      await window.unmount();
      await until(
        () => !faq.isConnected,
        () => 'The widgets are still there',
      );
      expect(main.textContent.trim()).to.equal('');
      expect(main.querySelector('*')).to.equal(null);
      expect(document.adoptedStyleSheets).to.have.length(0);
      expect(window.messages).to.deep.equal([]);
    });
  });
}
