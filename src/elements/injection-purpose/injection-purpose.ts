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
    const part = (label: string, claim: Claim) =>
      html`${heading(this.level + 2, label)} ${this.paragraph([claim])}`;
    return html`<div class="purpose" part="purpose">
      ${heading(this.level + 1, html`<span class="medical-name">${medicalName()}</span> ${name()}`)}
      ${part(words.purposeAim(), aim)} ${part(words.purposeAfter(), afterwards)}
      ${part(words.purposeLimits(), limits)}
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'spinal-injection-purpose': SpinalInjectionPurpose;
  }
}
