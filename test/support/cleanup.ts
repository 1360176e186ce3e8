// Tests share a page in some browsers: after each one it is as it was before.

const steps: (() => unknown)[] = [];
const attributes = [document.documentElement, document.body].map(
  (element) => [element, new Map(attributesOf(element))] as const,
);
const initialNodes = new Set<Node>(document.body.childNodes);

/** Calls `step` when the test that runs now has ended; the last one registered goes first. */
export function afterThisTest(step: () => unknown): void {
  steps.push(step);
}

/** Puts `value` in the place of a property until the test that runs now has ended. */
export function replaceForThisTest<T extends object>(target: T, name: keyof T, value: unknown) {
  const own = Object.getOwnPropertyDescriptor(target, name);
  Object.defineProperty(target, name, {value, configurable: true, writable: true});
  afterThisTest(() =>
    own ? Object.defineProperty(target, name, own) : Reflect.deleteProperty(target, name),
  );
}

afterEach(async () => {
  while (steps.length > 0) await steps.pop()?.();
  for (const node of [...document.body.childNodes]) {
    if (!initialNodes.has(node)) node.remove();
  }
  for (const [element, values] of attributes) restoreAttributes(element, values);
  if (location.hash) history.replaceState(null, '', location.pathname + location.search);
  // From a caret that a removed field left in the page, Firefox moves on by arrow keys, and the focus with it.
  getSelection()?.removeAllRanges();
  scrollTo(0, 0);
});

function attributesOf(element: Element): [string, string][] {
  return [...element.attributes].map(({name, value}) => [name, value]);
}

function restoreAttributes(element: Element, values: ReadonlyMap<string, string>) {
  for (const [name] of attributesOf(element)) {
    if (!values.has(name)) element.removeAttribute(name);
  }
  for (const [name, value] of values) element.setAttribute(name, value);
}
