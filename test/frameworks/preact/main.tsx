/** @jsxImportSource preact */
import {render} from 'preact';
import {Page} from './page.js';

const main = document.querySelector('main')!;
render(<Page />, main);
window.unmount = () => render(null, main);
