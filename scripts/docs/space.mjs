// Measures anew, from dist-demo, the rules of docs/embedding.md and docs/recipes.md that keep the space of their widgets: a
// text that gets longer or shorter changes them, and test/elements/space.test.ts finds it out.
import {readFileSync, writeFileSync} from 'node:fs';
import {openDemo} from '../demo/open.mjs';

/** What is shown, and the rule for it, which stands after the name in the file. */
const SNIPPETS = [
  {file: 'docs/embedding.md', name: 'snippet: short', lang: 'en'},
  {file: 'docs/recipes.md', name: 'recipe: plain', lang: 'da'},
];

const RULE = /^( *)@media \(scripting: enabled\) \{\n.*?^\1\}$/ms;

const demo = await openDemo();
const page = await demo.browser.newPage();
await page.setBypassCSP(true);
await page.goto(demo.url);
for (const {file, name, lang} of SNIPPETS) {
  const text = readFileSync(file, 'utf8');
  const start = text.indexOf(`<!-- ${name} -->`);
  const rules = await measure(text.slice(start), lang);
  const replace = (_, indent) => rules.replace(/^/gm, indent);
  writeFileSync(file, text.slice(0, start) + text.slice(start).replace(RULE, replace));
}
await demo.close();

/** The rules for the first HTML that a document shows from here on. */
async function measure(text, lang) {
  const html = /```html\n(.*?)```/s.exec(text)[1];
  const body = /<body>(.*)<\/body>/s.exec(html)?.[1] ?? html;
  await page.setContent(`<!doctype html><html lang="${lang}">
    <body style="margin: 0; font: 16px/1.5 'Liberation Sans', sans-serif">
      <div id="box">${body}</div>
      <script type="module" src="${demo.url}dist/spinal-widgets.js"></script>
    </body></html>`);
  return page.evaluate(async (address) => {
    const {spaceRules, waitingOf} = await import(address);
    const widgets = [...document.querySelectorAll('#box :defined')].filter((it) => it.shadowRoot);
    for (const widget of widgets) await widget.updateComplete;
    return spaceRules(widgets.map((widget) => waitingOf(widget)));
  }, `${demo.url}builder/space.js`);
}
