// Whatever can be gone to by name has one, and a picture is heard once.
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {after, before, describe, test} from 'node:test';
import {serve} from '../print/paper.mjs';
import {ENGINES, heard} from './heard.mjs';

/** Roles that AT-SPI has names for, as ATK and WebKit write them. */
const NAMED = /^(heading|link|push button|button|page tab|check box|image|landmark|table)$/;

const TAGS = JSON.parse(readFileSync('custom-elements.json', 'utf8'))
  .modules.flatMap(({declarations = []}) => declarations)
  .flatMap(({tagName}) => tagName ?? []);

const tags = (of) => of.map((tag) => `<${tag}></${tag}>`).join('');

const PAGES = {
  'the guide as it comes': {body: '<spinal-guide></spinal-guide>', open: false},
  'every widget, all opened': {
    body: tags(TAGS.filter((tag) => tag !== 'spinal-guide')),
    open: true,
  },
};

let site;
before(async () => (site = await serve()));
after(() => site.close());

for (const engine of ENGINES)
  describe(`what is heard in ${engine}`, () => {
    for (const [name, {body, open}] of Object.entries(PAGES))
      test(`of ${name}`, async () => {
        const [page, ...nodes] = await heard(engine, site.add(markup(body, open)), 'Shown: ');
        const [headings, drawings] = page.name.match(/\d+/g).map(Number);
        assert.deepEqual(
          nodes.filter((it) => NAMED.test(it.role) && !it.name.trim()),
          [],
        );
        const of = (role) => nodes.filter((it) => it.role === role);
        assert.equal(of('heading').length, headings);
        assert.equal(of('image').length, drawings);
        for (const image of of('image')) {
          assert.ok(!image.name.includes(image.description), image.name);
          const after = nodes[nodes.indexOf(image) + 1];
          assert.ok(after.depth <= image.depth, `in a drawing: ${JSON.stringify(after)}`);
        }
      });
  });

function markup(body, open) {
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>Not yet</title><body>${body}
    <script type="module" src="/dist/spinal-widgets.js"></script>
    <script type="module">(${tell})(${open});</script></body></html>`;
}

/** In the page: counts what is shown in the title, once all is there. */
async function tell(open) {
  const inside = (root) =>
    [...root.querySelectorAll('*')].flatMap((it) => [
      it,
      ...(it.shadowRoot ? inside(it.shadowRoot) : []),
    ]);
  const rest = () => new Promise((done) => setTimeout(done, 100));
  const all = () => inside(document.body);
  while (all().some((it) => 'isUpdatePending' in it && !it.matches(':state(ready)'))) await rest();
  while (all().some((it) => it.matches('.panel[hidden]') && !it.textContent.trim())) await rest();
  if (open)
    for (const it of all()) if (it.matches('.disclosure-button[aria-expanded=false]')) it.click();
  await Promise.all(all().map(({updateComplete}) => updateComplete));
  const shown = all().filter((it) => !it.closest('[hidden]') && it.checkVisibility());
  const count = (selector) => shown.filter((it) => it.matches(selector)).length;
  document.title = `Shown: ${count('h2, h3, h4, h5, h6')} headings, ${count('.drawing')} drawings`;
}
