import {publicApi} from './scripts/docs/public-api.mjs';
import {allowedValues} from './scripts/docs/values.mjs';

export default {
  globs: ['src/elements/**/*.ts'],
  exclude: ['**/*.styles.ts'],
  litelement: true,
  quiet: true,
  // Else the analyzer rewrites package.json.
  packagejson: false,
  plugins: [publicApi(await allowedValues())],
};
