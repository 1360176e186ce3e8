import {warn} from '../warn.js';
import {matchLocale, sourceLocale} from './locales.js';

let pageLocale = '';
let told = false;

/** Sets the language for widgets that no `lang` speaks for (the script's `data-lang`). */
export function setPageLocale(tag: string): void {
  told = true;
  const locale = matchLocale(tag);
  if (locale) pageLocale = locale;
  else
    warn(
      `data-lang="${tag}" is not a language of this library; English is used where the page has no lang.`,
    );
}

/** The value of the nearest `lang`, from the element outwards and across shadow roots. */
export function nearestLang(element: Element): string | undefined {
  let node: Node | null = element;
  while (node) {
    const lang = (node as Partial<Element>).getAttribute?.('lang');
    if (lang != null) return lang;
    node = (node as Partial<ShadowRoot>).host ?? node.parentNode;
  }
  return undefined;
}

/**
 * The locale an element should show. An unsupported language, as a browser translator sets it,
 * leaves an element in the locale it has.
 */
export function localeFor(element: Element, current?: string): string {
  const lang = nearestLang(element);
  if (lang === undefined) tellOnce();
  const otherwise = pageLocale || sourceLocale;
  return lang === undefined ? otherwise : (matchLocale(lang) ?? current ?? otherwise);
}

function tellOnce(): void {
  if (told) return;
  told = true;
  warn(
    'the page names no language, so English is shown. Allowed: <html lang="da">, or data-lang="da" on the script tag or on <meta name="spinal-widgets">.',
  );
}
