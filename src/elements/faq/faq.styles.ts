import {css} from 'lit';

export const faqStyles = css`
  @media screen {
    .toolbar {
      display: flex;
      flex-wrap: wrap;
      gap: 0.5em;
    }
  }

  .questions {
    border-block-start: 1px solid var(--line);
  }

  .own {
    border-block-end: 1px solid var(--line);
  }
`;
