import type {ReactiveController, TemplateResult} from 'lit';
import {disclosure} from '../../ui/disclosure.js';
import type {WidgetElement} from './widget-element.js';

export interface ItemToggledDetail {
  readonly id: string;
  readonly open: boolean;
}

export interface SourcesToggledDetail {
  readonly open: boolean;
}

export interface PanelOptions {
  /** Unique within the widget. */
  readonly id: string;
  readonly level: number;
  readonly label: string;
  readonly content: () => unknown;
}

/** The id of the panel with the sources. */
export const SOURCES = 'sources';

/** The parts of a widget that are closed at first, and which of them are open. */
export class Panels implements ReactiveController {
  readonly #host: WidgetElement;
  #open: ReadonlySet<string> = new Set();

  constructor(host: WidgetElement) {
    this.#host = host;
    host.addController(this);
  }

  hostUpdate(): void {
    if (!this.#host.hasUpdated) this.#open = new Set(this.#host.formBefore?.open);
  }

  set(id: string, open: boolean): void {
    if (this.#open.has(id) === open) return;
    this.#open = new Set(open ? [...this.#open, id] : [...this.#open].filter((it) => it !== id));
    this.#host.requestUpdate();
    if (id === SOURCES) this.#host.emit<SourcesToggledDetail>('spinal-sources-toggled', {open});
    else this.#host.emit<ItemToggledDetail>('spinal-item-toggled', {id, open});
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

declare global {
  interface GlobalEventHandlersEventMap {
    'spinal-item-toggled': CustomEvent<ItemToggledDetail>;
  }
}
