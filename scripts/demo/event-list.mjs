import {widgets} from '../register.mjs';
import {words} from '../../demo/words.js';
import {html} from './html.mjs';
import {fileOf} from './widget-page.mjs';

/** Each event once, with the widgets that send it. */
export function eventList(lang) {
  const events = new Map(widgets.flatMap((it) => it.events).map((event) => [event.name, event]));
  return [...events.values()].map(
    (event) =>
      html`<div>
        <dt translate="no"><code>${event.name}</code></dt>
        <dd>${event.description[lang]}</dd>
        <dd class="facts">
          ${words[lang].eventDetail}: <code translate="no">${event.detail}</code>
        </dd>
        <dd class="facts">${words[lang].sentBy}: ${listOf(sendersOf(event), lang)}</dd>
      </div> `,
  );
}

function sendersOf(event) {
  return widgets.filter(({events}) => events.includes(event));
}

function listOf(some, lang) {
  return some.map(
    (widget, index) =>
      html`${index > 0 && ', '}<a href="${fileOf(widget)}">${widget.name[lang]}</a>`,
  );
}
