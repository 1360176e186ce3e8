import {css} from 'lit';

export const faqStyles = css`
  /* Nothing here asks how wide it is, and in a container Chromium takes five times as long for a page’s questions. */
  .root {
    container-type: normal;
  }

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
