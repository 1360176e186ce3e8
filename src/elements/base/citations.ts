import {html, type ReactiveController, type TemplateResult} from 'lit';
import type {Claim} from '../../content/claim.js';
import type {Source} from '../../content/source.js';
import * as words from '../../content/words.js';
import {hrefTo} from '../../controllers/address.js';
import {citation} from '../../ui/citation.js';
import {joined} from '../../ui/english.js';
import {
  addCiting,
  citedSourcesChanged,
  numbersOf,
  numberSources,
  removeCiting,
  sameSources,
  type Citing,
} from './bibliography.js';
import type {WidgetElement} from './widget-element.js';

export interface CitationFollowedDetail {
  /** As shown, ascending. */
  readonly numbers: readonly number[];
}

/** A widget's statements, each with a link to its sources. */
export class Citations implements ReactiveController {
  readonly #host: WidgetElement & Citing;
  readonly #claims: () => Iterable<Claim>;
  #sources: readonly Source[] | undefined;
  #numbers: ReadonlyMap<Source, number> = new Map();

  /** @param claims all that the widget can show, in reading order */
  constructor(host: WidgetElement & Citing, claims: () => Iterable<Claim>) {
    this.#host = host;
    this.#claims = claims;
    host.addController(this);
  }

  hostConnected(): void {
    addCiting(this.#host);
  }

  hostDisconnected(): void {
    removeCiting(this.#host);
  }

  /** Those of all claims, in their order. */
  get sources(): readonly Source[] {
    return (this.#sources ??= this.#find());
  }

  /** The numbers that stand with the statements. */
  get numbers(): ReadonlyMap<Source, number> {
    return this.#numbers;
  }

  /** To be called before a rendering. @param changed whether the claims may be others than before */
  renumber(changed: boolean): void {
    const before = this.#sources;
    if (changed && before) {
      this.#sources = this.#find();
      if (!sameSources(before, this.#sources)) citedSourcesChanged();
    }
    const list = this.#host.bibliography;
    this.#numbers = list ? numbersOf(list) : numberSources(this.sources);
  }

  /** A text, and one link to the sources of all these statements. */
  cite(text: string, claims: readonly Claim[]): TemplateResult {
    const sources = new Set(claims.flatMap((claim) => claim.sources));
    const numbers = [...sources].map((source) => this.#numbers.get(source)!).sort((a, b) => a - b);
    return citation({
      text,
      numbers,
      label: words.citationLabel,
      range: words.numberRange,
      href: hrefTo(this.#list.anchorOf(numbers[0]!), this.#host),
      onFollow: this.#follow,
    });
  }

  statement(claim: Claim): TemplateResult {
    return this.cite(claim.text(), [claim]);
  }

  /** Claims that read on as one paragraph, with one link to their sources. */
  paragraph(claims: readonly Claim[]): TemplateResult {
    const texts = claims.flatMap(({text}, index) => [index > 0 ? ' ' : '', text()]);
    return html`<p>${this.cite(joined(...texts), claims)}</p>`;
  }

  /** Claims that stand each by itself. */
  list(claims: readonly Claim[]): TemplateResult {
    return html`<ul class="claims">
      ${claims.map((claim) => html`<li><span>${this.statement(claim)}</span></li>`)}
    </ul>`;
  }

  /** Short statements of one subject, one to a line, with one link to the sources of all. */
  lines(claims: readonly Claim[]): TemplateResult {
    return html`<ul class="claims">
      ${claims.map(
        ({text}, index) =>
          html`<li>
            <span>${index === claims.length - 1 ? this.cite(text(), claims) : text()}</span>
          </li>`,
      )}
    </ul>`;
  }

  #find(): readonly Source[] {
    return [...this.#claims()].flatMap((claim) => claim.sources);
  }

  get #list() {
    return (this.#host.bibliography ?? this.#host).sourceList;
  }

  #follow = (numbers: readonly number[], from: HTMLElement): void => {
    this.#host.emit<CitationFollowedDetail>('spinal-citation-followed', {numbers});
    this.#list.show(numbers, from);
  };
}
