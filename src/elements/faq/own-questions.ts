import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {dress, undress} from './dress.js';
import type {AnsweredQuestion} from './faq-page.js';
import {plainText} from './plain-text.js';

type Host = ReactiveControllerHost & HTMLElement;

/**
 * The page's own `<details>` children. They stay where the page put them, so that they work before
 * and without the script, and so that a framework that made them still owns them.
 */
export class OwnQuestions implements ReactiveController {
  readonly #host: Host;
  readonly #onToggle: (id: string, open: boolean) => void;
  readonly #onFoundOpen: (id: string) => void;
  readonly #onGone: (id: string) => void;
  readonly #observer = new MutationObserver((changes) => {
    if (changes.some(({target}) => target === this.#host)) this.#read();
    else this.#host.requestUpdate();
  });
  #nodes: readonly Node[] = [];
  #ids = new Map<Node, string>();
  // A question without an id keeps the one it was given, wherever it is moved.
  readonly #given = new WeakMap<Node, string>();
  #count = 0;
  readonly #shown = new WeakMap<Node, boolean>();

  constructor(
    host: Host,
    onToggle: (id: string, open: boolean) => void,
    onFoundOpen: (id: string) => void,
    onGone: (id: string) => void,
  ) {
    this.#host = host;
    this.#onToggle = onToggle;
    this.#onFoundOpen = onFoundOpen;
    this.#onGone = onGone;
    host.addController(this);
  }

  hostConnected(): void {
    this.#observer.observe(this.#host, {childList: true, characterData: true, subtree: true});
    // `toggle` does not bubble.
    this.#host.addEventListener('toggle', this.#toggled, true);
    this.#read();
    dress(this.#host);
  }

  hostDisconnected(): void {
    this.#observer.disconnect();
    this.#host.removeEventListener('toggle', this.#toggled, true);
    undress(this.#host);
  }

  /** What the page put into the element, in its order, without blank text. */
  get nodes(): readonly Node[] {
    return this.#nodes;
  }

  /** Ids of the page's questions: their own, or `own-1`, `own-2` … where they have none. */
  get ids(): readonly string[] {
    return [...this.#ids.values()];
  }

  idOf(node: Node): string | undefined {
    return this.#ids.get(node);
  }

  /** Whether `#id` leads to this question. */
  hasAddress(node: Node): boolean {
    return (node as Element).id !== '';
  }

  /** The text of those that have a question and an answer. */
  get answered(): readonly AnsweredQuestion[] {
    return [...this.#ids.keys()]
      .map(({childNodes}): AnsweredQuestion => {
        const parts = [...childNodes];
        const summary = parts.find((part) => (part as Element).localName === 'summary');
        return [
          plainText(summary?.childNodes ?? []),
          plainText(parts.filter((part) => part !== summary)),
        ];
      })
      .filter(([question, answer]) => question && answer);
  }

  /** Opens and closes the page's questions, and puts every child into its slot. */
  show(openIds: ReadonlySet<string>): void {
    const slots = this.#host.shadowRoot!.querySelectorAll<HTMLSlotElement>('slot[name^=own-]');
    this.#nodes.forEach((node, index) => slots[index]?.assign(node as Element | Text));
    for (const [node, id] of this.#ids) {
      const open = openIds.has(id);
      // `toggle` comes after the click that opened it: what has not changed here is not ours to set.
      if (this.#shown.get(node) === open) continue;
      this.#shown.set(node, open);
      (node as HTMLDetailsElement).open = open;
    }
  }

  #read(): void {
    this.#nodes = [...this.#host.childNodes].filter(
      (node) =>
        node.nodeType === Node.ELEMENT_NODE ||
        (node.nodeType === Node.TEXT_NODE && node.textContent!.trim() !== ''),
    );
    const details = this.#nodes.filter((node) => (node as Element).localName === 'details');
    const before = this.#ids;
    this.#ids = new Map(details.map((node) => [node, (node as Element).id || this.#givenId(node)]));
    for (const [node, id] of before) if (!this.#ids.has(node)) this.#onGone(id);
    for (const [node, id] of this.#ids)
      if ((node as HTMLDetailsElement).open) this.#onFoundOpen(id);
    this.#host.requestUpdate();
  }

  #givenId(node: Node): string {
    const id = this.#given.get(node) ?? `own-${++this.#count}`;
    this.#given.set(node, id);
    return id;
  }

  #toggled = (event: Event): void => {
    const id = this.#ids.get(event.target as Node);
    if (id) this.#onToggle(id, (event.target as HTMLDetailsElement).open);
  };
}
