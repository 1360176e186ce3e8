import {po} from 'gettext-parser';
import {creditsOf, saysReviewed} from './reviews.mjs';
import {parseXml} from './xliff.mjs';

/**
 * A file as it comes back from a translator's system: PO, XLIFF 1 or XLIFF 2. What such systems do to states, notes,
 * order, attributes and the ids of placeholders does not matter here.
 *
 * @typedef {import('./xliff.mjs').Content} Content
 * @typedef {import('./xliff.mjs').Element} Element
 *
 * @typedef {object} ReturnedUnit
 * @property {string[]} ids by which the unit may be known
 * @property {Content[]} source
 * @property {Content[]} target
 * @property {boolean} [isReviewed] whether the file says so
 * @property {string} [reviewer]
 * @property {string} [translator]
 *
 * @typedef {object} Returned
 * @property {string} language as the file names it; empty where it does not
 * @property {string} sourceLanguage
 * @property {ReturnedUnit[]} units
 */

const UTF_8 = 'utf-8';

/** Says why a file cannot be taken. */
export class ReturnedError extends Error {}

/**
 * @param {Uint8Array} bytes
 * @returns {Returned}
 * @throws {ReturnedError}
 */
export function readReturned(bytes) {
  const text = decode(bytes);
  try {
    if (/^\s*</.test(text)) return unwrapped(fromXliff(text));
    if (/^(?:msgid|msgctxt) /m.test(text)) return unwrapped(fromPo(text));
  } catch (error) {
    if (error instanceof ReturnedError) throw error;
    const {line, column, message} = /** @type {import('./xliff.mjs').XliffError} */ (error);
    throw new ReturnedError(line ? `Line ${line}, column ${column}: ${message}` : message);
  }
  throw new ReturnedError('It is neither PO nor XLIFF.');
}

/**
 * Without the line breaks and indents that some tools put around placeholders.
 *
 * @param {Returned} returned
 * @returns {Returned}
 */
function unwrapped(returned) {
  /** @param {Content} part @param {number} index @param {readonly Content[]} all */
  const flat = (part, index, all) => {
    if (typeof part !== 'string') return part;
    const started = index === 0 ? part.replace(/^[ \t]*[\r\n]\s*/, '') : part;
    const ended = index === all.length - 1 ? started.replace(/[ \t]*[\r\n]\s*$/, '') : started;
    return ended.replace(/[ \t]*[\t\r\n][ \t\r\n]*/g, ' ');
  };
  /** @param {Content[]} text */
  const unwrap = (text) => text.map(flat).filter((part) => part !== '');
  const units = returned.units.map((unit) => ({...unit, target: unwrap(unit.target)}));
  return {...returned, units};
}

/** As the file says that it is encoded, and not otherwise. @param {Uint8Array} bytes */
function decode(bytes) {
  const [first, second] = bytes;
  const marked =
    first === 0xff && second === 0xfe
      ? 'utf-16le'
      : first === 0xfe && second === 0xff
        ? 'utf-16be'
        : undefined;
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, 4000));
  const named =
    /^[^]{0,3}<\?xml[^>]*\bencoding=["']([\w-]+)/.exec(start) ?? /charset=([\w-]+)/i.exec(start);
  const label = marked ?? named?.[1] ?? UTF_8;
  try {
    return new TextDecoder(label, {fatal: true}).decode(bytes);
  } catch {
    throw new ReturnedError(
      `It is not encoded in ${label}, as it says or as is usual: save it as UTF-8.`,
    );
  }
}

/** @param {string} text @returns {Returned} */
function fromPo(text) {
  const {headers, translations} = po.parse(text);
  /** @param {string} name */
  const header = (name) =>
    Object.entries(headers ?? {}).find(([key]) => key.toLowerCase() === name)?.[1] ?? '';
  const entries = Object.values(translations)
    .flatMap((context) => Object.values(context))
    .filter(({msgid}) => msgid !== '');
  // Weblate writes the texts of an XLIFF file into PO as they stand there, with tags and entities.
  const isXml = entries.some(({msgid}) => /<x id="[^"]*"[^<>]*\/>/.test(msgid));
  /** @param {string} text */
  const read = (text) => (isXml ? contentsOfXml(text) : [text]);
  return {
    language: header('language'),
    sourceLanguage: '',
    units: entries.flatMap(({comments, msgctxt, msgid, msgstr: [said = '']}) => {
      // One entry stands for all texts that have its English.
      const places = (comments?.reference ?? '').split(/\s+/).filter(Boolean);
      const source = read(msgid);
      // What a translator is unsure of is no translation yet.
      const target = /\bfuzzy\b/.test(comments?.flag ?? '') ? [] : read(said);
      return (places.length > 0 ? places : [msgctxt ?? '']).map((place) => ({
        ids: [place, msgctxt ?? ''].filter(Boolean),
        source,
        target,
      }));
    }),
  };
}

/** What is no XML is text. @param {string} text */
function contentsOfXml(text) {
  try {
    return contents(parseXml(`<text>${text}</text>`).documentElement ?? undefined);
  } catch {
    return [text];
  }
}

/** @param {string} text @returns {Returned} */
function fromXliff(text) {
  const root = /** @type {Element} */ (parseXml(text).documentElement);
  const version = root.getAttribute('version') ?? '';
  if (root.localName !== 'xliff' || !/^[12]\./.test(version))
    throw new ReturnedError('It is XML, but not XLIFF 1 or 2.');
  const isSecond = version.startsWith('2');
  const owners = isSecond ? [root] : elements(root, 'file');
  /** @param {string} name */
  const only = (name) => {
    const values = [...new Set(owners.map((it) => it.getAttribute(name) ?? ''))];
    if (values.length > 1) throw new ReturnedError(`${name} is not one: ${values.join(', ')}.`);
    return values[0] ?? '';
  };
  return {
    language: only(isSecond ? 'trgLang' : 'target-language'),
    sourceLanguage: only(isSecond ? 'srcLang' : 'source-language'),
    units: isSecond
      ? elements(root, 'unit').map(unitOfSecond)
      : elements(root, 'trans-unit')
          // The head of a PO file that became XLIFF is no text.
          .filter((unit) => unit.getAttribute('restype') !== 'x-gettext-domain-header')
          .map(unitOfFirst),
  };
}

/** @param {Element} unit @returns {ReturnedUnit} */
function unitOfFirst(unit) {
  const [source, target, segmented] = ['source', 'target', 'seg-source'].map((name) =>
    childOf(unit, name),
  );
  const pieces = segmentsOf(segmented);
  const translated = segmentsOf(target);
  return {
    ids: idsOf(unit),
    source: contents(source),
    target:
      pieces.length > 1 && pieces.length === translated.length
        ? joined(pieces.map((piece, index) => [piece, translated[index] ?? []]))
        : contents(target),
    isReviewed: saysReviewed({element: unit}),
    ...creditsOf({element: unit}),
  };
}

/** What is not segmented is ignorable space. @param {Element} unit @returns {ReturnedUnit} */
function unitOfSecond(unit) {
  const parts = [...unit.childNodes].filter(isElement);
  const segments = parts
    .filter(({localName}) => localName === 'segment' || localName === 'ignorable')
    .map((it) => {
      const [source, target] = ['source', 'target'].map((name) => childOf(it, name));
      const english = contents(source);
      return /** @type {const} */ ([
        english,
        target ? contents(target) : it.localName === 'ignorable' ? english : [],
      ]);
    });
  const isTranslated = segments.some(([english, said]) => said.length > 0 && said !== english);
  return {
    ids: idsOf(unit),
    source: segments.flatMap(([english]) => english),
    target: isTranslated ? joined(segments) : [],
    isReviewed: parts
      .filter(({localName}) => localName === 'segment')
      .every((it) => /^(?:reviewed|final)$/.test(it.getAttribute('state') ?? '')),
  };
}

/** @param {Element} unit */
const idsOf = (unit) =>
  ['id', 'resname', 'name', 'extradata'].flatMap((name) => unit.getAttribute(name) || []);

/** The marked segments of a text, each with what stands behind it. @param {Element | undefined} text */
function segmentsOf(text) {
  /** @type {Content[][]} */
  const segments = [];
  for (const node of text?.childNodes ?? []) {
    if (isElement(node) && node.localName === 'mrk' && node.getAttribute('mtype') === 'seg')
      segments.push(contents(node));
    else segments.at(-1)?.push(...contentsOfNode(node));
  }
  return segments;
}

/**
 * The translations of segments, with a space where the English has one between them.
 *
 * @param {readonly (readonly [Content[], Content[]])[]} segments
 */
function joined(segments) {
  return segments.flatMap(([, said], index) => {
    const [english, before] = [segments[index]?.[0] ?? [], segments[index - 1]];
    if (!before) return said;
    const isApart = /\s$/.test(lastOf(before[0])) || /^\s/.test(firstOf(english));
    const isJoined = !/\s$/.test(lastOf(before[1])) && !/^\s/.test(firstOf(said));
    return isApart && isJoined ? [' ', ...said] : said;
  });
}

/** @param {readonly Content[]} text */
const firstOf = ([first]) => (typeof first === 'string' ? first : '');
/** @param {readonly Content[]} text */
const lastOf = (text) => firstOf(text.slice(-1));

/** @param {Element | undefined} element @returns {Content[]} */
function contents(element) {
  return [...(element?.childNodes ?? [])].flatMap(contentsOfNode);
}

/** @param {import('./xliff.mjs').Node} node @returns {Content[]} */
function contentsOfNode(node) {
  if (!isElement(node)) {
    const isText = node.nodeType === node.TEXT_NODE || node.nodeType === node.CDATA_SECTION_NODE;
    return isText ? [node.nodeValue ?? ''] : [];
  }
  switch (node.localName) {
    case 'x':
    case 'ph':
    case 'it':
    case 'bpt':
    case 'ept':
    case 'bx':
    case 'ex':
    case 'sc':
    case 'ec':
      return [{id: node.getAttribute('id') ?? '', text: nameOf(node)}];
    case 'cp':
      return [String.fromCodePoint(parseInt(node.getAttribute('hex') ?? '0', 16))];
    case 'mrk':
      // A tracked change shows what was there before as well.
      return /delet/i.test(node.getAttribute('mtype') ?? '') ? [] : contents(node);
    default:
      return contents(node);
  }
}

/** What a placeholder stands for, wherever a format says so. @param {Element} element */
function nameOf(element) {
  const [said] = ['equiv-text', 'equiv', 'disp', 'ctype'].flatMap(
    (name) => element.getAttribute(name) || [],
  );
  return element.textContent || said || '';
}

/** @param {Element} element @param {string} name */
const elements = (element, name) => [...element.getElementsByTagNameNS('*', name)];

/** @param {Element} parent @param {string} name */
const childOf = (parent, name) =>
  [...parent.childNodes].filter(isElement).find(({localName}) => localName === name);

/** @param {import('./xliff.mjs').Node} node @returns {node is Element} */
function isElement(node) {
  return node.nodeType === node.ELEMENT_NODE;
}
