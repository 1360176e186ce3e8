import {sheetFor} from '../base/sheet-for.js';
import {ownQuestionsStyles} from './own-questions.styles.js';

interface Dressing {
  readonly root: Document | ShadowRoot;
  readonly wearers: Set<Element>;
  sheet: CSSStyleSheet;
}

const dressings = new Map<Node, Dressing>();
const worn = new WeakMap<Element, Dressing>();

/** Adds the style of the page's own questions to the tree they live in, once for all its elements. */
export function dress(element: Element): void {
  const root = element.getRootNode() as Document | ShadowRoot;
  let dressing = dressings.get(root);
  // A shadow root loses its sheets on the way into another document.
  if (!dressing || !root.adoptedStyleSheets.includes(dressing.sheet)) {
    const sheet = sheetFor(element.ownerDocument, ownQuestionsStyles);
    if (!sheet) return;
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
    if (dressing) dressing.sheet = sheet;
    else dressings.set(root, (dressing = {root, wearers: new Set(), sheet}));
  }
  dressing.wearers.add(element);
  worn.set(element, dressing);
}

/** Takes the style away with the last element of its tree. */
export function undress(element: Element): void {
  const dressing = worn.get(element);
  if (!dressing) return;
  worn.delete(element);
  const {root, sheet, wearers} = dressing;
  wearers.delete(element);
  if (wearers.size > 0) return;
  dressings.delete(root);
  root.adoptedStyleSheets = root.adoptedStyleSheets.filter((it) => it !== sheet);
}
