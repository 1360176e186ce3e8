import {nothing, render} from 'lit';

/**
 * Sees when something else has replaced nodes that were rendered, as a browser's translator does with text. Lit
 * would go on writing into the nodes that are gone, and old words would stay under a new heading.
 */
export class Intact {
  #replaced = false;
  readonly #observer = new MutationObserver((changes) => this.#look(changes));
  #watched: Node | undefined;

  /** To be called before a rendering: takes what was rendered away where it is no longer whole. */
  restore(root: Element | DocumentFragment): void {
    this.#look(this.#observer.takeRecords());
    if (this.#replaced) render(nothing, root as HTMLElement);
    this.#replaced = false;
  }

  /** To be called after it: what changed until now was ours. */
  watch(root: Node): void {
    if (root !== this.#watched) this.#observer.observe(root, {childList: true, subtree: true});
    this.#watched = root;
    this.#observer.takeRecords();
  }

  #look(changes: readonly MutationRecord[]): void {
    this.#replaced ||= changes.some(({removedNodes}) => removedNodes.length > 0);
  }
}
