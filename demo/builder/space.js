// The space that a widget needs until it is there: measured where it is shown, written as a style rule.

/** What reserve.css keeps at most, in em. It is more than a window is high: what is below moves unseen. */
const MOST = 90;

/** The widths of a widget, in em, between which its height is looked for. */
const WIDTHS = [18, 30, 44, 72, 100];

/** Less is no shift. */
const SAME = 0.1;

/**
 * The heights of a widget, each with the width from which it has that height; both in em.
 * @param {HTMLElement} widget as it is at first
 * @returns {{from: number, height: number}[]}
 */
function heightsOf(widget) {
  const em = parseFloat(getComputedStyle(widget).fontSize);
  const known = new Map();
  const [least, ...others] = WIDTHS.map((width) => Math.round(width * em));
  const found = [];
  let last = least;
  for (const width of others) {
    found.push(...changes(last, width));
    last = width;
  }
  widget.style.inlineSize = '';
  return [least, ...found].map((from) => ({from: round(from / em), height: heightAt(from)}));

  /** The widths, in whole pixels, at which the height becomes another. */
  function changes(from, to) {
    if (Math.abs(heightAt(from) - heightAt(to)) < SAME) return [];
    if (to - from === 1) return [to];
    const middle = Math.floor((from + to) / 2);
    return [...changes(from, middle), ...changes(middle, to)];
  }

  function heightAt(width) {
    if (!known.has(width)) {
      widget.style.inlineSize = `${width}px`;
      known.set(width, Math.min(MOST, round(widget.getBoundingClientRect().height / em)));
    }
    return known.get(width);
  }
}

/**
 * What spaceRules() takes of a widget.
 * @param {HTMLElement} widget as it is at first
 * @param {number} [kept] what reserve.css keeps for it, in em
 * @returns {Waiting}
 */
export function waitingOf(widget, kept = 0) {
  const slotted = widget.querySelector(':scope > [slot]') !== null;
  return {tag: widget.localName, heights: heightsOf(widget), kept, slotted};
}

/**
 * The rules of a page, without those that would keep what reserve.css keeps.
 * @param {Waiting[]} widgets
 * @typedef {{tag: string, heights: {from: number, height: number}[], kept: number, slotted: boolean}} Waiting
 *   `kept` is what reserve.css keeps, in em; `slotted`, whether content of the page's own will move into a slot
 */
export function spaceRules(widgets) {
  const rules = widgets.flatMap(({tag, heights, kept, slotted}) => {
    // More than reserve.css weighs, wherever it stands.
    const waiting = `body ${tag}:not(:state(ready))`;
    const isKept = heights.every(({height}) => Math.abs(height - kept) < SAME);
    return [
      ...(isKept ? [] : [heightRule(waiting, heights)]),
      ...(slotted ? [`${waiting} > [slot] {\n  visibility: hidden;\n}`] : []),
    ];
  });
  if (rules.length === 0) return '';
  const inside = rules.join('\n').replace(/^/gm, '  ');
  return `@media (scripting: enabled) {\n${inside}\n}`;
}

function heightRule(waiting, [{height}, ...wider]) {
  if (wider.length === 0)
    return `${waiting} {\n  display: flow-root;\n  min-block-size: ${height}em;\n}`;
  // A box inside, since only what is inside of an element can ask how wide it is.
  return [
    `${waiting} {`,
    '  display: flow-root;',
    '  container-type: inline-size;',
    '  min-block-size: 0;',
    '}',
    `${waiting}::before {`,
    "  content: '';",
    '  float: left;',
    `  block-size: ${height}em;`,
    ...wider.map((it) => `  @container (width >= ${it.from}em) { block-size: ${it.height}em; }`),
    '}',
  ].join('\n');
}

const round = (number) => Math.round(number * 100) / 100;
