import {html, nothing, type TemplateResult} from 'lit';
import type {Claim} from '../../content/claim.js';
import type {Finding} from '../../content/finding.js';
import * as words from '../../content/words.js';
import {joined} from '../../ui/english.js';
import {evidenceTable} from '../../ui/evidence-table.js';
import type {Citations} from './citations.js';
import type {PanelOptions} from './panels.js';

/** What is closed at first. */
export interface Layers {
  /** Of what, where a widget has several subjects: a part of the ids of the panels. */
  readonly subject?: string;
  readonly more?: readonly Claim[];
  readonly evidence?: readonly Finding[];
}

interface LayersOptions extends Layers {
  /** Of the widget's heading. */
  readonly level: number;
  readonly citations: Citations;
  readonly panel: (options: PanelOptions) => TemplateResult;
}

/** More about a subject, and the evidence. */
export function layers(options: LayersOptions): TemplateResult {
  const {subject, more = [], evidence = [], level, citations, panel} = options;
  const layer = (name: string, label: string, claims: readonly Claim[], content: () => unknown) =>
    claims.length === 0
      ? nothing
      : panel({
          id: subject ? `${subject}-${name}` : name,
          level: level + (subject ? 2 : 1),
          label,
          content,
        });
  return html`<div class="layers">
    ${layer('more', words.moreLabel(), more, () => citations.list(more))}
    ${layer('evidence', words.evidenceLabel(), evidence, () => table(evidence, citations))}
  </div>`;
}

function table(evidence: readonly Finding[], citations: Citations): TemplateResult {
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
      says: citations.statement(finding),
      certainty: words.certaintyLabel(finding.certainty),
    })),
  });
}
