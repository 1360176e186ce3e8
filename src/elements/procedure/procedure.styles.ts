import {css} from 'lit';

export const procedureStyles = css`
  .steps {
    display: grid;
    counter-reset: step;
  }

  .step {
    position: relative;
    display: grid;
    gap: 0.6em;
    max-inline-size: none;
    padding-block-end: calc(1.5 * var(--space));
    padding-inline-start: 3em;
    counter-increment: step;
  }

  /* The line that leads from one step to the next. */
  .step:not(:last-child)::after {
    position: absolute;
    inset-block: 2.25em 0.25em;
    inset-inline-start: 1em;
    border-inline-start: 1px solid var(--line);
    content: '';
  }

  .step::before {
    position: absolute;
    inset-inline-start: 0;
    inline-size: 2em;
    border: 0.12em solid var(--accent);
    border-radius: 1em;
    content: counter(step);
    font-weight: 600;
    line-height: 1.8;
    text-align: center;
  }

  .step > :is(h3, h4, h5, h6) {
    padding-block-start: 0.25em;
  }

  .ask {
    padding-block: 0.35em;
    font-weight: 600;
  }

  @media print {
    .steps {
      display: block;
    }

    .step {
      display: block;
      padding-block-end: 0.6em;
    }

    .steps,
    .asks {
      columns: 24em 2;
      column-gap: 2em;
    }

    .ask {
      break-inside: avoid;
    }

    /* Lines to write answers on. */
    .ask::after {
      display: block;
      block-size: 2.25em;
      margin-block-start: 2.25em;
      border-block: 1px solid;
      content: '';
    }

    .diary {
      inline-size: 100%;
      margin-block-start: 0.5em;
      border-collapse: collapse;
      break-inside: avoid;
    }

    .diary caption {
      font-weight: 600;
      text-align: start;
    }

    .diary :is(th, td) {
      inline-size: calc(100% / 9);
      border: 1px solid;
      padding: 0.15em;
      font-size: 0.875em;
      font-weight: inherit;
      text-align: center;
    }

    .diary td {
      block-size: 1.75em;
    }

    .brief .step {
      padding-block-end: 0.2em;
    }

    .brief .questions {
      padding-block: 0.4em;
    }

    /* A leaflet has no room to write. */
    .brief .asks {
      columns: 14em 3;
    }

    .brief .ask {
      padding-block: 0.1em;
      font-weight: inherit;
    }

    .brief .questions > p,
    .brief .ask::after {
      display: none;
    }
  }
`;
