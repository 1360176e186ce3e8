import {html, type TemplateResult} from 'lit';
import {evidenceDate, nextEvidenceDate, textDate} from '../../content/evidence-date.js';
import * as words from '../../content/words.js';
import {formatDate} from '../../locale/format.js';
import {joined} from '../../ui/english.js';
import {chooseDate, textOf} from './attributes.js';

export interface Review {
  readonly by: string;
  readonly on: Date | undefined;
}

type Reviewed = Element & {readonly reviewedBy: string; readonly reviewedOn: string};

/** The review that the page names. */
export function reviewOf(widget: Reviewed): Review | undefined {
  const by = widget.reviewedBy && textOf(widget.reviewedBy);
  return by ? {by, on: chooseDate(widget, 'reviewed-on', widget.reviewedOn)} : undefined;
}

/** How a widget ends: what it is, who wrote it, how old it is, and who reviewed it. */
export function aboutLine(widget: Reviewed, locale: string): TemplateResult {
  return html`<p class="small" part="about">
    ${joined(
      words.generalInformation(),
      ' ',
      words.writtenBy(),
      ' ',
      words.textDated(
        formatDate(locale, textDate),
        formatDate(locale, evidenceDate),
        formatDate(locale, nextEvidenceDate),
      ),
      ' ',
      reviewWords(reviewOf(widget), locale),
    )}
  </p>`;
}

function reviewWords(review: Review | undefined, locale: string): string {
  if (!review) return '';
  const {by, on} = review;
  return on ? words.reviewedByOn(by, formatDate(locale, on)) : words.reviewedBy(by);
}
