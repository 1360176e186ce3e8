import {html, type CSSResultGroup, type TemplateResult} from 'lit';
import {property, state} from 'lit/decorators.js';
import type {Claim} from '../../content/claim.js';
import {introduction, sectionIds, sections, type SectionId} from '../../content/guide.js';
import * as words from '../../content/words.js';
import {HashController} from '../../controllers/hash.js';
import {InViewController} from '../../controllers/in-view.js';
import {PrintController} from '../../controllers/print.js';
import {counted} from '../../locale/plural.js';
import {baseStyles} from '../../ui/base.styles.js';
import {heading} from '../../ui/heading.js';
import {chooseSome} from '../base/attributes.js';
import type {Bibliography} from '../base/bibliography.js';
import {SpinalElement} from '../base/spinal-element.js';
import {guideStyles} from './guide.styles.js';

const WORDS_PER_MINUTE = 200;

/**
 * All parts as one article, with a table of contents. Prints as a leaflet. It shows the other widgets
 * by their tags, so those must be defined too; the script tag's files see to that.
 *
 * @element spinal-guide
 * @fires {CustomEvent<TypeSelectedDetail>} spinal-type-selected - The reader chose a type; `detail.type` is its id.
 * @fires {CustomEvent<ConditionSelectedDetail>} spinal-condition-selected - The reader chose a complaint; `detail.condition` is its id.
 * @fires {CustomEvent<ItemToggledDetail>} spinal-item-toggled - An answer was opened or closed; `detail` has the `id` of the question and `open`.
 * @fires {CustomEvent<LinkCopiedDetail>} spinal-link-copied - The address of a part was copied; `detail` has the `id` of the part and the `url`.
 * @csspart root - Everything.
 * @csspart contents - The table of contents.
 * @csspart section - One part of the guide.
 * @csspart help - The box with warning signs.
 * @csspart about - The last line.
 * @cssprop [--spinal-warning=light-dark(#a3261b, #ff9e8f)] - What needs help at once.
 * @cssprop [--spinal-bone=light-dark(#ece5d9, #5d5648)] - Bone in the drawings.
 * @cssprop [--spinal-nerve=light-dark(#f0b13f, #d4942a)] - Nerves in the drawings.
 * @cssprop [--spinal-medicine=light-dark(#1f6fb8, #84c5f4)] - Where the medicine spreads, in the drawings.
 */
export class SpinalGuide extends SpinalElement {
  static override styles: CSSResultGroup = [baseStyles, guideStyles];

  /**
   * The parts to show and their order, separated by spaces: `purpose`, `types`, `conditions`,
   * `procedure`, `timeline`, `safety`, `care-plan`, `faq`. Default: all. The sources always come last.
   */
  @property() sections = '';

  @state() private reading = '';

  /** All parts have their true height, as a jump to one of them needs. */
  @state() private laidOut = false;

  // On paper the types stand side by side, and the questions, which repeat the other parts, stay away.
  readonly #print = new PrintController(this);

  constructor() {
    super();
    new HashController(this, (hash) => this.#reveal(hash));
    new InViewController(this, '.section', (section) => (this.reading = section.id));
  }

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

  protected override renderContent(): unknown {
    const ids = this.#sections;
    return html`<p class="small">${counted(this.locale, readingMinutes(ids), words.readingTime)}</p>
      <div class="note">
        ${heading(this.level + 1, words.summaryHeading())} ${this.paragraph(introduction)}
      </div>
      ${this.#renderContents(ids)} ${ids.map((id) => this.#renderPart(id, this.#renderSection(id)))}`;
  }

  protected override renderSources(): unknown {
    return this.#renderPart(
      'sources',
      html`<spinal-sources .embedded=${true} .headingLevel=${this.#partLevel}></spinal-sources>`,
    );
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
    const entry = (id: string, name: string) =>
      html`<li>
        <a
          href=${`#${this.anchorOf(id)}`}
          aria-current=${this.reading === id ? 'location' : 'false'}
          @click=${() => void this.#show(id)}
          >${name}</a
        >
      </li>`;
    return html`<nav class="contents" part="contents" aria-labelledby="contents">
      ${heading(this.level + 1, words.contentsHeading(), 'contents')}
      <ol>
        ${ids.map((id) => entry(id, sections[id].name()))}
        ${entry('sources', words.sourcesHeading())}
      </ol>
    </nav>`;
  }

  #renderPart(id: string, content: TemplateResult): TemplateResult {
    const kind = this.laidOut ? 'section' : 'section lazy';
    return html`<div class=${kind} part="section" id=${id}>${content}</div>`;
  }

  #renderSection(id: SectionId): TemplateResult {
    const level = this.#partLevel;
    switch (id) {
      case 'purpose':
        return html`<spinal-injection-purpose
          .embedded=${true}
          .headingLevel=${level}
        ></spinal-injection-purpose>`;
      case 'types':
        return html`<spinal-injection-types
          .compare=${this.#print.printing}
          .embedded=${true}
          .headingLevel=${level}
        ></spinal-injection-types>`;
      case 'conditions':
        return html`<spinal-conditions
          .embedded=${true}
          .headingLevel=${level}
        ></spinal-conditions>`;
      case 'procedure':
        return html`<spinal-procedure .embedded=${true} .headingLevel=${level}></spinal-procedure>`;
      case 'timeline':
        return html`<spinal-relief-timeline
          .compare=${this.#print.printing}
          .embedded=${true}
          .headingLevel=${level}
        ></spinal-relief-timeline>`;
      case 'safety':
        return html`<spinal-safety
          .embedded=${true}
          .headingLevel=${level}
          .emergencyNumber=${this.emergencyNumber}
        ></spinal-safety>`;
      case 'care-plan':
        return html`<spinal-care-plan .embedded=${true} .headingLevel=${level}></spinal-care-plan>`;
      case 'faq':
        return html`<spinal-faq .embedded=${true} .headingLevel=${level}></spinal-faq>`;
    }
  }

  #reveal(hash: string): void {
    const id = [...this.#sections, 'sources'].find((it) => this.anchorOf(it) === hash);
    if (id) void this.#show(id);
  }

  async #show(id: string): Promise<void> {
    this.laidOut = true;
    await this.updateComplete;
    const parts = this.renderRoot.querySelectorAll<SpinalElement>('.section > *');
    await Promise.all([...parts].map((part) => part.updateComplete));
    this.renderRoot.querySelector(`#${id}`)?.scrollIntoView();
  }
}

function readingMinutes(ids: readonly SectionId[]): number {
  const claims = new Set(ids.flatMap((id) => [...sections[id].claims()]));
  const count = [...claims].reduce((sum, claim) => sum + claim.text().split(/\s+/).length, 0);
  return Math.max(2, Math.round(count / WORDS_PER_MINUTE));
}

declare global {
  interface HTMLElementTagNameMap {
    'spinal-guide': SpinalGuide;
  }
}
