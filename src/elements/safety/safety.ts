import {html, type CSSResultGroup, type TemplateResult} from 'lit';
import type {Claim} from '../../content/claim.js';
import {
  aboutSigns,
  benefit,
  risksInNumbers,
  risksInShort,
  risksWithoutNumbers,
  safetyClaims,
  safetyEvidence,
  sideEffects,
  type Frequency,
  type Outcome,
} from '../../content/safety.js';
import {levelIds} from '../../content/help.js';
import * as words from '../../content/words.js';
import {formatNumber} from '../../locale/format.js';
import {baseStyles} from '../../ui/base.styles.js';
import {joined} from '../../ui/english.js';
import {heading} from '../../ui/heading.js';
import {iconArray} from '../../ui/icon-array.js';
import {tableStyles} from '../../ui/table.styles.js';
import {SpinalElement} from '../base/spinal-element.js';
import {safetyStyles} from './safety.styles.js';

/**
 * When to seek help, and risks and benefit as natural frequencies.
 *
 * @element spinal-safety
 * @without help
 * @csspart levels - The three levels of help.
 * @csspart risks - The risks in numbers.
 * @csspart benefit - The benefit in numbers.
 * @csspart evidence - The table of who says what.
 * @cssprop [--spinal-warning=light-dark(#a3261b, #ff9e8f)] - What needs help at once.
 */
export class SpinalSafety extends SpinalElement {
  static override styles: CSSResultGroup = [baseStyles, tableStyles, safetyStyles];

  protected override claims(): Iterable<Claim> {
    return safetyClaims();
  }

  protected override headingText(): string {
    return words.safetyHeading();
  }

  protected override renderContent(): unknown {
    return html`${this.#renderLevels()}
      <div class="part">
        ${heading(this.level + 1, words.risksShort())} ${this.lines(risksInShort)}
      </div>
      ${this.panel({
        id: 'more',
        level: this.level + 1,
        label: words.moreLabel(),
        content: () => this.#renderMore(),
      })}
      ${this.layers({evidence: safetyEvidence})}`;
  }

  // The levels of help stand first and are the warning signs of this widget.
  protected override renderHelp(): unknown {
    return '';
  }

  #renderLevels(): TemplateResult {
    return html`<div class="levels" part="levels">
        ${levelIds.map((id) => html`<div class=${`level ${id}`}>${this.helpLevel(id)}</div>`)}
      </div>
      ${phones()}`;
  }

  #renderMore(): TemplateResult {
    const part = (label: string, content: unknown, name = '') =>
      html`<div class="part" part=${name}>${heading(this.level + 2, label)} ${content}</div>`;
    return html`${part(words.aboutSigns(), this.list(aboutSigns))}
    ${part(
      words.risksHeading(),
      html`<ul class="columns">
        ${risksInNumbers.map((risk, index) => this.#renderOutcome(risk, `risk-${index}`))}
      </ul>`,
      'risks',
    )}
    ${part(words.risksUnknownHeading(), this.list(risksWithoutNumbers))}
    ${part(words.commonHeading(), this.list(sideEffects))}
    ${part(
      words.benefitHeading(),
      html`<ul class="columns">
        ${this.#renderOutcome(benefit, 'benefit')}
      </ul>`,
      'benefit',
    )}`;
  }

  #renderOutcome({name, frequency, claim}: Outcome, id: string): TemplateResult {
    return html`<li class="outcome">
      ${heading(this.level + 3, name())}
      <div class="outcome-picture">
        <strong
          >${words.shareOf(this.#count(frequency), formatNumber(this.locale, frequency.of))}</strong
        >
        ${iconArray({id, ...frequency})}
      </div>
      <p>${this.statement(claim)}</p>
    </li>`;
  }

  #count({min, max}: Frequency): string {
    const [low, high] = [formatNumber(this.locale, min), formatNumber(this.locale, max)];
    if (min === max) return low;
    return min > 0 ? words.numberRange(low, high) : words.countUpTo(high);
  }
}

/** To be filled in on paper. */
const phones = (): TemplateResult =>
  html`<ul class="phones on-paper">
    ${words.phoneNumbers.map((name) => html`<li><span>${joined(name(), ':')}</span></li>`)}
  </ul>`;

declare global {
  interface HTMLElementTagNameMap {
    'spinal-safety': SpinalSafety;
  }
}
