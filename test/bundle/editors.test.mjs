// The data for editors, read by the service that is behind HTML and CSS in VS Code.
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, test} from 'node:test';
import css from 'vscode-css-languageservice';
import html from 'vscode-html-languageservice';

/** @param {string} file */
const read = (file) => JSON.parse(readFileSync(`dist/${file}`, 'utf8'));
const manifest = JSON.parse(readFileSync('custom-elements.json', 'utf8'));
const widgets = manifest.modules.flatMap((/** @type {any} */ {declarations}) => declarations);

describe('in HTML, VS Code', () => {
  const data = html.newHTMLDataProvider('spinal', read('vscode.html-custom-data.json'));
  const service = html.getLanguageService({
    useDefaultDataProvider: false,
    customDataProviders: [data],
  });

  /** What is offered at `|`. @param {string} text */
  const offered = (text) => {
    const document = html.TextDocument.create(
      'file:///page.html',
      'html',
      1,
      text.replace('|', ''),
    );
    const position = document.positionAt(text.indexOf('|'));
    return service
      .doComplete(document, position, service.parseHTMLDocument(document))
      .items.map(({label, textEdit}) => ({label, text: textEdit?.newText}));
  };
  const labels = (/** @type {string} */ text) => offered(text).map(({label}) => label);

  test('offers every tag', () => {
    const tags = widgets.map((/** @type {any} */ {tagName}) => tagName);
    assert.ok(tags.length > 0);
    assert.deepEqual(
      labels('<|')
        .filter((label) => label.startsWith('spinal-'))
        .sort(),
      tags.sort(),
    );
  });

  test('offers every attribute, and writes a boolean one without a value', () => {
    for (const {tagName, attributes} of widgets)
      for (const {name} of attributes) assert.ok(labels(`<${tagName} |`).includes(name), name);
    const written = offered('<spinal-faq |').map(({text}) => text);
    assert.ok(written.includes('exclusive'), written.join());
  });

  test('offers the values', () => {
    const types = ['epidural', 'facet', 'sacroiliac', 'transforaminal'];
    assert.deepEqual(labels('<spinal-injection-types type="|"'), types);
    assert.deepEqual(labels('<spinal-injection-types types="|"'), types);
    assert.deepEqual(labels('<spinal-faq heading-level="|"'), ['2', '3', '4', '5', '6']);
    assert.ok(labels('<spinal-faq questions="|"').includes('driving'));
  });
});

describe('in CSS, VS Code', () => {
  const service = css.getCSSLanguageService({
    customDataProviders: [css.newCSSDataProvider(read('vscode.css-custom-data.json'))],
  });

  /** @param {string} text */
  const items = (text) => {
    const document = css.TextDocument.create('file:///page.css', 'css', 1, text.replace('|', ''));
    const position = document.positionAt(text.indexOf('|'));
    return service.doComplete(document, position, service.parseStylesheet(document)).items;
  };

  test('offers the custom properties, each once, with its default', () => {
    const offered = items(':root { --spinal-| }').filter(({label}) =>
      label.startsWith('--spinal-'),
    );
    const names = widgets.flatMap((/** @type {any} */ {cssProperties}) =>
      cssProperties.map((/** @type {any} */ {name}) => name),
    );
    assert.deepEqual(offered.map(({label}) => label).sort(), [...new Set(names)].sort());
    for (const {documentation} of offered) assert.match(JSON.stringify(documentation), /Default: /);
  });

  test('offers the parts', () => {
    const offered = items('spinal-faq:| {}').map(({label}) => label);
    assert.ok(offered.includes('::part(toolbar)'), offered.join());
  });
});

describe('web-types', () => {
  const {name, version, contributions} = read('web-types.json');
  const manifestOfPackage = JSON.parse(readFileSync('package.json', 'utf8'));

  test('are those of this package, and it names them', () => {
    assert.deepEqual([name, version], [manifestOfPackage.name, manifestOfPackage.version]);
    assert.equal(manifestOfPackage['web-types'], 'dist/web-types.json');
  });

  test('have every tag with its attributes, properties, events and slots', () => {
    const has = (/** @type {any[]} */ entries = []) => entries.map((entry) => entry.name).sort();
    for (const widget of widgets) {
      const tag = contributions.html.elements.find(
        (/** @type {any} */ element) => element.name === widget.tagName,
      );
      const fields = widget.members.filter((/** @type {any} */ {kind}) => kind === 'field');
      assert.deepEqual(has(tag.attributes), has(widget.attributes));
      assert.deepEqual(has(tag.js.properties), has(fields));
      assert.deepEqual(has(tag.events), has(widget.events));
      assert.deepEqual(has(tag.slots), has(widget.slots));
      for (const {name: event, type} of tag.events) assert.match(type, /^CustomEvent<\w+>$/, event);
    }
  });

  test('say which values an attribute takes', () => {
    const types = contributions.html.elements
      .find((/** @type {any} */ element) => element.name === 'spinal-injection-types')
      .attributes.find((/** @type {any} */ attribute) => attribute.name === 'type');
    assert.equal(types.value.type, "'epidural' | 'facet' | 'sacroiliac' | 'transforaminal'");
  });
});
