/** @param {string} alternatives */
const word = (alternatives) => String.raw`(?<!\p{L})(?:${alternatives})(?!\p{L})`;

/** Both in one sentence. @param {string} one @param {string} other */
const near = (one, other) => `${one}[^.;]*${other}|${other}[^.;]*${one}`;

const WORDS = {
  en: {
    weak: word(String.raw`weak\p{L}*|paraly\p{L}+|(?:less|lose|lost) (?:strength|power)`),
    numb: word(String.raw`numb(?!ed|s|ing)\p{L}*`),
    legs: `(?<!between (?:the|your) )${word('legs?|foot|feet')}`,
    arms: word('arms?|hands?'),
    seat: word('buttocks?|groin|genitals?'),
    saddle: word('between (?:the|your) legs|back passage|saddle'),
    urine: word(String.raw`urin\p{L}*|pass(?:ing)? water|bladder|pee(?:ing)?`),
    bowel: word('bowels?|stools?'),
  },
  da: {
    weak: word(String.raw`kraft(?:en)?|kraftesløs\p{L}*|svag\p{L}*|lam(?:me|t|met|melse\p{L}*)?`),
    numb: word(String.raw`følelsesløs\p{L}*`),
    legs: `(?<!mellem )${word(String.raw`ben(?:et|ene)?|fod(?:en)?|fødder(?:ne)?`)}`,
    arms: word('arm(?:en|e|ene)?|hånd(?:en)?|hænder(?:ne)?'),
    seat: word(String.raw`bal[dl]e\p{L}*|lysken?|kønsorgan\p{L}*`),
    saddle: word(String.raw`skridtet|endetarm\p{L}*|ridebuks\p{L}*|mellem benene`),
    urine: word(
      String.raw`urin\p{L}*|vandladning\p{L}*|(?:lade|holde på) vandet|tisser?|blære\p{L}*`,
    ),
    bowel: word(String.raw`afføring\p{L}*|tarm\p{L}*`),
  },
};

// Signs of pressure on the nerves of the spine. “Numb while the area is tested” is not one.
/** @param {Record<keyof typeof WORDS['en'], string>} words */
const signs = ({weak, numb, legs, arms, seat, saddle, urine, bowel}) =>
  Object.entries({
    weakLegs: near(weak, legs),
    weakArms: near(weak, arms),
    numbLimbs: near(numb, `(?:${legs}|${arms})`),
    saddle: `${saddle}|${near(numb, seat)}`,
    urine,
    bowel,
  }).map(([sign, pattern]) => ({sign, pattern: new RegExp(pattern, 'iu')}));

const SIGNS = {en: signs(WORDS.en), da: signs(WORDS.da)};

/**
 * The warning signs that a text names.
 *
 * @param {string} text
 * @param {'en' | 'da'} locale
 */
export function warningSignsIn(text, locale) {
  return SIGNS[locale].filter(({pattern}) => pattern.test(text)).map(({sign}) => sign);
}
