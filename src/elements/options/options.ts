import {html, nothing, type CSSResultGroup, type TemplateResult} from 'lit';
import {property, state} from 'lit/decorators.js';
import type {Claim} from '../../content/claim.js';
import {conditions} from '../../content/conditions.js';
import {
  comparedIds,
  comparisons,
  optionIds,
  optionName,
  optionQuestion,
  optionsClaims,
  questionIds,
  type ComparedId,
  type OptionQuestionId,
  type OptionRow,
} from '../../content/options.js';
import * as words from '../../content/words.js';
import {baseStyles} from '../../ui/base.styles.js';
import {comparisonTable, type ComparisonRow} from '../../ui/comparison-table.js';
import {heading} from '../../ui/heading.js';
import {tableStyles} from '../../ui/table.styles.js';
import {tabs} from '../../ui/tabs.js';
import {Chooser} from '../base/chooser.js';
import {SpinalElement} from '../base/spinal-element.js';
import type {ConditionSelectedDetail} from '../conditions/conditions.js';
import {optionsStyles} from './options.styles.js';

/**
 * Injection, exercise, medicine, waiting and surgery side by side for one complaint, in absolute numbers
 * with how sure they are. The reader can mark which questions matter most, for the print-out; the marks
 * stay on the page.
 *
 * @element spinal-options
 * @without spinal-item-toggled
 * @fires {CustomEvent<ConditionSelectedDetail>} spinal-condition-selected - The reader chose a complaint; `detail.condition` is its id.
 * @fires {CustomEvent<LinkCopiedDetail>} spinal-link-copied - The address of a part was copied; `detail` has the `id` of the part and the `url`.
 * @fires {CustomEvent<PrintRequestedDetail>} spinal-print-requested - The reader pressed the button that prints; it has no `detail`.
 * @csspart tablist - The row of tabs.
 * @csspart tab - One tab.
 * @csspart tabpanel - The panel of a tab.
 * @csspart table - The comparison.
 * @csspart disclosure - The sources, with the button that opens them.
 */
export class SpinalOptions extends SpinalElement {
  static override styles: CSSResultGroup = [baseStyles, tableStyles, optionsStyles];

  /**
   * The complaint that is shown: `sciatica`, `spinal-stenosis` or `long-lasting`. Default: the first of
   * `conditions`.
   */
  @property() condition = '';

  /** The complaints to choose from and their order, separated by spaces or commas. Default: all three. */
  @property() conditions = '';

  /** The questions that matter most to the reader. */
  @state() private marked: ReadonlySet<OptionQuestionId> = new Set();

  readonly #chooser = new Chooser<ComparedId>(this, {
    allowed: comparedIds,
    one: {attribute: 'condition', get: () => this.condition, set: (id) => (this.condition = id)},
    some: {attribute: 'conditions', get: () => this.conditions},
    anchorOf: (id) => this.anchorOf(id),
    onSelect: (condition) =>
      this.emit<ConditionSelectedDetail>('spinal-condition-selected', {condition}),
  });

  protected override claims(): Iterable<Claim> {
    return optionsClaims(this.#chooser.chosen);
  }

  protected override headingText(): string {
    return words.optionsHeading();
  }

  protected override renderContent(): unknown {
    return html`<p>${words.optionsCaution()}</p>
      ${tabs({
        label: words.chooseCondition(),
        tabs: this.#chooser.chosen.map((id) => ({
          id,
          label: conditions[id].shortName(),
          panel: () => html`${this.#renderComparison(id)} ${this.renderCopyLink(id)}`,
        })),
        selected: this.#chooser.selected,
        complete: this.complete,
        onSelect: (id) => this.#chooser.select(id as ComparedId),
      })}
      <div class="toolbar">${this.renderPrintButton(words.printChoices())}</div>`;
  }

  #renderComparison(id: ComparedId): TemplateResult {
    const {rows, nothing: otherwise} = comparisons[id];
    const table = () =>
      comparisonTable({
        caption: words.optionsCompared(),
        columns: optionIds.map((option) => optionName(option)),
        rows: questionIds.map((question) => this.#renderRow(question, rows[question])),
      });
    return html`<div class="compared">
      ${heading(this.level + 1, conditions[id].name())}
      ${
        // Among other parts it would be the longest of them.
        this.embedded
          ? this.panel({
              id: `${id}-table`,
              level: this.level + 2,
              label: words.optionsCompared(),
              content: table,
            })
          : table()
      }
      ${
        otherwise
          ? html`${heading(this.level + 2, words.ifNothing())} ${this.paragraph([otherwise])}`
          : nothing
      }
    </div>`;
  }

  /** Each number has its own source; words have those of the row. */
  #renderRow(id: OptionQuestionId, row: OptionRow): ComparisonRow {
    const claims = Object.values(row);
    const inWords = id === 'what' || id === 'asks';
    const cell = (claim: Claim | undefined) => {
      if (!claim) return html`<span class="none">${words.noUsableNumber()}</span>`;
      return inWords ? claim.text() : this.statement(claim);
    };
    return {
      label: this.#renderQuestion(id, inWords ? claims : []),
      cells: claims.length > 0 ? optionIds.map((option) => cell(row[option])) : [cell(undefined)],
    };
  }

  #renderQuestion(id: OptionQuestionId, cited: readonly Claim[]): TemplateResult {
    const question = optionQuestion(id);
    return html`${cited.length > 0 ? this.cite(question, cited) : question}
      <label class="mark">
        <input type="checkbox" .checked=${this.marked.has(id)} @change=${() => this.#mark(id)} />
        ${words.mattersToMe()}
      </label>`;
  }

  #mark(id: OptionQuestionId): void {
    const marked = new Set(this.marked);
    if (!marked.delete(id)) marked.add(id);
    this.marked = marked;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'spinal-options': SpinalOptions;
  }
}
