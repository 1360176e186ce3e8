// A page's own Lit, as its authors built it.
import {html, render} from '/node_modules/lit-html/lit-html.js';

render(html`<p>Rendered by <b>${'the page'}</b></p>`, document.querySelector('#other'));
