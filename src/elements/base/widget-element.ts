import {html, nothing, type TemplateResult} from 'lit';
import {property} from 'lit/decorators.js';
import {isRightToLeft} from '../../locale/format.js';
import {heading} from '../../ui/heading.js';
import {aboutLine} from './about-line.js';
import {chooseOne, describe} from './attributes.js';
import {LocalizedElement} from './localized-element.js';

const HEADING_LEVELS = ['2', '3', '4', '5', '6'];

/**
 * What all widgets share: a heading that fits the outline of the page, and the last line.
 *
 * @fires {CustomEvent<SourceFollowedDetail>} spinal-source-followed - The reader followed the link of a source; `detail.url` is its address.
 * @csspart root - Everything.
 * @csspart sources - The list of sources.
 * @csspart about - The last line.
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
export abstract class WidgetElement extends LocalizedElement {
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

  /** What the address of a part of the widget ends with, after the `#`. @internal */
  anchorOf(id: string): string {
    return `${this.id || this.localName}-${id}`;
  }

  /** @internal */
  emit<T>(type: string, detail: T): void {
    this.dispatchEvent(new CustomEvent<T>(type, {detail, bubbles: true, composed: true}));
  }

  protected abstract headingText(): string;

  /** The widget between its heading and the lines all widgets end with. */
  protected abstract renderContent(): unknown;

  protected get level(): number {
    const choice = chooseOne({
      element: this,
      attribute: 'heading-level',
      value: describe(this.headingLevel ?? ''),
      allowed: HEADING_LEVELS,
    });
    return Number(choice ?? 2);
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
    return aboutLine(this, this.locale);
  }
}
