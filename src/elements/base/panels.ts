import type {ReactiveController, ReactiveControllerHost, TemplateResult} from 'lit';
import {disclosure} from '../../ui/disclosure.js';
import type {StaticForm} from './static-form.js';

interface Host extends ReactiveControllerHost {
  readonly hasUpdated: boolean;
  readonly formBefore: StaticForm | undefined;
}

export interface PanelOptions {
  /** Unique within the widget. */
  readonly id: string;
  readonly level: number;
  readonly label: string;
  readonly content: () => unknown;
}

/** The parts of a widget that are closed at first, and which of them are open. */
export class Panels implements ReactiveController {
  readonly #host: Host;
  readonly #onToggle: (id: string, open: boolean) => void;
  #open: ReadonlySet<string> = new Set();

  constructor(host: Host, onToggle: (id: string, open: boolean) => void) {
    this.#host = host;
    this.#onToggle = onToggle;
    host.addController(this);
  }

  hostUpdate(): void {
    if (!this.#host.hasUpdated) this.#open = new Set(this.#host.formBefore?.open);
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
