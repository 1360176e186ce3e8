import {css} from 'lit';

export const conditionsStyles = css`
  .columns {
    padding-block-start: 0.75em;
  }

  .part > :is(h3, h4, h5, h6) {
    font-size: 1em;
  }

  /* All complaints at once: in columns, each part as a paragraph that its heading begins. */
  @media print {
    /* What experts say, as a table, needs the whole width. */
    .brief .tabs {
      columns: 24em 2;
      column-gap: 2em;
    }

    .panel > :is(h3, h4, h5, h6) {
      padding: 0;
    }

    .brief .panel + .panel {
      margin-block-start: 0.4em;
    }

    .columns {
      padding: 0;
    }

    /* In a box of its own inside columns Chromium cuts a line in two where the page ends. */
    .brief .columns {
      display: contents;
    }

    .columns > .part {
      margin-block-end: 0.35em;
    }

    .columns > .part > .claims {
      padding: 0;
    }

    .part > *,
    .claims li {
      display: inline;
    }
  }
`;
