import {fileURLToPath} from 'node:url';
import {build} from 'esbuild';

const CONTENT = fileURLToPath(new URL('../../src/content/', import.meta.url));

/**
 * The ids that the content has, in its order. Read from the content itself, so that nobody has to keep a second list.
 *
 * @returns {Promise<Readonly<Record<'types' | 'conditions' | 'compared' | 'questions' | 'sections', readonly string[]>>>}
 */
export async function contentIds() {
  const {typeIds, conditionIds, comparedIds, questions, sectionIds} = await load(`
    export {typeIds} from './injection-type-id.js';
    export {conditionIds} from './conditions.js';
    export {comparedIds} from './options.js';
    export {questions} from './faq.js';
    export {sectionIds} from './guide.js';
  `);
  return {
    types: typeIds,
    conditions: conditionIds,
    compared: comparedIds,
    questions: questions.map(({id}) => id),
    sections: sectionIds,
  };
}

/**
 * What an attribute may hold, by its name: one of the values, or `many` of them separated by spaces.
 *
 * @returns {Promise<Readonly<Record<string, {values: readonly string[], many?: true}>>>}
 */
export async function allowedValues() {
  const {types, conditions, questions, sections} = await contentIds();
  return {
    'heading-level': {values: ['2', '3', '4', '5', '6']},
    type: {values: types},
    types: {values: types, many: true},
    condition: {values: conditions},
    conditions: {values: conditions, many: true},
    questions: {values: questions, many: true},
    open: {values: questions, many: true},
    sections: {values: sections, many: true},
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
