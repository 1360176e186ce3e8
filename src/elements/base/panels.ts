import type {ReactiveControllerHost, TemplateResult} from 'lit';
import {disclosure} from '../../ui/disclosure.js';

export interface PanelOptions {
  /** Unique within the widget. */
  readonly id: string;
  readonly level: number;
  readonly label: string;
  readonly content: () => unknown;
}

/** The parts of a widget that are closed at first, and which of them are open. */
export class Panels {
  readonly #host: ReactiveControllerHost;
  readonly #onToggle: (id: string, open: boolean) => void;
  #open: ReadonlySet<string> = new Set();

  constructor(host: ReactiveControllerHost, onToggle: (id: string, open: boolean) => void) {
    this.#host = host;
    this.#onToggle = onToggle;
  }

  set(id: string, open: boolean): void {
    if (this.#open.has(id) === open) return;
    this.#open = new Set(open ? [...this.#open, id] : [...this.#open].filter((it) => it !== id));
    this.#host.requestUpdate();
    this.#onToggle(id, open);
  }

  /** @param complete whether the content is rendered while it is closed */
  render({id, level, label, content}: PanelOptions, complete: boolean): TemplateResult {
    return disclosure({
      id,
      level,
      label,
      open: this.#open.has(id),
      panel: content,
      complete,
      onToggle: (open) => this.set(id, open),
    });
  }
}
