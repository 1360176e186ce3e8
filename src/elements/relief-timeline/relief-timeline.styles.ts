import {css} from 'lit';

export const reliefTimelineStyles = css`
  .legend {
    font-size: 0.875em;
  }

  .swatch {
    display: inline-block;
    inline-size: 1.75em;
    block-size: 0.8em;
    margin-inline-end: 0.35em;
    border-radius: 0.25em;
    print-color-adjust: exact;
  }

  .chart {
    display: grid;
    margin-block-start: 0.75em;
  }

  .chart > li,
  .phase {
    max-inline-size: none;
  }

  .chart > li {
    padding-block: calc(0.75 * var(--space));
    border-block-start: 1px solid var(--line);
  }

  .phase {
    display: grid;
    gap: 0.5em 1.25em;
  }

  .phase.together > ul {
    display: grid;
    gap: 0.75em;
  }

  .phase-name,
  .phase-type {
    display: block;
    font-weight: 600;
    line-height: 1.3;
  }

  .phase-type {
    font-weight: normal;
  }

  .span,
  .dates {
    display: block;
    font-size: 0.875em;
    line-height: 1.4;
  }

  .dates {
    font-weight: 600;
  }

  .track {
    position: relative;
    align-self: start;
    padding-block: 1.75em 1.35em;
    /* The edges of the parts of the axis: a day, a week, a month. */
    background: linear-gradient(to right, var(--line) 1px, transparent 1px) 0 0 / 25% 100% repeat-x;
    border-inline-end: 1px solid var(--line);
    print-color-adjust: exact;
  }

  .band {
    position: absolute;
    inset-block-start: 0;
    inset-inline-start: calc(var(--from) * 100%);
    inline-size: calc((var(--to) - var(--from)) * 100%);
    min-inline-size: 0.5em;
    block-size: 1.5em;
    border-radius: 0.25em;
  }

  .all {
    border: 1px solid var(--accent);
    background: repeating-linear-gradient(
      -45deg,
      color-mix(in srgb, var(--accent) 45%, transparent) 0 1px,
      color-mix(in srgb, var(--accent) 12%, transparent) 1px 6px
    );
  }

  .most {
    background: var(--accent);
  }

  .band.most {
    inset-block-start: 0.375em;
    block-size: 0.75em;
  }

  .open-start {
    border-inline-start: 0.3em dotted var(--accent);
    border-end-start-radius: 0;
    border-start-start-radius: 0;
  }

  .no-relief {
    border: 1px dashed currentColor;
    background: radial-gradient(currentColor 1px, transparent 1.5px) 0 0 / 0.5em 0.5em;
  }

  .axis {
    position: absolute;
    inset-inline: 0;
    inset-block-end: 0;
    display: grid;
    grid-template-columns: repeat(4, 1fr);
    font-size: 0.75em;
    line-height: 1.5;
    text-align: center;
  }

  @container (min-width: 44em) {
    .phase:not(.together) {
      grid-template-columns: 16em 1fr;
    }

    .phase-words {
      grid-row: span 2;
    }

    .phase-statement {
      grid-column: 2;
    }
  }

  @media print {
    .legend {
      break-inside: avoid;
      break-after: avoid;
    }

    .chart {
      display: block;
      columns: 20em 2;
      column-gap: 2em;
      break-inside: avoid;
    }

    .chart > li {
      break-inside: avoid;
      padding-block: 0.3em;
    }

    .chart > .phase {
      grid-template-columns: minmax(0, 1fr);
    }

    .together .phase {
      grid-template-columns: 1fr 1fr;
    }

    .phase.together > ul {
      gap: 0.25em;
    }

    .phase-type,
    .phase-type + .span {
      display: inline;
    }

    .phase-type::after {
      content: ':';
    }

    .phase-statement {
      grid-column: auto;
    }
  }

  @media (forced-colors: active) {
    /* The patterns stay, in the colours that the reader has chosen. */
    .track,
    .swatch {
      color: CanvasText;
      forced-color-adjust: none;
    }
  }
`;
