// What the translators' workshop needs of the tools for language files, bundled for browsers.
export {parseAllowList} from '../locales/allow-list.mjs';
export {catalogueOf, toMessage} from '../locales/catalogue.mjs';
export {checkUnit} from '../locales/check.mjs';
export {isReviewed, previousVersion, STALE, translate, updateXliff} from '../locales/update.mjs';
export {
  XliffError,
  child,
  children,
  contentsOf,
  emptyXliff,
  isEmpty,
  parseXliff,
  readable,
  serialiseXliff,
  sourceOf,
  stateOf,
  targetOf,
} from '../locales/xliff.mjs';
