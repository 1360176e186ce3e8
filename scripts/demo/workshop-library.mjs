// What the translators' workshop needs of the tools for language files, bundled for browsers.
export {parseAllowList} from '../locales/allow-list.mjs';
export {catalogueOf, toMessage} from '../locales/catalogue.mjs';
export {checkUnit} from '../locales/check.mjs';
export {inForms} from '../locales/plurals.mjs';
export {previousVersion, translate, updateXliff} from '../locales/update.mjs';
export {
  XliffError,
  child,
  children,
  contentsOf,
  emptyXliff,
  parseXliff,
  readable,
  serialiseXliff,
  sourceOf,
  targetOf,
} from '../locales/xliff.mjs';
