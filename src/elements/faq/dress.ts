import {ownQuestionsStyles} from './own-questions.styles.js';

interface Dressing {
  readonly root: Document | ShadowRoot;
  readonly sheet: CSSStyleSheet;
  readonly wearers: Set<Element>;
}

const dressings = new Map<Node, Dressing>();
const worn = new WeakMap<Element, Dressing>();

/** Adds the style of the page's own questions to the tree they live in, once for all its elements. */
export function dress(element: Element): void {
  const root = element.getRootNode() as Document | ShadowRoot;
  let dressing = dressings.get(root);
  if (!dressing) {
    // A sheet can be adopted only in the document whose window made it.
    const window = root.ownerDocument?.defaultView ?? (root as Document).defaultView;
    if (!window) return;
    const sheet = new window.CSSStyleSheet();
    sheet.replaceSync(ownQuestionsStyles.cssText);
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
    dressings.set(root, (dressing = {root, sheet, wearers: new Set()}));
  }
  dressing.wearers.add(element);
  worn.set(element, dressing);
}

/** Takes the style away with the last element of its tree. */
export function undress(element: Element): void {
  const dressing = worn.get(element);
  if (!dressing) return;
  const {root, sheet, wearers} = dressing;
  wearers.delete(element);
  if (wearers.size > 0) return;
  dressings.delete(root);
  root.adoptedStyleSheets = root.adoptedStyleSheets.filter((it) => it !== sheet);
}
