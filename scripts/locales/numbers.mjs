/**
 * How often a value stands in a text: at least `min` times, and at most `max` when words that
 * only sometimes count ("a week", "both") are counted too.
 *
 * @typedef {{min: number, max: number}} Count
 * @typedef {Record<string, number>} NumberWords
 * @typedef {{numberWords?: NumberWords, looseNumberWords?: NumberWords}} NumberRules
 */

/**
 * @param {string} text
 * @param {string} locale decides on the separators: 10,000 in English is 10.000 in Danish
 * @param {NumberRules} rules
 * @returns {Map<number, Count>}
 */
export function numbersIn(text, locale, {numberWords = {}, looseNumberWords = {}} = {}) {
  /** @type {Map<number, Count>} */
  const counts = new Map();
  /** @param {number} value @param {boolean} certain */
  const count = (value, certain) => {
    const {min, max} = counts.get(value) ?? {min: 0, max: 0};
    counts.set(value, {min: min + Number(certain), max: max + 1});
  };
  const {pattern, parse} = numberFormat(locale);
  const strict = new Map(Object.entries(numberWords));
  const loose = new Map(Object.entries(looseNumberWords));
  for (const [digits] of text.matchAll(pattern)) count(parse(digits), true);
  /** @param {string} word */
  const valueOf = (word) => strict.get(word) ?? loose.get(word);
  for (const [compound] of text.toLowerCase().matchAll(/\p{L}+(?:-\p{L}+)*/gu)) {
    const words = compound.split('-');
    const sum = tensAndOnes(words.map(valueOf));
    if (sum !== undefined) {
      count(
        sum,
        words.some((word) => strict.has(word)),
      );
      continue;
    }
    for (const word of words) {
      const value = valueOf(word);
      if (value !== undefined) count(value, strict.has(word));
    }
  }
  return counts;
}

/**
 * The values that cannot stand equally often in both texts.
 *
 * @param {Map<number, Count>} a
 * @param {Map<number, Count>} b
 */
export function differingNumbers(a, b) {
  const none = {min: 0, max: 0};
  return [...new Set([...a.keys(), ...b.keys()])]
    .filter((value) => {
      const [left, right] = [a.get(value) ?? none, b.get(value) ?? none];
      return left.min > right.max || right.min > left.max;
    })
    .sort((left, right) => left - right);
}

/** "thirty-four" is one number, "two-three" is two. @param {readonly (number | undefined)[]} values */
function tensAndOnes([tens = 0, ones = 0, third]) {
  const fits = tens >= 20 && tens % 10 === 0 && ones > 0 && ones < 10 && third === undefined;
  return fits ? tens + ones : undefined;
}

/** @param {string} locale */
function numberFormat(locale) {
  const parts = new Intl.NumberFormat(locale).formatToParts(12345.6);
  /** @param {string} type */
  const separator = (type) => parts.find((part) => part.type === type)?.value ?? '';
  const group = `[${escape(separator('group'))} \u00a0\u2009\u202f]`;
  const decimal = escape(separator('decimal'));
  return {
    pattern: new RegExp(
      `\\d{1,3}(?:${group}\\d{3})+(?:${decimal}\\d+)?(?!\\d)|\\d+(?:${decimal}\\d+)?`,
      'g',
    ),
    /** @param {string} digits */
    parse: (digits) =>
      Number(digits.replace(new RegExp(group, 'g'), '').replace(separator('decimal'), '.')),
  };
}

/** @param {string} text */
function escape(text) {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
