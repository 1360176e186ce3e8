import {html, nothing, type CSSResultGroup, type TemplateResult} from 'lit';
import {property} from 'lit/decorators.js';
import {dateAfter} from '../../content/calendar.js';
import type {Claim} from '../../content/claim.js';
import {helpAfterwards} from '../../content/help.js';
import type {TypeId} from '../../content/injection-type-id.js';
import {injectionTypes} from '../../content/injection-types.js';
import {
  noRelief,
  phaseClaim,
  timeline,
  timelineClaims,
  timelineMore,
  type Band,
  type Phase,
} from '../../content/timeline.js';
import * as words from '../../content/words.js';
import {formatDate, formatDates} from '../../locale/format.js';
import {baseStyles} from '../../ui/base.styles.js';
import {heading} from '../../ui/heading.js';
import {chooseDate} from '../base/attributes.js';
import {bandWords, spanWords} from '../base/durations.js';
import {TypeChooser} from '../base/type-chooser.js';
import {reliefTimelineStyles} from './relief-timeline.styles.js';
import {AXIS, position} from './scale.js';

/**
 * What may happen hours, days, weeks and months after the injection, as the range of what sources
 * say. That some people get no relief is a band of its own, always in view.
 *
 * @element spinal-relief-timeline
 * @fires {CustomEvent<TypeSelectedDetail>} spinal-type-selected - The reader chose a type; `detail.type` is its id.
 * @fires {CustomEvent<LinkCopiedDetail>} spinal-link-copied - The address of a part was copied; `detail` has the `id` of the part and the `url`.
 * @csspart tablist - The row of tabs.
 * @csspart tab - One tab.
 * @csspart tabpanel - The panel of a tab.
 * @csspart chart - The list of phases with their bands.
 */
export class SpinalReliefTimeline extends TypeChooser {
  static override styles: CSSResultGroup = [baseStyles, reliefTimelineStyles];

  /** The date of the injection as `YYYY-MM-DD`: each phase then shows its calendar dates too. */
  @property({attribute: 'injection-date'}) injectionDate = '';

  protected override readonly helpLevels = helpAfterwards;

  protected override claims(): Iterable<Claim> {
    return timelineClaims(this.chosenTypes);
  }

  protected override headingText(): string {
    return words.timelineHeading();
  }

  protected override renderContent(): unknown {
    const injected = chooseDate(
      this,
      'injection-date',
      this.injectionDate,
      ' The timeline is shown without dates.',
    );
    return html`<p class="legend">
        <span class="swatch all" aria-hidden="true"></span
        ><span class="swatch most" aria-hidden="true"></span> ${words.timelineLegend()}
      </p>
      ${
        injected
          ? html`<p class="injected">${words.injectedOn(formatDate(this.locale, injected))}</p>`
          : nothing
      }
      ${
        this.compare
          ? this.#renderTogether(injected)
          : this.renderTabs((type) => this.#renderType(type, injected))
      }
      ${this.layers({more: timelineMore})}`;
  }

  #renderType(type: TypeId, injected: Date | undefined): TemplateResult {
    return html`${heading(this.level + 1, injectionTypes[type].name())}
      <ol class="chart" part="chart">
        ${timeline[type].map(
          (phase) =>
            html`<li class="phase">
              <div class="phase-words">
                <strong class="phase-name">${words.phaseName(phase.id)}</strong>
                ${this.#renderSpans(phase, injected)}
              </div>
              ${track(phase)}
              <p class="phase-statement">${this.statement(phaseClaim(phase))}</p>
            </li>`,
        )}
        ${this.#renderNoRelief()}
      </ol>`;
  }

  #renderTogether(injected: Date | undefined): TemplateResult {
    const types = this.chosenTypes;
    const phases = timeline[types[0]!].map((phase) => phase.id);
    return html`${heading(this.level + 1, words.allTypesTogether())}
      <ol class="chart" part="chart">
        ${phases.map(
          (id) =>
            html`<li class="phase together">
              <strong class="phase-name">${words.phaseName(id)}</strong>
              <ul>
                ${types.map((type) => {
                  const phase = timeline[type].find((it) => it.id === id)!;
                  return html`<li class="phase">
                    <div class="phase-words">
                      <span class="phase-type">${injectionTypes[type].shortName()}</span>
                      ${this.#renderSpans(phase, injected)}
                    </div>
                    ${track(phase)}
                  </li>`;
                })}
              </ul>
            </li>`,
        )}
        ${this.#renderNoRelief()}
      </ol>`;
  }

  #renderSpans(phase: Phase, injected: Date | undefined): TemplateResult {
    const {all} = phase;
    const most = phase.most === all ? undefined : phase.most;
    return html`<span class="span">${words.allSourcesSpan(bandWords(this.locale, phase))}</span>
      ${injected ? html`<span class="dates">${this.#dates(injected, all)}</span>` : nothing}
      ${
        most
          ? html`<span class="span">${words.mostSourcesSpan(spanWords(this.locale, most))}</span>`
          : nothing
      }
      ${
        most && injected ? html`<span class="dates">${this.#dates(injected, most)}</span>` : nothing
      }`;
  }

  #dates(injected: Date, {from, to}: Band): string {
    const [first, last] = [dateAfter(injected, from), dateAfter(injected, to)];
    return formatDates(this.locale, first, last, words.numberRange);
  }

  #renderNoRelief(): TemplateResult {
    return html`<li class="phase none">
      <div class="phase-words">
        <strong class="phase-name">${words.noReliefName()}</strong>
        <span class="span">${words.atAnyTime()}</span>
      </div>
      <div class="track" aria-hidden="true">
        <div class="band no-relief" .style=${extent(0, 1)}></div>
        ${axis()}
      </div>
      <p class="phase-statement">${this.statement(noRelief)}</p>
    </li>`;
  }
}

// The words beside it say the same.
function track({all, most, open}: Phase): TemplateResult {
  const [start, end] = [position(all.from), position(all.to)];
  return html`<div class="track" aria-hidden="true">
    <div class=${`band all ${open ? 'open-start' : ''}`} .style=${extent(start, end)}></div>
    ${
      most
        ? html`<div
            class="band most"
            .style=${extent(position(most.from), position(most.to))}
          ></div>`
        : nothing
    }
    ${axis()}
  </div>`;
}

function axis(): TemplateResult {
  return html`<div class="axis">
    ${AXIS.map((unit) => html`<span>${words.axisPart(unit)}</span>`)}
  </div>`;
}

// A style property, not a style attribute: a strict CSP forbids the attribute.
const extent = (from: number, to: number) => `--from: ${from}; --to: ${to}`;

declare global {
  interface HTMLElementTagNameMap {
    'spinal-relief-timeline': SpinalReliefTimeline;
  }
}
