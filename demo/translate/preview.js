// The widgets in the language that is being translated, beside English, and the way from a sentence
// in them to its unit and back.
import {registerLocale} from '../dist/spinal-widgets.js';
import {toNode} from '../markup.js';

const FOUND = {outline: '3px solid currentColor', outlineOffset: '4px'};

const REVIEW = {'reviewed-by': 'N. N.', 'reviewed-on': '2026-01-31'};

/** Widgets with what a page can give them, so that each text stands somewhere. */
const SAMPLES = {
  'spinal-injection-types': [
    ['spinal-injection-types', {}],
    ['spinal-injection-types', {types: 'epidural facet', compare: ''}],
  ],
  'spinal-relief-timeline': [
    ['spinal-relief-timeline', {...REVIEW, 'injection-date': '2026-01-31'}],
    ['spinal-relief-timeline', {compare: ''}],
  ],
  'spinal-care-plan': [
    [
      'spinal-care-plan',
      {'reviewed-by': 'N. N.', 'emergency-number': '112'},
      [['p', {slot: 'products'}, ['…']]],
    ],
  ],
};

const samplesOf = (tag) => SAMPLES[tag] ?? [[tag, {}]];

/** The guide has all parts, as they are without attributes, and the questions that these do not answer. */
const ALL = ['spinal-guide', 'spinal-faq', ...Object.keys(SAMPLES)].flatMap(samplesOf);

let version = 0;

/**
 * Shows a widget, or all, with these messages and in English. A language of its own each time: widgets
 * follow it.
 */
export function showPreview({draft, english, widget, locale, catalogue}) {
  const code = `${locale}-x-draft${++version}`;
  registerLocale(code, catalogue);
  for (const [frame, lang] of [
    [draft, code],
    [english, 'en'],
  ]) {
    if (frame.dataset.widget !== widget) {
      frame.dataset.widget = widget;
      frame.replaceChildren(...(widget === 'all' ? ALL : samplesOf(widget)).map(toNode));
    }
    for (const shown of frame.children) shown.lang = lang;
  }
}

/** The id of the unit whose text was clicked. `text` names the side: `target` or `source`. */
export function unitAt(event, units, text) {
  const [element] = event.composedPath();
  if (!(element instanceof Element)) return undefined;
  const written = [...element.childNodes]
    .filter((node) => node.nodeType === Node.TEXT_NODE)
    .map((node) => node.data)
    .concat(element.ariaLabel ?? '')
    .map(plain)
    .filter(Boolean);
  const found = units.filter((unit) => written.some((it) => matches(it, unit, text)));
  // Words that stand in several places, such as a name, are the less likely the longer another is.
  return found.sort((a, b) => b[text].length - a[text].length)[0]?.id;
}

/** Goes to where the unit's text stands in a preview, opens what hides it, and marks it for a moment. */
export function reveal(frame, unit, text) {
  const texts = textsIn(frame);
  const found =
    texts.find(([written]) => matches(plain(written), unit, text)) ??
    texts.find(([written]) => matches(plain(written), unit, text, partOf));
  if (!found) return false;
  const [, element] = found;
  const closed = element.closest('[hidden=until-found]');
  closed?.dispatchEvent(new Event('beforematch', {bubbles: true}));
  requestAnimationFrame(() => {
    element.scrollIntoView({block: 'center'});
    element.animate([FOUND, FOUND], {duration: 2500});
  });
  return true;
}

function* nodesIn(root) {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    yield node;
    if (node.shadowRoot) yield* nodesIn(node.shadowRoot);
  }
}

/** Each text, on the screen or for a screen reader, with the element that has it. */
const textsIn = (root) =>
  [...nodesIn(root)].flatMap((node) => {
    if (node.nodeType === Node.ELEMENT_NODE) return node.ariaLabel ? [[node.ariaLabel, node]] : [];
    const {parentElement} = node;
    return parentElement && parentElement.localName !== 'style' ? [[node.data, parentElement]] : [];
  });

const whole = (pattern) => `^${pattern}$`;

/** Some texts stand inside another, such as the kind of a source before its language. */
const partOf = (pattern) => `(?<!\\p{L})${pattern}(?!\\p{L})`;

function matches(written, unit, text, where = whole) {
  const said = plain(unit[text]);
  if (!said) return false;
  const parts = unit.placeholders.reduce(
    (pieces, it) => pieces.flatMap((piece) => piece.split(it)),
    [said],
  );
  const pattern = parts.map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('.+');
  return new RegExp(where(pattern), 'u').test(written);
}

const plain = (text) => text.replace(/\s+/g, ' ').trim();
