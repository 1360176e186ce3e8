import {css} from 'lit';

export const conditionsStyles = css`
  .parts {
    display: grid;
    gap: 1.25em 2em;
    padding-block-start: 0.75em;
  }

  .part {
    display: grid;
    gap: 0.5em;
    align-content: start;
  }

  .part > :is(h3, h4, h5, h6) {
    font-size: 1em;
  }

  @container (min-width: 44em) {
    .parts {
      grid-template-columns: 1fr 1fr;
    }
  }
`;
