import {html, type CSSResultGroup, type TemplateResult} from 'lit';
import type {Claim} from '../../content/claim.js';
import {helpAfterwards} from '../../content/help.js';
import {
  diaryTimes,
  procedureClaims,
  procedureEvidence,
  procedureMore,
  questionsToAsk,
  steps,
} from '../../content/procedure.js';
import * as words from '../../content/words.js';
import {baseStyles} from '../../ui/base.styles.js';
import {heading} from '../../ui/heading.js';
import {tableStyles} from '../../ui/table.styles.js';
import {durationWords} from '../base/durations.js';
import {SpinalElement} from '../base/spinal-element.js';
import {procedureStyles} from './procedure.styles.js';

/**
 * The visit step by step, with questions to ask before deciding. Prints as a hand-out to bring along,
 * with lines to write answers on.
 *
 * @element spinal-procedure
 * @fires {CustomEvent<PrintRequestedDetail>} spinal-print-requested - The reader pressed the button that prints; it has no `detail`.
 * @csspart steps - The steps of the visit.
 * @csspart questions - The questions to ask.
 * @csspart evidence - The table of who says what.
 */
export class SpinalProcedure extends SpinalElement {
  static override styles: CSSResultGroup = [baseStyles, tableStyles, procedureStyles];

  protected override readonly helpLevels = helpAfterwards;

  protected override claims(): Iterable<Claim> {
    return procedureClaims();
  }

  protected override headingText(): string {
    return words.procedureHeading();
  }

  protected override renderContent(): unknown {
    return html`<ol class="steps" part="steps">
        ${steps.map(
          ({name, claims}) =>
            html`<li class="step">${heading(this.level + 1, name())} ${this.lines(claims)}</li>`,
        )}
      </ol>
      ${this.layers({more: procedureMore, evidence: procedureEvidence})}
      <div class="note questions" part="questions">
        ${heading(this.level + 1, words.askHeading())}
        <p>${words.askIntro()}</p>
        <ul class="asks">
          ${questionsToAsk.map((question) => html`<li class="ask">${question()}</li>`)}
        </ul>
        ${this.#renderDiary()}
        <div class="toolbar">${this.renderPrintButton(words.printHandOut())}</div>
      </div>`;
  }

  /** To be filled in on paper. */
  #renderDiary(): TemplateResult {
    const times = diaryTimes.map((time) => durationWords(this.locale, time));
    return html`<table class="diary on-paper">
      <caption>
        ${words.diaryHeading()}
      </caption>
      <thead>
        <tr>
          ${[words.diaryBefore(), ...times].map((time) => html`<th scope="col">${time}</th>`)}
        </tr>
      </thead>
      <tbody>
        <tr>
          ${[undefined, ...times].map(() => html`<td></td>`)}
        </tr>
      </tbody>
    </table>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'spinal-procedure': SpinalProcedure;
  }
}
