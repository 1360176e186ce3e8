import {css} from 'lit';

export const guideStyles = css`
  .contents {
    padding: var(--space);
    border: 1px solid var(--line);
    border-radius: var(--radius);
  }

  .contents ol {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(15em, 100%), 1fr));
    gap: 0 1.5em;
    margin-block-start: 0.5em;
  }

  .contents a {
    display: block;
    padding: 0.3em 0.6em;
    border-inline-start: 0.2em solid transparent;
  }

  .contents a[aria-current='location'] {
    border-inline-start-color: var(--accent);
    font-weight: 600;
  }

  .section {
    padding-block-start: calc(1.5 * var(--space));
    border-block-start: 1px solid var(--line);
    scroll-margin-block-start: 1em;
  }

  @media (forced-colors: active) {
    .contents a:not([aria-current='location']) {
      border-inline-start-color: Canvas;
    }
  }

  @media print {
    .root {
      font-size: 9pt;
    }

    .contents,
    .root > .small:not([part]),
    .note strong,
    .brief:is(#options, #faq) {
      display: none;
    }

    .section {
      padding-block-start: 0.5em;
    }
  }
`;
