import {css} from 'lit';

export const faqStyles = css`
  .toolbar {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
  }

  .questions {
    border-block-start: 1px solid var(--line);
  }

  .copy {
    font-size: 0.875em;
  }

  .copy a {
    display: inline-block;
    padding-block: 0.25em;
  }

  .own {
    border-block-end: 1px solid var(--line);
  }
`;
