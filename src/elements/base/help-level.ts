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
  readonly cite: (claims: readonly Claim[]) => unknown;
}

/** One level of help: the action as a heading, whom to call, and the signs. */
export function helpLevel({id, level, number, cite}: HelpLevelOptions): TemplateResult {
  const signs = levels[id];
  return html`${heading(level, action(id, number))}
    <p>${whom(id)}${cite(signs)}</p>
    <ul class="claims">
      ${signs.map(({text}) => html`<li><span>${text()}</span></li>`)}
    </ul>`;
}

function action(id: LevelId, number: string): string {
  switch (id) {
    case 'now':
      return number ? words.callNumberNow(number) : words.callNow();
    case 'today':
      return words.callToday();
    case 'ordinary':
      return words.callOrdinary();
  }
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
