// A project of its own for the tests of the language tools.
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {after} from 'node:test';
import {fileURLToPath} from 'node:url';
import {run} from '../../scripts/locales/cli.mjs';

export const projectRoot = fileURLToPath(new URL('../..', import.meta.url));

/** @type {string[]} */
const roots = [];

after(() => {
  for (const root of roots) rmSync(root, {recursive: true});
});

const TSCONFIG = JSON.stringify({
  compilerOptions: {
    target: 'ES2022',
    module: 'ES2022',
    moduleResolution: 'bundler',
    lib: ['ES2022'],
    types: [],
    strict: true,
    skipLibCheck: true,
  },
  include: ['src'],
});

export const IMPORT = `import {msg, str} from '@lit/localize';\n`;

export const FAQ = `${IMPORT}
export const title = () => msg('Questions', {id: 'faq.title', desc: 'Heading.'});
export const wait = (hours: number, minutes: number) =>
  msg(str\`Wait \${hours} hours and \${minutes} minutes.\`, {
    id: 'faq.wait',
    desc: 'Advice; both numbers are formatted.',
  });
`;

/** A project in a folder of its own. @param {Record<string, string>} files */
export function project(files) {
  const root = mkdtempSync(path.join(tmpdir(), 'locales-'));
  roots.push(root);
  symlinkSync(path.join(projectRoot, 'node_modules'), path.join(root, 'node_modules'));
  const write = (/** @type {string} */ file, /** @type {string} */ text) => {
    mkdirSync(path.dirname(path.join(root, file)), {recursive: true});
    writeFileSync(path.join(root, file), text);
  };
  for (const [file, text] of Object.entries({'tsconfig.json': TSCONFIG, ...files})) {
    write(file, text);
  }
  return {
    root,
    write,
    read: (/** @type {string} */ file) => readFileSync(path.join(root, file), 'utf8'),
    has: (/** @type {string} */ file) => existsSync(path.join(root, file)),
    /** @param {string[]} argv */
    run: (...argv) => {
      /** @type {string[]} */
      const lines = [];
      const code = run(argv, {
        root,
        log: (text) => lines.push(text),
        today: '2025-11-25',
        user: 'Bo Berg',
      });
      return {code, output: lines.join('\n')};
    },
  };
}
