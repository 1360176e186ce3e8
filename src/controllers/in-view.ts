import type {ReactiveController, ReactiveControllerHost} from 'lit';

type Host = ReactiveControllerHost & Element & {readonly renderRoot: ParentNode};

/** Tells its host which of its parts the reader is at: the one in the upper part of the window. */
export class InViewController implements ReactiveController {
  readonly #host: Host;
  readonly #selector: string;
  readonly #enter: (part: Element) => void;
  #observer: IntersectionObserver | undefined;
  readonly #observed = new Set<Element>();

  constructor(host: Host, selector: string, enter: (part: Element) => void) {
    this.#host = host;
    this.#selector = selector;
    this.#enter = enter;
    host.addController(this);
  }

  hostUpdated(): void {
    this.#observer ??= new IntersectionObserver(
      (entries) => {
        const entered = entries.filter((entry) => entry.isIntersecting).at(-1);
        if (entered) this.#enter(entered.target);
      },
      {rootMargin: '-10% 0px -80% 0px'},
    );
    for (const part of this.#host.renderRoot.querySelectorAll(this.#selector)) {
      if (this.#observed.has(part)) continue;
      this.#observed.add(part);
      this.#observer.observe(part);
    }
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
    this.#observer = undefined;
    this.#observed.clear();
  }
}
