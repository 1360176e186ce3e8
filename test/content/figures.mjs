/** @typedef {'en' | 'da'} Locale */
/**
 * Shares of people, as a sentence gives them. `below` is “less than”; without it, a `min` of 0 is “up to”
 * or “from less than”.
 *
 * @typedef {{min: number, max: number, below: boolean}} Figure
 */

const WORDS = {
  en: {of: 'in', to: 'to', below: 'less than|fewer than|under', up: 'up', group: /,/g},
  da: {of: 'ud af', to: 'til', below: 'mindre end|færre end|under', up: 'op', group: /\./g},
};

const NUMBER = String.raw`\d+(?:[.,]\d{3})*`;
const ABOUT = '(?:about |cirka )?';

/**
 * Every “n in N”, “n to m in N” and “n in N to m in M” of a sentence.
 *
 * @param {string} text
 * @param {Locale} locale
 * @returns {Figure[]}
 */
export function figuresIn(text, locale) {
  const {of, to, below, up, group} = WORDS[locale];
  const people = String.raw`(?: (?!${of} )\p{L}+){0,2} ${of} `;
  const pattern = new RegExp(
    String.raw`(?<![\d.,-])(?:(?<below>${below}) |(?<upTo>${up} ${to}) )?${ABOUT}(?<low>${NUMBER})` +
      String.raw`(?:${people}(?<lowOf>${NUMBER})(?:[^.;:\d]{0,40}(?<!${up}) ${to} ${ABOUT}(?<high>${NUMBER})${people}(?<highOf>${NUMBER}))?` +
      String.raw`|(?:-| ${to} )${ABOUT}(?<most>${NUMBER})${people}(?<of>${NUMBER}))`,
    'giu',
  );
  return [...text.matchAll(pattern)].map(({groups = {}}) => {
    /** @param {string} digits */
    const value = (digits = '') => Number(digits.replace(group, ''));
    const low = value(groups.low) / value(groups.lowOf ?? groups.of);
    const high = groups.high
      ? value(groups.high) / value(groups.highOf)
      : value(groups.most ?? groups.low) / value(groups.of ?? groups.lowOf);
    const range = low !== high;
    return {
      min: groups.below || groups.upTo ? 0 : low,
      max: high,
      below: Boolean(groups.below) && !range,
    };
  });
}
