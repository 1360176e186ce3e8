import {css} from 'lit';

/** Tables that become blocks where a phone has no room for columns. */
export const tableStyles = css`
  .table {
    inline-size: 100%;
    border-collapse: collapse;
    font-size: 0.9375em;
    font-variant-numeric: lining-nums;
  }

  .table caption {
    padding-block-end: 0.5em;
    text-align: start;
  }

  .table :is(th, td) {
    padding: 0.6em 0.75em;
    border-block-end: 1px solid var(--line);
    text-align: start;
    vertical-align: top;
    font-weight: inherit;
  }

  .table th {
    font-weight: 600;
  }

  .compare th[scope='row'] {
    inline-size: 16%;
  }

  .evidence th[scope='row'] {
    inline-size: 26%;
  }

  .evidence th .small {
    display: block;
    font-weight: normal;
  }

  /* Paper has room for columns of small type. */
  @media screen {
    @container (max-width: 48em) {
      .table,
      .table :is(caption, tbody, tr, th, td) {
        display: block;
        inline-size: auto;
      }

      .table thead {
        position: absolute;
        inline-size: 1px;
        block-size: 1px;
        overflow: hidden;
        clip-path: inset(50%);
      }

      .table th[scope='row'] {
        inline-size: auto;
        padding: 1.25em 0 0.4em;
      }

      .compare th[scope='row'] {
        border-block-end: 2px solid var(--accent);
      }

      .table td {
        padding-inline: 0;
      }

      .evidence :is(th, td):not(:last-child) {
        border: 0;
      }

      .evidence td {
        padding-block: 0 0.4em;
      }

      /* Its heading is out of sight; it is not read twice. */
      .table [data-label]:not(:empty)::before {
        content: attr(data-label);
        content: attr(data-label) / '';
      }

      .compare [data-label]::before {
        display: block;
        font-weight: 600;
      }

      .evidence [data-label]::before {
        margin-inline-end: 0.5em;
      }
    }
  }

  @media print {
    .table {
      font-size: 0.875em;
      hyphens: auto;
    }

    .table :is(th, td) {
      padding: 0.35em 0.5em;
    }

    .table,
    .table tr {
      break-inside: avoid;
    }
  }
`;
