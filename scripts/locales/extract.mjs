import {createRequire} from 'node:module';
import path from 'node:path';
import {
  extractMessagesFromProgram,
  extractOptions,
} from '@lit/localize-tools/lib/program-analysis.js';
import {byWidget} from './pages.mjs';
import {arrangementsIn} from './reading-order.mjs';

/**
 * @typedef {object} Message
 * @property {string} id
 * @property {import('./xliff.mjs').Content[]} contents
 * @property {string} desc
 * @property {string} file relative to the root, with forward slashes
 * @property {number} line
 * @property {string[]} [pages] of the demo that show it
 * @property {string} [numbers] some of those that a plural form is for
 * @property {boolean} [countless] whether a translation may leave its number out
 *
 * @typedef {ReturnType<typeof extractMessagesFromProgram>['messages'][number]} ProgramMessage
 * @typedef {import('./report.mjs').Problem} Problem
 */

// The syntax nodes must come from the TypeScript that localize-tools reads them with.
/** @type {typeof import('typescript')} */
const ts = createRequire(import.meta.resolve('@lit/localize-tools/lib/program-analysis.js'))(
  'typescript',
);

const FOLDER_ORDER = ['src/content/', 'src/elements/'];

/**
 * Every message of the sources that the root's tsconfig.json names, by widget, in reading order.
 *
 * @param {string} root
 * @returns {{messages: Message[], problems: Problem[]}}
 */
export function extractMessages(root) {
  const program = createProgram(root);
  const {messages, errors} = extractMessagesFromProgram(/** @type {any} */ (program));
  const diagnostics = [...program.getSyntacticDiagnostics(), .../** @type {any[]} */ (errors)];
  const problems = [
    ...diagnostics.flatMap((diagnostic) => diagnosticProblems(root, diagnostic)),
    ...messages.flatMap((message) => messageProblems(root, message)),
  ];
  if (messages.length === 0) {
    problems.push(problem('tsconfig.json', 1, 'No msg() call was found: is @lit/localize there?'));
  }
  const inPlace = messages.map((message) => toMessage(root, message)).sort(byPlace);
  const idOf = new Map(messages.map(({node, name}) => [/** @type {any} */ (node), name]));
  const arrangements = arrangementsIn(ts, root, /** @type {any} */ (program), idOf);
  return {messages: byWidget(inPlace, arrangements), problems};
}

/** @param {string} root */
function createProgram(root) {
  const configFile = path.join(root, 'tsconfig.json');
  const {config, error} = ts.readConfigFile(configFile, ts.sys.readFile);
  if (error) throw new Error(ts.flattenDiagnosticMessageText(error.messageText, '\n'));
  const {fileNames, options} = ts.parseJsonConfigFileContent(config, ts.sys, root);
  return ts.createProgram(fileNames.sort(), {...options, noEmit: true});
}

/** @param {string} root @param {ProgramMessage} message @returns {Message} */
function toMessage(root, message) {
  return {
    id: message.name,
    contents: contentsOf(message),
    desc: message.desc ?? '',
    ...placeOf(root, message.file, message.node.getStart(message.file)),
  };
}

/**
 * Each expression is a placeholder of its own. (The contents that localize-tools gives join
 * neighbours such as `${from} ${to}` into one, and a translator could not turn them round.)
 *
 * @param {ProgramMessage} message
 * @returns {import('./xliff.mjs').Content[]}
 */
function contentsOf({node, contents, file}) {
  const [argument] = /** @type {any} */ (node).arguments;
  const spans = argument.template?.templateSpans;
  if (!spans) return contents.map(String).filter(Boolean);
  return [
    argument.template.head.text,
    ...spans.flatMap((/** @type {any} */ span, /** @type {number} */ index) => [
      {id: `${index}`, text: `\${${span.expression.getText(file).replace(/\s+/g, ' ')}}`},
      span.literal.text,
    ]),
  ].filter((content) => content !== '');
}

/** @param {string} root @param {ProgramMessage} message */
function messageProblems(root, message) {
  const [, options] = /** @type {any} */ (message.node).arguments;
  const {result} = extractOptions(options, message.file);
  const {file, line} = placeOf(root, message.file, message.node.getStart(message.file));
  const text = message.contents.map((part) => (typeof part === 'string' ? part : '…')).join('');
  /** @param {string} what @param {string} fix */
  const found = (what, fix) => ({
    ...problem(file, line, what, fix),
    ...(result?.id && {id: result.id}),
    source: text,
  });
  return [
    !result?.id && found('msg() without an id.', "Give it a readable one: {id: 'faq.title', …}."),
    !result?.desc?.trim() &&
      found(
        'msg() without a desc.',
        'Tell the translator where the text stands, its tone and limits.',
      ),
    text.trim() === '' && found('msg() without text.', 'Write the English, or drop the message.'),
    message.tag === 'html' &&
      found('msg() with an html template.', 'Use a plain string, or str`…` with placeholders.'),
  ].filter((entry) => entry !== false);
}

/** @param {string} root @param {import('typescript').Diagnostic} diagnostic @returns {Problem[]} */
function diagnosticProblems(root, {file, start, messageText, relatedInformation}) {
  const place = file ? placeOf(root, file, start ?? 0) : {file: 'tsconfig.json', line: 1};
  const text = ts.flattenDiagnosticMessageText(messageText, ' ');
  const others = (relatedInformation ?? []).flatMap((other) => diagnosticProblems(root, other));
  return [problem(place.file, place.line, text), ...others];
}

/** @param {string} file @param {number} line @param {string} message @param {string} fix @returns {Problem} */
function problem(file, line, message, fix = 'Correct the source.') {
  return {kind: 'source', file, line, message, fix};
}

/** @param {string} root @param {{fileName: string, getLineAndCharacterOfPosition(position: number): {line: number}}} file @param {number} position */
function placeOf(root, file, position) {
  return {
    file: path.relative(root, file.fileName).split(path.sep).join('/'),
    line: file.getLineAndCharacterOfPosition(position).line + 1,
  };
}

/** @param {Message} a @param {Message} b */
function byPlace(a, b) {
  return folderRank(a) - folderRank(b) || compare(a.file, b.file) || a.line - b.line;
}

/** @param {Message} message */
function folderRank({file}) {
  const rank = FOLDER_ORDER.findIndex((folder) => file.startsWith(folder));
  return rank < 0 ? FOLDER_ORDER.length : rank;
}

/** By code unit: the same everywhere, unlike a collation. @param {string} a @param {string} b */
function compare(a, b) {
  return a < b ? -1 : Number(a > b);
}
