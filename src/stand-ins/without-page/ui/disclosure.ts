import {html} from 'lit';
import type {disclosure as scripted} from '../../../ui/disclosure.js';
import {heading} from '../../../ui/heading.js';

/** As `<details>`, which the browser opens without a script; the address leads to the panel, which opens it too. */
export const disclosure: typeof scripted = ({id, level, label, open, panel}) =>
  html`<details class="disclosure" ?open=${open}>
    <summary class="disclosure-button">
      ${heading(level, label)}
      <span class="chevron" aria-hidden="true"></span>
    </summary>
    <div class="panel" id=${id}><div class="panel-content">${panel()}</div></div>
  </details>`;
