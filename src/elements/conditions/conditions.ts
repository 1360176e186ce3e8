import {html, type CSSResultGroup, type TemplateResult} from 'lit';
import {property} from 'lit/decorators.js';
import type {Claim} from '../../content/claim.js';
import {
  conditionClaims,
  conditionIds,
  conditions,
  whileWaiting,
  type ConditionId,
} from '../../content/conditions.js';
import * as words from '../../content/words.js';
import {baseStyles} from '../../ui/base.styles.js';
import {heading} from '../../ui/heading.js';
import {tableStyles} from '../../ui/table.styles.js';
import {tabs} from '../../ui/tabs.js';
import {Chooser} from '../base/chooser.js';
import {SpinalElement} from '../base/spinal-element.js';
import {conditionsStyles} from './conditions.styles.js';

export interface ConditionSelectedDetail {
  readonly condition: ConditionId;
}

/**
 * A complaint: the injection that is discussed for it, how experts judge it, and what happens without.
 *
 * @element spinal-conditions
 * @fires {CustomEvent<ConditionSelectedDetail>} spinal-condition-selected - The reader chose a complaint; `detail.condition` is its id.
 * @fires {CustomEvent<LinkCopiedDetail>} spinal-link-copied - The address of a part was copied; `detail` has the `id` of the part and the `url`.
 * @csspart tablist - The row of tabs.
 * @csspart tab - One tab.
 * @csspart tabpanel - The panel of a tab.
 * @csspart evidence - The table of who says what.
 */
export class SpinalConditions extends SpinalElement {
  static override styles: CSSResultGroup = [baseStyles, tableStyles, conditionsStyles];

  /**
   * The complaint that is shown: `herniated-disc`, `spinal-stenosis`, `sciatica`, `facet-pain`,
   * `si-joint-pain` or `long-lasting`. Default: the first of `conditions`.
   */
  @property() condition = '';

  /** The complaints to choose from and their order, separated by spaces or commas. Default: all six. */
  @property() conditions = '';

  readonly #chooser = new Chooser<ConditionId>(this, {
    allowed: conditionIds,
    one: {attribute: 'condition', get: () => this.condition, set: (id) => (this.condition = id)},
    some: {attribute: 'conditions', get: () => this.conditions},
    anchorOf: (id) => this.anchorOf(id),
    onSelect: (condition) =>
      this.emit<ConditionSelectedDetail>('spinal-condition-selected', {condition}),
  });

  protected override claims(): Iterable<Claim> {
    return conditionClaims(this.#chooser.chosen);
  }

  protected override headingText(): string {
    return words.conditionsHeading();
  }

  protected override renderContent(): unknown {
    return html`${tabs({
      label: words.chooseCondition(),
      tabs: this.#chooser.chosen.map((id) => ({
        id,
        label: conditions[id].shortName(),
        panel: () => html`${this.#renderCondition(id)} ${this.renderCopyLink(id)}`,
      })),
      selected: this.#chooser.selected,
      complete: this.complete,
      onSelect: (id) => this.#chooser.select(id as ConditionId),
    })}
    ${this.paragraph([whileWaiting])}`;
  }

  #renderCondition(id: ConditionId): TemplateResult {
    const {name, injection, verdict, otherwise, more, evidence} = conditions[id];
    const part = (label: string, claim: Claim) =>
      html`<div class="part">${heading(this.level + 2, label)} ${this.paragraph([claim])}</div>`;
    return html`${heading(this.level + 1, name())}
      <div class="columns">
        ${part(words.conditionInjection(), injection)} ${part(words.conditionVerdict(), verdict)}
        ${part(words.conditionOtherwise(), otherwise)}
      </div>
      ${this.layers({subject: id, more, evidence})}`;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'spinal-condition-selected': CustomEvent<ConditionSelectedDetail>;
  }
  interface HTMLElementTagNameMap {
    'spinal-conditions': SpinalConditions;
  }
}
