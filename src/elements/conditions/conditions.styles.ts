import {css} from 'lit';

export const conditionsStyles = css`
  .columns {
    padding-block-start: 0.75em;
  }

  .part > :is(h3, h4, h5, h6) {
    font-size: 1em;
  }
`;
