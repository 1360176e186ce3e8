// The bundle for Node that makes the widgets HTML: the widgets themselves, with other modules in the place of
// those that need a page.
import {fileURLToPath} from 'node:url';

const BUILD = fileURLToPath(new URL('../../build/', import.meta.url));

/** What only a page gives. */
const WITHOUT_PAGE = {
  'controllers/address': `export const hrefTo = (id) => \`#\${id}\`, addressOf = hrefTo;
    export const idInAddress = () => '', revealAround = () => {};`,
  'controllers/complete':
    'export class CompleteController { complete = true; } export const updateNow = () => {};',
  'controllers/hash': 'export class HashController {} export const visit = () => {};',
  'controllers/in-view': 'export class InViewController {}',
  'controllers/print': 'export class PrintController { printing = false; }',
  'elements/base/intact': 'export class Intact {}',
  'elements/base/static-form': 'export class StaticForm { static in() {} static hold() {} }',
  'locale/language': 'export const localeFor = () => {};',
  'locale/locales': `export {sourceLocale} from '../generated/locales/index.js';
    export const catalogueOf = () => {}, loadLocale = async () => {};`,
  'locale/watch-lang': 'export const watchLang = () => {}, unwatchLang = watchLang;',
  'elements/faq/own-questions': `export class OwnQuestions {
    any = false; ids = []; answered = [];
    identify() {} find() {} runs() { return []; } rivals() { return []; }
  }`,
};

/** What src/static/ has in another form. */
const IN_PLACE_OF = {
  'elements/base/structured-data': 'static/structured-data',
  'ui/disclosure': 'static/ui/disclosure',
  'ui/tabs': 'static/ui/tabs',
};

/** Rollup plugin: leaves out the page. */
export function withoutPage() {
  return {
    name: 'without-page',
    async resolveId(source, importer, options) {
      const resolved = await this.resolve(source, importer, {...options, skipSelf: true});
      const other = IN_PLACE_OF[nameOf(resolved?.id ?? '')];
      return other && !importer.includes('/build/static/ui/') ? `${BUILD}${other}.js` : resolved;
    },
    load: (id) => WITHOUT_PAGE[nameOf(id)] ?? null,
  };
}

const nameOf = (id) => (id.startsWith(BUILD) ? id.slice(BUILD.length).replace(/\.js$/, '') : '');
