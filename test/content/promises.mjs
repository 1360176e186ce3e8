// “Does not cure”, “kan ikke helbrede”, “hard to know whom it will help”: a few words may stand between.
const UNLESS_NEGATED = {
  en: String.raw`(?<!\b(?:no|not|cannot|never|nobody|without|whom?|whether)\b[^.:;!?]{0,30})`,
  da: String.raw`(?<!(?<!\p{L})(?:ikke|aldrig|ingen|uden)(?!\p{L})[^.:;!?]{0,30})`,
};

const PROMISES = {
  en: [
    String.raw`guarantee\w*`,
    String.raw`\b(?:cur(?:e|es|ed|ing)|heals?|fix(?:es)?)\b`,
    String.raw`\b(?:safe and effective|(?:perfectly|completely|entirely) safe)\b`,
    String.raw`\b(?:risk|pain)[- ]free\b|\bpainless\b`,
    String.raw`\b(?:no|without(?: any)?) (?:risks?|side effects)\b`,
    String.raw`\bwill (?:help|work|ease|relieve|stop|end|take away|get rid)\b`,
    String.raw`\balways (?:works?|helps?|eases?)\b`,
    String.raw`\bpermanent(?:ly)?\b`,
  ],
  da: [
    String.raw`garant\p{L}*`,
    String.raw`(?<!\p{L})(?:helbrede[rs]?|helbredt|kurere[rst]?)(?!\p{L})`,
    String.raw`(?<!\p{L})sikker(?:t)? (?:og (?:effektiv|virksom)\p{L}*|behandling|metode)`,
    String.raw`(?<!\p{L})(?:helt|fuldstændig) sikke(?:r|rt)(?!\p{L})`,
    String.raw`(?:risiko|smerte)fri\p{L}*`,
    String.raw`(?<!\p{L})(?:ingen|uden) (?:risiko|bivirkninger)(?!\p{L})`,
    String.raw`(?<!\p{L})vil (?:hjælpe|virke|lindre|fjerne|stoppe)(?!\p{L})`,
    String.raw`(?<!\p{L})(?:hjælper|virker|lindrer) altid(?!\p{L})`,
    String.raw`(?<!\p{L})(?:permanent|varig lindring|varig effekt)`,
  ],
};

/** “Without risk” is a promise because of its negation. */
const NEGATIVE_PROMISE = /^(?:no|without|ingen|uden) /i;

/**
 * The words of a text that promise an effect or safety.
 *
 * @param {string} text
 * @param {'en' | 'da'} locale
 * @returns {string[]}
 */
export function promisesIn(text, locale) {
  const any = new RegExp(PROMISES[locale].join('|'), 'giu');
  const unnegated = new RegExp(`${UNLESS_NEGATED[locale]}(?:${PROMISES[locale].join('|')})`, 'giu');
  const negative = [...text.matchAll(any)].filter(([words]) => NEGATIVE_PROMISE.test(words));
  return [...new Set([...text.matchAll(unnegated), ...negative].map(([words]) => words))];
}
