import {readFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import MagicString from 'magic-string';
import {isForm} from '../locales/plurals.mjs';
import {idOf, messageCalls} from './messages.mjs';

const BUILD = fileURLToPath(new URL('../../build/', import.meta.url));
const PLURAL = `${BUILD}locale/plural.js`;

const DOUBLES = [
  'embed/settings',
  'locale/language',
  'locale/locales',
  'locale/rendering',
  'locale/watch-lang',
];

/**
 * Rollup plugin: puts the words of one language where `msg()` stood, for bundles that need no other
 * and no look-up at run time but that of a plural form.
 *
 * @param {string} locale
 * @param {Record<string, string | {strings: string[], values: number[]}>} catalogue empty for English
 */
export function oneLanguage(locale, catalogue) {
  return {
    name: `one-language-${locale}`,
    load: (id) => doubleOf(id, locale),
    transform(code, id) {
      // Nothing of it is used, and it defines nothing.
      if (id.includes('/@lit/localize/')) return {moduleSideEffects: false};
      if (id.includes('node_modules') || !code.includes('msg(')) return null;
      const out = new MagicString(code);
      let counted = false;
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
        const words = inPlace(code, english, catalogue[messageId]);
        counted ||= forms.length > 0;
        out.overwrite(
          call.start,
          call.end,
          forms.length > 0 ? `({${choices.join(', ')}}[currentForm()] ?? ${words})` : words,
        );
      }
      if (counted) out.prepend(`import {currentForm} from ${JSON.stringify(PLURAL)};\n`);
      return {code: out.toString(), map: out.generateMap({hires: 'boundary'})};
    },
  };
}

/** What stands for a module that chooses, loads or follows languages: its double in src/one-language. */
function doubleOf(id, locale) {
  const [, path, name] = /\/build\/((?:locale|embed)\/([\w-]+))\.js$/.exec(id) ?? [];
  if (DOUBLES.includes(path)) return readFileSync(`${BUILD}one-language/${name}.js`, 'utf8');
  return id.endsWith('/build/generated/locales/index.js')
    ? `export const sourceLocale = ${JSON.stringify(locale)};`
    : null;
}

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
