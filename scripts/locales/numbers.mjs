/**
 * A number in a text. Words that only sometimes count ("a week", "both") are not certain.
 *
 * @typedef {{value: number, certain: boolean}} Figure
 * @typedef {Record<string, number>} NumberWords
 * @typedef {{numberWords?: NumberWords, looseNumberWords?: NumberWords}} NumberRules
 */

/**
 * The numbers of a text, in the order in which they stand there.
 *
 * @param {string} text
 * @param {string} locale decides on the separators: 10,000 in English is 10.000 in Danish
 * @param {NumberRules} rules
 * @returns {Figure[]}
 */
export function numbersIn(text, locale, {numberWords = {}, looseNumberWords = {}} = {}) {
  const {pattern, parse} = numberFormat(locale);
  const strict = new Map(Object.entries(numberWords));
  const loose = new Map(Object.entries(looseNumberWords));
  /** @param {string} compound @returns {Figure[]} */
  const inWords = (compound) => {
    const figures = compound.split('-').map((word) => ({
      value: strict.get(word) ?? loose.get(word),
      certain: strict.has(word),
    }));
    const sum = tensAndOnes(figures.map(({value}) => value));
    if (sum !== undefined) return [{value: sum, certain: figures.some(({certain}) => certain)}];
    return figures.flatMap(({value, certain}) => (value === undefined ? [] : [{value, certain}]));
  };
  const numbers = new RegExp(`(${pattern})|\\p{L}+(?:-\\p{L}+)*`, 'gu');
  return [...text.toLowerCase().matchAll(numbers)].flatMap(([found, digits]) =>
    digits ? [{value: parse(digits), certain: true}] : inWords(found),
  );
}

/**
 * The values that cannot stand equally often in both texts.
 *
 * @param {readonly Figure[]} a
 * @param {readonly Figure[]} b
 */
export function differingNumbers(a, b) {
  return [...new Set([...a, ...b].map(({value}) => value))]
    .filter((value) => {
      const [left, right] = [countOf(a, value), countOf(b, value)];
      return left.min > right.max || right.min > left.max;
    })
    .sort((left, right) => left - right);
}

/**
 * Whether numbers that stand in both texts have changed places, such as the risks of two complications.
 *
 * @param {readonly Figure[]} a
 * @param {readonly Figure[]} b
 */
export function inOtherOrder(a, b) {
  /** @param {readonly Figure[]} figures */
  const shared = (figures) =>
    figures
      .filter(({value, certain}) => certain && countOf(a, value).min === countOf(b, value).min)
      .map(({value}) => value);
  return `${shared(a)}` !== `${shared(b)}`;
}

/**
 * How often a value stands in a text, at least and at most.
 *
 * @param {readonly Figure[]} figures
 * @param {number} value
 */
function countOf(figures, value) {
  const found = figures.filter((figure) => figure.value === value);
  return {min: found.filter(({certain}) => certain).length, max: found.length};
}

/** "thirty-four" is one number, "two-three" is two. @param {readonly (number | undefined)[]} values */
function tensAndOnes([tens = 0, ones = 0, third]) {
  const fits = tens >= 20 && tens % 10 === 0 && ones > 0 && ones < 10 && third === undefined;
  return fits ? tens + ones : undefined;
}

/** @type {Map<string, ReturnType<typeof readNumberFormat>>} */
const formats = new Map();

/** @param {string} locale */
function numberFormat(locale) {
  const format = formats.get(locale) ?? readNumberFormat(locale);
  formats.set(locale, format);
  return format;
}

/** @param {string} locale */
function readNumberFormat(locale) {
  const parts = new Intl.NumberFormat(locale).formatToParts(12345.6);
  /** @param {string} type */
  const separator = (type) => parts.find((part) => part.type === type)?.value ?? '';
  const group = `[${escape(separator('group'))} \u00a0\u2009\u202f]`;
  const decimal = escape(separator('decimal'));
  return {
    pattern: `\\d{1,3}(?:${group}\\d{3})+(?:${decimal}\\d+)?(?!\\d)|\\d+(?:${decimal}\\d+)?`,
    /** @param {string} digits */
    parse: (digits) =>
      Number(digits.replace(new RegExp(group, 'g'), '').replace(separator('decimal'), '.')),
  };
}

/** @param {string} text */
function escape(text) {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
