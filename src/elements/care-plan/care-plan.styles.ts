import {css} from 'lit';

export const carePlanStyles = css`
  .plan {
    display: grid;
    gap: 1.25em 2em;
  }

  .part {
    display: grid;
    gap: 0.5em;
    align-content: start;
  }

  .products {
    display: grid;
    gap: 0.5em;
    margin-block-start: 1em;
    padding: 1em;
    border: 1px dashed currentColor;
    border-radius: var(--radius);
  }

  .products[hidden] {
    display: none;
  }

  .commercial {
    justify-self: start;
    padding-inline: 0.6em;
    border: 1px solid currentColor;
    font-size: 0.875em;
    font-weight: 600;
  }

  ::slotted(*) {
    min-inline-size: 0;
  }

  @container (min-width: 44em) {
    .plan {
      grid-template-columns: 1fr 1fr;
    }
  }
`;
