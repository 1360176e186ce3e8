// Style sheets as the sites around a widget have them, written for the tests.

/** By the name of the kind of page. */
export const hostCss: Readonly<Record<string, string>> = {
  'everything unset': '* { all: unset; }',

  'a root font size of 62.5 %': `
    html { font-size: 62.5%; }
    body { font-size: 1.6rem; }
  `,

  // In the manner of Bootstrap's reboot.
  'a framework’s base styles': `
    *, *::before, *::after { box-sizing: border-box; }
    :root { --border-color: #dee2e6; --link-color: #0d6efd; }
    body {
      margin: 0; font: 400 1rem/1.5 system-ui, sans-serif; color: #212529; background: #fff;
      -webkit-text-size-adjust: 100%; -webkit-tap-highlight-color: transparent;
    }
    h1, h2, h3, h4, h5, h6 { margin: 0 0 0.5rem; font-weight: 500; line-height: 1.2; }
    h2 { font-size: 2rem; } h3 { font-size: 1.75rem; } h4 { font-size: 1.5rem; }
    p, ol, ul, dl { margin: 0 0 1rem; }
    ol, ul { padding-inline-start: 2rem; }
    dt { font-weight: 700; } dd { margin: 0 0 0.5rem; }
    a { color: var(--link-color); text-decoration: underline; }
    table { caption-side: bottom; border-collapse: collapse; }
    th, td { padding: 0.5rem; border: 1px solid var(--border-color); }
    img, svg { vertical-align: middle; }
    button { border-radius: 0; }
    button, input { margin: 0; font-family: inherit; font-size: inherit; line-height: inherit; }
    summary { display: list-item; }
    [hidden] { display: none !important; }
    .small { font-size: 0.875em; } .note, .help, .panel, .tab { padding: 3rem; border: 5px solid; }
    .root, .chart, .phase, .drawing, .sources { display: none; }
  `,

  // In the manner of Tailwind's preflight.
  'a utility framework’s reset': `
    *, ::before, ::after, ::backdrop { box-sizing: border-box; margin: 0; padding: 0; border: 0 solid; }
    html {
      line-height: 1.5; tab-size: 4; font-feature-settings: normal; font-variation-settings: normal;
      -webkit-text-size-adjust: 100%; -webkit-tap-highlight-color: transparent;
    }
    h1, h2, h3, h4, h5, h6 { font-size: inherit; font-weight: inherit; }
    a { color: inherit; text-decoration: inherit; }
    b, strong { font-weight: bolder; }
    ol, ul, menu { list-style: none; }
    img, svg, video { display: block; vertical-align: middle; }
    table { text-indent: 0; border-color: inherit; border-collapse: collapse; }
    button, input, select {
      font: inherit; letter-spacing: inherit; color: inherit; background: transparent; border-radius: 0; opacity: 1;
    }
    summary { display: list-item; }
    [hidden]:where(:not([hidden='until-found'])) { display: none !important; }
  `,

  'text styles for every element': `
    * {
      letter-spacing: 0.2em; word-spacing: 0.5em; text-transform: uppercase; text-indent: 2em;
      text-align: right; text-align-last: right; line-height: 3; font-style: italic;
      font-weight: 900; font-variant: small-caps; white-space: nowrap; word-break: break-all;
      overflow-wrap: anywhere; hyphens: auto; list-style: square inside; caption-side: bottom;
      border-collapse: collapse; border-spacing: 9px; cursor: wait;
    }
  `,

  'boxes for every element': `
    * {
      box-sizing: content-box; position: relative; z-index: 1; margin-block: 3px;
      outline: 1px solid; overflow-anchor: none; transition: all 1s;
    }
  `,
};
