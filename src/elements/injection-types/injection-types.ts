import {html, type CSSResultGroup, type TemplateResult} from 'lit';
import type {Claim} from '../../content/claim.js';
import {typeIds, type TypeId} from '../../content/injection-type-id.js';
import {injectionTypes, typeClaims, type InjectionType} from '../../content/injection-types.js';
import {timeline, type PhaseId} from '../../content/timeline.js';
import * as words from '../../content/words.js';
import {baseStyles} from '../../ui/base.styles.js';
import {drawingStyles} from '../../ui/drawings/drawing.styles.js';
import {heading} from '../../ui/heading.js';
import {bandWords} from '../base/durations.js';
import {TypeChooser} from '../base/type-chooser.js';
import {typeDrawing} from './type-drawing.js';
import {injectionTypesStyles} from './injection-types.styles.js';

interface Part {
  readonly label: () => string;
  readonly claims: (type: InjectionType) => readonly [Claim, ...Claim[]];
}

const PARTS = {
  target: {label: words.partTarget, claims: (type) => type.target},
  diagnostic: {label: words.partDiagnostic, claims: (type) => type.diagnostic},
  therapeutic: {label: words.partTherapeutic, claims: (type) => type.therapeutic},
  complaints: {label: words.partComplaints, claims: (type) => type.complaints},
  how: {label: words.partHow, claims: (type) => type.how},
  evidence: {label: words.partEvidence, claims: (type) => type.evidence},
} satisfies Record<string, Part>;

/**
 * The four types of spinal injection: where the needle goes, what it is for, which complaints, how it
 * is done, when it may work, and what guidelines say.
 *
 * @element spinal-injection-types
 * @fires {CustomEvent<TypeSelectedDetail>} spinal-type-selected - The reader chose a type; `detail.type` is its id.
 * @fires {CustomEvent<LinkCopiedDetail>} spinal-link-copied - The address of a part was copied; `detail` has the `id` of the part and the `url`.
 * @fires {CustomEvent<CitationFollowedDetail>} spinal-citation-followed - The reader went from a statement to its sources; `detail.numbers` are theirs.
 * @fires {CustomEvent<SourcesToggledDetail>} spinal-sources-toggled - The list of sources was opened or closed; `detail` has `open`.
 * @fires {CustomEvent<SourceFollowedDetail>} spinal-source-followed - The reader followed the link of a source; `detail.url` is its address.
 * @csspart root - Everything.
 * @csspart tablist - The row of tabs.
 * @csspart tab - One tab.
 * @csspart tabpanel - The panel of a type.
 * @csspart drawing - The anatomical drawing with its key.
 * @csspart table - The comparison.
 * @csspart evidence - What guidelines say, in the comparison.
 * @csspart help - The box with warning signs.
 * @csspart disclosure - The sources, with the button that opens them.
 * @csspart sources - The list of sources.
 * @csspart about - The last line.
 * @cssprop [--spinal-bone=light-dark(#ece5d9, #5d5648)] - Bone in the drawings.
 * @cssprop [--spinal-nerve=light-dark(#f0b13f, #d4942a)] - Nerves in the drawings.
 * @cssprop [--spinal-medicine=light-dark(#1f6fb8, #84c5f4)] - Where the medicine spreads, in the drawings.
 */
export class SpinalInjectionTypes extends TypeChooser {
  static override styles: CSSResultGroup = [baseStyles, drawingStyles, injectionTypesStyles];

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
    const type = injectionTypes[id];
    const part = ({label, claims}: Part) =>
      html`${heading(this.level + 2, label())}${this.paragraph(claims(type))}`;
    return html`<div class="type">
      ${heading(this.level + 1, type.name())}
      <div class="type-parts">
        <div class="type-drawing" part="drawing">${typeDrawing(id)}</div>
        <div class="type-text">
          ${part(PARTS.target)} ${heading(this.level + 2, words.partPurpose())}
          <dl class="purposes">
            <dt>${PARTS.diagnostic.label()}</dt>
            <dd>${this.paragraph(PARTS.diagnostic.claims(type))}</dd>
            <dt>${PARTS.therapeutic.label()}</dt>
            <dd>${this.paragraph(PARTS.therapeutic.claims(type))}</dd>
          </dl>
          ${part(PARTS.complaints)} ${part(PARTS.how)}
          ${heading(this.level + 2, words.partTiming())} ${this.#renderTiming(id)}
          ${this.paragraph([...type.onset, ...type.duration])}
        </div>
        <div class="type-evidence note">
          ${heading(this.level + 2, words.partEvidence())} ${this.list(type.evidence)}
        </div>
      </div>
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

  #span(id: TypeId, phase: PhaseId): string {
    return bandWords(
      this.locale,
      timeline[id].find((it) => it.id === phase)!,
    );
  }

  #renderTable(): TemplateResult {
    const types = this.chosenTypes;
    const row = (label: string, cell: (id: TypeId) => unknown, name = '') =>
      html`<tr role="row" part=${name}>
        <th role="rowheader" scope="row">${label}</th>
        ${types.map(
          (id) =>
            html`<td role="cell">
              <span class="cell-type" aria-hidden="true">${injectionTypes[id].shortName()}</span>
              <div>${cell(id)}</div>
            </td>`,
        )}
      </tr>`;
    const first = ({label, claims}: Part, name?: string) =>
      row(label(), (id) => this.statement(claims(injectionTypes[id])[0]), name);
    // The roles keep it a table where a narrow container turns its boxes into blocks.
    /* eslint-disable lit-a11y/no-redundant-role -- as said above */
    return html`<table role="table" part="table" class="compare">
      <caption>
        ${words.typesCompared()}
      </caption>
      <thead role="rowgroup">
        <tr role="row">
          <td role="cell"></td>
          ${types.map(
            (id) =>
              html`<th role="columnheader" scope="col">${injectionTypes[id].shortName()}</th>`,
          )}
        </tr>
      </thead>
      <tbody role="rowgroup">
        ${first(PARTS.target)} ${first(PARTS.diagnostic)} ${first(PARTS.therapeutic)}
        ${first(PARTS.complaints)} ${first(PARTS.how)}
        ${row(words.partOnset(), (id) => this.#span(id, 'onset'))}
        ${row(words.partDuration(), (id) => this.#span(id, 'fade'))}
        ${first(PARTS.evidence, 'evidence')}
      </tbody>
    </table>`;
    /* eslint-enable lit-a11y/no-redundant-role */
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'spinal-injection-types': SpinalInjectionTypes;
  }
}
