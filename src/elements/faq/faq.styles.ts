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

  .own-link {
    padding-inline: 0.25em;
    border-block-end: 1px solid var(--line);
  }
`;
