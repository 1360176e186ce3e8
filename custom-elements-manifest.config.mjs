import {publicApi} from './scripts/docs/public-api.mjs';
import {allowedValues} from './scripts/docs/values.mjs';
import {widgets} from './scripts/register.mjs';

export default {
  globs: ['src/elements/**/*.ts'],
  exclude: ['**/*.styles.ts'],
  litelement: true,
  quiet: true,
  // Else the analyzer rewrites package.json.
  packagejson: false,
  plugins: [
    publicApi(
      allowedValues(),
      widgets.filter(({section}) => section).map(({tag}) => tag),
    ),
  ],
};
