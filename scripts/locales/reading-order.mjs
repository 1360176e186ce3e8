import path from 'node:path';
import {ARRANGEMENTS} from './pages.mjs';

/**
 * What a widget shows of what `src/content` arranges: ids of messages, in reading order.
 *
 * @typedef {{page: string, ids: string[]}} Arrangement
 *
 * @typedef {import('typescript').Node} Node
 * @typedef {import('typescript').SourceFile} SourceFile
 */

/**
 * @param {typeof import('typescript')} ts
 * @param {string} root
 * @param {{getSourceFile(file: string): SourceFile | undefined}} program
 * @param {ReadonlyMap<Node, string>} idOf the calls of `msg()`
 * @returns {Arrangement[]}
 */
export function arrangementsIn(ts, root, program, idOf) {
  const known = new Set(idOf.values());
  return ARRANGEMENTS.flatMap(([file, page]) => {
    const source = program.getSourceFile(path.join(root, file));
    return source ? [{page, ids: idsIn(ts, source, idOf, known)}] : [];
  });
}

/**
 * A `…Claims()` says in which order a widget shows what its file declares; what it does not name comes after.
 *
 * @param {typeof import('typescript')} ts
 * @param {SourceFile} source
 * @param {ReadonlyMap<Node, string>} idOf
 * @param {ReadonlySet<string>} known
 */
function idsIn(ts, source, idOf, known) {
  const values = source.statements
    .filter(ts.isVariableStatement)
    .flatMap(({declarationList}) => [...declarationList.declarations]);
  const declared = new Map(values.map((it) => [it.name.getText(source), it.initializer]));
  /** @type {Set<string>} */
  const ids = new Set();
  /** @param {Node | undefined} node */
  const visit = (node) => {
    if (!node) return;
    const id = idOf.get(node);
    if (id) ids.add(id);
    else if (ts.isPropertyAssignment(node)) visit(node.initializer);
    else if (ts.isIdentifier(node)) {
      const claim = claimMessage(node.text);
      if (known.has(claim)) ids.add(claim);
      const value = declared.get(node.text);
      declared.delete(node.text);
      visit(value);
    } else ts.forEachChild(node, visit);
  };
  source.statements.filter((it) => isClaims(ts, it)).forEach(visit);
  source.statements.filter((it) => !ts.isImportDeclaration(it)).forEach(visit);
  return [...ids];
}

/** @param {typeof import('typescript')} ts @param {Node} node */
function isClaims(ts, node) {
  return ts.isFunctionDeclaration(node) && (node.name?.text.endsWith('Claims') ?? false);
}

/** A claim has one name: `epiduralOnset01` has the message `claim.epidural-onset-01`. @param {string} name */
function claimMessage(name) {
  return `claim.${name.replace(/(?<=[a-z])(?=[A-Z\d])/g, '-').toLowerCase()}`;
}
