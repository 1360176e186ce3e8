import {fileURLToPath} from 'node:url';
import {build} from 'esbuild';

const CONTENT = fileURLToPath(new URL('../../src/content/', import.meta.url));

/**
 * What an attribute may hold, by its name: one of the values, or `many` of them separated by spaces.
 * Read from the content itself, so that nobody has to keep a second list.
 *
 * @returns {Promise<Readonly<Record<string, {values: readonly string[], many?: true}>>>}
 */
export async function allowedValues() {
  const {typeIds, conditionIds, questions, sectionIds} = await load(`
    export {typeIds} from './injection-type-id.js';
    export {conditionIds} from './conditions.js';
    export {questions} from './faq.js';
    export {sectionIds} from './guide.js';
  `);
  const questionIds = questions.map(({id}) => id);
  return {
    'heading-level': {values: ['2', '3', '4', '5', '6']},
    type: {values: typeIds},
    types: {values: typeIds, many: true},
    condition: {values: conditionIds},
    conditions: {values: conditionIds, many: true},
    questions: {values: questionIds, many: true},
    open: {values: questionIds, many: true},
    sections: {values: sectionIds, many: true},
  };
}

/** Runs the sources as they are now, built or not. @param {string} contents */
async function load(contents) {
  const {outputFiles} = await build({
    stdin: {contents, resolveDir: CONTENT, loader: 'ts'},
    bundle: true,
    format: 'esm',
    write: false,
  });
  return import(`data:text/javascript,${encodeURIComponent(outputFiles[0].text)}`);
}
