import {
  html,
  LitElement,
  nothing,
  type CSSResult,
  type PropertyValues,
  type TemplateResult,
} from 'lit';
import {property, state} from 'lit/decorators.js';
import {parseDate} from '../../content/calendar.js';
import type {Claim} from '../../content/claim.js';
import {evidenceDate} from '../../content/evidence-date.js';
import type {Finding} from '../../content/finding.js';
import {levels, type LevelId} from '../../content/help.js';
import type {Source} from '../../content/source.js';
import * as words from '../../content/words.js';
import {
  addressOf,
  hrefTo,
  idInAddress,
  revealAround,
  type Place,
} from '../../controllers/address.js';
import {HashController, visit} from '../../controllers/hash.js';
import {CompleteController} from '../../controllers/complete.js';
import {formatDate, formatNumber, isRightToLeft} from '../../locale/format.js';
import {localeFor} from '../../locale/language.js';
import {catalogueOf, loadLocale, sourceLocale} from '../../locale/locales.js';
import {withCatalogue} from '../../locale/rendering.js';
import {unwatchLang, watchLang} from '../../locale/watch-lang.js';
import {citation, sourceEntryId} from '../../ui/citation.js';
import {english, joined} from '../../ui/english.js';
import {evidenceTable} from '../../ui/evidence-table.js';
import {heading} from '../../ui/heading.js';
import {sourceList, type SourceEntry} from '../../ui/source-list.js';
import {chooseOne, describe, textOf, warnOnce} from './attributes.js';
import {
  addCiting,
  bibliographyOf,
  citedSourcesChanged,
  numbersOf,
  numberSources,
  removeCiting,
  sameSources,
  type Bibliography,
} from './bibliography.js';
import {childrenSlot} from './children.js';
import {helpLevel} from './help-level.js';
import {Intact} from './intact.js';
import {Panels, type PanelOptions} from './panels.js';
import {sheetFor} from './sheet-for.js';
import {sourceEntries} from './source-entries.js';
import {StaticForm} from './static-form.js';
import {warnOfSwallowed} from './swallowed.js';

export interface LinkCopiedDetail {
  readonly id: string;
  readonly url: string;
}

export interface Review {
  readonly by: string;
  readonly on: Date | undefined;
}

export interface CitationFollowedDetail {
  /** As shown, ascending. */
  readonly numbers: readonly number[];
}

export interface SourcesToggledDetail {
  readonly open: boolean;
}

export interface ItemToggledDetail {
  readonly id: string;
  readonly open: boolean;
}

export interface SourceFollowedDetail {
  readonly url: string;
}

/** What is closed at first. */
export interface Layers {
  /** Of what, where a widget has several subjects: a part of the ids of the panels. */
  readonly subject?: string;
  readonly more?: readonly Claim[];
  readonly evidence?: readonly Finding[];
}

/** It has none. */
export type PrintRequestedDetail = null;

/** The id of the panel with the list. */
export const SOURCES = 'sources';

const HEADING_LEVELS = ['2', '3', '4', '5', '6'];

/**
 * What all widgets share: the language of the nearest `lang`, statements with their sources, and the
 * last lines (warning signs, sources, who reviewed it).
 *
 * @cssprop [--spinal-accent=light-dark(#0a6b5e, #6fd3c1)] - Marks, the chosen tab, lines under links.
 * @cssprop --spinal-surface - Background of notes and boxes. Default: the text colour at 5 %.
 * @cssprop --spinal-border - Thin lines. Default: the text colour at 24 %.
 * @cssprop [--spinal-radius=0.625em] - Corners.
 * @cssprop [--spinal-space=1em] - Space between and inside parts; a smaller one makes a widget denser.
 * @cssprop --spinal-link - Text of links. Default: the text colour.
 * @cssprop --spinal-focus - Ring around what has the focus. Default: the text colour.
 * @cssprop --spinal-heading-font - Font family of headings. Default: the font of the text.
 * @cssprop [--spinal-heading-weight=600] - Weight of headings.
 * @cssprop --spinal-heading-color - Colour of headings. Default: the text colour.
 * @cssprop [--spinal-heading-size=1.5em] - Size of the widget's own heading; the others keep theirs.
 */
export abstract class SpinalElement extends LitElement {
  /** Level of the widget's heading, 2 to 6, to fit the outline of the page. */
  @property({attribute: 'heading-level'}) headingLevel: number | string = 2;

  /** Who reviewed the content for this page, such as a department. The widget shows it as given. */
  @property({attribute: 'reviewed-by'}) reviewedBy = '';

  /** When, as `YYYY-MM-DD`; shown only together with `reviewed-by`. */
  @property({attribute: 'reviewed-on'}) reviewedOn = '';

  /** The number to call in an emergency. Default: the widget names 112 for Denmark. */
  @property({attribute: 'emergency-number'}) emergencyNumber = '';

  /** Part of another widget, which shows the last lines once for all its parts. @internal */
  @property({attribute: false}) embedded = false;

  /** Prints only what is open, as a part of a leaflet. @internal */
  @property({attribute: false}) brief = false;

  /** What stood in the tag before the first rendering. @internal */
  @property({attribute: false}) staticForm: unknown;

  @state() private copiedId = '';

  /** The entries that the reader went to. */
  @state() protected shownSources: readonly number[] = [];

  protected readonly internals = this.attachInternals();

  #children: HTMLSlotElement | undefined;
  readonly #intact = new Intact();
  readonly #completion = new CompleteController(this);
  readonly #panels = new Panels(this, (id, open) => {
    if (id === SOURCES) this.emit<SourcesToggledDetail>('spinal-sources-toggled', {open});
    else this.emit<ItemToggledDetail>('spinal-item-toggled', {id, open});
  });
  #dressedFor: Document | undefined;
  #locale: string | undefined;
  #wanted: string | undefined;
  #cited: readonly Source[] | undefined;
  #firstArrived!: () => void;
  readonly #firstArrival = new Promise<void>((resolve) => (this.#firstArrived = resolve));
  #numbers: ReadonlyMap<Source, number> = new Map();
  /** The citation that led to the sources. */
  #citedFrom: HTMLElement | undefined;

  // Without styles, which Lit could not share with another document. Until the first rendering has worked,
  // what stands in the tag is shown.
  protected override createRenderRoot(): ShadowRoot {
    StaticForm.hold(this);
    const root = this.attachShadow((this.constructor as typeof LitElement).shadowRootOptions);
    root.append((this.#children = childrenSlot(this, root)));
    return root;
  }

  constructor() {
    super();
    new HashController(this, (hash) => this.#revealSource(hash));
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#dress();
    watchLang(this, this.#followLang);
    this.#followLang();
    addCiting(this);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    unwatchLang(this);
    removeCiting(this);
  }

  /** Every claim the widget can show, in reading order: it numbers the sources. */
  protected abstract claims(): Iterable<Claim>;

  /** The widget between its heading and the lines all widgets end with. */
  protected abstract renderContent(): unknown;

  protected abstract headingText(): string;

  /** @internal */
  get citedSources(): readonly Source[] {
    return (this.#cited ??= this.findCitedSources());
  }

  protected findCitedSources(): readonly Source[] {
    const own = this.embedded ? [] : levels.now;
    return [...this.claims(), ...own].flatMap((claim) => claim.sources);
  }

  /** @internal */
  get bibliography(): Bibliography | undefined {
    return bibliographyOf(this);
  }

  /** The locale that is being rendered. */
  protected get locale(): string {
    return this.#locale ?? sourceLocale;
  }

  /** @internal */
  get formBefore(): StaticForm | undefined {
    return this.staticForm instanceof StaticForm ? this.staticForm : undefined;
  }

  /** @internal */
  get isFollowed(): boolean {
    return this.formBefore?.has(idInAddress()) ?? false;
  }

  /** Whether what is closed is rendered too. */
  protected get complete(): boolean {
    return this.#completion.complete;
  }

  /** The review that the page names. */
  protected get review(): Review | undefined {
    const by = this.reviewedBy && textOf(this.reviewedBy);
    return by ? {by, on: this.#reviewDate()} : undefined;
  }

  protected get level(): number {
    const choice = chooseOne({
      element: this,
      attribute: 'heading-level',
      value: describe(this.headingLevel ?? ''),
      allowed: HEADING_LEVELS,
    });
    return Number(choice ?? 2);
  }

  // Nothing shows in a wrong language: the first rendering waits for the language's messages.
  protected override async scheduleUpdate(): Promise<void> {
    await this.#firstArrival;
    await super.scheduleUpdate();
  }

  protected override performUpdate(): void {
    try {
      withCatalogue(
        catalogueOf(this.locale),
        () => super.performUpdate(),
        this.locale === sourceLocale ? undefined : english,
      );
    } catch (error) {
      if (this.hasUpdated) throw error;
      this.internals.states.add('ready');
      console.warn(
        `spinal-injection-widgets: <${this.localName}> cannot be shown here; the page shows what stands inside the tag.`,
        error,
      );
    }
  }

  protected override update(changed: PropertyValues): void {
    this.#intact.restore(this.renderRoot);
    super.update(changed);
    this.#children?.remove();
    this.#children = undefined;
    if (!this.hasUpdated) this.formBefore?.yieldTo(this.renderRoot);
    this.#intact.watch(this.renderRoot);
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (!this.hasUpdated) this.staticForm ??= StaticForm.in(this);
    if (changed.size > 0 && this.#cited) {
      const before = this.#cited;
      this.#cited = this.findCitedSources();
      if (!sameSources(before, this.#cited)) citedSourcesChanged();
    }
    const list = this.bibliography;
    this.#numbers = list ? numbersOf(list) : numberSources(this.citedSources);
  }

  protected override firstUpdated(_changed: PropertyValues): void {
    this.internals.states.add('ready');
    const look = () =>
      void this.updateComplete.then(() => {
        StaticForm.in(this)?.yieldTo(this.renderRoot);
        warnOfSwallowed(this);
      });
    // A classic script in the head runs before the children are there.
    if (document.readyState === 'loading')
      document.addEventListener('DOMContentLoaded', look, {once: true});
    else look();
  }

  protected override render(): TemplateResult {
    return html`<section
      class=${this.brief ? 'root brief' : 'root'}
      part="root"
      lang=${this.locale}
      dir=${isRightToLeft(this.locale) ? 'rtl' : 'ltr'}
      aria-labelledby="title"
    >
      ${heading(this.level, this.headingText(), 'title')} ${this.renderContent()}
      ${this.embedded ? nothing : this.renderLastLines()}
    </section>`;
  }

  protected renderLastLines(): unknown {
    return html`${this.renderHelp()} ${this.renderSources()}
      <p class="small" part="about">
        ${joined(
          words.generalInformation(),
          ' ',
          words.evidenceGathered(formatDate(this.locale, evidenceDate)),
          ' ',
          this.#reviewLine(),
        )}
      </p>`;
  }

  /** What needs help at once: the same signs in every widget. */
  protected renderHelp(): unknown {
    return html`<div class="help" part="help">${this.helpLevel('now')}</div>`;
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
    return this.panel({
      id: SOURCES,
      level: this.level + 1,
      label: words.sourcesLabel(formatNumber(this.locale, this.#numbers.size)),
      content: () => this.sourceList(sourceEntries(this.locale, this.#numbers.keys())),
    });
  }

  protected sourceList(entries: readonly SourceEntry[]): TemplateResult {
    return sourceList({
      entries,
      cited: this.shownSources,
      onFollow: this.followSource,
      back: this.#citedFrom?.isConnected
        ? {label: words.backToText(), onBack: this.#backToText}
        : undefined,
    });
  }

  /** @internal */
  sourceAnchor(number: number): string {
    return this.anchorOf(sourceEntryId(number));
  }

  /** @internal */
  showSources(numbers: readonly number[], from: HTMLElement): void {
    this.#citedFrom = from;
    this.shownSources = numbers;
    visit(this.sourceAnchor(numbers[0]!));
  }

  protected readonly followSource = (url: string): void =>
    this.emit<SourceFollowedDetail>('spinal-source-followed', {url});

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

  /** A text, and one link to the sources of all these statements. */
  protected cite(text: string, claims: readonly Claim[]): TemplateResult {
    const sources = new Set(claims.flatMap((claim) => claim.sources));
    const numbers = [...sources].map((source) => this.#numbers.get(source)!).sort((a, b) => a - b);
    const list = this.bibliography ?? this;
    return citation({
      text,
      numbers,
      label: words.citationLabel,
      range: words.numberRange,
      href: hrefTo(list.sourceAnchor(numbers[0]!), this),
      onFollow: this.#follow,
    });
  }

  protected statement(claim: Claim): TemplateResult {
    return this.cite(claim.text(), [claim]);
  }

  /** Claims that read on as one paragraph, with one link to their sources. */
  protected paragraph(claims: readonly Claim[]): TemplateResult {
    const texts = claims.flatMap(({text}, index) => [index > 0 ? ' ' : '', text()]);
    return html`<p>${this.cite(joined(...texts), claims)}</p>`;
  }

  /** Claims that stand each by itself. */
  protected list(claims: readonly Claim[]): TemplateResult {
    return html`<ul class="claims">
      ${claims.map((claim) => html`<li><span>${this.statement(claim)}</span></li>`)}
    </ul>`;
  }

  /** Short statements of one subject, one to a line, with one link to the sources of all. */
  protected lines(claims: readonly Claim[]): TemplateResult {
    return html`<ul class="claims">
      ${claims.map(
        ({text}, index) =>
          html`<li>
            <span>${index === claims.length - 1 ? this.cite(text(), claims) : text()}</span>
          </li>`,
      )}
    </ul>`;
  }

  /** A part that is closed at first. */
  protected panel(options: PanelOptions): TemplateResult {
    return this.#panels.render(options, this.complete);
  }

  /** What is closed at first, of the widget or of one of its subjects: more about it, and the evidence. */
  protected layers({subject, more = [], evidence = []}: Layers): TemplateResult {
    const layer = (
      name: string,
      label: string,
      claims: readonly Claim[],
      content: () => unknown,
    ) =>
      claims.length === 0
        ? nothing
        : this.panel({
            id: subject ? `${subject}-${name}` : name,
            level: this.level + (subject ? 2 : 1),
            label,
            content,
          });
    return html`<div class="layers">
      ${layer('more', words.moreLabel(), more, () => this.list(more))}
      ${layer('evidence', words.evidenceLabel(), evidence, () => this.#renderEvidence(evidence))}
    </div>`;
  }

  #renderEvidence(evidence: readonly Finding[]): TemplateResult {
    return evidenceTable({
      caption: words.evidenceCaption(),
      headings: {
        by: words.evidenceBy(),
        verdict: words.evidenceVerdict(),
        says: words.evidenceSays(),
        certainty: words.evidenceCertainty(),
      },
      rows: evidence.map((finding) => ({
        by: finding.by,
        about: joined(
          words.sourceKind(finding.sources[0].kind),
          ', ',
          words.countryName(finding.country),
          `, ${finding.year}`,
        ),
        verdict: words.verdictLabel(finding.verdict),
        says: this.statement(finding),
        certainty: finding.certainty ? words.certaintyLabel(finding.certainty) : '',
      })),
    });
  }

  /** What the address of a part of the widget ends with, after the `#`. */
  protected anchorOf(id: string): string {
    return `${this.id || this.localName}-${id}`;
  }

  protected renderCopyLink(id: string): TemplateResult {
    return html`<p class="copy">
      <button type="button" @click=${() => this.#copyLink(id)}>${words.copyLink()}</button>
      <span role="status">${this.copiedId === id ? this.#copyOutcome() : nothing}</span>
    </p>`;
  }

  protected emit<T>(type: string, detail: T): void {
    this.dispatchEvent(new CustomEvent<T>(type, {detail, bubbles: true, composed: true}));
  }

  // A shadow root loses its styles on the way into another document.
  #dress(): void {
    const {ownerDocument, shadowRoot} = this;
    if (ownerDocument === this.#dressedFor) return;
    this.#dressedFor = ownerDocument;
    const styles = (this.constructor as typeof LitElement).elementStyles as CSSResult[];
    shadowRoot!.adoptedStyleSheets = styles.flatMap((it) => sheetFor(ownerDocument, it) ?? []);
  }

  #followLang = (): void => {
    const wanted = localeFor(this, this.#locale);
    if (wanted === this.#wanted) return;
    this.#wanted = wanted;
    void loadLocale(wanted).then((locale) => {
      if (wanted !== this.#wanted) return;
      this.#locale = locale;
      this.#firstArrived();
      this.requestUpdate();
    });
  };

  async #copyLink(id: string): Promise<void> {
    const anchor = this.anchorOf(id);
    const url = addressOf(anchor);
    try {
      if (url) await navigator.clipboard.writeText(url);
    } catch {
      // Without access to the clipboard, the reader still finds the address in the address bar.
      location.hash = anchor;
      return;
    }
    // Only what changes is read aloud.
    this.copiedId = '';
    await this.updateComplete;
    this.copiedId = id;
    if (url) this.emit<LinkCopiedDetail>('spinal-link-copied', {id, url});
  }

  #copyOutcome(): string {
    return addressOf('') ? words.linkCopied() : words.noLink();
  }

  #follow = (numbers: readonly number[], from: HTMLElement): void => {
    this.emit<CitationFollowedDetail>('spinal-citation-followed', {numbers});
    (this.bibliography ?? this).showSources(numbers, from);
  };

  #backToText = (): void => {
    const from = this.#citedFrom!;
    revealAround(from);
    from.focus();
  };

  protected openList(): void {
    this.#panels.set(SOURCES, true);
  }

  /** Only where the list is the widget’s own. */
  async #revealSource(hash: string): Promise<Place | undefined> {
    if (this.bibliography && this.bibliography !== (this as Element)) return undefined;
    const [, number] = /-source-(\d+)$/.exec(hash) ?? [];
    if (!number || hash !== this.sourceAnchor(Number(number))) return undefined;
    if (!this.shownSources.includes(Number(number))) this.shownSources = [Number(number)];
    this.openList();
    await this.updateComplete;
    const element = this.renderRoot.querySelector(`#${sourceEntryId(Number(number))}`);
    return element ? {element} : undefined;
  }

  #reviewLine(): string {
    const {review} = this;
    if (!review) return '';
    const {by, on} = review;
    return on ? words.reviewedByOn(by, formatDate(this.locale, on)) : words.reviewedBy(by);
  }

  #reviewDate(): Date | undefined {
    const given = describe(this.reviewedOn ?? '');
    if (!given) return undefined;
    const date = parseDate(given);
    if (!date)
      warnOnce(`<${this.localName} reviewed-on="${given}"> is not a date. Allowed: YYYY-MM-DD.`);
    return date;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'spinal-link-copied': CustomEvent<LinkCopiedDetail>;
  }
}
