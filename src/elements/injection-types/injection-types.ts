import {html, type CSSResultGroup, type TemplateResult} from 'lit';
import type {Claim} from '../../content/claim.js';
import {typeIds, type TypeId} from '../../content/injection-type-id.js';
import {injectionTypes, typeClaims} from '../../content/injection-types.js';
import {timeline, type PhaseId} from '../../content/timeline.js';
import * as words from '../../content/words.js';
import {baseStyles} from '../../ui/base.styles.js';
import {comparisonTable} from '../../ui/comparison-table.js';
import {drawingStyles} from '../../ui/drawings/drawing.styles.js';
import {heading} from '../../ui/heading.js';
import {tableStyles} from '../../ui/table.styles.js';
import {bandWords, spanWords} from '../base/durations.js';
import {TypeChooser} from '../base/type-chooser.js';
import {typeDrawing} from './type-drawing.js';
import {injectionTypesStyles} from './injection-types.styles.js';

/**
 * The four types of spinal injection: where the needle goes, what each is for, how much it may help, and
 * what experts say.
 *
 * @element spinal-injection-types
 * @fires {CustomEvent<TypeSelectedDetail>} spinal-type-selected - The reader chose a type; `detail.type` is its id.
 * @fires {CustomEvent<LinkCopiedDetail>} spinal-link-copied - The address of a part was copied; `detail` has the `id` of the part and the `url`.
 * @csspart tablist - The row of tabs.
 * @csspart tab - One tab.
 * @csspart tabpanel - The panel of a tab.
 * @csspart drawing - The anatomical drawing with its key.
 * @csspart table - The comparison.
 * @csspart evidence - The table of who says what.
 * @cssprop [--spinal-bone=light-dark(#ece5d9, #5d5648)] - Bone in the drawings.
 * @cssprop [--spinal-nerve=light-dark(#f0b13f, #d4942a)] - Nerves in the drawings.
 * @cssprop [--spinal-medicine=light-dark(#1f6fb8, #84c5f4)] - Where the medicine spreads, in the drawings.
 */
export class SpinalInjectionTypes extends TypeChooser {
  static override styles: CSSResultGroup = [
    baseStyles,
    drawingStyles,
    tableStyles,
    injectionTypesStyles,
  ];

  protected override claims(): Iterable<Claim> {
    return typeClaims(this.chosenTypes);
  }

  protected override headingText(): string {
    return this.chosenTypes.length === typeIds.length
      ? words.typesHeading()
      : words.someTypesHeading();
  }

  protected override renderContent(): unknown {
    return this.compare ? this.#renderTable() : this.renderTabs((type) => this.#renderType(type));
  }

  #renderType(id: TypeId): TemplateResult {
    const {name, target, aim, works, more, evidence} = injectionTypes[id];
    const part = (label: string, text: unknown) =>
      html`${heading(this.level + 2, label)}
        <p>${text}</p>`;
    return html`<div class="type">
      ${heading(this.level + 1, name())}
      <div class="type-parts">
        <div class="type-drawing" part="drawing">${typeDrawing(id)}</div>
        <div class="type-text">
          ${part(words.partTarget(), target.text())}
          ${part(words.partAim(), this.cite(aim.text(), [target, aim]))}
          ${part(words.partWorks(), this.statement(works))}
          ${heading(this.level + 2, words.partTiming())} ${this.#renderTiming(id)}
        </div>
      </div>
      ${this.layers({subject: id, more, evidence: this.embedded ? [] : evidence})}
    </div>`;
  }

  #renderTiming(id: TypeId): TemplateResult {
    return html`<dl class="timing">
      <div>
        <dt>${words.partOnset()}</dt>
        <dd>${this.#span(id, 'onset')}</dd>
      </div>
      <div>
        <dt>${words.partDuration()}</dt>
        <dd>${this.#span(id, 'fade')}</dd>
      </div>
    </dl>`;
  }

  /** What most sources say where they agree, since the longest time that one names promises most. */
  #span(id: TypeId, name: PhaseId): string {
    const phase = timeline[id].find((it) => it.id === name)!;
    return phase.most && phase.most !== phase.all
      ? words.mostSourcesSpan(spanWords(this.locale, phase.most))
      : bandWords(this.locale, phase);
  }

  #renderTable(): TemplateResult {
    const types = this.chosenTypes.map((id) => ({id, ...injectionTypes[id]}));
    return comparisonTable({
      caption: words.typesCompared(),
      columns: types.map(({shortName}) => shortName()),
      rows: [
        {label: words.partTarget(), cells: types.map(({target}) => this.statement(target))},
        {label: words.partAim(), cells: types.map(({aim}) => this.statement(aim))},
        {label: words.partOnset(), cells: types.map(({id}) => this.#span(id, 'onset'))},
        {label: words.partDuration(), cells: types.map(({id}) => this.#span(id, 'fade'))},
        {label: words.partWorks(), cells: types.map(({works}) => this.statement(works))},
      ],
    });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'spinal-injection-types': SpinalInjectionTypes;
  }
}
