import {html, type TemplateResult} from 'lit';

export interface EvidenceRow {
  /** Who says it. */
  readonly by: string;
  /** What kind of text it is, from which country and year. */
  readonly about: unknown;
  readonly verdict: string;
  /** What they say, for whom, with the link to the source. */
  readonly says: unknown;
  /** How sure they are; empty where they do not say. */
  readonly certainty: string;
}

export interface EvidenceTableOptions {
  readonly caption: string;
  readonly headings: {
    readonly by: string;
    readonly verdict: string;
    readonly says: string;
    readonly certainty: string;
  };
  readonly rows: readonly EvidenceRow[];
}

/** Who says what, as a table; in a narrow container each row becomes a block. */
export function evidenceTable({caption, headings, rows}: EvidenceTableOptions): TemplateResult {
  // The roles keep it a table where its boxes become blocks.
  /* eslint-disable lit-a11y/no-redundant-role -- as said above */
  return html`<table role="table" part="evidence" class="table evidence">
    <caption>
      ${caption}
    </caption>
    <thead role="rowgroup">
      <tr role="row">
        <th role="columnheader" scope="col">${headings.by}</th>
        <th role="columnheader" scope="col">${headings.verdict}</th>
        <th role="columnheader" scope="col">${headings.says}</th>
        <th role="columnheader" scope="col">${headings.certainty}</th>
      </tr>
    </thead>
    <tbody role="rowgroup">
      ${rows.map(
        ({by, about, verdict, says, certainty}) =>
          html`<tr role="row">
            <th role="rowheader" scope="row">
              <span translate="no">${by}</span> <span class="small">${about}</span>
            </th>
            <td role="cell"><strong>${verdict}</strong></td>
            <td role="cell">${says}</td>
            <td role="cell" data-label=${headings.certainty}>${certainty}</td>
          </tr>`,
      )}
    </tbody>
  </table>`;
  /* eslint-enable lit-a11y/no-redundant-role */
}
