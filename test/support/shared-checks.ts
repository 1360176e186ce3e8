// What every widget must pass, whatever it shows: one describe() per widget.
import {aTimeout, expect} from '@open-wc/testing';
import {html, type LitElement} from 'lit';
import {defineWidgets} from '../../src/embed/define.js';
import {a11yTree, axe} from './a11y.js';
import {able, itIn, type Engine} from './engines.js';
import {deepElements} from './dom.js';
import {leftBehind} from './heap.js';
import {tabStops} from './keyboard.js';
import {copiedHashes} from './links.js';
import {emulate, viewport} from './media.js';
import {mount} from './mount.js';
import {openPage} from './pages.js';
import {MIRRORED, PSEUDO, RIGHT_TO_LEFT} from './pseudo-locales.js';
import {accessibleName} from './roles.js';
import {
  faintLines,
  movingParts,
  paleTexts,
  vanishedInForcedColors,
} from './shared-checks-colors.js';
import {differencesInHosts} from './shared-checks-hosts.js';
import {
  boxes,
  layoutDifferences,
  notMirrored,
  overflowing,
  overlapping,
  smallTargets,
  spaceOut,
} from './shared-checks-layout.js';
import {survives} from './shared-checks-survives.js';
import {anyText, anyValue} from './shared-checks-values.js';
import {
  closedPanels,
  describeElement,
  inside,
  isPainted,
  isVisible,
  openEverything,
  plain,
  rendered,
  rendering,
  rootOf,
  show as showElement,
  textsIn,
  type ShowOptions,
} from './shared-checks-widget.js';
import {rawTexts} from './shared-checks-words.js';
import {until} from './until.js';

type Tag = keyof HTMLElementTagNameMap;
type Widget<K extends Tag> = HTMLElementTagNameMap[K] & LitElement;

export interface SharedChecksOptions<K extends Tag> {
  /** Attributes that change what it shows, besides those that all widgets have. */
  attributes?: Readonly<Record<string, string>>;
  /** States besides the one it comes in and the one with everything open; each enters it. */
  states?: Readonly<Record<string, (widget: Widget<K>) => unknown>>;
  /**
   * What an address opens: `{facet: 'panel-facet'}` says that `#<id of the widget>-facet` opens what
   * has the id `panel-facet` within the widget.
   */
  anchors?: Readonly<Record<string, string>>;
  /** It keeps nothing closed. */
  alwaysOpen?: boolean;
  /** How many a reader without a mouse passes at most while all is closed. Default: 25. */
  tabStops?: number;
  /** Markup of children that it shows. */
  children?: string;
  /** Markup of what else must be on the page. */
  beside?: string;
  /** What it leaves out on paper, as a selector: a decision that has its record. */
  notOnPaper?: string;
  /** Attributes that it has in all of these tests, such as those that make a long widget short. */
  always?: Readonly<Record<string, string>>;
  /** How many times it is put into the page and removed. */
  mounts?: number;
}

const COMMON_ATTRIBUTES = {
  'heading-level': '3',
  'reviewed-by': 'The Back Unit',
  'reviewed-on': '2026-11-24',
  'emergency-number': '112',
};

const PAGE = '/test/support/pages/widget.html';
const ENGINES: Engine[] = ['chromium', 'firefox', 'webkit'];
const OPEN = 'with everything open';

defineWidgets();

export function sharedChecks<K extends Tag>(tag: K, options: SharedChecksOptions<K> = {}): void {
  const {
    attributes = {},
    anchors = {},
    alwaysOpen = false,
    tabStops: most = 25,
    children = '',
    beside = '',
  } = options;
  const {always = {}, notOnPaper = ONLY_ON_SCREEN, mounts = 1000} = options;
  const states = Object.entries<(widget: Widget<K>) => unknown>({
    'as it comes': () => {},
    [OPEN]: openEverything,
    ...options.states,
  });

  const show = (more: ShowOptions = {}) =>
    showElement<Widget<K>>(tag, {
      lang: 'en',
      children,
      beside,
      ...more,
      attributes: {...always, ...more.attributes},
    });

  const showIn = async (enter: (widget: Widget<K>) => unknown, more?: ShowOptions) => {
    const widget = await show(more);
    await enter(widget);
    await rendered(widget);
    return widget;
  };

  const settings = Object.entries(always).map(([name, value]) => ` ${name}="${value}"`);
  const markup = `<${tag}${settings.join('')}>${children}</${tag}>`;

  /** A test for each state that the widget can be in. */
  const inEachState = (
    name: string,
    body: (enter: (widget: Widget<K>) => unknown) => unknown,
    test = it,
  ) => {
    for (const [state, enter] of states) test(`${name}, ${state}`, () => body(enter));
  };

  /** The same for those states only in which as much as possible can be seen. */
  const inOpenStates = (
    name: string,
    body: (enter: (widget: Widget<K>) => unknown) => unknown,
    test = it,
  ) => {
    for (const [state, enter] of states.slice(1)) test(`${name}, ${state}`, () => body(enter));
  };

  describe(`<${tag}>, as every widget,`, () => {
    // First, because `a11yTree` leaves Chromium with an accessibility tree to keep, which is slow.
    itIn(able.measureHeap, `leaves nothing behind after ${mounts} mounts`, async function () {
      this.timeout(120_000);
      const {instances, nodes, listeners, bytesPerMount} = await leftBehind(tag, mounts);
      expect(`${instances} instances, ${nodes} nodes, ${listeners} listeners`).to.equal(
        '0 instances, 0 nodes, 0 listeners',
      );
      expect(bytesPerMount * mounts).to.be.lessThan(200_000);
    });

    describe('speaks its language', () => {
      it('in English and Danish, alone and side by side', async () => {
        const english = textsOf(await show({lang: 'en'}));
        const danish = textsOf(await show({lang: 'da'}));
        expect(english).to.have.length.above(2);
        expect(danish[0]).not.to.equal(english[0]);
        // Each in a tree of its own, so that lists of sources do not share what they list.
        const both = ['en', 'da'].map((lang) => {
          const part = document.createElement('div');
          part.lang = lang;
          part.attachShadow({mode: 'open'}).append(fragment(markup + beside));
          return part;
        });
        await mount(html`<div>${both}</div>`);
        const [first, second] = both.map((part) => part.shadowRoot!.querySelector(tag));
        await rendered(first!);
        await rendered(second!);
        expect(textsOf(first!)).to.deep.equal(english);
        expect(textsOf(second!)).to.deep.equal(danish);
      });

      inOpenStates('without raw or frozen text', async (enter) => {
        const widget = await showIn(enter, {lang: PSEUDO});
        expect(textsOf(widget).join()).to.include('⟦');
        none(rawTexts(widget));
      });

      it('and says so on what it renders', async () => {
        for (const lang of ['en', 'da']) {
          const root = rootOf(await show({lang}));
          expect(root.lang).to.equal(lang);
        }
      });
    });

    describe('is accessible', () => {
      // It takes seconds, so all states only where it is fastest.
      for (const [state, enter] of states)
        itIn(state === OPEN ? ENGINES : ['chromium'], `to axe, ${state}`, async () => {
          const widget = await showIn(enter);
          await axe(widget);
        });

      inOpenStates('to the eye on a dark page', async (enter) => {
        await emulate({colorScheme: 'dark'});
        const widget = await showIn(enter, {
          css: ':root { color-scheme: dark; background: #121212; }',
          color: '#eee',
        });
        none(await paleTexts(widget));
      });

      for (const [state, enter] of states.filter(([, it]) => it !== openEverything)) {
        it(`by Tab, which shows what can be used and nothing closed, ${state}`, async () => {
          const widget = await showIn(enter);
          const stops = await tabStops(widget);
          none(stops.filter((stop) => stop.closest('[hidden]')).map(describeElement));
          const usable = inside(widget).filter(isTabStop);
          none(usable.filter((element) => !stops.includes(element)).map(describeElement));
          if (!alwaysOpen) expect(usable).to.have.length.at.most(most);
          expect(stops.filter((stop) => usable.includes(stop))).to.deep.equal(usable);
          none(stops.filter((stop) => !hasFocusRing(stop)).map(describeElement));
        });
      }
    });

    describe('is found', () => {
      if (alwaysOpen) {
        it('at once: nothing is closed', async () => {
          expect(closedPanels(await show())).to.deep.equal([]);
        });
      } else {
        itIn(able.findInShadow, 'by the text of what is closed', async () => {
          const widget = await show();
          const panel = closedPanels(widget).at(-1)!;
          const address = `${page()}#:~:text=${textDirective(uniqueText(widget, panel))}`;
          expect(await openPage(address, untilOpen, panel.id)).to.equal(true);
        });
      }

      for (const [anchor, panel] of Object.entries(anchors)) {
        it(`by #${tag}-${anchor} when the address changes`, async () => {
          const widget = await show();
          location.hash = `${tag}-${anchor}`;
          await until(() => isVisible(partOf(widget, panel)), `${panel} opens`);
        });

        it(`by #id-${anchor} where the widget has an id`, async () => {
          const widget = await show({attributes: {id: 'id'}});
          location.hash = `id-${anchor}`;
          await until(() => isVisible(partOf(widget, panel)), `${panel} opens`);
        });

        it(`by a link to copy, #${tag}-${anchor}`, async () => {
          const widget = await showIn(openEverything);
          expect(await copiedHashes(widget, () => true)).to.include(`#${tag}-${anchor}`);
        });
      }

      for (const [anchor, panel] of Object.entries(anchors).slice(-1)) {
        it(`by #${tag}-${anchor} at load`, async () => {
          const address = `${page()}#${tag}-${anchor}`;
          expect(await openPage(address, untilOpen, panel)).to.equal(true);
        });
      }

      itIn(
        able.emulatePrint,
        'on paper, all opened, with sources and their addresses',
        async () => {
          const widget = await show();
          await emulate({media: 'print'});
          await rendered(widget);
          const leftOut = new Set(
            inside(widget)
              .filter((element) => element.matches(`${ONLY_ON_SCREEN}, ${notOnPaper}`))
              .flatMap((element) => [element, ...deepElements(element)]),
          );
          const texts = textsIn(widget).filter(({element}) => !leftOut.has(element));
          const missing = texts.filter(
            ({element}) => element.closest('[hidden]') && !isPainted(element),
          );
          none(missing.map(({text}) => text));
          const printed = texts.filter(({element}) => isPainted(element)).map(({text}) => text);
          const addresses = inside(widget)
            .filter((element) => !leftOut.has(element))
            .map((element) => element.getAttribute('href') ?? '')
            .filter((href) => href.startsWith('http'));
          expect(printed).to.include.members(addresses);
        },
      );
    });

    describe('fits the page', () => {
      inOpenStates('with headings from any level on', async (enter) => {
        const widget = await showIn(enter);
        for (const level of [2, 3, 4, 5, 6]) {
          widget.setAttribute('heading-level', String(level));
          await rendered(widget);
          const levels = headingLevels(widget);
          expect(levels[0]).to.equal(level);
          levels.forEach((it, index) => {
            expect(it, `heading ${index + 1} of ${levels.join()}`).to.be.within(
              Math.min(level + (index && 1), 6),
              Math.min((levels[index - 1] ?? level) + 1, 6),
            );
          });
        }
      });

      inOpenStates('mirrored where text runs from right to left', async (enter) => {
        const leftToRight = boxes(await showIn(enter, {width: 700}));
        const rightToLeft = boxes(await showIn(enter, {width: 700, lang: MIRRORED}));
        none(notMirrored(leftToRight, rightToLeft));
      });

      it('in its font and text colour', async () => {
        const widget = await show({font: '18px/1.5 monospace', color: 'rgb(1, 2, 3)'});
        expect(getComputedStyle(rootOf(widget)).color).to.equal('rgb(1, 2, 3)');
        const other = inside(widget).filter(
          (element) =>
            element.namespaceURI === document.documentElement.namespaceURI &&
            getComputedStyle(element).fontFamily !== 'monospace',
        );
        none(other.map(describeElement));
      });

      inOpenStates('whatever the styles of that', async (enter) => {
        const widget = await showIn(enter, {width: 700});
        none(await differencesInHosts(widget));
      });

      it('and leaves its styles alone', async () => {
        // As wide with a scroll bar as without.
        const page = await mount(PAGE_CONTENT, {width: 600});
        const before = stylesIn(page);
        const sheets = [...document.adoptedStyleSheets];
        const widget = await show();
        const after = stylesIn(page);
        expect(after).to.have.length(before.length);
        none(after.filter((style, index) => style !== before[index]));
        widget.remove();
        expect([...document.adoptedStyleSheets]).to.deep.equal(sheets);
      });
    });

    describe('can be read', () => {
      for (const lang of ['en', 'da', PSEUDO, RIGHT_TO_LEFT]) {
        inOpenStates(`at 320 px in ${lang}`, async (enter) => {
          await viewport(320);
          const widget = await showIn(enter, {lang, css: 'body { margin: 0; }'});
          none([...overflowing(widget), ...overlapping(widget)]);
          expect(document.scrollingElement!.scrollWidth).to.be.at.most(innerWidth);
        });
      }

      for (const lang of ['en', PSEUDO, RIGHT_TO_LEFT]) {
        inOpenStates(`at 200 % text in ${lang}`, async (enter) => {
          const style = 'font-size: 200%';
          const widget = await showIn(enter, {lang, width: 640, attributes: {style}});
          none([...overflowing(widget), ...overlapping(widget)]);
        });
      }

      for (const lang of ['en', 'da']) {
        inOpenStates(`at 320 px in large fonts in ${lang}`, async (enter) => {
          await viewport(320);
          const widget = await showIn(enter, {lang, css: 'body { margin: 0; }'});
          for (const size of [20, 24, 32]) {
            widget.parentElement!.style.fontSize = `${size}px`;
            none([...overflowing(widget), ...overlapping(widget)].map((it) => `${size} px: ${it}`));
          }
        });
      }

      inOpenStates('at 320 px with the text spaced out', async (enter) => {
        await viewport(320);
        const widget = await showIn(enter, {lang: 'da', css: 'body { margin: 0; }'});
        spaceOut(widget);
        none([...overflowing(widget), ...overlapping(widget)]);
      });

      inOpenStates('in a narrow part of a wide page', async (enter) => {
        await viewport(320);
        const narrowPage = boxes(await showIn(enter, {width: 304}));
        await viewport(1200);
        const narrowPart = boxes(await showIn(enter, {width: 304}));
        none(layoutDifferences(narrowPage, narrowPart));
      });

      inOpenStates('and used by hand', async (enter) => {
        none(smallTargets(await showIn(enter)));
      });

      inEachState(
        'in forced colours',
        async (enter) => {
          const widget = await showIn(enter);
          none(await vanishedInForcedColors(widget));
        },
        (name, body) => itIn(able.emulateForcedColors, name, body!),
      );

      inOpenStates(
        'with strong lines where more contrast is asked for',
        async (enter) => {
          const widget = await showIn(enter);
          await emulate({contrast: 'more'});
          none(faintLines(widget));
        },
        (name, body) => itIn(able.emulateContrast, name, body!),
      );

      inOpenStates(
        'without motion where that is asked for',
        async (enter) => {
          const widget = await showIn(enter);
          await emulate({reducedMotion: 'reduce'});
          none(movingParts(widget));
        },
        (name, body) => itIn(able.followReducedMotion, name, body!),
      );
    });

    describe('is a good element', () => {
      const all = {...COMMON_ATTRIBUTES, ...attributes};
      const properties = settingsOf(tag, all);

      it('with attributes before and after it is in the page', async () => {
        const before = rendering(await show({attributes: all}));
        const widget = await show();
        expect(rendering(widget)).not.to.equal(before);
        for (const [name, value] of Object.entries(all)) widget.setAttribute(name, value);
        await rendered(widget);
        expect(rendering(widget)).to.equal(before);
      });

      it('with properties after it is in the page', async () => {
        const before = rendering(await show({attributes: all}));
        const widget = await show();
        Object.assign(widget, properties);
        await rendered(widget);
        expect(rendering(widget)).to.equal(before);
      });

      it('with properties and attributes from before its script arrived', async () => {
        const expected = rendering(await show({attributes: {...all, id: 'id'}}));
        for (const set of [
          (element: Element) => Object.assign(element, properties),
          (element: Element) =>
            Object.entries(all).forEach(([name, value]) => element.setAttribute(name, value)),
        ]) {
          const late = lateTag();
          const widget = await showElement(late, {
            lang: 'en',
            children,
            beside,
            attributes: always,
          });
          widget.id = 'id';
          set(widget);
          const defined = customElements.get(tag) as CustomElementConstructor;
          customElements.define(late, class extends defined {});
          await rendered(widget);
          expect(rendering(widget)).to.equal(expected);
        }
      });

      inEachState('when it is moved, removed and put back', async (enter) => {
        const widget = await showIn(enter);
        const before = rendering(widget);
        const frame = widget.parentElement!;
        frame.append(widget);
        await rendered(widget);
        expect(rendering(widget), 'moved').to.equal(before);
        widget.remove();
        await aTimeout(0);
        frame.append(widget);
        await rendered(widget);
        expect(rendering(widget), 'put back').to.equal(before);
      });

      it('whatever its attributes', async () => {
        const names = (customElements.get(tag) as typeof LitElement).observedAttributes;
        const text = anyText(Object.values(all));
        const given = Object.fromEntries([...names, 'lang', 'id'].map((it) => [it, text]));
        const allowed = await vocabulary();
        const widget = await show();
        await survives(widget, given, allowed, (values) => {
          for (const [name, value] of Object.entries(values)) widget.setAttribute(name, value);
        });
      });

      it('whatever its properties', async () => {
        const value = anyValue(Object.values(all));
        const given = Object.fromEntries(propertiesOf(tag).map((it) => [it, value]));
        const allowed = await vocabulary();
        const widget = await show();
        await survives(widget, given, allowed, (values) => Object.assign(widget, values));
      });
    });

    describe('is heard', () => {
      inEachState(
        'without what is closed',
        async (enter) => {
          const widget = await showIn(enter);
          const tree = await a11yTree();
          const names = new Set(tree.map(({name}) => plain(name)));
          const texts = textsIn(widget);
          const visible = new Set(
            texts.filter(({element}) => isVisible(element)).map(({text}) => text),
          );
          expect(names).to.include(texts[0]!.text);
          const closed = texts.filter(
            ({element, text}) => element.closest('[hidden]') && !visible.has(text),
          );
          none(closed.filter(({text}) => names.has(text)).map(({text}) => text));
          const panels = inside(widget).filter((element) => element.matches('[role=tabpanel]'));
          const heard = tree.filter(({role}) => role === 'tabpanel').map(({name}) => name);
          expect(heard).to.deep.equal(panels.filter(isVisible).map(accessibleName));
        },
        (name, body) => itIn(able.readA11yTree, name, body!),
      );
    });
  });

  /** The names of all elements that it may render. */
  async function vocabulary() {
    const whole = document.createElement(tag);
    whole.innerHTML = children;
    const frame = await mount(html`<div>${whole}${fragment(beside)}</div>`);
    await rendered(whole);
    const names = new Set([...ALSO_RENDERED, ...inside(whole).map(({localName}) => localName)]);
    frame.remove();
    return names;
  }

  /** The address of a page with nothing but the widget. */
  function page() {
    return `${PAGE}?${new URLSearchParams({markup: markup + beside})}`;
  }
}

// The words of a drawing that are heard are printed as the drawing.
const ONLY_ON_SCREEN = 'button, .heard, a[href^="#"], [role=status], svg title, svg desc';

/** What widgets render in other states than the first. */
const ALSO_RENDERED = [
  'table',
  'caption',
  'thead',
  'tbody',
  'tr',
  'th',
  'td',
  'h3',
  'h4',
  'button',
  'div',
];

const PAGE_CONTENT = html`<div>
  <h1>Title</h1>
  <h2>Heading</h2>
  <p>Text with <a href="#link">a link</a>, <code>code</code> and <strong>weight</strong>.</p>
  <ul>
    <li>Item</li>
  </ul>
  <details open>
    <summary>Summary</summary>
    <p>Details</p>
  </details>
  <table>
    <tr>
      <th>Head</th>
      <td>Cell</td>
    </tr>
  </table>
  <button type="button">Button</button>
  <label>Label <input /></label>
  <section class="root panel note help" id="title"><p class="small tab">Same names</p></section>
</div>`;

function stylesIn(root: Element): string[] {
  return [...root.querySelectorAll('*')].flatMap((element) => {
    const style = getComputedStyle(element);
    return [...style].map(
      (name) => `${describeElement(element)} ${name}: ${style.getPropertyValue(name)}`,
    );
  });
}

function fragment(markup: string) {
  return document.createRange().createContextualFragment(markup);
}

const MOST_PROBLEMS = 8;

/** Fails with a readable list. */
function none(problems: readonly string[]): void {
  if (problems.length === 0) return;
  const more = problems.length > MOST_PROBLEMS ? [`… of ${problems.length}`] : [];
  throw new Error([...problems.slice(0, MOST_PROBLEMS), ...more].join('\n'));
}

function textsOf(widget: Element): string[] {
  return textsIn(widget).map(({text}) => text);
}

function partOf(widget: Element, id: string): Element {
  const part = inside(widget).find((element) => element.id === id);
  if (!part) throw new Error(`<${widget.localName}> has no #${id}`);
  return part;
}

function isTabStop(element: Element): boolean {
  return (
    element.matches('a[href], button, input, select, textarea, summary, [tabindex]') &&
    (element as HTMLElement).tabIndex >= 0 &&
    isVisible(element)
  );
}

// After a key was pressed, focus of any kind counts as visible.
function hasFocusRing(element: Element): boolean {
  (element as HTMLElement).focus();
  const {outlineStyle, outlineWidth} = getComputedStyle(element);
  return outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2;
}

function headingLevels(widget: Element): number[] {
  return inside(widget)
    .filter((element) => /^h[1-6]$/.test(element.localName))
    .map((element) => Number(element.localName.slice(1)));
}

/** A text in the panel that stands nowhere before it. */
function uniqueText(widget: Element, panel: Element): string {
  const texts = textsIn(widget);
  const found = texts.find(
    ({element, text}, index) =>
      panel.contains(element) &&
      text.length > 20 &&
      texts.findIndex((other) => other.text === text) === index,
  );
  if (!found) throw new Error(`Nothing in ${describeElement(panel)} stands only there`);
  return found.text;
}

/** https://wicg.github.io/scroll-to-text-fragment/#syntax */
function textDirective(text: string): string {
  return encodeURIComponent(text).replaceAll('-', '%2D');
}

/** Runs in a page of its own. */
async function untilOpen(panel: string): Promise<boolean> {
  const isOpen = () => {
    const found = search(document);
    if (!found || found.closest('[hidden]')) return false;
    const {top, bottom} = found.getBoundingClientRect();
    return top < innerHeight && bottom > 0;
  };
  const search = (root: ParentNode): Element | undefined => {
    for (const element of root.querySelectorAll('*')) {
      const found =
        element.id === panel ? element : element.shadowRoot && search(element.shadowRoot);
      if (found) return found;
    }
    return undefined;
  };
  for (let frame = 0; frame < 120 && !isOpen(); frame++) {
    await new Promise((done) => requestAnimationFrame(done));
  }
  return isOpen();
}

let lateTags = 0;

function lateTag(): string {
  return `late-widget-${++lateTags}`;
}

/** The properties that attributes set, with the values that those give them. */
function settingsOf(tag: string, attributes: Readonly<Record<string, string>>) {
  const {elementProperties} = customElements.get(tag) as typeof LitElement;
  return Object.fromEntries(
    [...elementProperties].flatMap(([property, {attribute, type}]) => {
      const name = typeof attribute === 'string' ? attribute : String(property).toLowerCase();
      if (!(name in attributes)) return [];
      return [[property, type === Boolean ? true : attributes[name]]];
    }),
  );
}

function propertiesOf(tag: string): string[] {
  const {elementProperties} = customElements.get(tag) as typeof LitElement;
  return [...elementProperties]
    .filter(([, {state}]) => !state)
    .map(([property]) => String(property));
}
