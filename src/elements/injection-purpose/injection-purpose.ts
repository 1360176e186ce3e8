import {html, type CSSResultGroup} from 'lit';
import type {Claim} from '../../content/claim.js';
import {
  purposeClaims,
  purposes,
  purposesEvidence,
  purposesMore,
  type Purpose,
} from '../../content/purposes.js';
import * as words from '../../content/words.js';
import {baseStyles} from '../../ui/base.styles.js';
import {heading} from '../../ui/heading.js';
import {tableStyles} from '../../ui/table.styles.js';
import {SpinalElement} from '../base/spinal-element.js';
import {injectionPurposeStyles} from './injection-purpose.styles.js';

/**
 * What an injection can be for, side by side: a test of where pain comes from, or a treatment.
 *
 * @element spinal-injection-purpose
 * @csspart purpose - One of the two purposes.
 * @csspart evidence - The table of who says what.
 */
export class SpinalInjectionPurpose extends SpinalElement {
  static override styles: CSSResultGroup = [baseStyles, tableStyles, injectionPurposeStyles];

  protected override claims(): Iterable<Claim> {
    return purposeClaims();
  }

  protected override headingText(): string {
    return words.purposeHeading();
  }

  protected override renderContent(): unknown {
    return html`<div class="purposes">
        ${purposes.map((purpose) => this.#renderPurpose(purpose))}
      </div>
      ${this.layers({more: purposesMore, evidence: purposesEvidence})}`;
  }

  #renderPurpose({medicalName, name, aim, afterwards, limits}: Purpose): unknown {
    const part = (label: string, text: unknown) =>
      html`${heading(this.level + 2, label)}
        <p>${text}</p>`;
    // One link for the three: they are short, and say of one thing what is done.
    const last = this.cite(limits.text(), [aim, afterwards, limits]);
    return html`<div class="purpose" part="purpose">
      ${heading(this.level + 1, html`<span class="medical-name">${medicalName()}</span> ${name()}`)}
      ${part(words.purposeAim(), aim.text())} ${part(words.purposeAfter(), afterwards.text())}
      ${part(words.purposeLimits(), last)}
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'spinal-injection-purpose': SpinalInjectionPurpose;
  }
}
