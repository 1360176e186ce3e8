import {fileURLToPath} from 'node:url';
import MagicString from 'magic-string';
import {isForm} from '../locales/plurals.mjs';
import {SOURCE_LANGUAGE} from '../locales/xliff.mjs';
import {idOf, messageCalls} from './messages.mjs';

const ENGLISH = fileURLToPath(new URL('../../build/ui/english.js', import.meta.url));
const PLURAL = fileURLToPath(new URL('../../build/locale/plural.js', import.meta.url));

/**
 * Rollup plugin: puts the words of one language where `msg()` stood, for bundles that need no other
 * and no look-up at run time but that of a plural form.
 *
 * @param {string} locale
 * @param {Record<string, string | {strings: string[], values: number[]}>} catalogue empty for English
 * @param {readonly string[]} ids of all messages
 * @param {object} [facts] what is known of the language
 */
export function oneLanguage(locale, catalogue, ids, facts) {
  const isHeld = (id) => locale !== SOURCE_LANGUAGE && !catalogue[id];
  const missing = ids.filter(isHeld).length;
  const standIns = inOneLanguage(
    locale,
    facts,
    missing > 0 &&
      `spinal-injection-widgets: "${locale}" has ${ids.length - missing} of ${ids.length} messages; the others are shown in English.`,
  );
  return {
    name: `one-language-${locale}`,
    load: (id) => standIns[/\/build\/(.+)\.js$/.exec(id)?.[1]] ?? null,
    transform(code, id) {
      if (id.includes('node_modules') || !code.includes('msg(')) return null;
      const out = new MagicString(code);
      let counted = false;
      let held = false;
      for (const call of messageCalls(this.parse(code))) {
        const [english, options] = call.arguments;
        const messageId = idOf(options);
        const forms = Object.keys(catalogue).filter(
          (key) => isForm(key) && key.startsWith(`${messageId}:`),
        );
        const choices = forms.map((key) => {
          const form = JSON.stringify(key.slice(messageId.length));
          return `${form}: ${inPlace(code, english, catalogue[key])}`;
        });
        const words = isHeld(messageId)
          ? `untranslated(${inPlace(code, english)})`
          : inPlace(code, english, catalogue[messageId]);
        held ||= isHeld(messageId);
        counted ||= forms.length > 0;
        out.overwrite(
          call.start,
          call.end,
          forms.length > 0 ? `({${choices.join(', ')}}[currentForm()] ?? ${words})` : words,
        );
      }
      if (counted) out.prepend(`import {currentForm} from ${JSON.stringify(PLURAL)};\n`);
      if (held) out.prepend(`import {english as untranslated} from ${JSON.stringify(ENGLISH)};\n`);
      return {code: out.toString(), map: out.generateMap({hires: 'boundary'})};
    },
  };
}

/** What stands for the modules that choose, load and follow languages; `lack` says what is not translated. */
const inOneLanguage = (locale, facts, lack) => ({
  'generated/facts': `export const facts = ${JSON.stringify({[locale]: facts})};`,
  'generated/locales/index': `export const sourceLocale = '${locale}';`,
  'locale/language': `export const localeFor = () => '${locale}';`,
  'locale/locales': `
    export {sourceLocale} from '../generated/locales/index.js';
    export const catalogueOf = () => {};
    ${lack ? `let tell = () => console.warn(${JSON.stringify(lack)});` : ''}
    export const loadLocale = (locale) => {
      ${lack ? 'tell?.(); tell = undefined;' : ''}
      return Promise.resolve(locale);
    };`,
  'locale/localize': `export const msg = () => {}, str = msg;`,
  'locale/rendering': `export const withCatalogue = (catalogue, render) => render();`,
  // What is not translated has its mark where it stands.
  ...(!lack && {
    'ui/english': `export const english = undefined, joined = (...texts) => texts.join('');`,
  }),
  'locale/watch-lang': `export const watchLang = () => {}, unwatchLang = watchLang;`,
  'embed/settings': `
    const refuse = (what) => console.warn(
      \`spinal-injection-widgets: this script has no language but "${locale}"; \${what} changes nothing. Use the script without "${locale}" in its name for others.\`);
    export const registerLocale = (code) => refuse(\`registerLocale("\${code}")\`);
    export const applySettings = ({lang, locales}) => {
      if (locales || (lang && !/^${locale}\\b/i.test(lang))) refuse('data-lang or data-locales');
    };`,
});

/** The expression that stands for a message: a string, or a template where it has placeholders. */
function inPlace(code, english, message) {
  const template = english.type === 'TaggedTemplateExpression' ? english.quasi : undefined;
  if (message === undefined) {
    const {start, end} = template ?? english;
    return code.slice(start, end);
  }
  if (typeof message === 'string') return JSON.stringify(message);
  const values = template.expressions.map(({start, end}) => code.slice(start, end));
  const parts = message.strings.map((text, index) => {
    const value = index > 0 ? `\${${values[message.values[index - 1]]}}` : '';
    return value + text.replace(/[\\`]|\$\{/g, '\\$&');
  });
  return `\`${parts.join('')}\``;
}
