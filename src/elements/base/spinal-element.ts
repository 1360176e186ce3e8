import {html, nothing, type PropertyValues, type TemplateResult} from 'lit';
import type {Claim} from '../../content/claim.js';
import {helpAtOnce, type LevelId} from '../../content/help.js';
import type {Source} from '../../content/source.js';
import * as words from '../../content/words.js';
import {formatNumber} from '../../locale/format.js';
import {textOf} from './attributes.js';
import {bibliographyOf, type Bibliography} from './bibliography.js';
import {Citations} from './citations.js';
import {CopyLinks} from './copy-links.js';
import {helpLevel, signsOf} from './help-level.js';
import {layers, type Layers} from './layers.js';
import {Panels, SOURCES, type PanelOptions} from './panels.js';
import {groupedSources, SourceList} from './source-list.js';
import {WidgetElement} from './widget-element.js';

/** It has none. */
export type PrintRequestedDetail = null;

/**
 * A widget that makes statements: each leads to its sources, and the warning signs follow them.
 *
 * @fires {CustomEvent<CitationFollowedDetail>} spinal-citation-followed - The reader went from a statement to its sources; `detail.numbers` are theirs.
 * @fires {CustomEvent<SourcesToggledDetail>} spinal-sources-toggled - The list of sources was opened or closed; `detail` has `open`.
 * @fires {CustomEvent<ItemToggledDetail>} spinal-item-toggled - A closed part was opened or closed; `detail` has its `id` and `open`.
 * @csspart help - The box with warning signs.
 * @csspart disclosure - What a button opens, with the button: more, the evidence, the sources.
 */
export abstract class SpinalElement extends WidgetElement {
  /** @internal */
  readonly sourceList = new SourceList(this, () => this.#openSources());

  readonly #panels = new Panels(this);
  readonly #copyLinks = new CopyLinks(this);
  readonly #citations = new Citations(this, () => [
    ...this.claims(),
    ...(this.embedded ? [] : this.helpLevels.flatMap(signsOf)),
  ]);

  /** How soon to seek help: those that it shows after what it says. */
  protected readonly helpLevels: readonly LevelId[] = helpAtOnce;

  /** @internal */
  get citedSources(): readonly Source[] {
    return this.#citations.sources;
  }

  /** @internal */
  get bibliography(): Bibliography | undefined {
    return bibliographyOf(this);
  }

  /** Every claim the widget can show, in reading order: it numbers the sources. */
  protected abstract claims(): Iterable<Claim>;

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    this.#citations.renumber(changed.size > 0);
  }

  protected override renderLastLines(): unknown {
    return html`${this.renderHelp()} ${this.renderSources()} ${super.renderLastLines()}`;
  }

  /** What needs help: the same signs in every widget. */
  protected renderHelp(): unknown {
    return html`<div class="help" part="help">
      ${this.helpLevels.map((id) => this.helpLevel(id))}
    </div>`;
  }

  protected helpLevel(id: LevelId): TemplateResult {
    return helpLevel({
      id,
      level: this.level + 1,
      number: this.emergencyNumber && textOf(this.emergencyNumber),
      cite: (text, claims) => this.cite(text, claims),
    });
  }

  protected renderSources(): unknown {
    if (this.bibliography) return nothing;
    const {numbers} = this.#citations;
    return this.panel({
      id: SOURCES,
      level: this.level + 1,
      label: words.sourcesLabel(formatNumber(this.locale, numbers.size)),
      content: () => this.sourceList.render(groupedSources(this.locale, numbers), this.level + 2),
    });
  }

  /** Not of a part, since the whole page would be printed: what it is part of has its own. */
  protected renderPrintButton(label: string, prepare = (): void => undefined): unknown {
    if (this.embedded) return nothing;
    const print = () => {
      prepare();
      this.emit<PrintRequestedDetail>('spinal-print-requested', null);
      window.print();
    };
    return html`<button type="button" @click=${print}>${label}</button>`;
  }

  protected renderCopyLink(id: string): TemplateResult {
    return this.#copyLinks.render(id);
  }

  protected cite(text: string, claims: readonly Claim[]): TemplateResult {
    return this.#citations.cite(text, claims);
  }

  protected statement(claim: Claim): TemplateResult {
    return this.#citations.statement(claim);
  }

  protected paragraph(claims: readonly Claim[]): TemplateResult {
    return this.#citations.paragraph(claims);
  }

  protected list(claims: readonly Claim[]): TemplateResult {
    return this.#citations.list(claims);
  }

  protected lines(claims: readonly Claim[]): TemplateResult {
    return this.#citations.lines(claims);
  }

  /** A part that is closed at first. */
  protected panel(options: PanelOptions): TemplateResult {
    return this.#panels.render(options, this.complete);
  }

  /** What is closed at first, of the widget or of one of its subjects. */
  protected layers(given: Layers): TemplateResult {
    return layers({
      ...given,
      level: this.level,
      citations: this.#citations,
      panel: (options) => this.panel(options),
    });
  }

  #openSources(): boolean {
    if (this.bibliography) return false;
    this.#panels.set(SOURCES, true);
    return true;
  }
}
