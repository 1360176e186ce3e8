import js from '@eslint/js';
import importX from 'eslint-plugin-import-x';
import lit from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import wc from 'eslint-plugin-wc';
import globals from 'globals';
import tseslint from 'typescript-eslint';

/** Who may import whom in src; whatever a folder does not name is closed to it. */
const MAY_IMPORT = {
  content: ['content'],
  locale: ['locale', 'generated'],
  controllers: ['controllers'],
  ui: ['ui', 'controllers', 'locale'],
  elements: ['elements', 'content', 'ui', 'controllers', 'locale', 'generated'],
};

/** Packages, beside the folders. */
const MAY_USE = {
  content: ['@lit/localize'],
  locale: ['@lit/localize'],
  controllers: ['lit'],
  ui: ['lit'],
  // schema-dts has types alone.
  elements: ['lit', 'schema-dts'],
};

const folders = [...Object.keys(MAY_IMPORT), 'generated', 'embed', 'static', 'stand-ins'];

const zones = Object.entries(MAY_IMPORT).map(([folder, allowed]) => ({
  target: `./src/${folder}`,
  from: [
    ...folders.filter((other) => !allowed.includes(other)).map((other) => `./src/${other}`),
    './src/register.ts',
  ],
  message: `src/${folder} may import only src/{${allowed.join(',')}}: see ARCHITECTURE.md.`,
}));

const packages = Object.entries(MAY_USE).map(([folder, allowed]) => ({
  files: [`src/${folder}/**/*.ts`],
  rules: {
    'no-restricted-imports': [
      'error',
      {
        patterns: [
          {
            regex: `^(?!\\.|${allowed.map((name) => `${name}(/|$)`).join('|')})`,
            message: `src/${folder} may use only ${allowed.join(', ')}: see ARCHITECTURE.md.`,
          },
          {
            regex: '\\.entry\\.js$',
            message: 'An entry is for src/register.ts alone, or pages would load it.',
          },
        ],
      },
    ],
  },
}));

export default tseslint.config(
  {
    ignores: [
      'build/',
      'dist/',
      'dist-demo/',
      'dist-release/',
      'dist-wordpress/',
      '*.js',
      'coverage/',
      'src/generated/',
    ],
  },
  js.configs.recommended,
  {
    // Their types need what is built: test/bundle/types.test.mjs checks them.
    files: ['test/frameworks/**/*.{ts,tsx}'],
    extends: [tseslint.configs.recommended],
    languageOptions: {globals: globals.browser},
  },
  {
    files: ['src/**/*.ts', 'test/**/*.ts'],
    ignores: ['test/frameworks/**'],
    extends: [tseslint.configs.recommendedTypeChecked],
    languageOptions: {
      parserOptions: {project: ['tsconfig.json', 'test/tsconfig.json']},
      globals: globals.browser,
    },
    plugins: {'import-x': importX},
    rules: {
      '@typescript-eslint/consistent-type-imports': ['error', {fixStyle: 'inline-type-imports'}],
      '@typescript-eslint/no-unused-vars': ['error', {argsIgnorePattern: '^_'}],
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        {considerDefaultExhaustiveForUnions: true},
      ],
      'import-x/no-cycle': 'error',
      'import-x/no-restricted-paths': ['error', {zones}],
      'no-console': 'error',
    },
    settings: {'import-x/resolver': {typescript: true}},
  },
  {
    files: ['src/**/*.ts'],
    extends: [
      lit.configs['flat/recommended'],
      litA11y.configs.recommended,
      wc.configs['flat/best-practice'],
    ],
    rules: {
      // A message outside a function would freeze in the first language that is rendered.
      'no-restricted-syntax': [
        'error',
        {
          selector:
            "CallExpression[callee.name='msg']:not(:function CallExpression[callee.name='msg'])",
          message: 'msg() stands inside a function, or it freezes in one language.',
        },
      ],
    },
  },
  {
    files: ['test/**/*.ts'],
    rules: {
      // The types of @open-wc/testing call every assertion a promise.
      '@typescript-eslint/no-floating-promises': 'off',
      'no-restricted-imports': [
        'error',
        {
          name: '@open-wc/testing',
          importNames: ['waitUntil'],
          message: 'It ends after a second: until() of test/support/until.ts does not.',
        },
      ],
      // Tests listen to the console of the page, and say what they measured.
      'no-console': 'off',
    },
  },
  // What every other file says through.
  {files: ['src/warn.ts'], rules: {'no-console': 'off'}},
  ...packages,
  {
    // Scripts hold functions that run in a page.
    files: ['**/*.mjs', '**/*.js'],
    languageOptions: {
      globals: {
        ...globals.node,
        ...globals.browser,
        heights: 'writable',
        shifts: 'writable',
        it: 'readonly',
      },
    },
  },
);
