import {css} from 'lit';

export const injectionTypesStyles = css`
  .type {
    display: grid;
    gap: var(--space);
    padding-block-start: calc(1.25 * var(--space));
  }

  .type-parts {
    display: grid;
    gap: calc(1.5 * var(--space));
  }

  .type-text {
    display: grid;
    gap: 0.4em;
    align-content: start;
  }

  .type-text > :is(h3, h4, h5, h6) {
    margin-block-start: 0.75em;
    font-size: 1em;
  }

  .type-text > :first-child {
    margin-block-start: 0;
  }

  .purposes dt {
    font-style: italic;
  }

  .purposes dd {
    margin: 0 0 0.4em;
  }

  .type-drawing svg {
    display: block;
    inline-size: 100%;
    max-inline-size: 30em;
    block-size: auto;
    margin-inline: auto;
  }

  .type-drawing p {
    font-size: 0.875em;
  }

  .key {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(9em, 100%), 1fr));
    gap: 0.25em 1em;
    margin-block: 0.5em;
    counter-reset: key;
    font-size: 0.875em;
  }

  .key li {
    display: flex;
    gap: 0.5em;
    align-items: baseline;
    line-height: 1.35;
    counter-increment: key;
  }

  .key li::before {
    flex: none;
    inline-size: 1.6em;
    border: 1px solid currentColor;
    border-radius: 1em;
    content: counter(key);
    font-size: 0.85em;
    font-weight: 600;
    line-height: 1.5;
    text-align: center;
  }

  .timing {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(12em, 100%), 1fr));
    gap: 0.75em;
  }

  .timing > div {
    padding: 0.6em 0.9em;
    border: 1px solid var(--line);
    border-radius: var(--radius);
  }

  .timing dt {
    font-size: 0.875em;
  }

  .timing dd {
    margin: 0;
    font-weight: 600;
  }

  @container (min-width: 48em) {
    .type-parts {
      grid-template-columns: minmax(18em, 5fr) 7fr;
    }
  }

  @media print {
    .type,
    .type-parts,
    .type-text {
      display: block;
    }

    .type-drawing {
      float: inline-start;
      inline-size: 45%;
      margin-inline-end: 1.5em;
    }

    .type-parts {
      break-inside: avoid;
    }
  }
`;
