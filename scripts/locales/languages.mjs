/** `sv-SE` for the `sv_SE` that some tools write; undefined for what is no code. @param {string} code */
export function canonical(code) {
  try {
    return Intl.getCanonicalLocales(code.replaceAll('_', '-'))[0];
  } catch {
    return undefined;
  }
}

/** Whether it is the code of a language that has a name, as it is to be written. @param {string} code */
export function isLanguage(code) {
  return canonical(code) === code && nameIn('en', code) !== undefined;
}

/** “Swedish (sv)”, in English. @param {string} code */
export function languageName(code) {
  const name = nameIn('en', canonical(code) ?? '');
  return name ? `${name} (${code})` : code;
}

/** @param {string} reader @param {string} code */
function nameIn(reader, code) {
  try {
    // The name of a region alone would hide that the language has none.
    const {language} = new Intl.Locale(code);
    const names = new Intl.DisplayNames(reader, {type: 'language', fallback: 'none'});
    return names.of(language) && names.of(code);
  } catch {
    return undefined;
  }
}
