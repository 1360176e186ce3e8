// The markup of every widget, closed and open, and of the pages that are built, by two checkers: the Nu Html
// Checker (https://validator.github.io/validator/) and html-validate.
import assert from 'node:assert/strict';
import {execFile} from 'node:child_process';
import {mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, before, describe, test} from 'node:test';
import {fileURLToPath} from 'node:url';
import {HtmlValidate} from 'html-validate';
import {ensurePrograms} from '../../scripts/debian.mjs';
import {launch, serve} from '../print/paper.mjs';

const JAR = fileURLToPath(import.meta.resolve('vnu-jar/build/dist/vnu.jar'));

/** What Nu says and does not hold here. */
const ALLOWED = [
  // https://drafts.csswg.org/css-shadow/#part-attr
  /Attribute “part” not allowed/,
  // Roles keep a table a table where its boxes are blocks: WebKit takes those for no table.
  /The “role” attribute must not be used on a “t[dhr]” element which has a “table” ancestor/,
];

const validate = new HtmlValidate({
  extends: ['html-validate:standard', 'html-validate:a11y'],
  // The same roles.
  rules: {'no-redundant-role': 'off'},
});

const TAGS = JSON.parse(readFileSync('custom-elements.json', 'utf8'))
  .modules.flatMap(({declarations = []}) => declarations)
  .flatMap(({tagName}) => tagName ?? []);

/** The widgets, and states of them with other markup. */
const WIDGETS = [
  ...TAGS.map((tag) => `<${tag}></${tag}>`),
  '<spinal-injection-types compare></spinal-injection-types>',
  '<spinal-relief-timeline compare injection-date="2026-11-24"></spinal-relief-timeline>',
  '<spinal-faq><details id="q" open><summary>Where?</summary>Here.</details></spinal-faq>',
  '<spinal-care-plan><p slot="products">A pillow</p></spinal-care-plan>',
  '<spinal-safety emergency-number="112"></spinal-safety>',
];

const BUILT = ['dist/content-sheet.html'];

let site;
let browser;
let folder;
before(async () => {
  ensurePrograms({java: 'default-jre-headless'});
  [site, browser] = [await serve(), await launch('chromium')];
  folder = mkdtempSync(join(tmpdir(), 'markup-'));
});
after(async () => {
  await browser.close();
  site.close();
  rmSync(folder, {recursive: true});
});

describe('the markup', () => {
  for (const open of [false, true])
    test(`of every widget, ${open ? 'open' : 'closed'}`, async () => {
      const page = await browser.newPage();
      await page.goto(
        site.add(`<!doctype html><html lang="en"><meta charset="utf-8"><body>${WIDGETS.join('')}
          <script type="module" src="/dist/spinal-widgets.js"></script></body></html>`),
      );
      const found = await page.evaluate(rendered, open);
      await page.close();
      assert.ok(found.length > WIDGETS.length);
      const files = found.map(({name, markup}, index) => {
        const file = join(folder, `${open ? 'open' : 'closed'}-${index}-${name}.html`);
        // Each shadow root has ids of its own.
        writeFileSync(
          file,
          `<!doctype html>\n<html lang="en"><head><title>${name}</title></head><body>${markup}</body></html>`,
        );
        return file;
      });
      assert.deepEqual(await faults(files), []);
    });

  for (const lang of readdirSync('dist/static').filter((it) => !it.includes('.')))
    test(`of the words without a script, in ${lang}`, async () => {
      const files = readdirSync(`dist/static/${lang}`).map((name) => {
        const file = join(folder, `static-${lang}-${name}`);
        const words = readFileSync(`dist/static/${lang}/${name}`, 'utf8');
        writeFileSync(
          file,
          `<!doctype html>\n<html lang="${lang}"><head><title>Words</title></head><body>${words}</body></html>`,
        );
        return file;
      });
      // The care plan is there twice: by itself, and before products.
      assert.equal(files.length, TAGS.length + 1);
      assert.deepEqual(await faults(files), []);
    });

  test('of the pages that are built', async () => assert.deepEqual(await faults(BUILT), []));

  test('is really checked', async () => {
    const file = join(folder, 'bad.html');
    writeFileSync(
      file,
      '<!doctype html>\n<html lang="en"><head><title>Bad</title></head><body><p id="">a<p id="b">b<p id="b">b</body></html>',
    );
    const found = await faults([file]);
    for (const checker of [/^Nu: .*Duplicate ID/, /^html-validate: no-dup-id/])
      assert.ok(
        found.some((fault) => checker.test(fault)),
        found.join('\n'),
      );
  });
});

async function faults(files) {
  const report = await new Promise((done) =>
    execFile(
      'java',
      ['-jar', JAR, '--format', 'json', '--errors-only', '--stdout', ...files],
      {maxBuffer: 2 ** 26},
      (_, stdout) => done(stdout),
    ),
  );
  const nu = JSON.parse(report)
    .messages.filter(({message}) => !ALLOWED.some((it) => it.test(message)))
    .map(({url, message, extract}) => `Nu: ${url.split('/').at(-1)}: ${message} ${extract ?? ''}`);
  const others = [];
  for (const file of files) {
    const {results} = await validate.validateFile(file);
    for (const {messages} of results)
      for (const {ruleId, message, severity} of messages)
        if (severity > 1)
          others.push(`html-validate: ${ruleId}: ${file.split('/').at(-1)}: ${message}`);
  }
  return [...nu, ...others];
}

/** In the page: what each shadow root holds, once all is there. */
async function rendered(open) {
  const inside = (root) =>
    [...root.querySelectorAll('*')].flatMap((it) => [
      it,
      ...(it.shadowRoot ? inside(it.shadowRoot) : []),
    ]);
  const all = () => inside(document.body);
  const rest = () => new Promise((done) => setTimeout(done, 100));
  while (all().some((it) => it.localName.startsWith('spinal-') && !it.matches(':state(ready)')))
    await rest();
  while (all().some((it) => it.matches('.panel[hidden]') && !it.textContent.trim())) await rest();
  if (open) for (const it of all()) if (it.matches('[aria-expanded=false]')) it.click();
  await Promise.all(all().map(({updateComplete}) => updateComplete));
  return all()
    .filter((it) => it.shadowRoot)
    .map((it) => ({
      name: it.localName,
      markup: it.shadowRoot.innerHTML.replace(/<!--.*?-->/gs, ''),
    }));
}
