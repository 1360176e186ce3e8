import {html, nothing, type TemplateResult} from 'lit';
import * as words from '../../content/words.js';
import {addressOf} from '../../controllers/address.js';
import type {WidgetElement} from './widget-element.js';

export interface LinkCopiedDetail {
  readonly id: string;
  readonly url: string;
}

/** Buttons that copy the address of a part of a widget. */
export class CopyLinks {
  readonly #host: WidgetElement;
  #copied = '';

  constructor(host: WidgetElement) {
    this.#host = host;
  }

  render(id: string): TemplateResult {
    return html`<p class="copy">
      <button type="button" @click=${() => this.#copy(id)}>${words.copyLink()}</button>
      <span role="status">${this.#copied === id ? outcome() : nothing}</span>
    </p>`;
  }

  async #copy(id: string): Promise<void> {
    const anchor = this.#host.anchorOf(id);
    const url = addressOf(anchor);
    try {
      if (url) await navigator.clipboard.writeText(url);
    } catch {
      // Without access to the clipboard, the reader still finds the address in the address bar.
      location.hash = anchor;
      return;
    }
    // Only what changes is read aloud.
    this.#say('');
    await this.#host.updateComplete;
    this.#say(id);
    if (url) this.#host.emit<LinkCopiedDetail>('spinal-link-copied', {id, url});
  }

  #say(id: string): void {
    this.#copied = id;
    this.#host.requestUpdate();
  }
}

function outcome(): string {
  return addressOf('') ? words.linkCopied() : words.noLink();
}

declare global {
  interface GlobalEventHandlersEventMap {
    'spinal-link-copied': CustomEvent<LinkCopiedDetail>;
  }
}
