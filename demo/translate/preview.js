// The widgets in the language that is being translated, beside English, and the way from a sentence
// in them to its unit and back.
import {registerLocale} from '../dist/spinal-widgets.js';

const FOUND = {outline: '3px solid currentColor', outlineOffset: '4px'};

let version = 0;

/** Shows `tag` with these messages and in English. A language of its own each time: widgets follow it. */
export function showPreview({draft, english, tag, locale, catalogue}) {
  const code = `${locale}-x-draft${++version}`;
  registerLocale(code, catalogue);
  for (const [frame, lang] of [
    [draft, code],
    [english, 'en'],
  ]) {
    const shown = frame.firstElementChild;
    if (shown?.localName === tag) shown.lang = lang;
    else frame.replaceChildren(Object.assign(document.createElement(tag), {lang}));
  }
}

/** The id of the unit whose text was clicked. `text` names the side: `target` or `source`. */
export function unitAt(event, units, text) {
  const [element] = event.composedPath();
  if (!(element instanceof Element)) return undefined;
  const written = [...element.childNodes]
    .filter((node) => node.nodeType === Node.TEXT_NODE)
    .map((node) => plain(node.data))
    .filter(Boolean);
  const found = units.filter((unit) => written.some((it) => matches(it, unit, text)));
  // Words that stand in several places, such as a name, are the less likely the longer another is.
  return found.sort((a, b) => b[text].length - a[text].length)[0]?.id;
}

/** Goes to where the unit's text stands in a preview, opens what hides it, and marks it for a moment. */
export function reveal(frame, unit, text) {
  const node = textNodes(frame).find((it) => matches(plain(it.data), unit, text));
  const element = node?.parentElement;
  if (!element) return false;
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

const textNodes = (root) =>
  [...nodesIn(root)].filter(
    (node) => node.nodeType === Node.TEXT_NODE && node.parentElement?.localName !== 'style',
  );

function matches(written, unit, text) {
  const said = plain(unit[text]);
  if (!said) return false;
  if (unit.placeholders.length === 0) return written === said;
  const parts = unit.placeholders.reduce(
    (pieces, it) => pieces.flatMap((piece) => piece.split(it)),
    [said],
  );
  const pattern = parts.map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('.+');
  return new RegExp(`^${pattern}$`).test(written);
}

const plain = (text) => text.replace(/\s+/g, ' ').trim();
