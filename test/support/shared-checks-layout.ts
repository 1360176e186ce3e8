// Where the parts of a widget lie.
import {
  describeElement,
  inside,
  isVisible,
  isVisuallyHidden,
  plain,
  rootOf,
} from './shared-checks-widget.js';

interface Box {
  readonly element: Element;
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

const TOLERANCE = 1;
const SMALLEST_TARGET = 24;

/** The box of every visible part, from the upper left corner of the widget. Drawings count as one part. */
export function boxes(widget: Element): Box[] {
  layOutFarParts(widget);
  const origin = rootOf(widget).getBoundingClientRect();
  // English that stands for a missing translation has a part to itself in another language.
  const parts = visibleParts(widget).filter((it) => !it.matches('span[lang=en][dir=ltr]'));
  return parts.map((element) => {
    const {left, top, width, height} = element.getBoundingClientRect();
    return {element, left: left - origin.left, top: top - origin.top, width, height};
  });
}

/** What is far from the window may have a height that is only a guess. */
function layOutFarParts(widget: Element): void {
  for (const element of inside(widget))
    if (getComputedStyle(element).contentVisibility === 'auto')
      (element as HTMLElement).style.contentVisibility = 'visible';
  // What was left out begins to move only now.
  for (const {shadowRoot} of [widget, ...inside(widget)])
    for (const animation of shadowRoot?.getAnimations() ?? []) animation.cancel();
}

/** Sets what https://www.w3.org/TR/WCAG22/#text-spacing asks a page to bear, in the widget and those inside it. */
export function spaceOut(widget: Element): void {
  for (const {shadowRoot} of [widget, ...inside(widget)]) {
    if (!shadowRoot) continue;
    const style = document.createElement('style');
    style.textContent = `
      * {
        line-height: 1.5 !important;
        letter-spacing: 0.12em !important;
        word-spacing: 0.16em !important;
      }
      p {
        margin-block-end: 2em !important;
      }`;
    shadowRoot.append(style);
  }
}

/** How two layouts of the same widget differ, in words. */
export function layoutDifferences(before: readonly Box[], after: readonly Box[]): string[] {
  if (before.length !== after.length) return [`${before.length} parts became ${after.length}`];
  return before.flatMap((box, index) => differences(box, after[index]!));
}

/**
 * Parts that do not lie in right-to-left where their mirror image would be. The second layout must
 * still be in the page.
 */
export function notMirrored(leftToRight: readonly Box[], rightToLeft: readonly Box[]): string[] {
  const width = leftToRight[0]!.width;
  const mirrored = leftToRight.map((box) => ({...box, left: width - box.left - box.width}));
  if (leftToRight.length !== rightToLeft.length) return ['not the same parts'];
  return mirrored.flatMap((box, index) =>
    isInLine(rightToLeft[index]!.element) ? [] : differences(box, rightToLeft[index]!),
  );
}

/** Parts that stick out of the widget or of their own box, or are cut off. */
export function overflowing(widget: Element): string[] {
  const root = rootOf(widget).getBoundingClientRect();
  return visibleParts(widget)
    .filter((element) => !isVisuallyHidden(element))
    .flatMap((element) => {
      const {left, right} = element.getBoundingClientRect();
      const outside = Math.max(root.left - left, right - root.right);
      if (outside > TOLERANCE) return [`${describeElement(element)} sticks out by ${outside} px`];
      const beyond = widthBeyond(element);
      if (beyond > TOLERANCE) return [`${describeElement(element)} is ${beyond} px too narrow`];
      const below = clips(element) ? element.scrollHeight - element.clientHeight : 0;
      return below > TOLERANCE ? [`${describeElement(element)} is cut off by ${below} px`] : [];
    });
}

/** How much wider the content of an element is than the element. */
function widthBeyond(element: Element): number {
  return element.clientWidth === 0 ? 0 : element.scrollWidth - element.clientWidth;
}

/** Lines of text that lie over others, also in drawings. */
export function overlapping(widget: Element): string[] {
  layOutFarParts(widget);
  const lines = inside(widget)
    .filter((element) => isVisible(element) && !isVisuallyHidden(element))
    .flatMap(linesIn)
    .sort((a, b) => a.box.top - b.box.top);
  const found: string[] = [];
  for (const [index, line] of lines.entries()) {
    // They are sorted: what begins below the line ends the search.
    for (let at = index + 1; at < lines.length; at++) {
      const other = lines[at]!;
      if (other.box.top > line.box.bottom) break;
      if (overlap(line.box, other.box))
        found.push(
          `${describeElement(line.element)} and ${describeElement(other.element)} overlap`,
        );
    }
  }
  return found;
}

function linesIn(element: Element): {element: Element; box: DOMRect}[] {
  const range = document.createRange();
  return [...element.childNodes]
    .filter((node) => node.nodeType === Node.TEXT_NODE && plain(node.textContent ?? '') !== '')
    .flatMap((node) => {
      range.selectNodeContents(node);
      return [...range.getClientRects()].map((box) => ({element, box}));
    });
}

// A line's box is a little higher than its letters.
function overlap(a: DOMRect, b: DOMRect): boolean {
  const width = Math.min(a.right, b.right) - Math.max(a.left, b.left);
  const height = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
  return width > TOLERANCE && height > Math.min(a.height, b.height) / 4;
}

/** What can be activated but is smaller than 24 by 24 px; links in a sentence may be. */
export function smallTargets(widget: Element): string[] {
  return visibleParts(widget)
    .filter((element) => element.matches('a[href], button, input, select, summary, [role=tab]'))
    .filter((element) => !isInSentence(element))
    .flatMap((element) => {
      const {width, height} = element.getBoundingClientRect();
      return Math.min(width, height) < SMALLEST_TARGET
        ? [`${describeElement(element)} is ${width} × ${height} px`]
        : [];
    });
}

function visibleParts(widget: Element) {
  return inside(widget).filter((element) => !isPartOfDrawing(element) && isVisible(element));
}

function isPartOfDrawing(element: Element) {
  return element instanceof SVGElement && element.ownerSVGElement !== null;
}

function differences(a: Box, b: Box) {
  return (['left', 'top', 'width', 'height'] as const)
    .filter((side) => Math.abs(a[side] - b[side]) > TOLERANCE)
    .map((side) => `${side} of ${describeElement(a.element)}: ${a[side]} became ${b[side]} px`);
}

// The order of what stands within a line is for the writing direction of its words.
function isInLine(element: Element): boolean {
  const parent = element.parentElement;
  return (
    getComputedStyle(element).display.startsWith('inline') || (parent !== null && isInLine(parent))
  );
}

function clips(element: Element) {
  const {overflowX, overflowY} = getComputedStyle(element);
  return [overflowX, overflowY].some((value) => value === 'hidden' || value === 'clip');
}

function isInSentence(element: Element): boolean {
  if (!getComputedStyle(element).display.startsWith('inline')) return false;
  const around = element.parentElement;
  if (!around) return false;
  const words = [...around.childNodes].filter((node) => node.nodeType === Node.TEXT_NODE);
  return words.some((node) => /\w/.test(node.textContent ?? '')) || isInSentence(around);
}
