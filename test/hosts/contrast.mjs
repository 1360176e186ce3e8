import {blend, parse, wcagContrast} from 'culori';

/** Lines and areas that say something by their colour, and the property that it is in. */
const MARKS = [
  ['a', 'textDecorationColor'],
  ['.chevron', 'borderBottomColor'],
  ['.tab[aria-selected=true]', 'borderBlockEndColor'],
  ['.contents a[aria-current=location]', 'borderInlineStartColor'],
  ['.help', 'borderInlineStartColor'],
  ['.commercial, .products, .key li::before', 'borderTopColor'],
  ['.purpose, .step::before', 'borderBlockStartColor'],
  ['.all, .no-relief, .level.now', 'borderTopColor'],
  ['.open-start', 'borderInlineStartColor'],
  ['.most', 'backgroundColor'],
  ['.hit', 'fill'],
  ['.maybe', 'stroke'],
];

/** On paper nothing is lit: figures of people that nothing happens to are to be counted there too. */
const PAPER_MARKS = [['.someone', 'fill']];

const onPaper = (page) => page.evaluate(() => matchMedia('print').matches);

/**
 * The contrast of each text, each mark and the focus ring of the widgets on the stage with what is
 * behind it. Drawings have colours of their own and are left out.
 * @returns {Promise<{kind: 'text' | 'mark' | 'focus', name: string, ratio: number}[]>}
 */
export async function contrasts(page) {
  const marks = [...MARKS, ...((await onPaper(page)) ? PAPER_MARKS : [])];
  const found = await page.evaluate(painted, marks);
  return found.map(({kind, name, color, layers}) => {
    const behind = over(layers);
    return {kind, name, ratio: wcagContrast(over([...layers, color]), behind)};
  });
}

/** Colours painted one over the other, the last on top. */
function over(colors) {
  return blend(
    ['white', ...colors].map((color) => parse(color)),
    'normal',
    'rgb',
  );
}

/** Runs in the page. */
function painted(marks) {
  const found = [];
  const add = (kind, element, color, from = element) =>
    found.push({kind, name: describe(element), color, layers: layers(from)});

  const elements = inside(document.querySelector('#stage'));
  const visible = elements.filter(
    (element) => element.checkVisibility() && element.getClientRects().length > 0,
  );
  for (const element of visible.filter((it) => !it.closest('svg'))) {
    const texts = [...element.childNodes].filter((node) => node.nodeType === Node.TEXT_NODE);
    if (texts.some((node) => node.data.trim()))
      add('text', element, getComputedStyle(element).color);
  }

  for (const [selectors, property] of marks) {
    for (const selector of selectors.split(', ')) {
      const [real, pseudo] = selector.split('::');
      for (const element of visible.filter((it) => it.matches(real))) {
        const style = getComputedStyle(element, pseudo && `::${pseudo}`);
        if (property === 'textDecorationColor' && style.textDecorationLine === 'none') continue;
        add('mark', element, style[property], parentOf(element));
      }
    }
  }

  for (const selector of ['button', 'a', '[role=tab][aria-selected=true]']) {
    const element = visible.find((it) => it.matches(selector));
    if (!element) continue;
    element.focus();
    const {outlineStyle, outlineColor} = getComputedStyle(element);
    add(
      'focus',
      element,
      outlineStyle === 'none' ? 'transparent' : outlineColor,
      parentOf(element),
    );
  }
  return found;

  /** The backgrounds behind an element, the lowest first. */
  function layers(element) {
    const own = getComputedStyle(element).backgroundColor;
    return element.id === 'stage' ? [own] : [...layers(parentOf(element)), own];
  }

  function parentOf(element) {
    return element.assignedSlot ?? element.parentElement ?? element.getRootNode().host;
  }

  function inside(root) {
    return [...root.querySelectorAll('*')].flatMap((element) => [
      element,
      ...(element.shadowRoot ? inside(element.shadowRoot) : []),
    ]);
  }

  function describe({localName, className, textContent}) {
    const classes =
      typeof className === 'string' ? className.trim().replace(/(^| +)(?=.)/g, '.') : '';
    return `<${localName}${classes}> ${textContent.trim().slice(0, 30)}`;
  }
}
