import {expect} from '@open-wc/testing';
import {LitElement, css, html} from 'lit';
import {a11yTree, axe} from './a11y.js';
import {consoleMessages} from './console.js';
import {deepActiveElement} from './dom.js';
import {able, itIn} from './engines.js';
import {leftBehind} from './heap.js';
import {press, tabStops} from './keyboard.js';
import {emulate, viewport} from './media.js';
import {mount, settled} from './mount.js';
import {openFrame, openPage} from './pages.js';
import {accessibleName, allByRole, byRole} from './roles.js';
import {until} from './until.js';

class ScratchPanel extends LitElement {
  static override properties = {open: {type: Boolean, reflect: true}};
  static override styles = css`
    button {
      font: inherit;
      min-block-size: 2em;
    }
  `;
  declare open: boolean;

  constructor() {
    super();
    this.open = false;
  }

  protected override render() {
    return html`
      <section aria-label="Scratch">
        <h2>Title</h2>
        <button aria-expanded=${String(this.open)} @click=${this.#toggle}>More</button>
        <div ?hidden=${!this.open}><slot></slot></div>
        <scratch-list></scratch-list>
      </section>
    `;
  }

  #toggle() {
    this.open = !this.open;
  }
}

class ScratchList extends LitElement {
  protected override render() {
    return html`
      <ul aria-label="Links" style="line-height: 2">
        <li><a href="#one">One</a></li>
        <li><a href="#two">Two</a></li>
      </ul>
      <table>
        <caption>
          Numbers
        </caption>
        <tr>
          <th scope="row">One</th>
          <td>1</td>
        </tr>
      </table>
      <svg role="img" aria-label="A drawing" width="10" height="10"></svg>
    `;
  }
}

class LeakyElement extends HTMLElement {
  connectedCallback() {
    addEventListener('resize', () => this.click());
  }
}

customElements.define('scratch-panel', ScratchPanel);
customElements.define('scratch-list', ScratchList);
customElements.define('leaky-element', LeakyElement);

const panel = html`<scratch-panel><a href="#slotted">Slotted</a></scratch-panel>`;

async function rejection(promise: Promise<unknown>): Promise<string> {
  return promise.then(
    () => '',
    (error: Error) => error.message,
  );
}

describe('mount', () => {
  it('renders a template with everything inside', async () => {
    const element = await mount<ScratchPanel>(panel);
    expect(element.localName).to.equal('scratch-panel');
    expect(byRole(element, 'link', 'Two').getAttribute('href')).to.equal('#two');
  });

  it('renders a string', async () => {
    const element = await mount('<p>Plain <b>text</b></p>');
    expect(element.textContent).to.equal('Plain text');
  });

  it('sets the language, direction, width and style sheet around it', async () => {
    const element = await mount(html`<p class="host">Text</p>`, {
      lang: 'da',
      dir: 'rtl',
      width: 320,
      css: '.host { margin: 0; color: rgb(1, 2, 3); }',
    });
    expect(element.closest('[lang]')?.getAttribute('lang')).to.equal('da');
    expect(getComputedStyle(element).direction).to.equal('rtl');
    expect(getComputedStyle(element).color).to.equal('rgb(1, 2, 3)');
    expect(element.getBoundingClientRect().width).to.equal(320);
  });

  it('leaves nothing for the next test', () => {
    expect(document.querySelector('main, head > style')).to.equal(null);
  });
});

describe('the page after a test', () => {
  it('may be changed', async () => {
    document.documentElement.lang = 'da';
    document.body.className = 'host';
    document.body.append(document.createElement('p'));
    location.hash = 'somewhere';
    await viewport(320, 400);
    await emulate({colorScheme: 'dark', reducedMotion: 'reduce'});
  });

  it('is as before', () => {
    expect(document.documentElement.hasAttribute('lang')).to.equal(false);
    expect(document.body.className).to.equal('');
    expect(document.querySelector('body > p')).to.equal(null);
    expect(location.hash).to.equal('');
    expect([innerWidth, innerHeight]).to.deep.equal([800, 600]);
    expect(matchMedia('(prefers-color-scheme: dark)').matches).to.equal(false);
    expect(matchMedia('(prefers-reduced-motion: reduce)').matches).to.equal(false);
  });
});

describe('byRole', () => {
  it('finds elements by role and name through shadow roots', async () => {
    const element = await mount<ScratchPanel>(panel);
    element.open = true;
    await settled();
    for (const [role, name] of [
      ['region', 'Scratch'],
      ['heading', 'Title'],
      ['button', 'More'],
      ['list', 'Links'],
      ['link', 'One'],
      ['link', 'Slotted'],
      ['table', 'Numbers'],
      ['img', 'A drawing'],
    ] as const) {
      expect(accessibleName(byRole(element, role, name)), role).to.equal(name);
    }
    expect(allByRole(element, 'listitem')).to.have.length(2);
  });

  it('finds tabs, panels and summaries', async () => {
    const element = await mount(`<div>
      <div role="tablist"><button role="tab" aria-controls="p" id="t">First</button></div>
      <div role="tabpanel" aria-labelledby="t" id="p">Text</div>
      <details><summary>Question</summary>Answer</details>
    </div>`);
    expect(byRole(element, 'tab', 'First').id).to.equal('t');
    expect(byRole(element, 'tabpanel', /^fir/i).id).to.equal('p');
    expect(byRole(element, 'button', 'Question').localName).to.equal('summary');
  });

  it('does not find what is hidden', async () => {
    const element = await mount<ScratchPanel>(panel);
    expect(allByRole(element, 'link', 'Slotted')).to.have.length(0);
  });

  it('does not find what is closed, inert or found by its text only', async () => {
    const element = await mount(`<div>
      <details><summary>Question</summary><a href="#a">Answer</a></details>
      <div hidden="until-found"><a href="#b">Text</a></div>
      <div inert><a href="#c">Inert</a></div>
      <div aria-hidden="true"><a href="#d">Decoration</a></div>
    </div>`);
    expect(allByRole(element, 'link')).to.deep.equal([]);
  });

  it('says what there is instead', async () => {
    const element = await mount<ScratchPanel>(panel);
    expect(() => byRole(element, 'button', 'Less')).to.throw(/0 × button Less[^]*button "More"/);
    expect(() => byRole(element, 'link')).to.throw('2 × link');
  });
});

describe('axe', () => {
  it('passes a good element', async () => {
    await axe(await mount<ScratchPanel>(panel));
  });

  it('describes each violation', async () => {
    const element = await mount(
      html`<p><img src="data:," /><a href="#x" style="color: #eee">pale</a></p>`,
    );
    const message = await rejection(axe(element));
    expect(message).to.include('axe image-alt (critical)').and.to.include('<img src="data:,">');
    expect(message).to.include('color-contrast');
  });

  it('checks the size of targets', async () => {
    const tiny = html`<button style="all: unset; display: inline-block; width: 9px; height: 9px">
      <span hidden>x</span>
    </button>`;
    const message = await rejection(axe(await mount(html`<div>${tiny}${tiny}</div>`)));
    expect(message).to.include('axe target-size');
  });
});

describe('a11yTree', () => {
  itIn(able.readA11yTree, 'holds what a screen reader gets', async () => {
    const element = await mount<ScratchPanel>(panel);
    const closed = await a11yTree();
    expect(closed).to.deep.include({role: 'heading', name: 'Title', level: 2, depth: 3});
    expect(closed.map(({role}) => role)).to.include.members(['list', 'table', 'rowheader']);
    expect(closed.map(({name}) => name)).not.to.include('Slotted');
    element.open = true;
    await settled();
    expect((await a11yTree()).map(({name}) => name)).to.include('Slotted');
  });
});

describe('tabStops', () => {
  it('follows Tab through shadow roots and slots', async () => {
    const element = await mount<ScratchPanel>(panel);
    expect((await tabStops(element)).map(accessibleName)).to.deep.equal(['More', 'One', 'Two']);
    element.open = true;
    await settled();
    const open = (await tabStops(element)).map(accessibleName);
    expect(open).to.deep.equal(['More', 'Slotted', 'One', 'Two']);
  });
});

describe('press', () => {
  it('presses keys and combinations', async () => {
    const element = await mount<ScratchPanel>(panel);
    byRole(element, 'button', 'More').focus();
    await press(' ');
    expect(element.open).to.equal(true);
    await press('Enter');
    expect(element.open).to.equal(false);
    await press('Tab');
    expect(deepActiveElement()?.textContent).to.equal('One');
    await press('Shift+Tab');
    expect(deepActiveElement()?.textContent).to.equal('More');
  });
});

describe('consoleMessages', () => {
  it('collects what is written meanwhile', async () => {
    const messages = await consoleMessages(() => console.warn('Not', 'allowed'));
    expect(messages).to.deep.equal([{level: 'warn', text: 'Not allowed'}]);
  });
});

describe('leftBehind', () => {
  itIn(able.measureHeap, 'finds nothing behind a good element', async () => {
    const {instances, nodes, listeners, bytesPerMount} = await leftBehind('scratch-panel');
    expect({instances, nodes, listeners}).to.deep.equal({instances: 0, nodes: 0, listeners: 0});
    expect(bytesPerMount).to.be.lessThan(100);
  });

  itIn(able.measureHeap, 'finds what a leaking element leaves', async () => {
    const {instances, listeners} = await leftBehind('leaky-element', 100);
    expect(instances).to.be.within(99, 100);
    expect(listeners).to.equal(100);
  });
});

describe('emulate', () => {
  const tests = [
    ['a dark page', {colorScheme: 'dark'}],
    ['a light page', {colorScheme: 'light'}],
    ['reduced motion', {reducedMotion: 'reduce'}],
  ] as const;
  for (const [name, media] of tests) it(name, () => emulate(media));

  itIn(able.emulateForcedColors, 'forced colours', async () => {
    const element = await mount(html`<p style="background-color: rgb(1, 2, 3)">Text</p>`);
    await emulate({forcedColors: 'active'});
    expect(getComputedStyle(element).backgroundColor).not.to.equal('rgb(1, 2, 3)');
  });

  itIn(able.emulatePrint, 'print', async () => {
    const element = await mount(html`<p class="screen">Text</p>`, {
      css: '@media print { .screen { display: none; } }',
    });
    await emulate({media: 'print'});
    expect(getComputedStyle(element).display).to.equal('none');
  });
});

describe('viewport', () => {
  it('sets the size of the page', async () => {
    await viewport(320, 480);
    expect([innerWidth, innerHeight]).to.deep.equal([320, 480]);
  });
});

describe('openPage', () => {
  const url = '/test/support/pages/until-found.html';

  it('reads a page in its own window', async () => {
    const title = await openPage(url, () => document.title);
    expect(title).to.equal('A page with hidden text');
    expect(document.hasFocus()).to.equal(true);
  });

  it('waits for a promise and passes arguments', async () => {
    const sum = await openPage(
      url,
      async (a: number, b: number) => {
        await document.fonts.ready;
        return a + b;
      },
      1,
      2,
    );
    expect(sum).to.equal(3);
  });

  it('follows a text fragment into hidden text', async () => {
    const hidden = await openPage(`${url}#:~:text=Found%20through`, async () => {
      const element = document.querySelector('#hidden');
      for (let frame = 0; frame < 60 && element?.hasAttribute('hidden'); frame++) {
        await new Promise((done) => requestAnimationFrame(done));
      }
      return element?.hasAttribute('hidden');
    });
    expect(hidden).to.equal(false);
  });
});

describe('openFrame', () => {
  it('loads a page under its content security policy', async () => {
    const {document: page, violations} = await openFrame('/test/support/pages/strict.html');
    expect(page.title).to.equal('A page with a strict policy');
    expect(() => (page.body.innerHTML = '<p>Text</p>')).to.throw();
    // Firefox tells of the second when it has time.
    await until(async () => (await violations()).length === 2, 'both are told');
    const directives = (await violations()).map(({directive}) => directive);
    expect(directives).to.deep.equal(['style-src-attr', 'require-trusted-types-for']);
  });
});
