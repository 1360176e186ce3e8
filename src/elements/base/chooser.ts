import type {ReactiveController} from 'lit';
import type {Place} from '../../controllers/address.js';
import {HashController} from '../../controllers/hash.js';
import {chooseOne, chooseSome} from './attributes.js';
import type {SpinalElement} from './spinal-element.js';

export interface ChooserOptions<Id extends string> {
  readonly allowed: readonly Id[];
  /** The attribute that shows one, and the one that limits and orders what there is. */
  readonly one: {readonly attribute: string; get(): unknown; set(id: Id): void};
  readonly some: {readonly attribute: string; get(): unknown};
  /** The id in the address that selects a choice. */
  readonly anchorOf: (id: Id) => string;
  /** Called when the reader, or the address, chose another. */
  readonly onSelect: (id: Id) => void;
}

/** Keeps which one of several subjects is shown, from the page's attributes, the reader and the address. */
export class Chooser<Id extends string> implements ReactiveController {
  readonly #host: SpinalElement;
  readonly #options: ChooserOptions<Id>;

  constructor(host: SpinalElement, options: ChooserOptions<Id>) {
    this.#host = host;
    this.#options = options;
    new HashController(host, (hash) => this.#reveal(hash));
    host.addController(this);
  }

  // What the reader had chosen before the widget was there.
  hostUpdate(): void {
    const {hasUpdated, formBefore} = this.#host;
    const id = this.chosen.find((it) => formBefore?.open.includes(it));
    if (!hasUpdated && id) this.#options.one.set(id);
  }

  /** What there is to choose from, in order. */
  get chosen(): readonly Id[] {
    const {some, allowed} = this.#options;
    const value = some.get();
    return chooseSome({element: this.#host, attribute: some.attribute, value, allowed}) ?? allowed;
  }

  get selected(): Id {
    const {one} = this.#options;
    const allowed = this.chosen;
    const value = one.get();
    return (
      chooseOne({element: this.#host, attribute: one.attribute, value, allowed}) ?? allowed[0]!
    );
  }

  select(id: Id): void {
    if (id === this.selected) return;
    this.#options.one.set(id);
    this.#options.onSelect(id);
  }

  #reveal(hash: string): Place | undefined {
    const id = this.chosen.find((candidate) => hash === this.#options.anchorOf(candidate));
    if (!id) return undefined;
    this.select(id);
    return {
      element: this.#host,
      start: this.#host.shadowRoot!.querySelector<HTMLElement>('#title'),
    };
  }
}
