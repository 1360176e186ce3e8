import {positionAt} from './xliff.mjs';

/**
 * @typedef {import('./report.mjs').Problem} Problem
 * @typedef {{file: string, entries: Map<string, {reason: string, line: number}>, problems: Problem[]}} AllowList
 */

/**
 * Reads a list of justified exceptions: {"message id": "reason"}.
 *
 * @param {string} file
 * @param {string} text
 * @returns {AllowList}
 */
export function parseAllowList(file, text) {
  /** @type {AllowList} */
  const list = {file, entries: new Map(), problems: []};
  /** @param {string} message @param {number} line @param {string} [id] */
  const report = (message, line, id) =>
    list.problems.push({
      kind: 'exception',
      file,
      line,
      ...(id && {id}),
      message,
      fix: 'Write {"message id": "reason"}.',
    });
  const data = parseObject(text);
  if (!data) report('The file is not a JSON object.', 1);
  for (const [id, reason] of Object.entries(data ?? {})) {
    const {line} = positionAt(text, text.indexOf(`${JSON.stringify(id)}:`));
    if (typeof reason === 'string' && reason.trim() !== '') list.entries.set(id, {reason, line});
    else report('The exception has no reason.', line, id);
  }
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
    .filter(([id]) => !used.has(id))
    .map(([id, {line}]) => ({
      kind: 'exception',
      file,
      line,
      id,
      message: 'No text needs this exception.',
      fix: 'Take the entry out.',
    }));
}

/** @param {string} text @returns {Record<string, unknown> | undefined} */
function parseObject(text) {
  try {
    const data = JSON.parse(text);
    return data !== null && typeof data === 'object' && !Array.isArray(data) ? data : undefined;
  } catch {
    return undefined;
  }
}
