import {SOURCE_LANGUAGE} from './xliff.mjs';

/**
 * @typedef {import('./extract.mjs').Message} Message
 * @typedef {{category: string, numbers: number[]}} Form
 */

/** The placeholder whose number the words around it depend on. */
export const COUNT = '${count}';

/** From the least to the most general, so that the last one that a language has stands for the rest. */
const CATEGORIES = ['zero', 'one', 'two', 'few', 'many', 'other'];

const SHOWN = 5;

const FORM = new RegExp(`:(?:${CATEGORIES.join('|')})$`);

/** What widgets count: hours, days, weeks, months and minutes, from two on. */
export const NUMBERS = Array.from({length: 98}, (_, index) => index + 2);

/** The id that the forms of a message share. @param {string} id */
export const baseOf = (id) => id.replace(FORM, '');

/** Whether an id is that of a plural form. @param {string} id */
export const isForm = (id) => FORM.test(id);

/** Whether words depend on a number. @param {Pick<Message, 'contents'>} message */
export const isCounted = ({contents}) =>
  contents.some((part) => typeof part !== 'string' && part.text === COUNT);

/**
 * The messages as a language needs them: one whose words depend on a number once for each form that
 * the language has. The last form keeps the id.
 *
 * @param {readonly Message[]} messages
 * @param {string} locale
 * @returns {Message[]}
 */
export function inForms(messages, locale) {
  const forms = formsOf(locale);
  if (forms.length < 2) return [...messages];
  return messages.flatMap((message) =>
    isCounted(message)
      ? forms.map((form, index) => inForm(message, form, index === forms.length - 1))
      : [message],
  );
}

/** @param {Message} message @param {Form} form @param {boolean} isLast @returns {Message} */
function inForm(message, {category, numbers}, isLast) {
  const [only, another] = numbers;
  const some = numbers.slice(0, SHOWN).join(', ') + (numbers.length > SHOWN ? ' …' : '');
  const use = another
    ? `Form for ${some}.`
    : `Form for ${only} alone: it may stand without ${COUNT}.`;
  return {
    ...message,
    id: isLast ? message.id : `${message.id}:${category}`,
    desc: `${message.desc} ${use}`,
    countless: !another,
    numbers: some,
  };
}

/** The plural forms that whole numbers take. @param {string} locale @returns {Form[]} */
function formsOf(locale) {
  const rules = pluralRules(locale);
  return CATEGORIES.map((category) => ({
    category,
    numbers: NUMBERS.filter((number) => rules.select(number) === category),
  })).filter(({numbers}) => numbers.length > 0);
}

/** A file may be named after what is no language. @param {string} locale */
function pluralRules(locale) {
  try {
    return new Intl.PluralRules(locale);
  } catch {
    return new Intl.PluralRules(SOURCE_LANGUAGE);
  }
}
