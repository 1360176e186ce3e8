import {html} from 'lit';

/**
 * English where a translation is missing, marked as such for screen readers and in texts from right to left; in an
 * attribute, or joined to others, it is the bare text.
 */
export function english(text: string): string {
  const marked = html`<span lang="en" dir="ltr">${text}</span>`;
  return Object.assign(marked, {toString: () => text}) as unknown as string;
}
