// Addresses of parts, and what a browser does when one is followed ("scroll to the fragment"), which it cannot
// do itself for an id inside a shadow root:
// https://html.spec.whatwg.org/multipage/browsing-the-web.html#scroll-to-the-fragment-identifier

/** A place that an address leads to. */
export interface Place {
  /** What is scrolled to. */
  readonly element: Element;
  /** Where Tab goes on from. Default: the element. */
  readonly start?: HTMLElement | null | undefined;
}

/** `#id`; the whole address of the page where `<base>` would lead `#id` away from it. */
export function hrefTo(id: string, from: Node): string {
  const [page] = location.href.split('#');
  const [base] = from.baseURI.split('#');
  return `${page === base ? '' : page}#${id}`;
}

/** The address to give away; undefined where none leads back, as in a frame that was written by a script. */
export function addressOf(id: string): string | undefined {
  return /^(https?|file):/.test(location.protocol)
    ? new URL(`#${id}`, location.href).href
    : undefined;
}

/** The id in the address of the page. */
export function idInAddress(): string {
  const id = location.hash.slice(1);
  try {
    return decodeURIComponent(id);
  } catch {
    return id;
  }
}

/** Opens what the page keeps closed around the place, and goes there. */
export function arrive({element, start = element as HTMLElement}: Place, scroll: boolean): void {
  revealAround(element);
  if (scroll) element.scrollIntoView();
  if (start) startFrom(start);
}

/** https://html.spec.whatwg.org/multipage/interaction.html#ancestor-revealing-algorithm */
export function revealAround(element: Element): void {
  for (let node: Node | null = parentOf(element); node; node = parentOf(node)) {
    if (!(node as Partial<Element>).localName) continue;
    const around = node as HTMLElement;
    if (around.localName === 'details') (around as HTMLDetailsElement).open = true;
    if (around.getAttribute('hidden') !== 'until-found') continue;
    around.dispatchEvent(new Event('beforematch', {bubbles: true}));
    around.removeAttribute('hidden');
  }
}

/** As it is painted: through slots, and out of shadow roots. */
function parentOf(node: Node): Node | null {
  return (
    (node as Element).assignedSlot ?? node.parentNode ?? (node as Partial<ShadowRoot>).host ?? null
  );
}

/** Only a focus can tell where Tab goes on from. */
function startFrom(element: HTMLElement): void {
  element.focus({preventScroll: true});
  if (element.matches(':focus')) return;
  element.tabIndex = -1;
  element.addEventListener('blur', () => element.removeAttribute('tabindex'), {once: true});
  element.focus({preventScroll: true});
}
