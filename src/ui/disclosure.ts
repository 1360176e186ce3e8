import {html, nothing, type TemplateResult} from 'lit';
import {openFound} from './found.js';
import {heading} from './heading.js';

export interface DisclosureOptions {
  /** Unique within the shadow root. */
  readonly id: string;
  readonly level: number;
  readonly label: string;
  readonly open: boolean;
  readonly panel: () => unknown;
  /** Whether the panel is rendered while it is closed. */
  readonly complete: boolean;
  /** Asked for by the reader, or by the browser when a search finds text inside (`beforematch`). */
  readonly onToggle: (open: boolean) => void;
}

/**
 * A heading with a button, and a panel that the browser's find-in-page can look into while closed.
 * Not `<details>`: see docs/decisions/0003-disclosure.md.
 */
export function disclosure(options: DisclosureOptions): TemplateResult {
  const {id, level, label, open, panel, complete, onToggle} = options;
  const button = html`<button
    type="button"
    class="disclosure-button"
    id=${`${id}-button`}
    aria-expanded=${open}
    aria-controls=${`${id}-panel`}
    @click=${() => onToggle(!open)}
  >
    <span>${label}</span>
    <span class="chevron" aria-hidden="true"></span>
  </button>`;
  return html`<div class="disclosure" part="disclosure">
    ${heading(level, button)}
    <div
      class="panel"
      id=${`${id}-panel`}
      hidden=${open ? nothing : 'until-found'}
      @beforematch=${openFound(() => onToggle(true))}
    >
      <div class="panel-content">${open || complete ? panel() : nothing}</div>
    </div>
  </div>`;
}
