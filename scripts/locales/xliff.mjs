import {DOMParser} from '@xmldom/xmldom';
import {noteOf} from './note.mjs';

/**
 * An XLIFF 1.2 file as its raw text, cut at the trans-units. A unit that nobody edits is written
 * back as it was read, whatever tool wrote it, so that diffs show what changed and nothing else.
 *
 * @typedef {import('@xmldom/xmldom').Element} Element
 * @typedef {import('@xmldom/xmldom').Node} Node
 *
 * @typedef {{id: string, text: string}} Placeholder `text` is the expression, for people
 * @typedef {string | Placeholder} Content
 *
 * @typedef {object} Unit
 * @property {string} id
 * @property {number} line
 * @property {string} gap what stands between the unit before and this one
 * @property {string} raw
 * @property {Element} element
 * @property {boolean} edited
 *
 * @typedef {object} Xliff
 * @property {string} bom
 * @property {string} eol that of what is written anew
 * @property {string} head
 * @property {Unit[]} units
 * @property {string} tail
 * @property {Element} file
 */

export const SOURCE_LANGUAGE = 'en';
export const PRODUCT = 'spinal-injection-widgets';

const XLIFF = 'urn:oasis:names:tc:xliff:document:1.2';
const UNIT_INDENT = '\n      ';

/**
 * Says where a file cannot be read.
 *
 * @typedef {{code: string, values?: Record<string, string>}} Reason for those who word it otherwise
 */
export class XliffError extends Error {
  /** @param {string} message @param {number} line @param {number} column @param {Reason} reason */
  constructor(message, line, column, {code, values = {}}) {
    super(message);
    this.line = line;
    this.column = column;
    this.code = code;
    this.values = values;
  }
}

/** @param {string} [targetLanguage] */
export function emptyXliff(targetLanguage) {
  const target = targetLanguage ? ` target-language="${targetLanguage}"` : '';
  return `<?xml version="1.0" encoding="UTF-8"?>
<xliff version="1.2" xmlns="${XLIFF}">
  <file original="${PRODUCT}" datatype="plaintext" source-language="${SOURCE_LANGUAGE}"${target}>
    <body>
    </body>
  </file>
</xliff>
`;
}

/**
 * @param {string} input
 * @returns {Xliff}
 * @throws {XliffError}
 */
export function parseXliff(input) {
  const bom = input.startsWith('\ufeff') ? '\ufeff' : '';
  const eol = eolOf(input);
  const text = input.slice(bom.length).replace(/<body\s*\/>/, `<body>${eol}    </body>`);
  assertXml(text);
  assertCharacters(text);
  const document = parseXml(text);
  const file = onlyFile(document);
  const spans = unitSpans(text);
  const body = /<(?:[\w.-]+:)?body(?=[\s>])[^>]*>/.exec(text);
  if (!body) throw at(file, '<file> has no <body>.', {code: 'no-body'});

  let end = body.index + body[0].length;
  const head = text.slice(0, end);
  const elements = [...document.getElementsByTagNameNS('*', 'trans-unit')];
  const units = elements.map((element, index) => {
    const {from, to} =
      spans[index] ?? fail(text, 0, 'The tags of the units cannot be told apart.', {code: 'xml'});
    const unit = {
      id: element.getAttribute('id') ?? '',
      line: element.lineNumber ?? 1,
      gap: text.slice(end, from),
      raw: text.slice(from, to),
      element,
      edited: false,
    };
    end = to;
    return unit;
  });
  assertUnits(units);
  return {bom, eol, head, units, tail: text.slice(end), file};
}

/** @param {Xliff} xliff */
export function serialiseXliff({bom, eol, head, units, tail}) {
  const body = units.map(
    ({gap, raw, element, edited}) =>
      gap + (edited ? write(element).replaceAll('\n', raw ? eolOf(raw) : eol) : raw),
  );
  return bom + [head, ...body, tail].join('');
}

/**
 * Puts the units in the order given. Units stay where they are when something other than units
 * and comments stands between them, because a group's tags would move with them.
 *
 * @param {Xliff} xliff
 * @param {readonly string[]} ids
 */
export function orderUnits(xliff, ids) {
  if (!xliff.units.every(({gap}) => isSpaceOrComments(gap))) return;
  const position = new Map(ids.map((id, index) => [id, index]));
  /** @param {Unit} unit */
  const at = ({id}) => position.get(id) ?? ids.length;
  xliff.units.sort((a, b) => at(a) - at(b));
}

/**
 * Takes a unit out of the file. Comments and tags before it stay, for they may not be about it.
 *
 * @param {Xliff} xliff
 * @param {Unit} unit
 */
export function removeUnit(xliff, unit) {
  const index = xliff.units.indexOf(unit);
  xliff.units.splice(index, 1);
  if (unit.gap.trim() === '') return;
  const next = xliff.units[index];
  const kept = unit.gap.trimEnd();
  if (next) next.gap = kept + next.gap;
  else xliff.tail = kept + xliff.tail;
}

/**
 * Puts a unit of another reading of the file in the place of the one that has its id, or at the end.
 *
 * @param {Xliff} xliff
 * @param {Unit} unit
 */
export function putUnit({units}, unit) {
  const index = units.findIndex(({id}) => id === unit.id);
  const gap = units[index]?.gap ?? unit.gap;
  units.splice(index < 0 ? units.length : index, 1, {...unit, gap, edited: true});
}

/**
 * Adds a unit at the end of the file.
 *
 * @param {Xliff} xliff
 * @param {{id: string, contents: readonly Content[], desc: string}} message
 * @param {{target: boolean}} options
 */
export function addUnit(xliff, message, {target}) {
  const {gap, indent} = layoutOf(xliff);
  const element = create(xliff.file, 'trans-unit');
  element.setAttribute('id', message.id);
  const source = create(element, 'source');
  setContents(source, message.contents);
  const note = create(element, 'note');
  note.setAttribute('from', 'developer');
  setContents(note, [noteOf(message)]);
  const parts = [source, note];
  if (target) {
    const empty = create(element, 'target');
    empty.setAttribute('state', 'new');
    parts.splice(1, 0, empty);
  }
  for (const part of parts) {
    appendText(element, indent);
    element.appendChild(part);
  }
  appendText(element, gap);
  xliff.units.push({
    id: message.id,
    line: 0,
    gap: gap.replaceAll('\n', xliff.eol),
    raw: '',
    element,
    edited: true,
  });
}

/**
 * The first child of that name, foreign namespaces left out.
 *
 * @param {Element} parent
 * @param {string} name
 */
export function child(parent, name) {
  return children(parent, name)[0];
}

/** A child that must be there. @param {Element} parent @param {string} name */
export function part(parent, name) {
  const element = child(parent, name);
  if (!element) throw at(parent, `<${parent.nodeName}> has no <${name}>.`, {code: 'structure'});
  return element;
}

/** @param {Element} parent @param {string} name */
export function children(parent, name) {
  return elementsIn(parent).filter((element) => element.localName === name);
}

/** @param {Element} parent */
export function elementsIn(parent) {
  return [...parent.childNodes]
    .filter(isElement)
    .filter((element) => element.namespaceURI === parent.namespaceURI);
}

/** @param {Element} parent @param {string} name */
export function create(parent, name) {
  const qualified = parent.prefix ? `${parent.prefix}:${name}` : name;
  const document = /** @type {import('@xmldom/xmldom').Document} */ (parent.ownerDocument);
  return document.createElementNS(parent.namespaceURI, qualified);
}

/**
 * Inserts after a sibling, on a line of its own.
 *
 * @param {Element} sibling
 * @param {Element} element
 */
export function insertAfter(sibling, element) {
  const parent = /** @type {Element} */ (sibling.parentNode);
  parent.insertBefore(element, sibling.nextSibling);
  parent.insertBefore(textNode(parent, indentBefore(sibling)), element);
}

/** @param {Element} element */
export function remove(element) {
  const parent = /** @type {Element} */ (element.parentNode);
  const before = element.previousSibling;
  if (before && isBlankText(before)) parent.removeChild(before);
  parent.removeChild(element);
}

/** @param {Node} element */
export function indentBefore(element) {
  const before = element.previousSibling;
  return before && isBlankText(before) ? (before.nodeValue ?? '') : '';
}

/** @param {Element} parent @param {string} text */
export function appendText(parent, text) {
  parent.appendChild(textNode(parent, text));
}

/** @param {Element} element @param {readonly Content[]} contents */
export function setContents(element, contents) {
  for (const node of [...element.childNodes]) element.removeChild(node);
  for (const content of contents) {
    if (typeof content === 'string') {
      appendText(element, content);
    } else {
      const x = create(element, 'x');
      x.setAttribute('id', content.id);
      x.setAttribute('equiv-text', content.text);
      element.appendChild(x);
    }
  }
}

/**
 * The text and placeholders of a source, target or note. Text inside other inline elements
 * counts; the code inside `<ph>`, `<it>`, `<bpt>` and `<ept>` is not text.
 *
 * @param {Element | undefined} element
 * @returns {Content[]}
 */
export function contentsOf(element) {
  /** @type {Content[]} */
  const contents = [];
  for (const node of element?.childNodes ?? []) {
    if (isText(node)) {
      // Some tools write letters and their accents apart.
      pushText(contents, (node.nodeValue ?? '').normalize('NFC'));
    } else if (isElement(node) && node.localName === 'x') {
      const id = node.getAttribute('id') ?? '';
      contents.push({id, text: node.getAttribute('equiv-text') ?? ''});
    } else if (isElement(node) && !['ph', 'it', 'bpt', 'ept'].includes(node.localName ?? '')) {
      for (const content of contentsOf(node)) {
        if (typeof content === 'string') pushText(contents, content);
        else contents.push(content);
      }
    }
  }
  return contents;
}

/**
 * The names of the inline elements that would show. `<mrk>` does not: tools put it round a sentence or a term.
 * But it does where it tracks a change, for then two wordings stand in the text.
 *
 * @param {Element | undefined} element
 */
export function markupIn(element) {
  if (!element) return [];
  return [...element.getElementsByTagNameNS('*', '*')]
    .filter((it) => it.localName !== 'x' && (it.localName !== 'mrk' || isTrackedChange(it)))
    .map((it) => (it.localName === 'mrk' ? `mrk ${it.getAttribute('mtype')}` : it.nodeName));
}

/** @param {Element} element */
function isTrackedChange(element) {
  return /delet|insert|added/i.test(element.getAttribute('mtype') ?? '');
}

/**
 * Equal for contents with the same words and placeholder ids, however a tool has wrapped the lines.
 *
 * @param {readonly Content[]} contents
 */
export function keyOf(contents) {
  return contents
    .map((part) => (typeof part === 'string' ? part : `\0${part.id}\0`))
    .join('')
    .replace(/[ \t\r\n]+/g, ' ')
    .trim();
}

/** As people read it. @param {readonly Content[]} contents */
export function readable(contents) {
  return contents.map((part) => (typeof part === 'string' ? part : part.text)).join('');
}

/** Whether a reader would see nothing. @param {readonly Content[]} contents */
export function isEmpty(contents) {
  return contents.every(
    (part) => typeof part === 'string' && /^[\s\u2800\p{Cf}\p{DI}]*$/u.test(part),
  );
}

/** @param {Unit} unit */
export function sourceOf(unit) {
  return contentsOf(child(unit.element, 'source'));
}

/** @param {Unit} unit */
export function targetOf(unit) {
  return contentsOf(child(unit.element, 'target'));
}

/** @param {Unit} unit */
export function stateOf(unit) {
  return child(unit.element, 'target')?.getAttribute('state') ?? '';
}

/** @param {string} text @param {number} offset */
export function positionAt(text, offset) {
  const before = text.slice(0, offset);
  return {line: before.split('\n').length, column: offset - before.lastIndexOf('\n')};
}

/**
 * What the XML parser lets pass and other tools do not.
 *
 * @param {string} text
 */
function assertCharacters(text) {
  const masked = text.replace(/<!--[\s\S]*?-->|<!\[CDATA\[[\s\S]*?\]\]>/g, (match) =>
    ' '.repeat(match.length),
  );
  const ampersand = /&(?!(?:amp|lt|gt|quot|apos|#\d+|#x[\da-fA-F]+);)(\w+;)?/.exec(masked);
  if (ampersand) failAtAmpersand(text, ampersand.index, ampersand[1]);
  // eslint-disable-next-line no-control-regex -- these are what XML 1.0 forbids (section 2.2)
  const forbidden = /[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]/.exec(text);
  if (forbidden)
    fail(text, forbidden.index, 'A control character that XML does not allow.', {code: 'control'});
  const undecodable = text.indexOf('\ufffd');
  if (undecodable >= 0)
    fail(text, undecodable, 'The file is not saved as UTF-8.', {code: 'not-utf-8'});
}

/** An entity of HTML is none of XML. @param {string} text @param {number} index @param {string | undefined} entity */
function failAtAmpersand(text, index, entity) {
  if (!entity) fail(text, index, 'A bare "&"; write "&amp;".', {code: 'ampersand'});
  const names = entity === 'nbsp;' ? ', or &#160;' : '';
  fail(text, index, `XML does not know &${entity}: write the character itself${names}.`, {
    code: 'entity',
    values: {entity: `&${entity}`},
  });
}

/** What is no XML at all: a picture, another encoding, a PO file. @param {string} text */
function assertXml(text) {
  if (/^(?:\ufffd\ufffd)?(?:<\0|\0<)/.test(text))
    fail(text, 0, 'The file is saved as UTF-16: save it as UTF-8.', {code: 'utf-16'});
  if (/^msgid /m.test(text))
    fail(text, 0, 'This is a PO file, which `locales:take` reads.', {code: 'po'});
  if (!/^\s*</.test(text)) fail(text, 0, 'This is not an XLIFF 1.2 file.', {code: 'not-xliff'});
}

/** @param {string} text @param {number} offset @param {string} message @param {Reason} reason @returns {never} */
function fail(text, offset, message, reason) {
  const {line, column} = positionAt(text, offset);
  throw new XliffError(message, line, column, reason);
}

/** @param {string} text */
export function parseXml(text) {
  /** @type {XliffError | undefined} */
  let failure;
  const parser = new DOMParser({
    normalizeLineEndings: withoutReturns,
    onError: (_level, message, {locator}) => {
      failure ??= new XliffError(message, locator?.lineNumber || 1, locator?.columnNumber || 1, {
        code: 'xml',
      });
    },
  });
  try {
    const document = parser.parseFromString(text, 'text/xml');
    if (!failure) return document;
  } catch (error) {
    if (!failure) throw error;
  }
  throw failure;
}

/** @param {import('@xmldom/xmldom').Document} document */
function onlyFile(document) {
  const root = /** @type {Element} */ (document.documentElement);
  if (root.localName !== 'xliff' || root.getAttribute('version') !== '1.2') {
    throw at(root, 'This is not an XLIFF 1.2 file.', {code: 'not-xliff'});
  }
  const [file, second] = children(root, 'file');
  if (!file) throw at(root, 'There is no <file>.', {code: 'structure'});
  if (second) throw at(second, 'There is more than one <file>.', {code: 'structure'});
  return file;
}

/** @param {readonly Unit[]} units */
function assertUnits(units) {
  const seen = new Set();
  for (const {id, element} of units) {
    if (id === '') throw at(element, 'A <trans-unit> has no id.', {code: 'structure'});
    if (seen.has(id))
      throw at(element, `The id "${id}" stands here for the second time.`, {
        code: 'twice',
        values: {id},
      });
    seen.add(id);
    if (children(element, 'source').length !== 1) {
      throw at(element, `"${id}" does not have one <source>.`, {code: 'structure'});
    }
    if (children(element, 'target').length > 1) {
      throw at(element, `"${id}" has more than one <target>.`, {code: 'structure'});
    }
  }
}

/** A fault of an element, at its place. @param {Element} element @param {string} message @param {Reason} reason */
export function at(element, message, reason) {
  return new XliffError(message, element.lineNumber ?? 1, element.columnNumber ?? 1, reason);
}

/**
 * Start and end of each trans-unit in the text, in document order.
 *
 * @param {string} text
 */
function unitSpans(text) {
  const tags =
    /<!--[\s\S]*?-->|<!\[CDATA\[[\s\S]*?\]\]>|<(\/?)(?:[\w.-]+:)?trans-unit(?=[\s/>])(?:[^>"']|"[^"]*"|'[^']*')*>/g;
  /** @type {{from: number, to: number}[]} */
  const spans = [];
  for (const match of text.matchAll(tags)) {
    const end = match.index + match[0].length;
    const last = spans.at(-1);
    if (match[1] === '') spans.push({from: match.index, to: end});
    else if (match[1] === '/' && last) last.to = end;
  }
  return spans;
}

/** @param {Xliff} xliff */
function layoutOf({units: [first]}) {
  const gap = first ? withoutReturns(/\s*$/.exec(first.gap)?.[0] ?? '') : UNIT_INDENT;
  const source = first && child(first.element, 'source');
  return {gap, indent: source ? indentBefore(source) : `${gap}  `};
}

/** @param {string} gap */
function isSpaceOrComments(gap) {
  return gap.replace(/<!--[\s\S]*?-->/g, '').trim() === '';
}

/** @param {string} text */
function eolOf(text) {
  return text.includes('\r\n') ? '\r\n' : '\n';
}

/** @param {string} text */
function withoutReturns(text) {
  return text.replaceAll('\r\n', '\n');
}

/** @param {Content[]} contents @param {string} text */
function pushText(contents, text) {
  const last = contents.length - 1;
  if (typeof contents[last] === 'string') contents[last] += text;
  else if (text !== '') contents.push(text);
}

/** @param {Element} parent @param {string} text */
function textNode(parent, text) {
  return /** @type {import('@xmldom/xmldom').Document} */ (parent.ownerDocument).createTextNode(
    text,
  );
}

/** @param {Node} node @returns {node is Element} */
function isElement(node) {
  return node.nodeType === node.ELEMENT_NODE;
}

/** @param {Node} node */
function isText(node) {
  return node.nodeType === node.TEXT_NODE || node.nodeType === node.CDATA_SECTION_NODE;
}

/** @param {Node} node */
function isBlankText(node) {
  return node.nodeType === node.TEXT_NODE && (node.nodeValue ?? '').trim() === '';
}

/** @param {Node} node @returns {string} */
function write(node) {
  const value = node.nodeValue ?? '';
  switch (node.nodeType) {
    case node.TEXT_NODE:
      return escape(value).replaceAll('\r', '&#13;');
    case node.CDATA_SECTION_NODE:
      return `<![CDATA[${value}]]>`;
    case node.COMMENT_NODE:
      return `<!--${value}-->`;
    case node.PROCESSING_INSTRUCTION_NODE:
      return `<?${[node.nodeName, value].filter(Boolean).join(' ')}?>`;
    default:
      return writeElement(/** @type {Element} */ (node));
  }
}

/** @param {Element} element */
function writeElement(element) {
  const attributes = [...element.attributes].map(({name, value}) => ` ${name}="${quote(value)}"`);
  const start = `<${element.nodeName}${attributes.join('')}`;
  if (!element.firstChild) return `${start}/>`;
  return `${start}>${[...element.childNodes].map(write).join('')}</${element.nodeName}>`;
}

/** @param {string} text */
function escape(text) {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

/** @param {string} text */
function quote(text) {
  return escape(text)
    .replaceAll('"', '&quot;')
    .replace(/[\t\n\r]/g, (character) => `&#${character.charCodeAt(0)};`);
}
