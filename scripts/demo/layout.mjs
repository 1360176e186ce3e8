import {words} from '../../demo/words.js';
import {html} from './html.mjs';

/** Where a page lies: English pages at the root, Danish ones under da/. */
export const pathOf = (lang, file) => (lang === 'en' ? file : `da/${file}`);

/** From a page to the root, where scripts and styles are. */
export const rootOf = (lang) => (lang === 'en' ? '' : '../');

/** The frame of the demo's own pages. `file` is the page's name without its language folder. */
export function layout({lang, file, title, description, main, scripts, styles = [], data}) {
  const w = words[lang];
  const root = rootOf(lang);
  const here = (target) => (target === file ? 'page' : undefined);
  return html`<!doctype html>
<html lang="${lang}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${title} · ${w.site}</title>
<meta name="description" content="${description}">
<link rel="icon" href="${root}icon.svg" type="image/svg+xml">
<link rel="alternate" hreflang="${other(lang)}" href="${twin(lang, file)}">
${['dist/reserve.css', 'site.css', ...styles].map((it) => html`<link rel="stylesheet" href="${root}${it}" /> `)}
<script type="module" src="${root}dist/spinal-widgets.js"></script>
${scripts.map((it) => html`<script type="module" src="${root}${it}"></script> `)}
</head>
<body${data ? html` data-widget="${data}"` : ''}>
<a class="skip" href="#main">${w.skip}</a>
<header class="site-header">
  <a class="brand" href="./"${current(here(''))}>
    <img src="${root}icon.svg" alt="" width="32" height="32">
    <span translate="no">${w.site}</span>
  </a>
  <nav aria-label="${w.mainNavigation}">
    <ul>
      <li><a href="./#widgets">${w.widgets}</a></li>
      <li><a href="./builder.html"${current(here('builder.html'))}>${w.builder}</a></li>
      <li><a href="./events.html"${current(here('events.html'))}>${w.events}</a></li>
      <li><a href="${root}host-clinic.html"${foreign(lang, 'da')}>${w.clinic}</a></li>
      <li><a href="${root}host-shop.html"${foreign(lang, 'en')}>${w.shop}</a></li>
      <li><a href="./translate.html"${current(here('translate.html'))}>${w.workshop}</a></li>
      <li><a class="twin" href="${twin(lang, file)}" lang="${other(lang)}" hreflang="${other(lang)}">${w.otherLanguage}</a></li>
    </ul>
  </nav>
</header>
<main id="main" tabindex="-1">
${main}
</main>
<footer class="site-footer">
  <p>${w.footer}</p>
  <p>${w.licence}</p>
</footer>
</body>
</html>
`;
}

export function current(value) {
  return value && html` aria-current="${value}"`;
}

const other = (lang) => (lang === 'en' ? 'da' : 'en');

function twin(lang, file) {
  return lang === 'en' ? `./da/${file}` : `../${file}`;
}

function foreign(lang, target) {
  return lang !== target && html` hreflang="${target}"`;
}
