// What the translators' workshop needs of the tools for language files, bundled for browsers.
export {diffWords} from 'diff';
export {parseAllowList} from '../locales/allow-list.mjs';
export {catalogueOf, toMessage} from '../locales/catalogue.mjs';
export {checkUnit} from '../locales/check.mjs';
export {canonical, isLanguage} from '../locales/languages.mjs';
export {baseOf, inForms} from '../locales/plurals.mjs';
export {
  claimReview,
  creditTranslation,
  creditsOf,
  nameKey,
  translatorOf,
} from '../locales/reviews.mjs';
export {hasRules, rulesFor} from '../locales/rules.mjs';
export {siteFile} from '../locales/site.mjs';
export {
  bringInStep,
  previousVersion,
  translate,
  updateXliff,
  withPlaceholders,
} from '../locales/update.mjs';
export {byWeight, weightOf} from '../locales/weight.mjs';
export {
  XliffError,
  at,
  child,
  children,
  contentsOf,
  emptyXliff,
  isEmpty,
  parseXliff,
  positionAt,
  putUnit,
  readable,
  serialiseXliff,
  sourceOf,
  targetOf,
} from '../locales/xliff.mjs';
