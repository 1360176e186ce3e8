// Builds the demo into dist-demo: the library as built in dist, the pages of demo/, a page for each
// widget in both languages, and the frameworks that the host pages use.
import {cp, mkdir, readFile, rm, stat, writeFile} from 'node:fs/promises';
import {createRequire} from 'node:module';
import {basename, dirname, join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {brotliCompressSync} from 'node:zlib';
import {build} from 'esbuild';
import {common, widgets} from '../register.mjs';
import {localeFiles} from '../locales/cli.mjs';
import {extractMessages} from '../locales/extract.mjs';
import {
  FILE as BUILDER,
  PREVIEW,
  builderFacts,
  builderPage,
  builderPreview,
} from './builder-page.mjs';
import {eventList} from './event-list.mjs';
import {FILE as EVENTS, eventsPage} from './events-page.mjs';
import {html, raw} from './html.mjs';
import {languagesIn, pageLanguages, translationsIn} from './languages.mjs';
import {layout, pathOf} from './layout.mjs';
import {CSP} from './serve.mjs';
import {fileOf, widgetPage} from './widget-page.mjs';
import {FILE as WORKSHOP, workshopPage} from './workshop-page.mjs';

const HERE = fileURLToPath(new URL('../..', import.meta.url));
const DEMO = join(HERE, 'demo');
const DIST = join(HERE, 'dist');
const OUT = join(HERE, 'dist-demo');

const VENDOR = [
  'bootstrap/dist/css/bootstrap.min.css',
  'bootstrap/dist/js/bootstrap.bundle.min.js',
  'bulma/css/bulma.min.css',
];

const {resolve} = createRequire(import.meta.url);

if (!(await exists(join(DIST, 'spinal-widgets.js'))))
  throw new Error('The library is not built yet: npm run build');

await rm(OUT, {recursive: true, force: true});
await cp(DEMO, OUT, {recursive: true, filter: (path) => !path.startsWith(join(DEMO, 'pages'))});
await cp(DIST, join(OUT, 'dist'), {recursive: true});
await Promise.all(VENDOR.map(copyVendor));
const {version} = JSON.parse(await readFile(join(HERE, 'package.json'), 'utf8'));
await write('widgets.js', dataModule({common, widgets}));
const facts = builderFacts(DIST, version);
await write('builder/facts.js', dataModule({facts}));
const recipe = (await readFile(join(DEMO, 'events/data-layer.js'), 'utf8')).trimEnd();
for (const lang of pageLanguages) {
  await write(pathOf(lang, 'index.html'), await startPage(lang));
  for (const widget of widgets)
    await write(pathOf(lang, fileOf(widget)), widgetPage(widget, lang, languagesIn(HERE)));
  await write(pathOf(lang, WORKSHOP), workshopPage(lang, translationsIn(HERE)));
  await write(pathOf(lang, BUILDER), builderPage(lang, facts));
  await write(pathOf(lang, PREVIEW), builderPreview(lang));
  await write(pathOf(lang, EVENTS), eventsPage(lang, recipe));
}
await buildWorkshop();
await buildWords();

/** What the translators' workshop works with: the tools, the messages and the language files. */
async function buildWorkshop() {
  await build({
    entryPoints: [join(HERE, 'scripts/demo/workshop-library.mjs')],
    outfile: join(OUT, 'translate/library.js'),
    bundle: true,
    format: 'esm',
    minify: true,
  });
  const text = (file) => readFile(join(HERE, 'locales', file), 'utf8').catch(() => '{}');
  const exceptions = {
    sameAsSource: await text('same-as-source.json'),
    numbers: await text('numbers.json'),
  };
  const {messages} = extractMessages(HERE);
  const reviews = Object.fromEntries(
    localeFiles({root: HERE}).map((it) => [it.locale, Object.fromEntries(it.reviews)]),
  );
  await write('translate/material.json', JSON.stringify({messages, exceptions, reviews}));
  for (const code of translationsIn(HERE))
    await cp(join(HERE, `locales/${code}.xlf`), join(OUT, `translate/${code}.xlf`));
}

/** What makes the words that the snippet builder puts into the tags. */
async function buildWords() {
  await build({
    entryPoints: [join(HERE, 'scripts/demo/words-worker.mjs')],
    outfile: join(OUT, 'builder/words-worker.js'),
    bundle: true,
    format: 'esm',
    minify: true,
    // Lit without a page.
    platform: 'neutral',
    conditions: ['node'],
  });
}

async function startPage(lang) {
  const text = await readFile(join(DEMO, 'pages', `start.${lang}.html`), 'utf8');
  const [, title, description] = /^<!--\s*(.+)\n\s*([^]+?)\s*-->/.exec(text);
  const values = {
    csp: CSP.replaceAll('; ', ';\n  '),
    'size-script': await kilobytes('spinal-widgets.js', lang),
    'size-danish': await kilobytes('locales/da.js', lang),
    widgets: widgetList(lang),
    events: eventList(lang),
  };
  return layout({
    lang,
    file: '',
    title,
    description: description.replace(/\s+/g, ' '),
    styles: ['start.css'],
    scripts: ['start.js'],
    main: raw(
      text
        .replace(/^<!--[^]+?-->\n/, '')
        .replace(/\{\{([\w-]+)\}\}/g, (_, name) => html`${values[name]}`.toString()),
    ),
  });
}

function widgetList(lang) {
  return widgets.map(
    (widget) =>
      html`<li>
        <h3><a href="${fileOf(widget)}">${widget.name[lang]}</a></h3>
        <p class="tag" translate="no"><code>&lt;${widget.tag}&gt;</code></p>
        <p>${widget.summary[lang]}</p>
      </li> `,
  );
}

async function kilobytes(file, lang) {
  const size = brotliCompressSync(await readFile(join(DIST, file))).length / 1000;
  return new Intl.NumberFormat(lang, {maximumFractionDigits: 0}).format(size);
}

async function copyVendor(path) {
  const text = await readFile(resolve(path), 'utf8');
  // The source maps are not copied.
  await write(`vendor/${basename(path)}`, text.replace(/\n?\/[*/]# sourceMappingURL=.*\s*$/, '\n'));
}

function dataModule(values) {
  return Object.entries(values)
    .map(([name, value]) => `export const ${name} = ${JSON.stringify(value)};\n`)
    .join('');
}

async function write(path, content) {
  const file = join(OUT, ...path.split('/'));
  await mkdir(dirname(file), {recursive: true});
  await writeFile(file, String(content));
}

function exists(path) {
  return stat(path).then(
    () => true,
    () => false,
  );
}
