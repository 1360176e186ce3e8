import {fileURLToPath} from 'node:url';
import MagicString from 'magic-string';
import {isForm} from '../locales/plurals.mjs';
import {SOURCE_LANGUAGE} from '../locales/xliff.mjs';
import {idOf, messageCalls} from './messages.mjs';
import {standIns} from './stand-ins.mjs';

const BUILD = fileURLToPath(new URL('../../build/', import.meta.url));
const ENGLISH = `${BUILD}ui/english.js`;
const PLURAL = `${BUILD}locale/plural.js`;

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
  const ofTheBundle = {
    'generated/facts.js': {facts: {[locale]: facts}},
    'generated/locales/index.js': {sourceLocale: locale, messageCount: ids.length},
    'stand-ins/one-language/bundle.js': {translated: ids.length - missing},
  };
  return {
    ...standIns('one-language', missing > 0 ? ['ui/english.js'] : []),
    name: `one-language-${locale}`,
    load: (id) => {
      const values = ofTheBundle[id.startsWith(BUILD) ? id.slice(BUILD.length) : ''];
      return values ? moduleOf(values) : null;
    },
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

const moduleOf = (values) =>
  Object.entries(values)
    .map(([name, value]) => `export const ${name} = ${JSON.stringify(value)};`)
    .join('\n');

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
