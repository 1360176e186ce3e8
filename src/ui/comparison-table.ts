import {html, nothing, type TemplateResult} from 'lit';

export interface ComparisonRow {
  readonly label: unknown;
  /** One for each column, or one for all. */
  readonly cells: readonly unknown[];
  /** For `::part()`. */
  readonly part?: string;
}

export interface ComparisonOptions {
  readonly caption: string;
  readonly columns: readonly string[];
  readonly rows: readonly ComparisonRow[];
}

/** Subjects side by side; in a narrow container each cell names its column and stands below the other. */
export function comparisonTable({caption, columns, rows}: ComparisonOptions): TemplateResult {
  // The roles keep it a table where its boxes become blocks.
  /* eslint-disable lit-a11y/no-redundant-role -- as said above */
  return html`<table role="table" part="table" class="table compare">
    <caption>
      ${caption}
    </caption>
    <thead role="rowgroup">
      <tr role="row">
        <td role="cell"></td>
        ${columns.map((name) => html`<th role="columnheader" scope="col">${name}</th>`)}
      </tr>
    </thead>
    <tbody role="rowgroup">
      ${rows.map(
        ({label, cells, part = ''}) =>
          html`<tr role="row" part=${part}>
            <th role="rowheader" scope="row">${label}</th>
            ${cells.map(
              (cell, index) =>
                html`<td
                  role="cell"
                  colspan=${cells.length < columns.length ? columns.length : nothing}
                  data-label=${cells.length < columns.length ? nothing : columns[index]!}
                >
                  <div>${cell}</div>
                </td>`,
            )}
          </tr>`,
      )}
    </tbody>
  </table>`;
  /* eslint-enable lit-a11y/no-redundant-role */
}
