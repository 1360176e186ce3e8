import type {CSSResult, LitElement} from 'lit';
import {WIDGETS} from '../generated/widgets.js';
import {ownQuestionsStyles} from '../elements/faq/own-questions.styles.js';
import {baseStyles} from '../ui/base.styles.js';
import {staticStyles} from './static.styles.js';

/** The style sheets of the widgets in their order, each with the tags that have it, none where all have. */
export const styles: readonly (readonly [tags: readonly string[], css: string])[] = [
  [[], baseStyles.cssText],
  ...[...ofTheirOwn()].map(([{cssText}, tags]) => [tags, cssText] as const),
  [[], staticStyles.cssText],
];

/** That of what a page writes into a tag itself. */
export const ownStyles = ownQuestionsStyles.cssText;

function ofTheirOwn(): ReadonlyMap<CSSResult, readonly string[]> {
  const own = new Map<CSSResult, string[]>();
  for (const [tag, widget] of Object.entries(WIDGETS))
    for (const style of [(widget as typeof LitElement).styles].flat(9) as CSSResult[])
      if (style !== baseStyles) own.set(style, [...(own.get(style) ?? []), tag]);
  return own;
}
