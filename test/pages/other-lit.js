// A page's own Lit, as its authors built it.
import {html, render} from '/node_modules/lit-html/lit-html.js';

render(html`<p>Rendered by <b>${'the page'}</b></p>`, document.querySelector('#other'));

// What another copy of Lit would take, and what it would tell.
window.taken = [];
for (const name of [
  'litElementHydrateSupport',
  'litElementPolyfillSupport',
  'litHtmlPolyfillSupport',
  'reactiveElementPolyfillSupport',
])
  window[name] = () => window.taken.push(name);
addEventListener('lit-localize-status', ({type}) => window.taken.push(type));
