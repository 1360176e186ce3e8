import type {ReactiveController, ReactiveControllerHost} from 'lit';
import type {Place} from '../../controllers/address.js';
import {warnOnce} from '../../warn.js';
import type {AnsweredQuestion} from './faq-page.js';
import {plainText} from './plain-text.js';
import {addTreeStyles, removeTreeStyles} from './tree-styles.js';

type Host = ReactiveControllerHost & HTMLElement;

/** What the page put into the element, up to a question that is followed by something of ours. */
export interface Run {
  readonly nodes: readonly (Element | Text)[];
  /** The id of that question. */
  readonly linked?: string;
}

interface Callbacks {
  /** The reader or the browser opened or closed a question. */
  readonly onToggle: (id: string, open: boolean) => void;
  /** The page put one there that is open. */
  readonly onFoundOpen: (id: string) => void;
  /** The page took one away, or gave it another id. */
  readonly onGone: (id: string) => void;
}

/**
 * The page's own `<details>`. They stay where the page put them, so that they work before and without
 * the script, and so that a framework that made them still owns them.
 */
export class OwnQuestions implements ReactiveController {
  readonly #host: Host;
  readonly #callbacks: Callbacks;
  readonly #observer = new MutationObserver(() => this.#host.requestUpdate());
  #ids = new Map<HTMLDetailsElement, string>();
  // A question without an id keeps the one it was given, wherever it is moved.
  readonly #given = new WeakMap<Node, string>();
  #count = 0;
  readonly #shown = new WeakMap<Node, boolean>();

  constructor(host: Host, callbacks: Callbacks) {
    this.#host = host;
    this.#callbacks = callbacks;
    host.addController(this);
  }

  hostConnected(): void {
    this.#observer.observe(this.#host, {
      childList: true,
      characterData: true,
      attributeFilter: ['id', 'name'],
      subtree: true,
    });
    // `toggle` does not bubble.
    this.#host.addEventListener('toggle', this.#toggled, true);
    window.addEventListener('beforeprint', this.#addStyles);
    this.#addStyles();
    this.#host.requestUpdate();
  }

  // A page that sets its `adoptedStyleSheets` takes ours away, and tells nobody.
  hostUpdated(): void {
    if (this.#host.isConnected) this.#addStyles();
  }

  hostDisconnected(): void {
    this.#observer.disconnect();
    this.#host.removeEventListener('toggle', this.#toggled, true);
    window.removeEventListener('beforeprint', this.#addStyles);
    removeTreeStyles(this.#host);
  }

  /** Whether the page has questions of its own here. */
  get any(): boolean {
    return this.#questions.length > 0;
  }

  /** Ids of the page's questions: their own, or `own-1`, `own-2` … where they have none or it is taken. */
  get ids(): readonly string[] {
    return [...this.#ids.values()];
  }

  /** The element with this id among the page's questions. */
  find(id: string): HTMLDetailsElement | undefined {
    for (const [node, it] of this.#ids) if (it === id) return node;
    return undefined;
  }

  /** Something that the page put into an answer; WebKit does not open what stands in a slot. */
  placeOf(id: string): Place | undefined {
    const element = this.#root.getElementById(id);
    return element && this.#host !== element && this.#host.contains(element)
      ? {element, start: null}
      : undefined;
  }

  /** The page's questions that the browser closes when this one opens: those of the same `name`. */
  rivals(id: string): readonly string[] {
    const node = this.find(id);
    const name = node?.getAttribute('name');
    if (!name) return [];
    return [...this.#ids]
      .filter(([it]) => it !== node && it.getAttribute('name') === name)
      .map(([, it]) => it);
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

  /**
   * Gives each of the page's questions an id that no other question has.
   *
   * @param taken by the built-in questions that are shown
   */
  identify(taken: readonly string[]): void {
    const before = this.#ids;
    const used = new Set(taken);
    this.#ids = new Map();
    for (const node of this.#questions) {
      const id = this.#idFor(node, used);
      used.add(id);
      this.#ids.set(node, id);
    }
    for (const [node, id] of before) if (this.#ids.get(node) !== id) this.#callbacks.onGone(id);
    for (const [node, id] of this.#ids)
      if (node.open && before.get(node) !== id) this.#callbacks.onFoundOpen(id);
  }

  /** All that the page put there but blank text, divided after each open question that `#id` leads to. */
  runs(openIds: ReadonlySet<string>): readonly Run[] {
    const linked = this.#linked;
    const runs: Run[] = [];
    let nodes: (Element | Text)[] = [];
    for (const node of this.#host.childNodes) {
      if (!isShown(node)) continue;
      nodes.push(node);
      const id = linked.get(node);
      if (id === undefined || !openIds.has(id)) continue;
      runs.push({nodes, linked: id});
      nodes = [];
    }
    return nodes.length > 0 ? [...runs, {nodes}] : runs;
  }

  /** Opens and closes the page's questions, and puts what the page wrote into the slots of the runs. */
  show(openIds: ReadonlySet<string>, runs: readonly Run[]): void {
    const slots = this.#host.shadowRoot!.querySelectorAll('slot');
    runs.forEach(({nodes}, index) => slots[index]?.assign(...nodes));
    for (const [node, id] of this.#ids) {
      const open = openIds.has(id);
      // `toggle` comes after the click that opened it: what has not changed here is not ours to set.
      if (this.#shown.get(node) === open) continue;
      this.#shown.set(node, open);
      node.open = open;
    }
  }

  /** Wherever the page put them, such as a `<div>` around each, but not those inside an answer. */
  get #questions(): readonly HTMLDetailsElement[] {
    return [...this.#host.querySelectorAll<HTMLDetailsElement>(OUTERMOST)];
  }

  /** The questions that have a child to themselves, and that the browser finds by their id. */
  get #linked(): ReadonlyMap<Node, string> {
    const root = this.#root;
    const linked = new Map<Node, string>();
    const seen = new Set<Node>();
    for (const [question, id] of this.#ids) {
      const child = this.#childWith(question);
      if (seen.has(child)) linked.delete(child);
      else if (question.id && root.getElementById(question.id) === question) linked.set(child, id);
      seen.add(child);
    }
    return linked;
  }

  get #root(): Document | ShadowRoot {
    return this.#host.getRootNode() as Document | ShadowRoot;
  }

  #childWith(question: Node): Node {
    let child = question;
    while (child.parentNode !== this.#host) child = child.parentNode!;
    return child;
  }

  #idFor(node: HTMLDetailsElement, used: ReadonlySet<string>): string {
    if (node.id && !used.has(node.id)) return node.id;
    let id = this.#given.get(node);
    while (!id || used.has(id)) id = `own-${++this.#count}`;
    this.#given.set(node, id);
    if (node.id)
      warnOnce(
        `<details id="${node.id}"> in <${this.#host.localName}> has the id of another question; it is called "${id}" here.`,
      );
    return id;
  }

  #addStyles = (): void => addTreeStyles(this.#host);

  #toggled = (event: Event): void => {
    const node = event.target as HTMLDetailsElement;
    const id = this.#ids.get(node);
    if (id) this.#callbacks.onToggle(id, node.open);
  };
}

/** Not what stands there until the widget is. */
const OUTERMOST = ':scope details:not(:scope details details, .spinal-static details)';

function isShown(node: Node): node is Element | Text {
  return (
    (node.nodeType === Node.ELEMENT_NODE && !(node as Element).matches('.spinal-static')) ||
    (node.nodeType === Node.TEXT_NODE && node.nodeValue!.trim() !== '')
  );
}
