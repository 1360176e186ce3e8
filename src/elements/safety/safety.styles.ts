import {css} from 'lit';

export const safetyStyles = css`
  .levels {
    display: grid;
    gap: var(--space);
  }

  .level {
    display: grid;
    gap: 0.5em;
    align-content: start;
    padding: var(--space);
    border: 1px solid var(--line);
    border-radius: var(--radius);
  }

  .level > p {
    font-weight: 600;
  }

  .now {
    border: 0.2em solid var(--warning);
  }

  .root {
    --warning: var(--spinal-warning, light-dark(#a3261b, #ff9e8f));
  }

  .part {
    gap: 0.75em;
    padding-block-start: calc(0.75 * var(--space));
  }

  .outcome {
    display: grid;
    gap: 0.5em;
    align-content: start;
    break-inside: avoid;
  }

  .outcome > :is(h3, h4, h5, h6) {
    font-size: 1em;
  }

  .outcome-picture {
    display: grid;
    gap: 0.35em;
  }

  .people {
    display: block;
    inline-size: 100%;
    max-inline-size: 28em;
  }

  .someone {
    fill: color-mix(in srgb, currentColor 28%, transparent);
  }

  .hit {
    fill: var(--accent);
  }

  /* Told apart by shape too: outlined where sources differ. */
  .maybe {
    fill: none;
    stroke: var(--accent);
    stroke-width: 0.1;
  }

  @container (min-width: 44em) {
    .levels {
      grid-template-columns: repeat(3, 1fr);
    }
  }

  @media print {
    /* What to do is on one page: what does not wait beside the rest. */
    .levels {
      break-inside: avoid;
    }

    .phones {
      display: grid;
      grid-template-columns: repeat(auto-fit, minmax(min(12em, 100%), 1fr));
      gap: var(--space);
      break-before: avoid;
    }

    .phones > li {
      border-block-end: 1px solid;
    }

    @container (min-width: 44em) {
      .levels {
        grid-template: auto 1fr / 1fr 1fr;
      }

      .now {
        grid-row: span 2;
      }
    }

    .people {
      max-inline-size: 13em;
      print-color-adjust: exact;
    }

    .someone {
      fill: color-mix(in srgb, currentColor 52%, transparent);
    }

    ul.columns {
      grid-template-columns: repeat(auto-fit, minmax(min(16em, 100%), 1fr));
      gap: 0.75em 1.5em;
    }
  }

  @media (forced-colors: active) {
    /* GrayText is the brightest in some themes. */
    .someone {
      fill: CanvasText;
      fill-opacity: 0.35;
    }
  }
`;
