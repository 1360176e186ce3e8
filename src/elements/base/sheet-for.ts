import type {CSSResult} from 'lit';

/**
 * The styles as a sheet for a document, which takes only those that its own window has made. Lit has none
 * where a library such as MooTools has put a `Document` of its own in place.
 */
export function sheetFor(owner: Document, styles: CSSResult): CSSStyleSheet | undefined {
  if (owner === document && styles.styleSheet) return styles.styleSheet;
  const window = owner.defaultView;
  if (!window) return undefined;
  const sheet = new window.CSSStyleSheet();
  sheet.replaceSync(styles.cssText);
  return sheet;
}
