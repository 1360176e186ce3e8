import {html, type CSSResultGroup, type TemplateResult} from 'lit';
import type {Claim} from '../../content/claim.js';
import {
  benefit,
  commonEffects,
  littleBenefit,
  notForEveryone,
  risksInNumbers,
  risksWithoutNumbers,
  safetyClaims,
  seekHelp,
  shortNumbness,
  type Frequency,
  type Outcome,
} from '../../content/safety.js';
import * as words from '../../content/words.js';
import {formatNumber} from '../../locale/format.js';
import {baseStyles} from '../../ui/base.styles.js';
import {heading} from '../../ui/heading.js';
import {iconArray} from '../../ui/icon-array.js';
import {SpinalElement} from '../base/spinal-element.js';
import {safetyStyles} from './safety.styles.js';

/**
 * When to seek help, risks and benefit as natural frequencies, and who should wait.
 *
 * @element spinal-safety
 * @fires {CustomEvent<CitationFollowedDetail>} spinal-citation-followed - The reader went from a statement to its sources; `detail.numbers` are theirs.
 * @fires {CustomEvent<SourcesToggledDetail>} spinal-sources-toggled - The list of sources was opened or closed; `detail` has `open`.
 * @fires {CustomEvent<SourceFollowedDetail>} spinal-source-followed - The reader followed the link of a source; `detail.url` is its address.
 * @csspart root - Everything.
 * @csspart levels - The three levels of help.
 * @csspart risks - The risks in numbers.
 * @csspart benefit - The benefit in numbers.
 * @csspart disclosure - The sources, with the button that opens them.
 * @csspart sources - The list of sources.
 * @csspart about - The last line.
 * @cssprop [--spinal-warning=light-dark(#a3261b, #ff9e8f)] - What needs help at once.
 */
export class SpinalSafety extends SpinalElement {
  static override styles: CSSResultGroup = [baseStyles, safetyStyles];

  protected override claims(): Iterable<Claim> {
    return safetyClaims();
  }

  protected override headingText(): string {
    return words.safetyHeading();
  }

  protected override renderContent(): unknown {
    const part = (label: string, content: unknown, name = '') =>
      html`<div class="part" part=${name}>${heading(this.level + 1, label)} ${content}</div>`;
    return html`${this.#renderLevels()}
    ${part(
      words.risksHeading(),
      html`<ul class="columns">
        ${risksInNumbers.map((risk) => this.#renderOutcome(risk, words.peopleOf))}
      </ul>`,
      'risks',
    )}
    ${part(words.risksUnknownHeading(), this.list(risksWithoutNumbers))}
    ${part(words.commonHeading(), this.list(commonEffects))}
    ${part(words.numbnessHeading(), this.list(shortNumbness))}
    ${part(
      words.benefitHeading(),
      html`<ul class="columns">
          ${this.#renderOutcome(benefit, words.morePeopleOf)}
        </ul>
        ${heading(this.level + 2, words.littleBenefitHeading())} ${this.list(littleBenefit)}`,
      'benefit',
    )}
    ${part(words.notForEveryoneHeading(), this.list(notForEveryone))}`;
  }

  // The levels of help stand first and are the warning signs of this widget.
  protected override renderHelp(): unknown {
    return '';
  }

  #renderLevels(): TemplateResult {
    const level = (label: string, whom: string, claims: readonly Claim[], name: string) =>
      html`<div class=${`level ${name}`}>
        ${heading(this.level + 1, label)}
        <p>${whom}</p>
        ${this.list(claims)}
      </div>`;
    return html`<div class="levels" part="levels">
      ${level(words.helpNow(), this.emergencyAdvice(), seekHelp.now, 'now')}
      ${level(words.helpToday(), words.helpTodayWhom(), seekHelp.today, 'today')}
      ${level(words.helpOrdinary(), words.helpOrdinaryWhom(), seekHelp.ordinary, 'ordinary')}
    </div>`;
  }

  #renderOutcome(
    {name, frequency, claim}: Outcome,
    sentence: (count: string, of: string) => string,
  ): TemplateResult {
    return html`<li class="outcome">
      ${heading(this.level + 2, name())}
      <div class="outcome-picture">
        <strong
          >${sentence(this.#count(frequency), formatNumber(this.locale, frequency.of))}</strong
        >
        ${iconArray(frequency)}
      </div>
      <p>${this.statement(claim)}</p>
    </li>`;
  }

  #count({min, max, below}: Frequency): string {
    const [low, high] = [formatNumber(this.locale, min), formatNumber(this.locale, max)];
    if (min === max) return low;
    if (min > 0) return words.countFromTo(low, high);
    return below ? words.fewerThan(high) : words.countUpTo(high);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'spinal-safety': SpinalSafety;
  }
}
