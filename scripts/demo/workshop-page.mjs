import {widgets} from '../register.mjs';
import {words} from '../../demo/translate/words.js';
import {html} from './html.mjs';
import {inText} from './languages.mjs';
import {layout} from './layout.mjs';

export const FILE = 'translate.html';

/** The page on which a translator sees a language file in the widgets. */
export function workshopPage(lang, translations) {
  const w = words[lang];
  return layout({
    lang,
    file: FILE,
    title: w.title,
    description: w.lead,
    styles: ['translate/workshop.css'],
    scripts: ['translate/workshop.js'],
    main: html`<div class="workshop">
      <h1>${w.title}</h1>
      <p class="lead">${w.lead}</p>
      <details class="opening" id="opening" open>
        <summary>${w.open}</summary>
        ${opening(w, lang, translations)}
      </details>
      <p class="said" id="said" role="status"></p>
      <div id="work" hidden>
        ${bar(w)}
        <div class="desk">${unitList(w)}${editor(w)}${previews(w, lang)}</div>
        ${pasting(w)}
      </div>
      <dialog id="question" aria-labelledby="question-text">
        <form method="dialog">
          <p id="question-text"></p>
          <button class="button" value="no">${w.no}</button>
          <button value="yes">${w.yes}</button>
        </form>
      </dialog>
    </div>`,
  });
}

function opening(w, lang, translations) {
  return html`<div class="open">
    <label class="drop">${w.drop} <input type="file" id="file" accept=".xlf,.xliff,.xml" /></label>
    ${translations.map(
      (code) =>
        html`<button type="button" data-locale="${code}">
          ${w.startWith.replace('{language}', inText(code, lang))}
        </button> `,
    )}
    <form id="new">
      <label for="code">${w.newLanguage}</label>
      <input id="code" aria-describedby="code-hint" size="6" autocomplete="off" required />
      <button>${w.start}</button>
      <small id="code-hint">${w.newHint}</small>
    </form>
  </div>`;
}

function bar(w) {
  return html`<div class="bar">
      <h2 id="name" translate="no"></h2>
      <button type="button" class="button" id="download">${w.download}</button>
      <button type="button" id="site">${w.site.download}</button>
      <button type="button" id="discard">${w.discard}</button>
      <label>${w.by} <input id="by" autocomplete="name" aria-describedby="by-hint" /></label>
      <small><span id="by-hint">${w.byHint}</span> <span id="kept"></span></small>
    </div>
    <div class="standing">
      <p id="whole"></p>
      <ul id="standing" aria-label="${w.standing}"></ul>
    </div>`;
}

function unitList(w) {
  return html`<section class="units" aria-labelledby="units-heading">
    <h3 id="units-heading">${w.units}</h3>
    <form id="filters">
      <label
        >${w.show}
        <select name="filter">
          ${Object.entries(w.filters).map(([value, label]) => html`<option value="${value}">${label}</option>`)}
        </select></label
      >
      <label>${w.search} <input type="search" name="search" /></label>
    </form>
    <ul class="list" id="list" translate="no" tabindex="-1"></ul>
  </section>`;
}

function editor(w) {
  return html`<section class="editor" aria-labelledby="editor-heading">
    <h3 id="editor-heading">${w.editor} <code id="id" translate="no"></code></h3>
    <p class="status" id="status"></p>
    <form id="unit">
      <div id="forms" role="group" aria-label="${w.forms}"></div>
      <dl>
        <div id="source-part">
          <dt>${w.english}</dt>
          <dd id="source" class="text" lang="en" translate="no"></dd>
        </div>
        <div id="changes-part">
          <dt>${w.changes}</dt>
          <dd id="changes" class="text" lang="en" translate="no"></dd>
        </div>
      </dl>
      <label for="target">${w.translation}</label>
      <textarea
        id="target"
        name="target"
        rows="4"
        aria-describedby="problems"
        translate="no"
      ></textarea>
      <ul class="problems" id="problems"></ul>
      <p class="actions">
        <button type="button" id="show">${w.inPreview}</button>
        <button type="button" id="next">${w.next}</button>
        <button type="button" id="read" aria-describedby="read-hint"></button>
        <small id="read-hint"></small>
      </p>
      <dl class="beside">
        <div id="placeholders-part">
          <dt>${w.placeholders}</dt>
          <dd><code id="placeholders" translate="no"></code></dd>
        </div>
        <div id="terms-part">
          <dt>${w.terms}</dt>
          <dd>
            <ul id="terms" translate="no"></ul>
          </dd>
        </div>
        <div id="places-part">
          <dt>${w.places}</dt>
          <dd id="places"></dd>
        </div>
        <dt>${w.note}</dt>
        <dd id="note" lang="en"></dd>
      </dl>
    </form>
  </section>`;
}

function previews(w, lang) {
  return html`<section class="previews" aria-labelledby="preview-heading">
    <h3 id="preview-heading">${w.preview}</h3>
    <label
      >${w.widget}
      <select id="widget" aria-describedby="preview-hint">
        <option value="all">${w.allWidgets}</option>
        ${widgets.map((widget) => html`<option value="${widget.tag}">${widget.name[lang]}</option>`)}
      </select></label
    >
    <small id="preview-hint">${w.previewHint}</small>
    <div class="frames">
      <div class="frame" id="draft" tabindex="0" role="group" aria-label="${w.translation}"></div>
      <div class="frame" id="english" tabindex="0" role="group" aria-label="${w.english}"></div>
    </div>
  </section>`;
}

function pasting(w) {
  return html`<details id="pasting">
    <summary>${w.paste}</summary>
    <form id="paste">
      <label for="pasted">${w.pasteHint}</label>
      <textarea id="pasted" rows="4" spellcheck="false" translate="no" required></textarea>
      <button>${w.pasteButton}</button>
    </form>
  </details>`;
}
