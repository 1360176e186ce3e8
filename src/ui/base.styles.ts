import {css} from 'lit';

/**
 * Tokens and elements that all widgets share. Font and text colour are the page's; lines and surfaces
 * are mixed from the text colour, so that they fit any page, light or dark.
 *
 * All layout is on `.root`, inside the shadow root, where a page's `* {all: unset}` cannot reach.
 */
export const baseStyles = css`
  :host {
    display: block;
    min-inline-size: 0;
  }

  :host([hidden]) {
    display: none;
  }

  *,
  ::before,
  ::after {
    box-sizing: border-box;
  }

  .root {
    --accent: var(--spinal-accent, light-dark(#0a6b5e, #6fd3c1));
    --line: var(--spinal-border, color-mix(in srgb, currentColor 24%, transparent));
    --surface: var(--spinal-surface, color-mix(in srgb, currentColor 5%, transparent));
    --radius: var(--spinal-radius, 0.625em);
    --space: var(--spinal-space, 1em);
    --link: var(--spinal-link, currentColor);
    --focus: var(--spinal-focus, currentColor);
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--space);
    container-type: inline-size;
    /* Size containment makes the content count as empty where the page shrinks the widget to fit. */
    contain-intrinsic-inline-size: 18em;
    line-height: 1.55;
    text-align: start;
    text-indent: 0;
    text-transform: none;
    letter-spacing: normal;
    word-spacing: normal;
    white-space: normal;
    overflow-wrap: break-word;
    font-style: normal;
    font-weight: normal;
    font-variant: normal;
    text-align-last: auto;
    word-break: normal;
    hyphens: manual;
    caption-side: top;
    border-collapse: separate;
    border-spacing: 0;
    text-underline-offset: auto;
    visibility: inherit;
    cursor: auto;
    list-style: none;
  }

  h2,
  h3,
  h4,
  h5,
  h6 {
    margin: 0;
    color: var(--spinal-heading-color, inherit);
    font: inherit;
    font-family: var(--spinal-heading-font, inherit);
    font-weight: var(--spinal-heading-weight, 600);
    line-height: 1.25;
    text-wrap: balance;
  }

  #title {
    font-size: var(--spinal-heading-size, 1.5em);
  }

  h3 {
    font-size: 1.2em;
  }

  p,
  ul,
  ol,
  dl {
    margin: 0;
    padding: 0;
  }

  p,
  li {
    max-inline-size: 68ch;
  }

  /*
   * Sentences that are not translated, and titles of sources, keep the direction of their own language.
   * Not so a list item itself: WebKit would lay the marker over the text.
   */
  p,
  li > * {
    unicode-bidi: plaintext;
  }

  ul,
  ol {
    list-style: none;
  }

  a {
    color: var(--link);
    text-decoration-color: var(--accent);
    text-decoration-thickness: 0.1em;
    text-underline-offset: 0.15em;
  }

  a:hover {
    text-decoration-thickness: 0.2em;
  }

  button {
    min-block-size: max(2.5em, 24px);
    padding: 0.4em 0.9em;
    border: 1px solid var(--line);
    border-radius: var(--radius);
    background: none;
    color: inherit;
    font: inherit;
    line-height: 1.25;
    cursor: pointer;
  }

  button:hover {
    background: var(--surface);
  }

  :focus-visible {
    outline: max(2px, 0.12em) solid var(--focus);
    outline-offset: 2px;
  }

  /* An address has led here, and Tab goes on from here; nothing can be done with it. */
  :is(h2, h3, h4, h5, h6):focus {
    outline: none;
  }

  .small {
    font-size: 0.875em;
  }

  .citation {
    padding: 0.6em 0.2em;
    font-size: 0.75em;
    text-decoration: none;
  }

  .citation.short {
    white-space: nowrap;
  }

  .heard {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    user-select: none;
  }

  /* A grid track is as narrow as its container, not as wide as its longest word. */
  :where(.root *) {
    grid-template-columns: minmax(0, 1fr);
  }

  .citation:hover {
    text-decoration: underline;
  }

  .disclosure {
    border-block-end: 1px solid var(--line);
  }

  .disclosure-button {
    display: flex;
    justify-content: space-between;
    align-items: center;
    gap: min(1em, 5%);
    inline-size: 100%;
    padding: calc(0.75 * var(--space)) 0.25em;
    border: 0;
    border-radius: 0;
    text-align: start;
    font-weight: inherit;
    overflow-wrap: anywhere;
  }

  .chevron {
    flex: none;
    inline-size: 0.55em;
    block-size: 0.55em;
    margin-inline-end: 0.25em;
    border: solid var(--accent);
    border-width: 0 0.14em 0.14em 0;
    transform: translateY(-0.15em) rotate(45deg);
  }

  [aria-expanded='true'] > .chevron {
    transform: translateY(0.15em) rotate(225deg);
  }

  @media (prefers-reduced-motion: no-preference) {
    .chevron {
      transition: transform 0.15s;
    }
  }

  .panel-content {
    display: grid;
    gap: calc(0.75 * var(--space));
    padding: 0.25em 0.25em calc(1.25 * var(--space));
  }

  .toolbar:empty {
    display: none;
  }

  .copy {
    font-size: 0.875em;
  }

  .tabs .copy {
    margin-block-start: 1em;
  }

  .note {
    display: grid;
    gap: calc(0.5 * var(--space));
    padding: var(--space);
    border-radius: var(--radius);
    background: var(--surface);
  }

  .note > :is(h3, h4, h5, h6) {
    font-size: 1em;
  }

  /* What the page puts into a widget runs as the page does. */
  :host(:dir(ltr)) slot {
    direction: ltr;
  }

  :host(:dir(rtl)) slot {
    direction: rtl;
  }

  .columns {
    display: grid;
    gap: calc(1.25 * var(--space)) calc(2 * var(--space));
  }

  .part {
    display: grid;
    gap: 0.5em;
    align-content: start;
  }

  .claims {
    display: grid;
    gap: 0.5em;
    padding-inline-start: 1.1em;
    list-style: disc;
  }

  /* Firefox's own font for discs makes each line half a pixel taller. */
  .claims li::marker {
    color: var(--accent);
    font-family: inherit;
  }

  .help {
    padding: calc(0.75 * var(--space)) var(--space);
    border: 1px solid var(--line);
    border-inline-start: 0.3em solid var(--accent);
    border-radius: var(--radius);
    background: var(--surface);
  }

  .help > :is(h3, h4, h5, h6) {
    margin-block-end: 0.25em;
    font-size: 1em;
  }

  .help > ul:not(:last-child) {
    margin-block-end: var(--space);
  }

  .sources {
    display: grid;
    gap: var(--space);
    font-size: 0.875em;
  }

  .source-group > :is(h3, h4, h5, h6) {
    font-size: 1em;
  }

  .source-group > ol {
    display: grid;
    gap: 0.5em;
    margin-block-start: 0.5em;
    /* Room for a number of three digits. */
    padding-inline-start: 2.5em;
    list-style: decimal;
  }

  /* Also after a click, which draws no ring. */
  .sources .cited {
    border-radius: 0.25em;
    outline: max(2px, 0.12em) solid var(--accent);
    outline-offset: 0.25em;
    background: var(--surface);
  }

  .sources a {
    padding-block: 0.3em;
  }

  .sources li > span {
    display: block;
  }

  .on-paper,
  .sources .source-url {
    display: none;
  }

  .tablist {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em;
    border-block-end: 1px solid var(--line);
  }

  .tab {
    flex: 1 1 auto;
    border: 0;
    border-block-end: 0.2em solid transparent;
    border-radius: var(--radius) var(--radius) 0 0;
  }

  .tab[aria-selected='true'] {
    border-block-end-color: var(--accent);
    background: var(--surface);
    font-weight: 600;
  }

  .panel > :is(h3, h4, h5, h6) {
    padding-block-start: 1em;
  }

  @container (min-width: 44em) {
    .columns {
      grid-template-columns: 1fr 1fr;
    }
  }

  @container (max-width: 30em) {
    .tablist {
      display: grid;
      grid-template-columns: repeat(2, minmax(0, 1fr));
    }

    .tab {
      padding-inline: 0;
      font-size: 0.875em;
      overflow-wrap: anywhere;
      hyphens: auto;
    }
  }

  @media (prefers-contrast: more) {
    .root {
      --line: currentColor;
    }
  }

  @media (forced-colors: active) {
    .root {
      --accent: Highlight;
      --line: CanvasText;
    }

    /* What is transparent is seen too. */
    .tab:not([aria-selected='true']) {
      border-block-end-color: Canvas;
    }
  }

  @media print {
    :host {
      font-size: min(1em, 10.5pt);
    }

    /* Paper is white, whatever the scheme of the page, and browsers leave out its background. */
    .root {
      --line: #767676;
      color-scheme: light;
      background: #fff;
      color: #000;
      line-height: 1.3;
    }

    /* No grids: where a page ends, Chromium lets the parts of one overlap and columns in one run off the paper. */
    .root,
    .note,
    .part,
    .panel-content,
    .claims,
    .columns:has(> .part) {
      display: block;
    }

    :is(.root, .note, .panel-content) > * + * {
      margin-block-start: 0.6em;
    }

    :is(.part, .claims) > * + * {
      margin-block-start: 0.2em;
    }

    /* As many columns as have room for lines that read well. */
    .columns:has(> .part),
    :is(.note, :not(.columns) > .part) > .claims {
      columns: 24em 2;
      column-gap: 2em;
    }

    .columns > .part {
      margin-block-end: 0.75em;
    }

    /* Paper cannot be opened. */
    .panel[hidden] {
      display: block;
      content-visibility: visible;
    }

    .brief .disclosure:has(> [hidden]):not(:has(.sources)),
    .brief .disclosure:has(.sources) > :is(h3, h4, h5, h6) {
      display: none;
    }

    .tabs > .panel + .panel {
      margin-block-start: 1em;
    }

    .on-paper {
      display: revert;
    }

    .toolbar,
    .heard,
    .back,
    .tablist,
    .chevron,
    .copy {
      display: none;
    }

    a {
      text-decoration: none;
    }

    .citation {
      padding: 0;
    }

    p,
    li {
      max-inline-size: none;
    }

    /* Small, as under an article; not in columns, which Chromium moves whole to the next page. */
    .sources {
      display: block;
      font-size: 0.75em;
      line-height: 1.2;
    }

    .source-group + .source-group {
      margin-block-start: 0.4em;
    }

    .source-group > ol {
      display: block;
      margin: 0;
      padding: 0;
      list-style-position: inside;
    }

    .sources li > :is(a, span, .source-url) {
      display: inline;
    }

    .sources li > a::after {
      content: ' \\2013';
    }

    .sources .source-url {
      word-break: break-all;
    }

    .sources .cited {
      outline: 0;
    }

    /* One after the other, by their names: a leaflet has four pages. */
    .brief .source-group :is(h3, h4, h5, h6, ol, li) {
      display: inline;
    }

    .brief .source-group > :is(h3, h4, h5, h6)::after {
      content: ':\\00a0';
    }

    .brief .sources li::before {
      font-weight: 600;
      content: attr(value) '. ';
    }

    .source-group:not(:has(> ol > :not(.off-paper))),
    .source-group .off-paper.off-paper,
    .brief :is(.source-url.source-url, .about-source) {
      display: none;
    }

    .help,
    .phase,
    .claims li {
      break-inside: avoid;
    }

    h2,
    h3,
    h4,
    h5,
    h6 {
      break-after: avoid;
    }
  }
`;
