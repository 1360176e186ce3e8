import type {CSSResult} from 'lit';

/** The styles as a sheet for a document, which takes only those that its own window has made. */
export function sheetFor(owner: Document, styles: CSSResult): CSSStyleSheet | undefined {
  if (owner === document) return styles.styleSheet;
  const window = owner.defaultView;
  if (!window) return undefined;
  const sheet = new window.CSSStyleSheet();
  sheet.replaceSync(styles.cssText);
  return sheet;
}
