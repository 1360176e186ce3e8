import {css} from 'lit';

export const optionsStyles = css`
  .compared {
    display: grid;
    gap: var(--space);
    padding-block-start: var(--space);
  }

  .none {
    font-style: italic;
  }

  .mark {
    display: flex;
    gap: 0.4em;
    align-items: center;
    min-block-size: 24px;
    margin-block-start: 0.35em;
    font-weight: normal;
    font-size: 0.875em;
  }

  .mark input {
    flex: none;
    inline-size: 1.1em;
    block-size: 1.1em;
    min-inline-size: 16px;
    min-block-size: 16px;
    margin: 0;
    accent-color: var(--accent);
  }

  @media print {
    .mark:not(:has(:checked)) {
      display: none;
    }
  }
`;
