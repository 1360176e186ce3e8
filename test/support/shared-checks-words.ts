// Which texts of a widget in the pseudo-locale do not come from the catalogue.
import {describeElement, inside, plain} from './shared-checks-widget.js';

const ATTRIBUTES = [
  ...['aria-label', 'aria-description', 'aria-roledescription', 'aria-valuetext'],
  ...['title', 'alt', 'placeholder', 'label'],
];

/**
 * Letters without an accent, which the pseudo-locale never has, in anything that is read or heard.
 * What is marked as not to be translated, words from `Intl`, and single letters that number the
 * parts of a drawing may have them.
 */
export function rawTexts(widget: Element): string[] {
  return inside(widget)
    .filter((element) => element.localName !== 'style' && !element.closest('[translate=no]'))
    .flatMap((element) =>
      wordsOf(element)
        .filter(isRaw)
        .map((text) => `${text} in ${describeElement(element)}`),
    );
}

function wordsOf(element: Element): string[] {
  const texts = [...element.childNodes]
    .filter((node) => node.nodeType === Node.TEXT_NODE)
    .map((node) => node.textContent ?? '');
  const attributes = ATTRIBUTES.map((name) => element.getAttribute(name) ?? '');
  return [...texts, ...attributes, ...generated(element)].map(plain);
}

/** Words that a style sheet adds. */
function generated(element: Element): string[] {
  return ['::before', '::after'].flatMap((pseudo) => {
    const {content} = getComputedStyle(element, pseudo);
    return [...content.matchAll(/"([^"]*)"/g)].map(([, text = '']) => text);
  });
}

function isRaw(text: string): boolean {
  return !/^[A-Z]$/.test(text) && /[a-z]/i.test(text.replace(INTL_WORDS, ''));
}

const INTL_WORDS = new RegExp(`\\b(${[...intlWords()].join('|')})\\b`, 'g');

/** What `Intl` says for an unknown language in English. */
function* intlWords() {
  const languages = new Intl.DisplayNames('en', {type: 'language'});
  for (const code of ['da', 'de', 'en', 'nl', 'no', 'sv']) yield languages.of(code);
  const month = new Intl.DateTimeFormat('en', {month: 'long'});
  for (let index = 0; index < 12; index++) yield month.format(new Date(2026, index));
  yield 'and';
}
