import axe from 'axe-core';

/** Functions that axe's own rules are written with; its types do not name them. */
interface AxeInternals {
  commons: {
    aria: {getRole(node: FlatNode): string | null};
    dom: {isVisibleToScreenReaders(node: FlatNode): boolean};
    text: {accessibleTextVirtual(node: FlatNode): string};
  };
  utils: {getNodeFromTree(element: Element): FlatNode};
}

/** A node of the flat tree: with shadow roots, and slotted content in its slot. */
interface FlatNode {
  actualNode: Node;
  children: FlatNode[];
}

interface Named {
  element: Element;
  role: string;
  name: string;
}

const {commons, utils} = axe as unknown as AxeInternals;

/**
 * The one element with this role and accessible name under `root`, also inside open shadow roots.
 * What a screen reader does not get is left out. A `<summary>` counts as a button.
 * @throws when there is none or more than one; the message lists what is there
 */
export function byRole<T extends Element = HTMLElement>(
  root: Element,
  role: string,
  name?: string | RegExp,
): T {
  const everything = named(root);
  const found = everything.filter(matcher(role, name));
  if (found.length === 1 && found[0]) return found[0].element as T;
  const list = everything.map((item) => `  ${item.role} "${item.name}"`).join('\n');
  throw new Error(
    `${found.length} × ${role} ${name ?? ''} in <${root.localName}>, which has\n${list}`,
  );
}

/** All of them, in the order of the page. */
export function allByRole<T extends Element = HTMLElement>(
  root: Element,
  role: string,
  name?: string | RegExp,
): T[] {
  return named(root)
    .filter(matcher(role, name))
    .map(({element}) => element as T);
}

/** The accessible name of an element, empty when it has none. */
export function accessibleName(element: Element): string {
  return withFlatTree(() => nameOf(utils.getNodeFromTree(element)));
}

function matcher(role: string, name?: string | RegExp) {
  return (item: Named) =>
    item.role === role &&
    (name === undefined || (name instanceof RegExp ? name.test(item.name) : name === item.name));
}

function named(root: Element): Named[] {
  return withFlatTree(() => [...descendants(utils.getNodeFromTree(root))].flatMap(withRole));
}

function withRole(node: FlatNode): Named[] {
  const element = node.actualNode;
  if (!(element instanceof Element) || !commons.dom.isVisibleToScreenReaders(node)) return [];
  const role = element.localName === 'summary' ? 'button' : commons.aria.getRole(node);
  return role && !['none', 'presentation'].includes(role)
    ? [{element, role, name: nameOf(node)}]
    : [];
}

function nameOf(node: FlatNode) {
  return commons.text.accessibleTextVirtual(node).replace(/\s+/g, ' ').trim();
}

function* descendants(node: FlatNode): Generator<FlatNode> {
  for (const child of node.children) {
    yield child;
    yield* descendants(child);
  }
}

function withFlatTree<T>(read: () => T): T {
  axe.setup(document.documentElement);
  try {
    return read();
  } finally {
    axe.teardown();
  }
}
