/**
 * What tools leave in a text and no reader may see: code, escaped markup, characters read in a wrong
 * encoding, invisible ones, sentences joined without a space or left in English.
 *
 * @typedef {import('./report.mjs').Fault} Fault
 * @typedef {{message: string, fault: Fault, values: {found: string}}} Residue
 */

// Two bytes of UTF-8 as a tool for Windows-1252 shows them: “Ã¸”, “â€œ”.
const HIGH =
  '\u0080-\u00bf\u0152\u0153\u0160\u0161\u0178\u017d\u017e\u0192\u02c6\u02dc\u2013\u2014\u2018-\u201e\u2020-\u2022\u2026\u2030\u2039\u203a\u20ac\u2122';

/** @type {readonly {fault: Fault, pattern: RegExp, message: string}[]} */
const RESIDUES = [
  {
    fault: 'code',
    pattern:
      /\$\{[^}]*\}?|\{\{.*?\}\}|\{[\w.]*\}|%(?:\d+\$|\(\w+\))?[sdif](?!\p{L})|<\/?\p{L}[^<>]*>?|<!--|\]\]>|&(?:#\d+|#x[\da-f]+|\p{L}\w*);/iu,
    message: 'Code stands in the text',
  },
  {
    fault: 'encoding',
    pattern: new RegExp(`[ÂÃ][${HIGH}]|â€|ï»¿|ï¿½|\ufffd|\\p{L}\\?\\p{L}|\\p{Co}|\\p{Cn}`, 'u'),
    message: 'The text was read in a wrong encoding',
  },
  {
    fault: 'joined',
    pattern: /[\p{Ll}\d)»”’"][.!?]\p{Lu}\p{Ll}/u,
    message: 'Two sentences are joined without a space',
  },
];

// Marks of direction help where left and right meet; soft hyphens and joiners shape words.
const INVISIBLE = /[\u200b\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]|(?![\t\n\r])\p{Cc}/u;

/**
 * What is left in a translation that does not stand in the English too.
 *
 * @param {string} text
 * @param {string} english
 * @returns {Residue[]}
 */
export function residueIn(text, english) {
  const found = RESIDUES.flatMap(({fault, pattern, message}) => {
    const [piece] = pattern.exec(text) ?? [];
    return piece && !english.includes(piece) ? [residue(fault, message, piece)] : [];
  });
  const left = sentencesOf(english).find((sentence) => text.includes(sentence));
  if (left)
    found.push(residue('english', 'A sentence was left in English', left.replace(/[.!?]$/, '')));
  const [character] = INVISIBLE.exec(text) ?? [];
  if (!character || english.includes(character)) return found;
  const code = (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
  return [...found, residue('invisible', 'An invisible character', `U+${code}`)];
}

/**
 * Of a text with several, for tools cut it at them, and what nobody translates stays; of one word a sentence may be a name.
 *
 * @param {string} text
 */
function sentencesOf(text) {
  const sentences = text.split(/(?<=[.!?]) (?=\p{Lu})/u);
  return sentences.length > 1 ? sentences.filter((it) => /\p{L} \p{L}/u.test(it)) : [];
}

/** @param {Fault} fault @param {string} message @param {string} found @returns {Residue} */
const residue = (fault, message, found) => ({
  message: `${message}: ${found}`,
  fault,
  values: {found},
});
