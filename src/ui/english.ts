import {html, type TemplateResult} from 'lit';

/**
 * English where a translation is missing, marked as such for screen readers and in texts from right to left; in an
 * attribute, or as a part of another message, it is the bare text.
 */
export const english = (text: string): string =>
  saying(text, html`<span lang="en" dir="ltr">${text}</span>`);

/** Texts in a row, each of which may be marked. */
export function joined(...texts: readonly string[]): string {
  const text = texts.join('');
  return texts.some((it: unknown) => typeof it === 'object') ? saying(text, html`${texts}`) : text;
}

const saying = (text: string, shown: TemplateResult) =>
  Object.assign(shown, {toString: () => text}) as unknown as string;
