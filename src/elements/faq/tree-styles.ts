import {sheetFor} from '../base/sheet-for.js';
import {ownQuestionsStyles} from './own-questions.styles.js';

interface TreeStyles {
  readonly root: Document | ShadowRoot;
  readonly users: Set<Element>;
  sheet: CSSStyleSheet;
}

const trees = new Map<Node, TreeStyles>();
const treeOf = new WeakMap<Element, TreeStyles>();

/** Adds the style of the page's own questions to the tree they live in, once for all its elements. */
export function addTreeStyles(element: Element): void {
  const root = element.getRootNode() as Document | ShadowRoot;
  let tree = trees.get(root);
  // A shadow root loses its sheets on the way into another document.
  if (!tree || !root.adoptedStyleSheets.includes(tree.sheet)) {
    const sheet = sheetFor(element.ownerDocument, ownQuestionsStyles);
    if (!sheet) return;
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
    if (tree) tree.sheet = sheet;
    else trees.set(root, (tree = {root, users: new Set(), sheet}));
  }
  tree.users.add(element);
  treeOf.set(element, tree);
}

/** Takes the style away with the last element of its tree. */
export function removeTreeStyles(element: Element): void {
  const tree = treeOf.get(element);
  if (!tree) return;
  treeOf.delete(element);
  const {root, sheet, users} = tree;
  users.delete(element);
  if (users.size > 0) return;
  trees.delete(root);
  root.adoptedStyleSheets = root.adoptedStyleSheets.filter((it) => it !== sheet);
}
