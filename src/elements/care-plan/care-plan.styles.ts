import {css} from 'lit';

export const carePlanStyles = css`
  .products {
    display: grid;
    gap: 0.5em;
    margin-block-start: var(--space);
    padding: var(--space);
    border: 1px dashed currentColor;
    border-radius: var(--radius);
  }

  .absent {
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
`;
