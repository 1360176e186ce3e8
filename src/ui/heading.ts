import {html, nothing, type TemplateResult} from 'lit';

/** A heading of a level that fits the page's outline; past level 6 there is none, so it stays there. */
export function heading(
  level: number,
  text: unknown,
  id: string | typeof nothing = nothing,
): TemplateResult {
  switch (Math.min(level, 6)) {
    case 2:
      return html`<h2 id=${id}>${text}</h2>`;
    case 3:
      return html`<h3 id=${id}>${text}</h3>`;
    case 4:
      return html`<h4 id=${id}>${text}</h4>`;
    case 5:
      return html`<h5 id=${id}>${text}</h5>`;
    default:
      return html`<h6 id=${id}>${text}</h6>`;
  }
}
