// The space that a page keeps until the script arrives, with what README.md, docs/embedding.md, docs/recipes.md and the snippet
// builder say to put in. In frames of the size of a window.
import {expect} from '@open-wc/testing';
import {spaceRules, waitingOf} from '../../demo/builder/space.js';
import {WIDGETS} from '../../src/generated/widgets.js';
import {engine} from '../support/engines.js';
import {openFrame, type Frame} from '../support/pages.js';

interface LatePage extends Window {
  /** What Chromium, alone, counts as shifts of the layout. */
  shifts: (PerformanceEntry & {value: number})[];
  /** Where the widgets stood, and what is below them. */
  before: number[];
  after: number[];
  arrived: Promise<void>;
}

interface Snippet {
  readonly head: string;
  readonly markup: string;
  readonly script: string;
  readonly lang?: string;
}

interface Size {
  readonly width: number;
  readonly height: number;
}

const WINDOWS: readonly Size[] = [
  {width: 1280, height: 800},
  {width: 390, height: 844},
];

const OTHERS: readonly Size[] = [
  {width: 768, height: 1024},
  {width: 500, height: 1300},
];

/**
 * In px: https://wicg.github.io/layout-instability/#sec-unstable. WebKit puts each line on a whole pixel, so that what
 * was measured in another engine is less than a line off.
 */
const NO_SHIFT = engine === 'webkit' ? 24 : 3;

const RESERVE = '<link rel="stylesheet" href="/dist/reserve.css">';

// Without a widget that names sources the list has nothing to show.
const CITING = '<spinal-injection-purpose></spinal-injection-purpose>';

const bare = (tag: string, script: string): Snippet => ({
  head: RESERVE,
  markup: `<${tag}></${tag}>${tag === 'spinal-sources' ? CITING : ''}`,
  script: `/dist/${script}`,
});

const readme = await (await fetch('/README.md')).text();
const embedding = await (await fetch('/docs/embedding.md')).text();
const recipes = await (await fetch('/docs/recipes.md')).text();

/** What a document says to put in under a name, in all the blocks of that name. */
function documented(text: string, name: string): Snippet {
  const block = new RegExp(
    `<!-- (?:snippet|recipe): ${name} -->\\s*(?:<!-- prettier-ignore -->\\s*)?\`\`\`(html|css)\\n(.*?)\`\`\``,
    'gs',
  );
  const blocks = [...text.matchAll(block)];
  expect(blocks).not.to.have.length(0);
  const code = blocks
    .map(([, kind, it]) => (kind === 'css' ? `<style>${it}</style>` : it))
    .join('');
  const page = new DOMParser().parseFromString(
    code.replace(/"\/spinal\/(\d[\d.]*\/)?/g, '"/dist/'),
    'text/html',
  );
  const script = page.querySelector('script[src]');
  const head = [...page.querySelectorAll('link, style')];
  for (const element of [...head, script]) element?.remove();
  return {
    head: head.map(({outerHTML}) => outerHTML).join(''),
    markup: page.body.innerHTML,
    script: script?.getAttribute('src') ?? '',
    lang: page.documentElement.lang,
  };
}

async function open({head, markup, script, lang = 'en'}: Snippet, size: Size) {
  const page = new URLSearchParams({head, markup, script, lang});
  return arrived(await openFrame(`/pages/reserve.html?${page}`, size));
}

async function arrived({window}: Frame) {
  const page = window as unknown as LatePage;
  await page.arrived;
  return page;
}

/** The snippet with the rules that the builder writes for it, measured in this engine. */
async function withRules(snippet: Snippet, size: Size): Promise<Snippet> {
  const {document, frameElement} = await open(snippet, size);
  const widgets = [...document.querySelectorAll<HTMLElement>('#above > :defined')];
  const rules = spaceRules(widgets.map((widget) => waitingOf(widget)));
  // WebKit draws no frame that another one has pushed out of view.
  frameElement!.remove();
  return {...snippet, head: `<style>${rules}</style>${snippet.head}`};
}

function nothingMoves(name: string, openPage: (size: Size) => Promise<LatePage>, sizes = WINDOWS) {
  for (const size of sizes) {
    it(`${name}, in a window of ${size.width} × ${size.height} px`, async () => {
      const {before, after, shifts} = await openPage(size);
      // What lies below the window jumps unseen.
      const inView = (tops: number[]) => tops.map((top) => Math.min(top, size.height));
      const moved = inView(after).map((top, index) => Math.abs(top - inView(before)[index]!));
      expect(Math.max(...moved)).to.be.below(NO_SHIFT);
      if (engine === 'chromium')
        expect(shifts.reduce((sum, {value}) => sum + value, 0)).to.equal(0);
    });
  }
}

for (const script of ['spinal-widgets.js', 'autoload.js'])
  describe(`nothing moves when ${script} comes late`, () => {
    for (const tag of Object.keys(WIDGETS))
      nothingMoves(`<${tag}>`, (size) => open(bare(tag, script), size));
  });

describe('nothing moves where autoload.js is there first', () => {
  const pages = {
    'a widget that comes later': 'spinal-faq',
    'a list of sources that comes before what it lists': 'spinal-sources spinal-faq',
  };
  for (const [name, tags] of Object.entries(pages))
    nothingMoves(name, async (size) =>
      arrived(await openFrame(`/pages/reserve-autoload.html?${new URLSearchParams({tags})}`, size)),
    );
});

describe('nothing moves with what the documents say to put in', () => {
  const start = documented(readme, 'start');
  const short = documented(embedding, 'short');
  const autoload = documented(embedding, 'autoload');
  const snippets = {
    'the first snippet of the README': start,
    'a widget that is shorter than a window': {
      ...start,
      ...short,
      script: start.script,
      head: start.head + short.head,
    },
    'autoload.js, with the tags of the first snippet': {...autoload, markup: start.markup},
    'autoload.js, with a widget that is shorter': {
      ...autoload,
      markup: short.markup,
      head: autoload.head + short.head,
    },
    'the recipe for plain HTML': documented(recipes, 'plain'),
  };
  for (const [name, snippet] of Object.entries(snippets))
    nothingMoves(name, (size) => open(snippet, size), [...WINDOWS, ...OTHERS]);
});

describe('nothing moves with the rules of the snippet builder', () => {
  const script = '/dist/spinal-widgets.js';
  const pages = {
    'two questions': '<spinal-faq questions="driving diabetes"></spinal-faq>',
    'questions of the page’s own':
      '<spinal-faq><details><summary>Where can I park?</summary><p>Use entrance B.</p></details></spinal-faq>',
    'three widgets, one of them with products':
      '<spinal-conditions conditions="sciatica"></spinal-conditions><spinal-care-plan><p slot="products">A cushion</p></spinal-care-plan><spinal-injection-purpose></spinal-injection-purpose>',
  };
  for (const [name, markup] of Object.entries(pages))
    nothingMoves(
      name,
      async (size) => open(await withRules({head: RESERVE, markup, script}, size), size),
      [...WINDOWS, ...OTHERS],
    );
});
