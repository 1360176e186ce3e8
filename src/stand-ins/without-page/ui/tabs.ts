import {html} from 'lit';
import type {tabs as scripted} from '../../../ui/tabs.js';

/**
 * As `<details>` of which one is open; the style sheet sets their summaries in a row, once all are there: the end
 * says so, since they would move while a large page is still coming.
 */
export const tabs: typeof scripted = ({label, tabs: all, selected}) =>
  all.length === 1
    ? html`<div class="panel">${all[0]!.panel()}</div>`
    : html`<div class="tabs tablist" role="group" aria-label=${label}>
        ${all.map(
          ({id, label: text, panel}) =>
            html`<details name="tabs" ?open=${id === selected}>
              <summary class="tab">${text}</summary>
              <div class="panel" id=${id}>${panel()}</div>
            </details>`,
        )}
        <span></span>
      </div>`;
