import {html, nothing, type CSSResultGroup, type PropertyValues, type TemplateResult} from 'lit';
import {property, state} from 'lit/decorators.js';
import type {Claim} from '../../content/claim.js';
import {
  introduction,
  openAtFirst,
  openQuestions,
  sectionIds,
  sections,
  type SectionId,
} from '../../content/guide.js';
import {helpAfterwards} from '../../content/help.js';
import type {Source} from '../../content/source.js';
import * as words from '../../content/words.js';
import {hrefTo, type Place} from '../../controllers/address.js';
import {HashController, visit} from '../../controllers/hash.js';
import {InViewController} from '../../controllers/in-view.js';
import {PrintController} from '../../controllers/print.js';
import {updateNow} from '../../controllers/complete.js';
import {INNER_PARTS} from '../../generated/inner-parts.js';
import {counted} from '../../locale/plural.js';
import {baseStyles} from '../../ui/base.styles.js';
import {heading} from '../../ui/heading.js';
import {hasModifier} from '../../ui/modifier.js';
import {reviewOf} from '../base/about-line.js';
import {chooseSome} from '../base/attributes.js';
import {numbersOf, type Bibliography} from '../base/bibliography.js';
import {SpinalElement} from '../base/spinal-element.js';
import {StructuredData} from '../base/structured-data.js';
import {guideStyles} from './guide.styles.js';
import {medicalWebPage, type ShownGuide} from './medical-web-page.js';

/** Of statements: for each two of their words there is one in headings, labels and captions. */
const WORDS_PER_MINUTE = 200 * (2 / 3);

export interface SectionSelectedDetail {
  readonly section: SectionId | 'sources';
}

/**
 * All parts as one article, with a table of contents. Prints as a leaflet. It shows the other widgets
 * by their tags, so those must be defined too; the script tag's files see to that.
 *
 * @element spinal-guide
 * @without products
 * @fires {CustomEvent<SectionSelectedDetail>} spinal-section-selected - The reader chose a part in the table of contents; `detail.section` is its id, `sources` for the sources.
 * @fires {CustomEvent<PrintRequestedDetail>} spinal-print-requested - The reader pressed the button that prints; it has no `detail`.
 * @csspart contents - The table of contents.
 * @csspart section - One part of the guide.
 * @cssprop [--spinal-warning=light-dark(#a3261b, #ff9e8f)] - What needs help at once.
 * @cssprop [--spinal-bone=light-dark(#ece5d9, #5d5648)] - Bone in the drawings.
 * @cssprop [--spinal-nerve=light-dark(#f0b13f, #d4942a)] - Nerves in the drawings.
 * @cssprop [--spinal-medicine=light-dark(#1f6fb8, #84c5f4)] - Where the medicine spreads, in the drawings.
 */
export class SpinalGuide extends SpinalElement {
  static override styles: CSSResultGroup = [baseStyles, guideStyles];

  /**
   * The parts to show and their order, separated by spaces or commas: `purpose`, `types`, `conditions`,
   * `procedure`, `timeline`, `safety`, `options`, `care-plan`, `faq`. Default: all. The sources always come last.
   */
  @property() sections = '';

  /**
   * Tells search engines the language, the sources and the review of the guide, as a schema.org
   * `MedicalWebPage` in the page’s head. Of several guides on a page, the first is told.
   */
  @property({attribute: 'structured-data', type: Boolean}) structuredData = false;

  @state() private reading = '';

  /** What the reader asked to print: all there is, or what is open. */
  @state() private everything = false;

  #printed: {readonly key: string; readonly sources: ReadonlySet<Source>} | undefined;

  // On paper the types stand side by side.
  readonly #print = new PrintController(this);

  constructor() {
    super();
    new HashController(this, (hash) => this.#reveal(hash));
    new InViewController(this, '.section', (section) => (this.reading = section.id));
    new StructuredData(this, () => (this.structuredData ? this.#shown : undefined), medicalWebPage);
  }

  protected override readonly helpLevels = helpAfterwards;

  /** @internal */
  override get bibliography(): Bibliography | undefined {
    return this.shadowRoot?.querySelector('spinal-sources') ?? undefined;
  }

  protected override claims(): Iterable<Claim> {
    return introduction;
  }

  protected override headingText(): string {
    return words.guideHeading();
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    for (const part of this.renderRoot.querySelectorAll('.section > *'))
      part.setAttribute('exportparts', `sources,${INNER_PARTS}`);
  }

  protected override renderContent(): unknown {
    const ids = this.#sections;
    return html`<p>${words.guideAim()}</p>
      <p class="small">${counted(this.locale, readingMinutes(ids), words.readingTime)}</p>
      <div class="note">
        ${heading(this.level + 1, words.summaryHeading())} ${this.lines(introduction)}
        ${ids.includes('safety') ? html`<p><strong>${this.#renderLink('safety', words.whenToCall())}</strong></p>` : nothing}
      </div>
      ${this.#renderContents(ids)} ${ids.map((id) => this.#renderPart(id, this.#renderSection(id)))}
      <div class="toolbar" part="toolbar">
        ${this.renderPrintButton(words.printShort(), () => this.#printWith(false))}
        ${this.renderPrintButton(words.printEverything(), () => this.#printWith(true))}
      </div>`;
  }

  // The part on safety has all levels of help.
  protected override renderHelp(): unknown {
    return this.#sections.includes('safety') ? nothing : super.renderHelp();
  }

  protected override renderSources(): unknown {
    return this.#renderPart(
      'sources',
      html`<spinal-sources
        .id=${this.anchorOf('sources')}
        .embedded=${true}
        .brief=${!this.everything}
        .onPaper=${this.#onPaper}
        .headingLevel=${this.#partLevel}
      ></spinal-sources>`,
    );
  }

  /** The sources of what is printed; the same set until that changes. */
  get #onPaper(): ReadonlySet<Source> | undefined {
    if (this.everything) return undefined;
    const key = this.#sections.join(' ');
    if (this.#printed?.key !== key) {
      const sources = openAtFirst(this.#sections).flatMap((claim) => claim.sources);
      this.#printed = {key, sources: new Set(sources)};
    }
    return this.#printed.sources;
  }

  get #shown(): ShownGuide {
    const {locale, bibliography} = this;
    return {
      locale,
      review: reviewOf(this),
      sources: bibliography ? numbersOf(bibliography).keys() : [],
    };
  }

  /** There is no level past 6, and a part would take another for a mistake. */
  get #partLevel(): number {
    return Math.min(this.level + 1, 6);
  }

  get #sections(): readonly SectionId[] {
    return (
      chooseSome({
        element: this,
        attribute: 'sections',
        value: this.sections,
        allowed: sectionIds,
      }) ?? sectionIds
    );
  }

  #renderContents(ids: readonly SectionId[]): TemplateResult {
    const entry = (id: SectionSelectedDetail['section'], name: string) =>
      html`<li>${this.#renderLink(id, name, this.reading === id)}</li>`;
    return html`<nav class="contents" part="contents" aria-labelledby="contents">
      ${heading(this.level + 1, words.contentsHeading(), 'contents')}
      <ol>
        ${ids.map((id) => entry(id, sections[id].name()))}
        ${entry('sources', words.sourcesHeading())}
      </ol>
    </nav>`;
  }

  #renderLink(id: SectionSelectedDetail['section'], name: string, current = false): TemplateResult {
    const go = (event: MouseEvent) => {
      this.emit<SectionSelectedDetail>('spinal-section-selected', {section: id});
      if (hasModifier(event)) return;
      event.preventDefault();
      visit(this.anchorOf(id));
    };
    return html`<a
      href=${hrefTo(this.anchorOf(id), this)}
      aria-current=${current ? 'location' : 'false'}
      @click=${go}
      >${name}</a
    >`;
  }

  /** Prints what is open, or all there is. */
  #printWith(everything: boolean): void {
    this.everything = everything;
    updateNow(this);
  }

  #renderPart(id: string, content: TemplateResult): TemplateResult {
    const kind = this.everything ? 'section' : 'section brief';
    return html`<div class=${kind} part="section" id=${id}>${content}</div>`;
  }

  #renderSection(id: SectionId): TemplateResult {
    const level = this.#partLevel;
    const anchor = this.anchorOf(id);
    const before = this.formBefore?.of(anchor);
    switch (id) {
      case 'purpose':
        return html`<spinal-injection-purpose
          .id=${anchor}
          .staticForm=${before}
          .embedded=${true}
          .brief=${!this.everything}
          .headingLevel=${level}
        ></spinal-injection-purpose>`;
      case 'types':
        return html`<spinal-injection-types
          .compare=${this.#print.printing}
          .id=${anchor}
          .staticForm=${before}
          .embedded=${true}
          .brief=${!this.everything}
          .headingLevel=${level}
        ></spinal-injection-types>`;
      case 'conditions':
        return html`<spinal-conditions
          .id=${anchor}
          .staticForm=${before}
          .embedded=${true}
          .brief=${!this.everything}
          .headingLevel=${level}
        ></spinal-conditions>`;
      case 'procedure':
        return html`<spinal-procedure
          .id=${anchor}
          .staticForm=${before}
          .embedded=${true}
          .brief=${!this.everything}
          .headingLevel=${level}
        ></spinal-procedure>`;
      case 'timeline':
        return html`<spinal-relief-timeline
          .compare=${this.#print.printing}
          .id=${anchor}
          .staticForm=${before}
          .embedded=${true}
          .brief=${!this.everything}
          .headingLevel=${level}
        ></spinal-relief-timeline>`;
      case 'safety':
        return html`<spinal-safety
          .id=${anchor}
          .staticForm=${before}
          .embedded=${true}
          .brief=${!this.everything}
          .headingLevel=${level}
          .emergencyNumber=${this.emergencyNumber}
        ></spinal-safety>`;
      case 'options':
        return html`<spinal-options
          .id=${anchor}
          .staticForm=${before}
          .embedded=${true}
          .brief=${!this.everything}
          .headingLevel=${level}
        ></spinal-options>`;
      case 'care-plan':
        return html`<spinal-care-plan
          .id=${anchor}
          .staticForm=${before}
          .embedded=${true}
          .brief=${!this.everything}
          .headingLevel=${level}
        ></spinal-care-plan>`;
      case 'faq':
        return html`<spinal-faq
          .id=${anchor}
          .staticForm=${before}
          .embedded=${true}
          .brief=${!this.everything}
          .questions=${openQuestions(this.#sections)
            .map((question) => question.id)
            .join(' ')}
          .headingLevel=${level}
        ></spinal-faq>`;
    }
  }

  async #reveal(hash: string): Promise<Place | undefined> {
    const id = [...this.#sections, 'sources'].find((it) => this.anchorOf(it) === hash);
    if (!id) return undefined;
    await this.updateComplete;
    const parts = this.renderRoot.querySelectorAll<SpinalElement>('.section > *');
    await Promise.all([...parts].map((part) => part.updateComplete));
    const element = this.renderRoot.querySelector(`#${id}`)!;
    return {element, start: element.firstElementChild!.shadowRoot!.querySelector('#title')};
  }
}

function readingMinutes(ids: readonly SectionId[]): number {
  const texts = new Set(openAtFirst(ids).map(({text}) => `${text()}`));
  const {length} = [...texts].flatMap((text) => text.split(/\s+/));
  return Math.max(2, Math.round(length / WORDS_PER_MINUTE));
}

declare global {
  interface HTMLElementTagNameMap {
    'spinal-guide': SpinalGuide;
  }
}
