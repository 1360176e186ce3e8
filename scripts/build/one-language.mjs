import MagicString from 'magic-string';
import {messageCalls} from './messages.mjs';

/**
 * Rollup plugin: puts the words of one language where `msg()` stood, for bundles that need no other
 * and no look-up at run time.
 *
 * @param {string} locale
 * @param {Record<string, string | {strings: string[], values: number[]}>} catalogue empty for English
 */
export function oneLanguage(locale, catalogue) {
  return {
    name: `one-language-${locale}`,
    load(id) {
      if (id.endsWith('/generated/locales/index.js'))
        return `export const sourceLocale = '${locale}', messageCount = 0, translations = [];`;
      if (id.endsWith('/locale/rendering.js'))
        return `export const messagesReady = () => Promise.resolve(), withCatalogue = (catalogue, render) => render();`;
      return null;
    },
    transform(code, id) {
      if (id.includes('node_modules') || !code.includes('msg(')) return null;
      const out = new MagicString(code);
      for (const call of messageCalls(this.parse(code))) {
        const [english, options] = call.arguments;
        const message = catalogue[messageId(options)];
        out.overwrite(call.start, call.end, inPlace(code, english, message));
      }
      return {code: out.toString(), map: out.generateMap({hires: 'boundary'})};
    },
  };
}

/** The expression that stands for a message: a string, or a template where it has placeholders. */
function inPlace(code, english, message) {
  const template = english.type === 'TaggedTemplateExpression' ? english.quasi : undefined;
  if (!template)
    return message === undefined ? code.slice(english.start, english.end) : JSON.stringify(message);
  if (message === undefined) return code.slice(template.start, template.end);
  const values = template.expressions.map(({start, end}) => code.slice(start, end));
  const parts = message.strings.map((text, index) => {
    const value = index > 0 ? `\${${values[message.values[index - 1]]}}` : '';
    return value + text.replace(/[\\`]|\$\{/g, '\\$&');
  });
  return `\`${parts.join('')}\``;
}

function messageId({properties}) {
  return properties.find(({key}) => key.name === 'id').value.value;
}
