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
    inline-size: max(1.25em, 24px);
    block-size: max(1.25em, 24px);
    margin: 0;
    color: inherit;
    font: inherit;
    accent-color: var(--accent);
  }

  @media print {
    .compared {
      display: block;
      break-inside: avoid;
    }

    .mark:not(:has(:checked)) {
      display: none;
    }
  }
`;
