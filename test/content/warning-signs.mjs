// Signs of pressure on the nerves of the lower spine. “Numb while the area is tested” is not one.
const SIGNS = {
  en: {
    weakLegs:
      /\b(?:weak\w*|paraly\w+)\b[^.;]*\b(?:legs?|foot|feet)\b|\b(?:legs?|foot|feet)\b[^.;]*\bweak/i,
    numbLegs:
      /\bnumb\w*\b[^.;]*(?<!between the )\b(?:legs?|foot|feet|buttocks?)\b|(?<!between the )\b(?:legs?|foot|feet|buttocks?)\b[^.;]*\bnumb/i,
    saddle: /\bbetween the legs\b|\bback passage\b|\bsaddle\b|\bgroin\b[^.;]*\bnumb/i,
    urine: /\burin\w*|\bpass(?:ing)? water\b|\bbladder\b/i,
    bowel: /\bbowels?\b|\bstools?\b/i,
  },
  da: {
    weakLegs:
      /kraft\p{L}*[^.;]*(?<!\p{L})(?:ben|benene|benet|fod|fødder\p{L}*)(?!\p{L})|(?<!\p{L})(?:ben|benene|benet|fod|fødder\p{L}*)(?!\p{L})[^.;]*(?:svag|kraft|lamme)/iu,
    numbLegs:
      /følelsesløs\p{L}*[^.;]*(?<!\p{L})(?:ben|benene|benet|fod|fødder\p{L}*|balde\p{L}*)(?!\p{L})|(?<!\p{L})(?:ben|benene|benet|fod|fødder\p{L}*|balde\p{L}*)(?!\p{L})[^.;]*følelsesløs/iu,
    saddle: /skridtet|endetarm\p{L}*|ridebuks\p{L}*|mellem benene/iu,
    urine: /urin\p{L}*|vandladning\p{L}*|(?<!\p{L})(?:lade|holde på) vandet|tisse|blære\p{L}*/iu,
    bowel: /afføring\p{L}*|(?<!\p{L})tarm\p{L}*/iu,
  },
};

/**
 * The warning signs that a text names.
 *
 * @param {string} text
 * @param {'en' | 'da'} locale
 */
export function warningSignsIn(text, locale) {
  return Object.entries(SIGNS[locale])
    .filter(([, pattern]) => pattern.test(text))
    .map(([sign]) => sign);
}

const AT_ONCE = {en: /\bemergency help at once\b/, da: /(?<!\p{L})akut hjælp nu(?!\p{L})/u};

/**
 * Whether a text itself says what to do about them.
 *
 * @param {string} text
 * @param {'en' | 'da'} locale
 */
export function saysAtOnce(text, locale) {
  return AT_ONCE[locale].test(text);
}
