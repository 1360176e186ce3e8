// For Node: the widgets as HTML that needs no script, for a page to hold inside their tags or by itself.
import {sourceLocale, translations} from '../generated/locales/index.js';
import type {Catalogue} from '../locale/catalogue.js';
import {WIDGETS} from '../generated/widgets.js';
import {withCatalogue} from '../locale/rendering.js';
import {english} from '../ui/english.js';
import {widgetHtml, type Tag} from './widget.js';

export type {Tag};

const catalogues = new Map<string, Catalogue>([[sourceLocale, {}]]);
for (const [code, load] of translations) catalogues.set(code, (await load()).catalogue);

/** BCP 47 codes of the languages there are, English first. */
export const languages: readonly string[] = [...catalogues.keys()];

/** The tags of all widgets. */
export const tags = Object.keys(WIDGETS) as readonly Tag[];

/** The style sheets of the widgets, each with the tags that have it, none where all have; for the build. @internal */
export {ownStyles, styles} from './styles.js';

export type Attributes = Readonly<Record<string, string | number | boolean | null | undefined>>;

/**
 * What stands inside the tag of a widget, or by itself, until or without the script.
 *
 * @param tag such as `spinal-faq`
 * @param attributes those of the tag, its `id` too; `true` for one without a value. For a care plan also `products`,
 *   where the page puts some in after the words: their heading and the mark that they are commercial
 * @param lang `da` or `da-DK`
 * @throws {RangeError} where there is no such tag or language
 */
export function staticHtml(tag: Tag, attributes: Attributes = {}, lang = sourceLocale): string {
  const locale = [lang, lang.split('-')[0]!]
    .map((it) => it.toLowerCase())
    .find((it) => catalogues.has(it));
  if (!tags.includes(tag)) refuse('tag', tag, tags);
  if (!locale) return refuse('language', lang, languages);
  const given = Object.entries(attributes)
    .filter(([, value]) => value != null && value !== false)
    .map(([name, value]) => [name, value === true ? '' : value] as const);
  const id = String(attributes['id'] || tag);
  return withCatalogue(
    catalogues.get(locale)!,
    () => widgetHtml(tag, new Map(given), {id, locale}),
    locale === sourceLocale ? undefined : english,
  );
}

function refuse(what: string, given: string, allowed: readonly string[]): never {
  throw new RangeError(
    `spinal-injection-widgets/static: "${given}" is not a ${what}. Allowed: ${allowed.join(', ')}.`,
  );
}
