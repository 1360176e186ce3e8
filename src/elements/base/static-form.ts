/** How high each form of a page is, while its widgets come. */
let heights: Map<Element, number> | undefined;

const held = new WeakSet<Element>();

/** After how many milliseconds a page has been laid out with the widget in it. */
const SETTLED = 1000;

/** What stands in a tag until its widget is there, and what the reader did in it: see src/static/. */
export class StaticForm {
  readonly #element: Element;
  readonly #focused: Element | undefined;

  constructor(element: Element, focused: Element | null) {
    this.#element = element;
    this.#focused = focused && element.contains(focused) ? focused : undefined;
  }

  /** The form that stands in an element, if there is one. */
  static in(host: Element): StaticForm | undefined {
    const element = host.querySelector(FORM);
    const {activeElement} = host.getRootNode() as Document | ShadowRoot;
    return element ? new StaticForm(element, activeElement) : undefined;
  }

  /**
   * Keeps the height of the form while a host gets its shadow root: WebKit lays a page out once before what is in
   * a container is there, and would scroll up a page that is shorter then.
   */
  static hold(host: HTMLElement): void {
    if (!heights) {
      // All at once, before the first of them makes the page dirty.
      const forms = document.querySelectorAll<HTMLElement>(FORM);
      heights = new Map([...forms].map((it) => [it, it.offsetHeight]));
      queueMicrotask(() => (heights = undefined));
    }
    const form = host.querySelector(FORM);
    const height = form && heights.get(form);
    if (!height || host.style.minHeight) return;
    host.style.minHeight = `${height}px`;
    // Firefox holds the page still by something in the widget before all of that has its place, and so moves it.
    host.style.setProperty('overflow-anchor', 'none');
    held.add(host);
  }

  static #release(host: HTMLElement): void {
    if (!held.delete(host)) return;
    host.style.removeProperty('min-height');
    host.style.removeProperty('overflow-anchor');
    if (!host.getAttribute('style')) host.removeAttribute('style');
  }

  /** That of a widget inside, by what its ids begin with. */
  of(id: string): StaticForm | undefined {
    const element = this.#element.querySelector(`[aria-labelledby="${CSS.escape(id)}-title"]`);
    return element ? new StaticForm(element, this.#focused ?? null) : undefined;
  }

  /** The ids of its parts that are open, as the widget names them. */
  get open(): readonly string[] {
    return [...this.#element.querySelectorAll('details[open] > .panel')].map((it) =>
      this.#idOf(it),
    );
  }

  /** Whether the browser itself goes to this address. */
  has(id: string): boolean {
    return !!id && this.#element.querySelector(`#${CSS.escape(id)}`) !== null;
  }

  /** Gives way to the widget, where the focus goes to what was focused here. */
  yieldTo(root: ParentNode): void {
    const counterpart = this.#focused && this.#counterpart(this.#focused, root);
    this.#element.remove();
    const {host} = root as ShadowRoot & {host: HTMLElement};
    requestAnimationFrame(() => counterpart?.focus({preventScroll: true}));
    // Not two frames: a busy page takes its time.
    setTimeout(() => StaticForm.#release(host), SETTLED);
  }

  #counterpart(element: Element, root: ParentNode): HTMLElement | undefined | null {
    if (element.localName === 'summary') {
      const id = CSS.escape(this.#idOf(element.nextElementSibling ?? element));
      return id ? root.querySelector<HTMLElement>(`#${id}-button, #tab-${id}`) : undefined;
    }
    const like = (it: ParentNode) => [...it.querySelectorAll<HTMLElement>(alike(element))];
    return like(root)[like(this.#element).indexOf(element as HTMLElement)];
  }

  #idOf({id}: Element): string {
    // An older version may have named itself otherwise.
    const title = this.#element.getAttribute('aria-labelledby') ?? '';
    return id.slice(Math.max(0, title.length - 'title'.length));
  }
}

const FORM = '.spinal-static';

/** Finds elements of the same kind, in the same order in both forms. */
function alike(element: Element): string {
  const href = element.getAttribute('href');
  return href ? `a[href="${CSS.escape(href)}"]` : element.localName;
}
