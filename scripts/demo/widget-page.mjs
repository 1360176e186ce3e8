import {common, widgets} from '../register.mjs';
import {words} from '../../demo/words.js';
import {html} from './html.mjs';
import {languageName} from './languages.mjs';
import {current, layout} from './layout.mjs';

export const fileOf = ({tag}) => `${tag}.html`;

/**
 * The page of one widget: its options as a form, which demo/playground.js listens to. `languages` are
 * those that the library has.
 */
export function widgetPage(widget, lang, languages) {
  const w = words[lang];
  const attributes = [...widget.attributes, ...common];
  return layout({
    lang,
    file: fileOf(widget),
    title: widget.name[lang],
    description: widget.summary[lang],
    styles: ['playground.css'],
    scripts: ['playground.js'],
    data: widget.tag,
    main: html` <nav class="widget-nav" aria-label="${w.widgets}">
        <ul>
          ${widgets.map(
            (it) =>
              html`<li>
                <a href="${fileOf(it)}" ${current(it === widget && 'page')}>${it.name[lang]}</a>
              </li>`,
          )}
        </ul>
      </nav>
      <div class="widget-title">
        <div>
          <h1>${widget.name[lang]}</h1>
          <p class="tag" translate="no"><code>&lt;${widget.tag}&gt;</code></p>
        </div>
        <p class="lead">${widget.summary[lang]}</p>
      </div>
      <div class="playground">
        <form class="options" id="options" autocomplete="off" aria-label="${w.options}">
          <details open>
            <summary><h2>${w.options}</h2></summary>
            ${attributes.map((attribute) => control(attribute, lang))}
            ${widget.content && contentControl(widget, lang)}
            ${widget.methods && methodButtons(widget, lang)}
            <p><button type="reset">${w.reset}</button></p>
          </details>
        </form>
        <div class="outcome">
          <div class="panes">
            <section class="code-pane" aria-labelledby="html-title">
              <h2 id="html-title">${w.html}</h2>
              <div class="code" data-copyable>
                <pre><code id="html" translate="no"></code></pre>
              </div>
              <div class="code" data-copyable id="css-box" hidden>
                <pre><code id="css" translate="no"></code></pre>
              </div>
            </section>
            ${widget.events.length > 0 && logPane(w)}
          </div>
          <section class="preview" aria-label="${w.preview}">
            <div class="toolbar">
              ${radios('preview-language', w.previewLanguage, lang, [
                ...languages.map((code) => [code, languageName(code, lang)]),
                ...(widget.beside ? [] : [['all', w.sideBySide]]),
              ])}
              ${radios('preview-width', w.width, 'full', [
                ['320', '320'],
                ['768', '768'],
                ['full', w.widthFull],
              ])}
              ${radios('preview-scheme', w.colours, 'auto', [
                ['auto', w.coloursAuto],
                ['light', w.coloursLight],
                ['dark', w.coloursDark],
              ])}
              ${radios('preview-accent', w.accent, 'teal', Object.entries(w.accents))}
            </div>
            <div class="frame${widget.beside && ' stacked'}" id="frame"></div>
            <p class="frame-note">
              <span>${w.dragHint}</span>
              <span>${w.widthNow}: <output id="width" for="frame"></output></span>
            </p>
          </section>
        </div>
      </div>
      <section class="reference" aria-labelledby="reference-title">
        <h2 id="reference-title">${w.reference}</h2>
        <h3>${w.attributes}</h3>
        <dl>${attributes.map((attribute) => attributeEntry(attribute, lang))}</dl>
        ${widget.methods && entries(w.methods, widget.methods, lang, ({name}) => `${name}()`)}
        ${widget.events.length > 0 ? eventEntries(widget, lang) : html`<p>${w.noEvents}</p>`}
      </section>`,
  });
}

function eventEntries({events}, lang) {
  const w = words[lang];
  const detail = (event) =>
    html`<dd class="facts">
      <span>${w.eventDetail}:</span> <code translate="no">${event.detail}</code>
    </dd>`;
  return entries(w.events, events, lang, ({name}) => name, detail);
}

function logPane(w) {
  return html`<section class="log-pane" aria-labelledby="events-title">
    <h2 id="events-title">${w.events}</h2>
    <button type="button" id="clear">${w.clear}</button>
    <div class="log" role="log" aria-labelledby="events-title" tabindex="0">
      <p id="events-empty">${w.eventsEmpty}</p>
      <ol id="events" translate="no"></ol>
    </div>
  </section>`;
}

/** The control of an attribute, by the name that its value has in the form. */
export function control(attribute, lang, field = attribute.name) {
  const {name, type, values, description} = attribute;
  const w = words[lang];
  const hint = html`<span class="hint">${description[lang]}</span>`;
  switch (type) {
    case 'flag':
      return html`<p class="field">
        <label class="check"
          ><input type="checkbox" name="${field}" /> <code translate="no">${name}</code></label
        >${hint}
      </p>`;
    case 'one':
    case 'id':
      return html`<p class="field">
        <label
          ><code translate="no">${name}</code>${hint}
          <select name="${field}">
            <option value="">${w.usesDefault}: ${attribute.default[lang]}</option>
            ${values.map((value) => html`<option translate="no">${value}</option>`)}
          </select></label
        >
      </p>`;
    case 'some':
      return html`<fieldset class="field">
        <legend><code translate="no">${name}</code></legend>
        ${hint}
        <div class="choices">
          ${values.map(
            (value) =>
              html`<label class="check"
                ><input type="checkbox" name="${field}" value="${value}" data-list />
                <span translate="no">${value}</span></label
              >`,
          )}
        </div>
      </fieldset>`;
    default:
      return html`<p class="field">
        <label
          ><code translate="no">${name}</code>${hint} <input type="${type}" name="${field}"
        /></label>
      </p>`;
  }
}

export function contentControl({content}, lang, field = 'preview-content') {
  const w = words[lang];
  return html`<p class="field">
    <label
      >${w.content}
      <select name="${field}">
        <option value="">${w.contentNone}</option>
        ${content.map(({id, name, first}) => html`<option value="${id}" ${first && html` selected`}>${name[lang]}</option>`)}
      </select></label
    >
  </p>`;
}

function methodButtons({methods}, lang) {
  return html`<p class="field methods">
    ${words[lang].methods}
    <span
      >${methods.map(
        ({name}) =>
          html`<button type="button" data-method="${name}">
            <code translate="no">${name}()</code>
          </button> `,
      )}</span
    >
  </p>`;
}

export function radios(name, legend, chosen, choices) {
  return html`<fieldset class="segments" data-choice="${name}">
    <legend>${legend}</legend>
    <div>
      ${choices.map(
        ([value, label]) =>
          html`<label
            ><input
              type="radio"
              form="options"
              name="${name}"
              value="${value}"
              ${value === chosen && html` checked`}
            />
            <span>${label}</span></label
          >`,
      )}
    </div>
  </fieldset>`;
}

function attributeEntry(attribute, lang) {
  const {name, description} = attribute;
  const w = words[lang];
  return html`<div>
    <dt><code translate="no">${name}</code></dt>
    <dd>${description[lang]}</dd>
    <dd class="facts"><span>${w.values}:</span> ${allowed(attribute, w)}</dd>
    <dd class="facts">
      <span>${w.defaultValue}:</span> ${attribute.default?.[lang] ?? w.flagDefault}
    </dd>
  </div>`;
}

function allowed({type, values}, w) {
  const list = () =>
    values.map((value, index) => html`${index ? ', ' : ''}<code translate="no">${value}</code>`);
  switch (type) {
    case 'flag':
      return w.flagValues;
    case 'date':
      return w.dateValues;
    case 'text':
      return w.textValues;
    case 'some':
      return html`${w.someValues}: ${list()}`;
    default:
      return list();
  }
}

function entries(title, items, lang, name, more = () => undefined) {
  return html`<h3>${title}</h3>
    <dl>
      ${items.map(
        (item) =>
          html`<div>
            <dt><code translate="no">${name(item)}</code></dt>
            <dd>${item.description[lang]}</dd>
            ${more(item)}
          </div>`,
      )}
    </dl>`;
}
