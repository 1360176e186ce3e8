import {css} from 'lit';

export const injectionPurposeStyles = css`
  .purposes {
    display: grid;
    gap: var(--space);
  }

  .purpose {
    display: grid;
    gap: 0.5em;
    align-content: start;
    padding: var(--space);
    border: 1px solid var(--line);
    border-block-start: 0.25em solid var(--accent);
    border-radius: var(--radius);
  }

  .purpose > :nth-child(n + 2):is(h3, h4, h5, h6) {
    margin-block-start: 0.5em;
    font-size: 1em;
  }

  .medical-name {
    display: block;
    font-size: 0.75em;
    font-weight: normal;
  }

  @container (min-width: 44em) {
    .purposes {
      grid-template-columns: 1fr 1fr;
    }
  }
`;
