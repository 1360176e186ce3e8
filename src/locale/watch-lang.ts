// One observer for all widgets: nothing is left behind when the last one goes.
const followers = new Map<Element, () => void>();
let observer: MutationObserver | undefined;

/** Calls `follow` whenever a `lang` attribute changes that may concern the element. */
export function watchLang(element: Element, follow: () => void): void {
  followers.set(element, follow);
  observer ??= new MutationObserver(languagesChanged);
  for (const root of rootsAround(element))
    observer.observe(root, {attributes: true, attributeFilter: ['lang'], subtree: true});
}

/** To be called too when there are other languages to choose from. */
export function languagesChanged(): void {
  for (const follow of followers.values()) follow();
}

export function unwatchLang(element: Element): void {
  followers.delete(element);
  if (followers.size > 0) return;
  observer?.disconnect();
  observer = undefined;
}

function* rootsAround(element: Element): Generator<Node> {
  for (let root = element.getRootNode(); ; root = (root as ShadowRoot).host.getRootNode()) {
    yield root;
    if (!(root as Partial<ShadowRoot>).host) return;
  }
}
