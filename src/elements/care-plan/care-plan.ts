import {html, nothing, type CSSResultGroup} from 'lit';
import {property} from 'lit/decorators.js';
import {carePlan, carePlanClaims, carePlanEvidence, carePlanMore} from '../../content/care-plan.js';
import type {Claim} from '../../content/claim.js';
import * as words from '../../content/words.js';
import {baseStyles} from '../../ui/base.styles.js';
import {heading} from '../../ui/heading.js';
import {tableStyles} from '../../ui/table.styles.js';
import {SpinalElement} from '../base/spinal-element.js';
import {carePlanStyles} from './care-plan.styles.js';

/**
 * The injection as one part of a plan: exercise, physiotherapy, medicine, everyday life.
 *
 * @element spinal-care-plan
 * @slot products - A shop's own products. They get a heading of their own and a label that says they are commercial, in the reader's language.
 * @csspart products - The shop's products with their heading and label.
 * @csspart evidence - The table of who says what.
 */
export class SpinalCarePlan extends SpinalElement {
  static override styles: CSSResultGroup = [baseStyles, tableStyles, carePlanStyles];

  /** Whether the page has put products in. @internal */
  @property({attribute: false}) hasProducts = false;

  override connectedCallback(): void {
    super.connectedCallback();
    // Before the slot says so, or they would move once more.
    this.hasProducts ||= this.querySelector(':scope > [slot=products]') !== null;
  }

  protected override claims(): Iterable<Claim> {
    return carePlanClaims();
  }

  protected override headingText(): string {
    return words.careHeading();
  }

  protected override renderContent(): unknown {
    return html`<div class="columns">
        ${carePlan.map(
          ({name, claims}) =>
            html`<div class="part">
              ${heading(this.level + 1, name())} ${this.paragraph(claims)}
            </div>`,
        )}
      </div>
      ${this.layers({more: carePlanMore, evidence: carePlanEvidence})}`;
  }

  // What a shop sells stands after everything medical, the last lines included.
  protected override renderLastLines(): unknown {
    return html`${super.renderLastLines()}
      <aside
        class=${this.hasProducts ? 'products' : 'absent'}
        part="products"
        aria-labelledby="products"
      >
        ${
          this.hasProducts
            ? html`<p class="commercial">${words.commercialLabel()}</p>
                ${heading(this.level + 1, words.productsHeading(), 'products')}
                <p class="small">${words.commercialNote()}</p>`
            : nothing
        }
        <slot
          name="products"
          @slotchange=${({target}: Event) =>
            (this.hasProducts = (target as HTMLSlotElement).assignedNodes().length > 0)}
        ></slot>
      </aside>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'spinal-care-plan': SpinalCarePlan;
  }
}
