import {readFileSync, readdirSync} from 'node:fs';
import {common, widgets} from '../register.mjs';
import {fill, words} from '../../demo/builder/words.js';
import {WIDTHS, citing, fieldName} from '../../demo/builder/state.js';
import {html} from './html.mjs';
import {languageName} from './languages.mjs';
import {layout, rootOf} from './layout.mjs';
import {contentControl, control, radios} from './widget-page.mjs';

export const FILE = 'builder.html';
export const PREVIEW = 'builder-preview.html';

const SINGLE = /^spinal-widgets\.([a-z]{2,3}(?:-\w+)*)\.js$/;

/** What the builder offers, as the library that was built has it. */
export function builderFacts(dist, version) {
  const integrity = JSON.parse(readFileSync(`${dist}/integrity.json`, 'utf8'));
  const files = Object.keys(integrity);
  return {
    version,
    integrity,
    languages: files.flatMap((file) => SINGLE.exec(file)?.slice(1) ?? []),
    themes: readdirSync(dist, {recursive: true, encoding: 'utf8'})
      .flatMap((file) => /^themes.(.+)\.css$/.exec(file)?.slice(1) ?? [])
      .sort(),
    deliveries: ['own', 'single', 'autoload', 'cdn', 'npm', 'wordpress'],
  };
}

/** The page on which a web editor puts a snippet together; demo/builder/builder.js listens to it. */
export function builderPage(lang, facts) {
  const w = words[lang];
  return layout({
    lang,
    file: FILE,
    title: w.title,
    description: w.lead,
    styles: ['playground.css', 'builder/builder.css'],
    scripts: ['builder/builder.js'],
    main: html`<div class="builder-title">
        <h1>${w.title}</h1>
        <p class="lead">${w.lead}</p>
      </div>
      <div class="said" id="said" role="status"></div>
      <div class="playground builder">
        <form class="options" id="options" autocomplete="off" aria-label="${w.choices}">
          ${chooseWidgets(w, lang)} ${chooseDelivery(w, lang, facts)} ${chooseForAll(w, lang)}
          <p><button type="reset">${w.reset}</button></p>
        </form>
        <div class="outcome">${preview(w)} ${result(w)}</div>
      </div>`,
  });
}

function chooseWidgets(w, lang) {
  return html`<fieldset class="field">
      <legend>${w.widgets}</legend>
      <div class="choices">
        ${widgets.map(
          ({tag, name}) =>
            html`<label class="check"
              ><input type="checkbox" name="widgets" value="${tag}" data-list />
              <span>${name[lang]}</span></label
            >`,
        )}
      </div>
    </fieldset>
    <section class="field" id="order" aria-labelledby="order-title">
      <h2 id="order-title">${w.order}</h2>
      <p class="hint">${w.orderHint}</p>
      <ol class="chosen" id="chosen">
        ${widgets.map((widget) => chosenWidget(widget, w, lang))}
      </ol>
    </section>`;
}

function chosenWidget(widget, w, lang) {
  const {tag, attributes, content} = widget;
  const name = widget.name[lang];
  const options = [
    ...attributes.map((it) => control(forBuilder(it), lang, fieldName(tag, it.name))),
    ...(content ? [contentControl(withoutFirst(widget), lang, fieldName(tag, 'content'))] : []),
  ];
  return html`<li data-tag="${tag}" data-name="${name}" hidden>
    <p class="chosen-name">
      <strong>${name}</strong>
      <button type="button" data-move="-1" aria-label="${fill(w.up, {name})}">↑</button>
      <button type="button" data-move="1" aria-label="${fill(w.down, {name})}">↓</button>
    </p>
    ${
      options.length > 0
        ? html`<details>
            <summary>${fill(w.optionsOf, {name})}</summary>
            ${options}
          </details>`
        : html`<p class="hint">${w.noOptions}</p>`
    }
  </li> `;
}

/** A list of sources can be for any widget that is chosen here. */
function forBuilder(attribute) {
  return attribute.type === 'id' ? {...attribute, values: citing} : attribute;
}

/** A snippet begins empty. */
function withoutFirst({content}) {
  return {content: content.map((it) => ({...it, first: false}))};
}

function chooseDelivery(w, lang, {languages, themes, deliveries}) {
  const capital = (text) => text[0].toLocaleUpperCase(lang) + text.slice(1);
  return html`<div class="field">
      ${radios('language', w.language, 'page', [
        ['page', w.languagePage],
        ...languages.map((code) => [code, languageName(code, lang)]),
      ])}
    </div>
    ${
      themes.length > 0 &&
      html`<div class="field">
        ${radios('theme', w.theme, 'none', [
          ['none', w.themeNone],
          ...themes.map((theme) => [theme, capital(theme)]),
        ])}
      </div>`
    }
    <p class="field">
      <label
        ><span class="label">${w.delivery}</span>
        <select name="delivery">
          ${deliveries.map((it) => html`<option value="${it}">${w.deliveries[it]}</option>`)}
        </select></label
      >
    </p>
    ${textField('folder', w.folder, w.folderHint, html` value="/spinal/"`)}`;
}

function chooseForAll(w, lang) {
  return html`<details class="field for-all">
    <summary>${w.forAll}</summary>
    ${common.map((attribute) => control(attribute, lang))}
    ${textField('fallback', w.fallback, w.fallbackHint)}
    <p class="field">
      <label class="check"
        ><input type="checkbox" name="static" aria-describedby="static-hint" />
        <span>${w.static}</span></label
      ><span class="hint" id="static-hint">${w.staticHint}</span>
    </p>
  </details>`;
}

function textField(name, label, hint, more) {
  return html`<p class="field" id="${name}-field">
    <label for="${name}"><span class="label">${label}</span></label>
    <span class="hint" id="${name}-hint">${hint}</span>
    <input
      type="text"
      id="${name}"
      name="${name}"
      aria-describedby="${name}-hint ${name}-wrong"
      spellcheck="false"
      ${more}
    />
    <span class="wrong" id="${name}-wrong" role="status"></span>
  </p>`;
}

function preview(w) {
  return html`<section class="preview" aria-labelledby="preview-title">
    <h2 id="preview-title">${w.preview}</h2>
    <div class="toolbar">
      ${radios(
        'device',
        w.device,
        '768',
        Object.entries(w.devices).map(([width, name]) => [width, `${name} (${width})`]),
      )}
      <p class="width">
        <label for="width">${w.width}</label>
        <span>
          <input
            type="range"
            form="options"
            id="width"
            name="width"
            min="${WIDTHS.min}"
            max="${WIDTHS.max}"
            value="768"
          />
          <output for="width" id="width-now"></output>
        </span>
      </p>
    </div>
    <div class="screen" id="screen"><iframe id="preview" title="${w.frame}"></iframe></div>
    <iframe id="ruler" class="ruler" title="${w.ruler}" aria-hidden="true" inert></iframe>
    <noscript><p>${w.noScript}</p></noscript>
    <p class="hint">${w.previewHint}</p>
  </section>`;
}

function result(w) {
  return html`<section class="result" aria-labelledby="result-title">
    <h2 id="result-title">${w.result}</h2>
    <p class="notice" id="note"></p>
    <p class="notice" id="elsewhere">${w.elsewhere}</p>
    <div id="files-part">
      <h3>${w.files}</h3>
      <p id="files-hint"></p>
      <ul id="files" class="files" translate="no"></ul>
    </div>
    ${code('install', w.install)} ${code('imports', w.imports)} ${code('head', w.head, w.headHint)}
    ${code('space', w.space, w.spaceHint)} ${code('html', w.html, w.integrity)}
    ${code('csp', w.csp, w.cspHint)}
  </section>`;
}

function code(id, title, hint) {
  return html`<div id="${id}-part">
    <h3 id="${id}-title">${title}</h3>
    ${hint && html`<p class="hint" id="${id}-note">${hint}</p>`}
    <div class="code" data-copyable>
      <pre
        role="group"
        aria-labelledby="${id}-title"
        ${id === 'html' && html` tabindex="0"`}
      ><code id="${id}" translate="no"></code></pre>
    </div>
  </div>`;
}

/** What the frame shows: a page as a site has it, with nothing but the widgets. */
export function builderPreview(lang) {
  const w = words[lang];
  const root = rootOf(lang);
  return html`<!doctype html>
    <html lang="${lang}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <meta name="robots" content="noindex" />
        <title>${w.frame}</title>
        <link rel="icon" href="${root}icon.svg" type="image/svg+xml" />
        <link rel="stylesheet" href="${root}dist/reserve.css" />
        <link rel="stylesheet" href="${root}builder/preview.css" />
        <script type="module" src="${root}builder/preview.js"></script>
      </head>
      <body>
        <main>
          <h1>${w.frame}</h1>
          <div id="widgets"></div>
        </main>
      </body>
    </html>`;
}
