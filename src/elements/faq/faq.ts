import {html, nothing, type CSSResultGroup, type PropertyValues, type TemplateResult} from 'lit';
import {property, state} from 'lit/decorators.js';
import type {Claim} from '../../content/claim.js';
import {answerOf, faqClaims, questions, type Question} from '../../content/faq.js';
import * as words from '../../content/words.js';
import type {Place} from '../../controllers/address.js';
import {HashController} from '../../controllers/hash.js';
import {baseStyles} from '../../ui/base.styles.js';
import {disclosure} from '../../ui/disclosure.js';
import {chooseSome} from '../base/attributes.js';
import type {ItemToggledDetail} from '../base/panels.js';
import {SpinalElement} from '../base/spinal-element.js';
import {StructuredData} from '../base/structured-data.js';
import {faqPage, type ShownQuestions} from './faq-page.js';
import {faqStyles} from './faq.styles.js';
import {OwnQuestions, type Run} from './own-questions.js';

export interface AllToggledDetail {
  readonly open: boolean;
}

const QUESTION_IDS = questions.map((question) => question.id);

/**
 * Questions and answers: the built-in ones, or the page's own `<details><summary>` children.
 *
 * @element spinal-faq
 * @slot - The page's own questions, each a `<details>` with a `<summary>`, also inside other elements; anything else is shown between them as it stands. They replace the built-in questions unless `questions` names some of those.
 * @fires {CustomEvent<ItemToggledDetail>} spinal-item-toggled - An answer was opened or closed; `detail` has the `id` of the question and `open`.
 * @fires {CustomEvent<LinkCopiedDetail>} spinal-link-copied - The address of an answer was copied; `detail` has the `id` of the question and the `url`.
 * @fires {CustomEvent<AllToggledDetail>} spinal-all-toggled - The reader pressed the button that opens or closes all answers; `detail` has `open`. Each answer that changes sends its own event too.
 * @fires {CustomEvent<PrintRequestedDetail>} spinal-print-requested - The reader pressed the button that prints; it has no `detail`.
 * @csspart toolbar - The buttons above the questions.
 * @csspart disclosure - One built-in question with its answer; the sources too.
 */
export class SpinalFaq extends SpinalElement {
  static override styles: CSSResultGroup = [baseStyles, faqStyles];

  // Own questions are shown where they stand, without changing the page's markup.
  static override shadowRootOptions: ShadowRootInit = {
    ...SpinalElement.shadowRootOptions,
    slotAssignment: 'manual',
  };

  /** Ids of the built-in questions to show, and their order, separated by spaces or commas. Default: all. */
  @property() questions = '';

  /** Ids of the questions that are open at first, separated by spaces or commas; the page’s own questions count too. */
  @property() open = '';

  /** At most one answer is open at a time. */
  @property({type: Boolean}) exclusive = false;

  /**
   * Tells search engines the questions and answers, also the page’s own, as a schema.org `FAQPage` in
   * the page’s head. All such widgets of a page share one.
   */
  @property({attribute: 'structured-data', type: Boolean}) structuredData = false;

  @state() private openIds: ReadonlySet<string> = new Set();

  #runs: readonly Run[] = [];

  readonly #own = new OwnQuestions(this, {
    onToggle: (id, open) => this.#set(id, open),
    onFoundOpen: (id) => (this.openIds = this.#with(id)),
    onGone: (id) => (this.openIds = this.#without(id)),
  });

  constructor() {
    super();
    new HashController(this, (id) => this.#reveal(id));
    new StructuredData(this, () => (this.structuredData ? this.#shown : undefined), faqPage);
  }

  /** Opens all answers; does nothing where `exclusive` allows only one. */
  openAll(): void {
    if (this.exclusive) return;
    for (const id of this.#ids) if (!this.#isSettled(id)) this.#set(id, true);
  }

  /** Closes all answers. */
  closeAll(): void {
    for (const id of this.#ids) this.#set(id, false);
  }

  /** @internal */
  override anchorOf(id: string): string {
    return this.#own.find(id)?.id || super.anchorOf(id);
  }

  protected override claims(): Iterable<Claim> {
    return faqClaims(this.#builtIn);
  }

  protected override headingText(): string {
    return words.faqHeading();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    this.#own.identify(this.#builtIn.map(({id}) => id));
    if (changed.has('open') && this.open) {
      const open = chooseSome({
        element: this,
        attribute: 'open',
        value: this.open,
        allowed: this.#ids,
      });
      this.openIds = new Set(open);
    }
    if (!this.hasUpdated && this.formBefore) {
      const {open} = this.formBefore;
      const own = this.#own.ids.filter((id) => this.openIds.has(id));
      this.openIds = new Set([...own, ...open.filter((id) => this.#ids.includes(id))]);
    }
    if (this.exclusive && this.openIds.size > 1)
      this.openIds = new Set([...this.openIds].slice(0, 1));
  }

  protected override updated(changed: PropertyValues<this>): void {
    super.updated(changed);
    this.#own.show(this.openIds, this.#runs);
  }

  protected override renderContent(): unknown {
    this.#runs = this.#own.runs(this.openIds);
    return html`<div class="toolbar" part="toolbar">
        ${this.exclusive ? nothing : this.#renderAllButton()}
        ${this.renderPrintButton(words.printAll())}
      </div>
      <div class="questions">
        ${this.#builtIn.map((question) => this.#renderQuestion(question))}
        ${this.#runs.map((run) => this.#renderOwn(run))}
      </div>`;
  }

  get #builtIn(): readonly Question[] {
    if (!this.questions && this.#own.any) return [];
    const chosen = chooseSome({
      element: this,
      attribute: 'questions',
      value: this.questions,
      allowed: QUESTION_IDS,
    });
    return chosen ? chosen.map((id) => questions.find((it) => it.id === id)!) : questions;
  }

  get #ids(): readonly string[] {
    return [...this.#builtIn.map((question) => question.id), ...this.#own.ids];
  }

  get #shown(): ShownQuestions {
    const builtIn = this.#builtIn.map(
      (it) =>
        [
          `${it.question()}`,
          answerOf(it)
            .map(({text}) => text())
            .join('\n'),
        ] as const,
    );
    return {locale: this.locale, questions: [...builtIn, ...this.#own.answered]};
  }

  /** Whether it is open, or one of those that the browser would close with it: it leaves one of a `name` open. */
  #isSettled(id: string): boolean {
    return [id, ...this.#own.rivals(id)].some((it) => this.openIds.has(it));
  }

  #renderQuestion({id, question, answer, levels}: Question): TemplateResult {
    return disclosure({
      id,
      level: this.level + 1,
      label: question(),
      open: this.openIds.has(id),
      panel: () =>
        html`${this.#renderAnswer(answer)} ${levels?.map((level) => this.helpLevel(level))}
        ${this.renderCopyLink(id)}`,
      complete: this.complete,
      onToggle: (open) => this.#set(id, open),
    });
  }

  #renderAllButton(): TemplateResult {
    const open = this.#ids.every((id) => this.#isSettled(id));
    return html`<button type="button" aria-expanded=${open} @click=${() => this.#press(!open)}>
      ${open ? words.closeAll() : words.openAll()}
    </button>`;
  }

  #renderAnswer([first, ...others]: Question['answer']): TemplateResult {
    return html`<p class="short-answer">${this.statement(first)}</p>
      ${others.length > 0 ? this.list(others) : nothing}`;
  }

  #renderOwn({linked}: Run): TemplateResult {
    return html`<slot></slot
      >${linked === undefined ? nothing : html`<div class="own-link">${this.renderCopyLink(linked)}</div>`}`;
  }

  #press(open: boolean): void {
    this.emit<AllToggledDetail>('spinal-all-toggled', {open});
    if (open) this.openAll();
    else this.closeAll();
  }

  #set(id: string, open: boolean): void {
    if (this.openIds.has(id) === open) return;
    const before = this.openIds;
    this.openIds = open ? this.#with(id) : this.#without(id);
    for (const it of before)
      if (!this.openIds.has(it))
        this.emit<ItemToggledDetail>('spinal-item-toggled', {id: it, open: false});
    if (open) this.emit<ItemToggledDetail>('spinal-item-toggled', {id, open});
  }

  #with(id: string): ReadonlySet<string> {
    if (this.exclusive) return new Set([id]);
    const closed = this.#own.rivals(id);
    return new Set([...this.openIds, id].filter((it) => !closed.includes(it)));
  }

  #without(id: string): ReadonlySet<string> {
    return new Set([...this.openIds].filter((it) => it !== id));
  }

  async #reveal(hash: string): Promise<Place | undefined> {
    const id = this.#ids.find((candidate) => this.anchorOf(candidate) === hash);
    if (!id) return this.#own.placeOf(hash);
    this.#set(id, true);
    await this.updateComplete;
    const own = this.#own.find(id);
    if (own) return {element: own, start: own.querySelector('summary')};
    return {element: this.renderRoot.querySelector(`#${CSS.escape(`${id}-button`)}`)!};
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'spinal-faq': SpinalFaq;
  }
}
