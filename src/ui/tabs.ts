import {html, nothing, type TemplateResult} from 'lit';
import {rovingIndex} from './roving.js';
import {openFound} from './found.js';
import {hasModifier} from './modifier.js';

export interface Tab {
  readonly id: string;
  readonly label: string;
  readonly panel: () => unknown;
}

export interface TabsOptions {
  readonly label: string;
  readonly tabs: readonly Tab[];
  readonly selected: string;
  /** Whether the panels that are not selected are rendered too. */
  readonly complete: boolean;
  readonly onSelect: (id: string) => void;
}

/**
 * ARIA tabs that select as the focus moves. Panels that are not selected stay within reach of
 * find-in-page, which selects them.
 */
export function tabs(options: TabsOptions): TemplateResult {
  const {label, tabs: all, selected, complete, onSelect} = options;
  // With nothing to choose from, there is nothing to choose with.
  if (all.length === 1) return html`<div class="panel" part="tabpanel">${all[0]!.panel()}</div>`;
  const onKeydown = (event: KeyboardEvent) => {
    if (hasModifier(event)) return;
    const list = event.currentTarget as HTMLElement;
    const buttons = [...list.querySelectorAll<HTMLElement>('[role=tab]')];
    const at = buttons.indexOf(event.target as HTMLElement);
    const rightToLeft = getComputedStyle(list).direction === 'rtl';
    const next = rovingIndex(event.key, at, all.length, rightToLeft);
    if (next === undefined) return;
    event.preventDefault();
    buttons[next]!.focus();
    onSelect(all[next]!.id);
  };
  return html`<div class="tabs">
    <div class="tablist" part="tablist" role="tablist" aria-label=${label} @keydown=${onKeydown}>
      ${all.map(
        ({id, label: text}) =>
          html`<button
            type="button"
            class="tab"
            part="tab"
            role="tab"
            id=${`tab-${id}`}
            aria-selected=${id === selected}
            aria-controls=${`panel-${id}`}
            tabindex=${id === selected ? 0 : -1}
            @click=${() => onSelect(id)}
          >
            ${text}
          </button>`,
      )}
    </div>
    ${all.map(
      // The browser leaves out what is in a closed panel, but not the panel where it has a role.
      ({id, panel}) =>
        html`<div
          class="panel"
          part="tabpanel"
          role=${id === selected ? 'tabpanel' : nothing}
          id=${`panel-${id}`}
          aria-labelledby=${id === selected ? `tab-${id}` : nothing}
          tabindex=${id === selected ? 0 : nothing}
          hidden=${id === selected ? nothing : 'until-found'}
          @beforematch=${openFound(() => onSelect(id))}
        >
          ${complete || id === selected ? panel() : nothing}
        </div>`,
    )}
  </div>`;
}
