import {css} from 'lit';

/** What the static form has of its own: `<details>` in the shape of the disclosures and tabs, and what waits for a script. */
export const staticStyles = css`
  /* What follows the words that a page wrote between two pieces of them. */
  .root:not(section) {
    margin-block-start: var(--space);
  }

  .disclosure-button {
    list-style: none;
  }

  .disclosure-button::-webkit-details-marker,
  .tab::-webkit-details-marker {
    display: none;
  }

  .disclosure-button:has(> h3) {
    font-size: 1.2em;
  }

  .disclosure-button > :is(h2, h3, h4, h5, h6) {
    font-size: 1em;
  }

  /* An address leads into the panel, which opens it; what it belongs to is seen too. */
  .panel {
    scroll-margin-block-start: 4em;
  }

  .tab {
    display: flex;
    justify-content: center;
    align-items: center;
    list-style: none;
    text-align: center;
  }

  .tabs.tablist {
    border-block-end: 0;
  }

  .tabs:not(:has(> span)) {
    visibility: hidden;
  }

  .tabs > span {
    display: none;
  }

  .tabs > details {
    display: contents;
  }

  .tabs > details::details-content {
    order: 1;
    flex: 0 0 100%;
    grid-column: 1 / -1;
    min-inline-size: 0;
    margin-block-start: -0.25em;
    border-block-start: 1px solid var(--line);
  }

  .tabs > details:not([open])::details-content {
    position: absolute;
  }

  .button {
    display: inline-flex;
    justify-content: center;
    align-items: center;
    visibility: hidden;
  }

  .button::before {
    content: attr(data-label);
  }

  .copy {
    visibility: hidden;
  }

  .sources li:target {
    border-radius: 0.25em;
    background: var(--surface);
    box-shadow: 0 0 0 0.25em var(--surface);
  }

  /* The page's own mark, where the words have it. */
  .root:has(> .products) ~ .spinal-commercial {
    display: none;
  }

  @media print {
    details::details-content {
      display: block;
      position: static;
      content-visibility: visible;
    }

    .tabs.tablist {
      display: block;
    }

    .tab {
      display: none;
    }
  }
`;
