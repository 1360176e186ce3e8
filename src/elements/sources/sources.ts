import {html, type CSSResultGroup, type PropertyValues} from 'lit';
import {property} from 'lit/decorators.js';
import type {Source} from '../../content/source.js';
import * as words from '../../content/words.js';
import {formatNumber} from '../../locale/format.js';
import {baseStyles} from '../../ui/base.styles.js';
import {
  addBibliography,
  numbersOf,
  numberSources,
  refreshWidgets,
  removeBibliography,
  sameSources,
  type Bibliography,
} from '../base/bibliography.js';
import {Panels, SOURCES} from '../base/panels.js';
import {groupedSources, SourceList} from '../base/source-list.js';
import {WidgetElement} from '../base/widget-element.js';

/**
 * The numbered sources of the widgets on the page, or of one of them. The numbers in those widgets
 * lead here instead of to a list of their own.
 *
 * @element spinal-sources
 */
export class SpinalSources extends WidgetElement implements Bibliography {
  static override styles: CSSResultGroup = [baseStyles];

  /** The `id` of the one widget whose sources are listed. Default: those of all widgets on the page. */
  @property() for = '';

  /** Those that a leaflet lists: the sources of what is printed. Default: all. @internal */
  @property({attribute: false}) onPaper: ReadonlySet<Source> | undefined;

  /** @internal */
  readonly sourceList = new SourceList(this, () => {
    if (this.embedded) this.#panels.set(SOURCES, true);
    return true;
  });

  readonly #panels = new Panels(this);

  #listed: readonly Source[] = [];

  override connectedCallback(): void {
    super.connectedCallback();
    addBibliography(this);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeBibliography(this);
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    const listed = [...numbersOf(this).keys()];
    if (sameSources(listed, this.#listed) && !changed.has('for')) return;
    this.#listed = listed;
    refreshWidgets();
  }

  protected override headingText(): string {
    return words.sourcesHeading();
  }

  protected override renderContent(): unknown {
    if (this.#listed.length === 0) return html`<p>${words.noSources()}</p>`;
    const onPaper = this.onPaper instanceof Set ? this.onPaper : undefined;
    const groups = groupedSources(this.locale, numberSources(this.#listed), onPaper);
    const content = () => this.sourceList.render(groups, this.level + (this.embedded ? 2 : 1));
    // In the guide it would be the longest part by far.
    return html`<p>${words.sourcesDisagree()}</p>
      ${
        this.embedded
          ? this.#panels.render(
              {
                id: SOURCES,
                level: this.level + 1,
                label: words.sourcesList(formatNumber(this.locale, this.#listed.length)),
                content,
              },
              this.complete,
            )
          : content()
      }`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'spinal-sources': SpinalSources;
  }
}
