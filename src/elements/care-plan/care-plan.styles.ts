import {css} from 'lit';

export const carePlanStyles = css`
  /* What follows is outside of it until the widget is there, so it has no box around it. */
  .products {
    margin-block-start: var(--space);
    padding-block-start: var(--space);
    border-block-start: 2px dashed currentColor;
  }

  .absent {
    display: none;
  }

  .commercial {
    inline-size: fit-content;
    margin-block-end: 0.5em;
    padding-inline: 0.6em;
    border: 1px solid currentColor;
    font-size: 0.875em;
    font-weight: 600;
  }

  .products > .small {
    padding-block: 0.5em;
  }
`;
