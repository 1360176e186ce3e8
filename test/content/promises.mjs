/** @param {string} alternatives */
const word = (alternatives) => String.raw`(?<!\p{L})(?:${alternatives})(?!\p{L})`;

/**
 * “Does not cure”, “kan ikke helbrede”, “hard to know whom it will help”: a few words may stand between.
 * What these words say ends with their clause or at a “but”.
 *
 * @param {string} words
 */
const unless = (words) =>
  String.raw`(?<!${word(words)}(?:(?!${word('but|men')})(?:[^.,:;!?]|, at )){0,60})`;

/** Words that make a promise honest. @type {Record<Locale, string>} */
const NEGATION = {
  en: 'no|not|cannot|never|nobody|without|whom?|whether',
  da: 'ikke|aldrig|ingen|uden|hvem',
};

/** Words that make a statement of an effect honest: it is a condition, a doubt or what a source says. @type {Record<Locale, string>} */
const CONDITION = {
  en: 'if|when|may|might|found|finds?|says?|speaks? of|suggests?',
  da: 'hvis|når|måske|usikkert|fandt|skriver|siger|taler om|tyder på|tegn på',
};

/** @type {Record<Locale, string[]>} */
const PROMISES = {
  en: [
    String.raw`guarantee\p{L}*`,
    word('cur(?:e|es|ed|ing)|heals?|fix(?:es)?'),
    word('safe and effective|effective and safe|(?:perfectly|completely|entirely) safe'),
    word('safe (?:treatments?|methods?|procedures?|injections?)|(?:is|are) (?:very |quite )?safe'),
    word('(?:risk|pain)[- ]free|painless|free (?:of|from) (?:pain|risks?|side effects)'),
    word('(?:no|without(?: any)?) (?:risks?|side effects)'),
    word(
      "(?:will|[’']ll) (?:soon |also |surely )?(?:help|work|ease|relieve|stop|end|take away|get rid|(?:feel|get|be|become) (?:much )?(?:better|well))",
    ),
    word('always (?:works?|helps?|eases?)'),
    word('permanent(?:ly)?'),
  ],
  da: [
    String.raw`garant\p{L}*`,
    word('helbrede[rs]?|helbredt|kurere[rst]?'),
    word(
      String.raw`sikker og (?:effektiv|virksom)\p{L}*|effektiv\p{L}* og sikke[rt]\p{L}*|sik(?:ker|kert|re) (?:behandling|metode|blokade|indsprøjtning)\p{L}*`,
    ),
    word('er (?:helt |fuldstændig |meget |ganske )?(?:sikker|sikkert|sikre)(?!,? (?:på|at|om))'),
    word('(?:helt|fuldstændig) sikkert?'),
    String.raw`(?:risiko|smerte)fri\p{L}*|${word('fri for (?:smerter?|risiko|bivirkninger)')}`,
    word('(?:ingen|uden) (?:risiko|bivirkninger)'),
    word(
      'vil (?:snart |hurtigt |også )?(?:hjælpe|virke|lindre|fjerne|stoppe|(?:få|have) det (?:meget )?bedre|blive rask)',
    ),
    word('(?:hjælper|virker|lindrer) altid'),
    String.raw`(?<!\p{L})(?:permanent|varig lindring|varig effekt)`,
  ],
};

/** @type {Record<Locale, string[]>} */
const EFFECTS = {
  en: [
    word(
      String.raw`(?:relieves|eases|removes|stops|ends|reduces|takes away) (?:\p{L}+ ){0,2}(?:pain|sciatica|symptoms)`,
    ),
    word(
      String.raw`(?:injections|blocks|epidurals|steroids|they) (?:relieve|ease|remove|stop|end|reduce|take away) (?:\p{L}+ ){0,2}(?:pain|sciatica|symptoms)`,
    ),
    word(String.raw`(?:gives|brings|provides|offers|ensures) (?:\p{L}+ ){0,3}relief`),
    word('pain (?:disappears|vanishes|goes away|is gone)'),
    word('effective'),
  ],
  // A verb that begins a Danish sentence asks, or makes a condition: “Lindrer den smerterne, kan du …”.
  da: [
    String.raw`(?<!^|[.:?!] )${word(String.raw`(?:lindrer|fjerner|dæmper|stopper|mindsker) (?:\p{L}+ ){0,3}(?:smerter?n?e?|iskias|symptomer(?:ne)?)`)}`,
    String.raw`(?<!^|[.:?!] )${word(String.raw`(?:giver|sikrer) (?:\p{L}+ ){0,3}(?:smerte)?lindring`)}`,
    word(
      'smerte[rn]?(?:ne)? (?:forsvinder|går væk|er væk)|forsvinder (?:dine )?smerte[rn]?(?:ne)?',
    ),
    word('(?:du|man) får det (?:meget )?bedre'),
    word('effektivt?e?'),
  ],
};

/** “Without risk” is a promise because of its negation. */
const NEGATIVE_PROMISE = /^(?:no|without|ingen|uden) /i;

/** @typedef {'en' | 'da'} Locale */

/**
 * The words of a text that promise an effect or safety.
 *
 * @param {string} text
 * @param {Locale} locale
 * @returns {string[]}
 */
export function promisesIn(text, locale) {
  const promise = `(?:${PROMISES[locale].join('|')})`;
  const effect = `(?:${EFFECTS[locale].join('|')})`;
  /** @param {string} pattern */
  const found = (pattern) => [...text.matchAll(new RegExp(pattern, 'giu'))].map(([words]) => words);
  return [
    ...new Set([
      ...found(unless(NEGATION[locale]) + promise),
      ...found(unless(`${NEGATION[locale]}|${CONDITION[locale]}`) + effect),
      ...found(promise).filter((words) => NEGATIVE_PROMISE.test(words)),
    ]),
  ];
}
