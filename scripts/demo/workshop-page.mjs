import {widgets} from '../../demo/widgets.js';
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
      ${opening(w, lang, translations)}
      <p class="said" id="said" role="status"></p>
      <div id="work" hidden>
        ${bar(w)}
        <div class="desk">${unitList(w)}${editor(w)}</div>
        ${previews(w, lang)} ${pasting(w)}
      </div>
      <dialog id="question" aria-labelledby="question-text">
        <form method="dialog">
          <p id="question-text"></p>
          <button class="button" value="no">${w.no}</button>
          <button class="button" value="yes">${w.yes}</button>
        </form>
      </dialog>
    </div>`,
  });
}

function opening(w, lang, translations) {
  return html`<section class="open" aria-labelledby="open-heading">
    <h2 id="open-heading">${w.open}</h2>
    <label class="drop">${w.drop} <input type="file" id="file" accept=".xlf,.xliff,.xml" /></label>
    ${translations.map(
      (code) =>
        html`<button type="button" class="button" data-locale="${code}">
          ${w.startWith.replace('{language}', inText(code, lang))}
        </button> `,
    )}
    <form id="new">
      <label for="code">${w.newLanguage}</label>
      <input id="code" aria-describedby="code-hint" size="6" autocomplete="off" required />
      <button class="button">${w.start}</button>
      <small id="code-hint">${w.newHint}</small>
    </form>
  </section>`;
}

function bar(w) {
  return html`<div class="bar">
    <h2 id="name" translate="no"></h2>
    <button type="button" class="button" id="download">${w.download}</button>
    <button type="button" class="button" id="discard">${w.discard}</button>
    <small id="kept"></small>
  </div>`;
}

function unitList(w) {
  return html`<section aria-labelledby="units-heading">
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
    <form id="unit">
      <dl>
        <dt>${w.note}</dt>
        <dd id="note" lang="en"></dd>
        <dt>${w.english}</dt>
        <dd id="source" class="text" lang="en" translate="no"></dd>
        <div id="before-part">
          <dt>${w.before}</dt>
          <dd id="before" class="text" lang="en" translate="no"></dd>
        </div>
        <div id="placeholders-part">
          <dt>${w.placeholders}</dt>
          <dd><code id="placeholders" translate="no"></code></dd>
        </div>
      </dl>
      <label for="target">${w.translation}</label>
      <textarea
        id="target"
        name="target"
        rows="5"
        aria-describedby="problems"
        translate="no"
      ></textarea>
      <ul class="problems" id="problems"></ul>
      <button type="button" class="button" id="show">${w.inPreview}</button>
      <button type="button" class="button" id="next">${w.next}</button>
    </form>
  </section>`;
}

function previews(w, lang) {
  return html`<section aria-labelledby="preview-heading">
    <h3 id="preview-heading">${w.preview}</h3>
    <p>${w.previewHint}</p>
    <label
      >${w.widget}
      <select id="widget">
        <option value="all">${w.allWidgets}</option>
        ${widgets.map((widget) => html`<option value="${widget.tag}">${widget.name[lang]}</option>`)}
      </select></label
    >
    <div class="frames">
      <div class="frame" id="draft" tabindex="0" role="group" aria-label="${w.translation}"></div>
      <div class="frame" id="english" tabindex="0" role="group" aria-label="${w.english}"></div>
    </div>
  </section>`;
}

function pasting(w) {
  return html`<form id="paste">
    <label for="pasted">${w.paste}</label>
    <small id="paste-hint">${w.pasteHint}</small>
    <textarea
      id="pasted"
      rows="4"
      aria-describedby="paste-hint"
      spellcheck="false"
      translate="no"
      required
    ></textarea>
    <button class="button">${w.pasteButton}</button>
  </form>`;
}
