// What is compared: the same questions, in the markup that each is meant for.
import {fileURLToPath} from 'node:url';
import {build} from 'esbuild';

const HERE = fileURLToPath(new URL('.', import.meta.url));

const BARE = `
  import {html, LitElement} from 'lit';
  customElements.define('bare-list', class extends LitElement {
    items = [...this.querySelectorAll('dt')].map((it) => [it.textContent, it.nextElementSibling.textContent]);
    render() {
      return this.items.map(([question, answer]) =>
        html\`<details><summary>\${question}</summary><p>\${answer}</p></details>\`);
    }
  });`;
const ENHANCING = `
  import {html, LitElement} from 'lit';
  customElements.define('lit-list', class extends LitElement {
    static shadowRootOptions = {...LitElement.shadowRootOptions, slotAssignment: 'named'};
    render() { return html\`<slot></slot>\`; }
    firstUpdated() { this.addEventListener('toggle', () => {}, true); }
  });`;
const SHOELACE = `import '@shoelace-style/shoelace/dist/components/details/details.js';`;
const WEB_AWESOME = `import '@awesome.me/webawesome/dist/components/details/details.js';`;

const details = ([question, answer]) =>
  `<details><summary>${question}</summary><p>${answer}</p></details>`;
const inside = (tag) => (items) => `<${tag}>${items.map(details).join('')}</${tag}>`;
const each = (tag) => (items) =>
  items
    .map(([question, answer]) => `<${tag} summary="${question}"><p>${answer}</p></${tag}>`)
    .join('');
const updated = (tag) => `[...document.querySelectorAll('${tag}')].every((it) => it.hasUpdated)`;
const ready = (tag) => `document.querySelector('${tag}:state(ready)')`;

/** By the name in the report; the first is what the others are compared with. */
export const CONTESTANTS = {
  'bare Lit list': {
    script: BARE,
    markup: (items) =>
      `<bare-list><dl hidden>${items.map(([question, answer]) => `<dt>${question}</dt><dd>${answer}</dd>`).join('')}</dl></bare-list>`,
    ready: updated('bare-list'),
  },
  native: {markup: (items) => items.map(details).join(''), ready: 'true'},
  'Lit enhancing `<details>`': {
    script: ENHANCING,
    markup: inside('lit-list'),
    ready: updated('lit-list'),
  },
  Shoelace: {
    script: SHOELACE,
    style: '@shoelace-style/shoelace/dist/themes/light.css',
    markup: each('sl-details'),
    ready: updated('sl-details'),
  },
  'Web Awesome': {
    script: WEB_AWESOME,
    style: '@awesome.me/webawesome/dist/styles/webawesome.css',
    markup: each('wa-details'),
    ready: updated('wa-details'),
  },
  'ours, `spinal-widgets.en.js`': {
    file: 'spinal-widgets.en.js',
    markup: inside('spinal-faq'),
    ready: ready('spinal-faq'),
  },
  'ours, `autoload.en.js`': {
    file: 'autoload.en.js',
    markup: inside('spinal-faq'),
    ready: ready('spinal-faq'),
  },
};

/** Our own content, with nothing to compare it with: in the tag from the start, or not. */
export const OWN_CONTENT = {
  'built-in FAQ, tag empty': own('faq', false),
  'built-in FAQ, words in the tag': own('faq', true),
  'guide, tag empty': own('guide', false),
  'guide, words in the tag': own('guide', true),
};

function own(name, isStatic) {
  return {
    file: 'spinal-widgets.en.js',
    style: isStatic ? '/dist/static/static.css' : undefined,
    markup: (_, words) => `<spinal-${name}>${isStatic ? words(name) : ''}</spinal-${name}>`,
    ready: ready(`spinal-${name}`),
  };
}

/** The text of a script or style sheet with all that it imports. */
export async function bundled(file, contents = `@import '${file}';`) {
  const loader = file.endsWith('.css') ? 'css' : 'js';
  const {outputFiles} = await build({
    stdin: {contents, resolveDir: HERE, loader},
    bundle: true,
    minify: true,
    format: 'esm',
    write: false,
  });
  return outputFiles[0].text;
}
