/** The compiled catalogues by language; the source language comes first and has none. */
export async function catalogues() {
  const {sourceLocale, translations} = await import('../../build/generated/locales/index.js');
  const load = async ([code, file]) => [code, (await file()).catalogue];
  return [[sourceLocale, {}], ...(await Promise.all([...translations].map(load)))];
}

/** The ids of all messages. */
export async function messageIds() {
  const {ids} = await import('../../build/generated/locales/messages.js');
  return ids;
}

/** What is known of each language, by its code. */
export async function languageFacts() {
  const {facts} = await import('../../build/generated/facts.js');
  return facts;
}
