import {syllable} from 'syllable';

/**
 * Years of American schooling that an English text asks for.
 * Kincaid et al. 1975, https://stars.library.ucf.edu/istlibrary/56/
 *
 * @param {string} text
 */
export function fleschKincaidGrade(text) {
  const words = wordsIn(text, 'en');
  const syllables = words.map((word) => syllable(word)).reduce((sum, count) => sum + count, 0);
  return (
    0.39 * (words.length / sentencesIn(text, 'en').length) +
    11.8 * (syllables / words.length) -
    15.59
  );
}

/**
 * Björnsson's läsbarhetsindex (1968), in use for Danish: below 35 is easy, above 45 hard. Words of
 * more than six letters are long.
 *
 * @param {string} text
 */
export function lix(text) {
  const words = wordsIn(text, 'da');
  const long = words.filter((word) => word.length > 6);
  return words.length / sentencesIn(text, 'da').length + (100 * long.length) / words.length;
}

/** @param {readonly number[]} values */
export function mean(values) {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

/** @param {string} text @param {string} locale */
function wordsIn(text, locale) {
  const segments = new Intl.Segmenter(locale, {granularity: 'word'}).segment(text);
  return [...segments].filter(({isWordLike}) => isWordLike).map(({segment}) => segment);
}

/** @param {string} text @param {string} locale */
function sentencesIn(text, locale) {
  return [...new Intl.Segmenter(locale, {granularity: 'sentence'}).segment(text)];
}
