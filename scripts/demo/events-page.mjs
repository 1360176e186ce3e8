import {words} from '../../demo/events/words.js';
import {widgets} from '../register.mjs';
import {eventList} from './event-list.mjs';
import {html} from './html.mjs';
import {layout} from './layout.mjs';

export const FILE = 'events.html';

const USE = `import {followWidgets} from './data-layer.js';

const stop = followWidgets();`;

/** The page on which the widgets' events can be watched. `recipe` is the text of demo/events/data-layer.js. */
export function eventsPage(lang, recipe) {
  const w = words[lang];
  return layout({
    lang,
    file: FILE,
    title: w.title,
    description: w.lead,
    styles: ['playground.css', 'events/events.css'],
    scripts: ['events/events.js'],
    main: html`<div class="events-page">
      <div>
        <h1>${w.title}</h1>
        <p class="lead">${w.lead}</p>
      </div>
      ${trial(w, lang)}
      <section aria-labelledby="privacy-title">
        <h2 id="privacy-title">${w.privacy}</h2>
        ${w.privacyText.map((text) => html`<p>${text}</p> `)}
      </section>
      <section class="reference" aria-labelledby="every-title">
        <h2 id="every-title">${w.every}</h2>
        <dl>${eventList(lang)}</dl>
      </section>
      <section aria-labelledby="recipe-title">
        <h2 id="recipe-title">${w.recipe}</h2>
        <p>${w.recipeText}</p>
        ${code(recipe)}
        <p>${w.recipeUse}</p>
        ${code(USE)}
      </section>
    </div>`,
  });
}

function trial(w, lang) {
  return html`<section aria-labelledby="try-title">
    <h2 id="try-title">${w.try}</h2>
    <p>
      <label
        >${w.widget}
        <select id="widget" autocomplete="off">
          ${widgets.map(
            ({tag, name}) =>
              html`<option value="${tag}" ${tag === 'spinal-faq' && html` selected`}>
                ${name[lang]}
              </option>`,
          )}
        </select></label
      >
    </p>
    <div class="trial">
      <div class="frame" id="widget-frame" role="group" aria-label="${w.frame}"></div>
      <aside aria-label="${w.events}">
        <div class="log-head">
          <h3 id="events-title">${w.events}</h3>
          <button type="button" id="clear">${w.clear}</button>
        </div>
        <div class="log live" role="log" aria-labelledby="events-title" tabindex="0">
          <p id="events-empty">${w.eventsEmpty}</p>
          <ol id="events" translate="no"></ol>
        </div>
        <label class="check"
          ><input type="checkbox" id="consent" autocomplete="off" />
          <span>${w.consent}</span></label
        >
        <h3 id="layer-title">${w.layer}</h3>
        <div class="log" role="group" aria-labelledby="layer-title" tabindex="0">
          <p id="layer-empty">${w.layerEmpty}</p>
          <pre id="layer" translate="no"></pre>
        </div>
        <p class="hint">${w.layerHint}</p>
      </aside>
    </div>
  </section>`;
}

function code(text) {
  return html`<div class="code" data-copyable>
    <pre><code translate="no">${text}</code></pre>
  </div>`;
}
