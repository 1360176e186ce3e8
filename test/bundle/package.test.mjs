// The package as a bundler's user gets it: packed by npm, then read, typed and bundled.
import assert from 'node:assert/strict';
import {execFileSync} from 'node:child_process';
import {mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join, resolve} from 'node:path';
import {after, before, describe, test} from 'node:test';
import {checkPackage, createPackageFromTarballData} from '@arethetypeswrong/core';
import nodeResolve from '@rollup/plugin-node-resolve';
import esbuild from 'esbuild';
import {publint} from 'publint';
import {formatMessage} from 'publint/utils';
import {rollup} from 'rollup';

const NAME = 'spinal-injection-widgets';
const FRAMEWORKS = ['react', 'preact', 'vue', 'svelte'];
// What is left out are the source maps of the scripts of pages: they would be two thirds of the package.
const NEEDED = [
  /^(CHANGELOG\.md|LICENSE|README\.md|custom-elements\.json|package\.json)$/,
  /^dist\/(index|define)\.js(\.map)?$/,
  /^dist\/(elements|define|chunks)\/[\w-]+(\.styles)?\.js(\.map)?$/,
  /^dist\/spinal-widgets(\.\w+)?\.js$/,
  /^dist\/autoload(\.\w+)?\.js$/,
  /^dist\/autoload\/(\w\w\/)?[\w-]+\.js$/,
  /^dist\/locales\/\w\w\.js$/,
  // The ids of all messages, fetched where a site has a language of its own.
  /^dist\/locales\/messages\.js$/,
  /^dist\/static(\.js|\/static\.css|\/\w\w\/[\w-]+\.html)$/,
  /^dist\/(reserve|themes\/[\w-]+)\.css$/,
  /^dist\/types\/[\w/-]+(\.styles)?\.d\.ts$/,
  /^dist\/content(\.json|-sheet\.(css|html))$/,
  /^dist\/(integrity|web-types|vscode\.(css|html)-custom-data)\.json$/,
];
// With English and Danish; each other language brings its words, a script and pages.
const UNPACKED_BYTES = 4_750_000;
const LANGUAGE_BYTES = 1_500_000;
const manifest = JSON.parse(readFileSync('package.json', 'utf8'));

describe('the package', () => {
  const project = mkdtempSync(join(tmpdir(), 'package-'));
  const installed = join(project, 'node_modules', NAME);
  /** @type {string} */
  let tarball;
  /** @type {string[]} */
  let packed;
  /** @type {number} */
  let unpackedSize;

  before(() => {
    const args = ['pack', '--json', '--ignore-scripts', '--pack-destination', project];
    const [report] = JSON.parse(execFileSync('npm', args, {encoding: 'utf8'}));
    unpackedSize = report.unpackedSize;
    tarball = join(project, report.filename);
    packed = report.files.map((/** @type {{path: string}} */ {path}) => path);
    mkdirSync(installed, {recursive: true});
    execFileSync('tar', ['-xzf', tarball, '-C', installed, '--strip-components=1']);
    for (const dependency of ['lit', '@lit', 'lit-html', 'lit-element'])
      symlinkSync(resolve('node_modules', dependency), join(project, 'node_modules', dependency));
  });

  after(() => rmSync(project, {recursive: true, force: true}));

  test('holds what is needed and nothing else', () => {
    assert.deepEqual(
      packed.filter((path) => !NEEDED.some((kind) => kind.test(path))),
      [],
    );
    for (const kind of NEEDED)
      assert.ok(
        packed.some((path) => kind.test(path)),
        String(kind),
      );
    assert.deepEqual(
      packed.filter((path) => /pseudo|\.test\./.test(path)),
      [],
    );
    const others = packed.filter((path) => /^dist\/locales\/(?!da|messages)[\w-]+\.js$/.test(path));
    const most = UNPACKED_BYTES + others.length * LANGUAGE_BYTES;
    assert.ok(unpackedSize <= most, `${unpackedSize} bytes`);
  });

  test('is found by every way to import it, says publint', async () => {
    const {messages} = await publint({pkgDir: installed, pack: false, strict: true});
    assert.deepEqual(
      messages.map((message) => formatMessage(message, manifest)),
      [],
    );
  });

  test('has right types, says arethetypeswrong', async () => {
    const data = new Uint8Array(readFileSync(tarball));
    const entrypoints = ['.', 'define', 'define/faq', 'elements/faq', ...FRAMEWORKS];
    const {problems = []} = /** @type {any} */ (
      await checkPackage(createPackageFromTarballData(data), {entrypoints})
    );
    // A module for browsers: `require` of a module works in today's Node, which is all that it needs.
    const serious = problems.filter((/** @type {any} */ {kind, resolutionKind}) =>
      kind === 'CJSResolvesToESM' ? false : resolutionKind !== 'node10',
    );
    assert.deepEqual(serious, []);
  });

  test('changes nothing when its classes are imported in Node', () => {
    writeFileSync(
      join(project, 'ssr.mjs'),
      `await import('lit');
       await import('@lit/localize');
       const before = Object.keys(globalThis).length;
       const {SpinalFaq, registerLocale} = await import('${NAME}');
       console.log(typeof SpinalFaq, typeof registerLocale, Object.keys(globalThis).length - before);`,
    );
    const output = execFileSync('node', ['ssr.mjs'], {cwd: project, encoding: 'utf8'});
    assert.equal(output.trim(), 'function function 0');
  });

  const ENTRY = `import {SpinalInjectionPurpose} from '${NAME}'; console.log(SpinalInjectionPurpose);`;
  // Words, a drawing and a tag that only other widgets show.
  const dropped = ['Can I drive afterwards?', 'spinal-all-toggled', 'customElements.define'];

  /** @param {string} code */
  const holdsOneWidget = (code) => {
    assert.ok(code.includes('medical-name'));
    assert.deepEqual(
      dropped.filter((text) => code.includes(text)),
      [],
    );
  };

  test('leaves out what is not imported, with rollup', async () => {
    const entry = join(project, 'entry.mjs');
    writeFileSync(entry, ENTRY);
    const bundle = await rollup({
      input: entry,
      plugins: [nodeResolve()],
      onwarn: () => {},
    });
    const {output} = await bundle.generate({format: 'es'});
    holdsOneWidget(output[0].code);
  });

  test('leaves out what is not imported, with esbuild', async () => {
    const {outputFiles} = await esbuild.build({
      stdin: {contents: ENTRY, resolveDir: project},
      bundle: true,
      format: 'esm',
      splitting: true,
      outdir: join(project, 'out'),
      write: false,
      absWorkingDir: project,
    });
    const main = outputFiles.find(({path}) => path.endsWith('stdin.js'));
    holdsOneWidget(main?.text ?? '');
  });

  test('defines a tag where a define entry is imported', async () => {
    const {outputFiles} = await esbuild.build({
      stdin: {contents: `import '${NAME}/define/faq';`, resolveDir: project},
      bundle: true,
      format: 'esm',
      splitting: true,
      outdir: join(project, 'out'),
      write: false,
    });
    const code = outputFiles.map(({text}) => text).join('');
    assert.match(code, /"spinal-faq"/);
    assert.match(code, /customElements\.define/);
  });
});
