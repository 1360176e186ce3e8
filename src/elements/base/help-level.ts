import {html, type TemplateResult} from 'lit';
import type {Claim} from '../../content/claim.js';
import {levels, type LevelId} from '../../content/help.js';
import * as words from '../../content/words.js';
import {heading} from '../../ui/heading.js';

export interface HelpLevelOptions {
  readonly id: LevelId;
  /** Of the heading, which says what to do. */
  readonly level: number;
  /** Number to call in an emergency, if the page gives one. */
  readonly number: string;
  readonly cite: (text: string, claims: readonly Claim[]) => unknown;
}

/** The signs of a level. */
export const signsOf = (id: LevelId): readonly Claim[] => levels[id];

/** One level of help: the action as a heading, whom to call, and the signs. */
export function helpLevel({id, level, number, cite}: HelpLevelOptions): TemplateResult {
  const signs = signsOf(id);
  return html`${heading(level, action(id, number))}
    <p>${cite(whom(id), signs)}</p>
    <ul class="claims">
      ${signs.map(({text}) => html`<li><span>${text()}</span></li>`)}
    </ul>`;
}

function action(id: LevelId, number: string): unknown {
  switch (id) {
    case 'now':
      return number ? call(number) : words.callNow();
    case 'today':
      return words.callToday();
    case 'ordinary':
      return words.callOrdinary();
  }
}

/** A link where it is a number, and not words such as “112 or 1813”. */
function call(number: string): unknown {
  const action = words.callNumberNow(number);
  return /^[+\d][\d ()-]*$/.test(number)
    ? html`<a href=${`tel:${number.replace(/[ ()-]/g, '')}`}>${action}</a>`
    : action;
}

function whom(id: LevelId): string {
  switch (id) {
    case 'now':
      return words.ifYouGet();
    case 'today':
      return words.callTodayWhom();
    case 'ordinary':
      return words.callOrdinaryWhom();
  }
}
