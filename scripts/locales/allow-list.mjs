import {positionAt} from './xliff.mjs';

/**
 * @typedef {import('./report.mjs').Problem} Problem
 *
 * @typedef {object} AllowList
 * @property {string} file
 * @property {Map<string, {reason: string, line: number}>} entries by what each is for, see `keyOf`
 * @property {Problem[]} problems
 */

/** What an exception is for: the language, the message and, where it is about one, the number. */
export const keyOf = (/** @type {readonly (string | number)[]} */ ...path) => path.join(' ');

/**
 * Reads a list of justified exceptions: {"language": {"message id": "reason"}}, or
 * {"language": {"message id": {"number": "reason"}}}.
 *
 * @param {string} file
 * @param {string} text
 * @returns {AllowList}
 */
export function parseAllowList(file, text) {
  /** @type {AllowList} */
  const list = {file, entries: new Map(), problems: []};
  const data = parseObject(text);
  if (data) read(list, text, data, [], 0);
  else list.problems.push(problem(file, 1, [], 'The file is not a JSON object.'));
  return list;
}

/**
 * Exceptions that nothing needs any more hide the next mistake.
 *
 * @param {AllowList} list
 * @param {ReadonlySet<string>} used
 * @returns {Problem[]}
 */
export function unusedExceptions({file, entries}, used) {
  return [...entries]
    .filter(([key]) => !used.has(key))
    .map(([key, {line}]) => ({
      ...problem(file, line, key.split(' '), 'No text needs this exception.'),
      fix: 'Take the entry out.',
    }));
}

/**
 * @param {AllowList} list
 * @param {string} text
 * @param {Record<string, unknown>} data
 * @param {readonly string[]} path
 * @param {number} from where the object stands in the text
 */
function read(list, text, data, path, from) {
  for (const [name, value] of Object.entries(data)) {
    const at = text.indexOf(`${JSON.stringify(name)}:`, from);
    const {line} = positionAt(text, at);
    const here = [...path, name];
    if (isObject(value)) read(list, text, value, here, at);
    else if (typeof value === 'string' && value.trim() !== '')
      list.entries.set(keyOf(...here), {reason: value, line});
    else list.problems.push(problem(list.file, line, here, 'The exception has no reason.'));
  }
}

/** @param {string} file @param {number} line @param {readonly string[]} path @param {string} message @returns {Problem} */
function problem(file, line, [locale, id], message) {
  return {
    kind: 'exception',
    file,
    line,
    ...(locale && {locale}),
    ...(id && {id}),
    message,
    fix: 'Write {"language": {"message id": "reason"}}; in numbers.json the reason stands under the number.',
  };
}

/** @param {string} text */
function parseObject(text) {
  try {
    const data = JSON.parse(text);
    return isObject(data) ? data : undefined;
  } catch {
    return undefined;
  }
}

/** @param {unknown} value @returns {value is Record<string, unknown>} */
function isObject(value) {
  return value !== null && typeof value === 'object' && !Array.isArray(value);
}
