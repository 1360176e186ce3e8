import {esbuildPlugin} from '@web/dev-server-esbuild';
import {defaultReporter} from '@web/test-runner';
import {chromiumLauncher} from './scripts/browsers/chromium.mjs';
import {ENGINES, ensureBrowsers} from './scripts/browsers/ensure.mjs';
import {firefoxLauncher} from './scripts/browsers/firefox.mjs';
import {serveFrameworks} from './scripts/browsers/frameworks.mjs';
import {serveLibraries} from './scripts/browsers/libraries.mjs';
import {servePages} from './scripts/browsers/pages.mjs';
import {commandsPlugin, notRunReporter, testFiles} from './scripts/browsers/plugins.mjs';
import {vendor} from './scripts/browsers/vendor.mjs';
import {webkitLauncher} from './scripts/browsers/webkit.mjs';
import {freePort} from './scripts/free-port.mjs';
import {serveHosts} from './scripts/hosts/hosts.mjs';

const conditions = ['development'];
const packages = vendor({conditions});

const engines = process.env.BROWSERS ? process.env.BROWSERS.split(',') : ENGINES;
const executables = await ensureBrowsers(engines);
const launchers = {
  chromium: {launch: chromiumLauncher, concurrency: 2},
  firefox: {launch: firefoxLauncher, concurrency: 1},
  webkit: {launch: webkitLauncher, concurrency: 1},
};
const browsers = Object.fromEntries(
  engines.map((engine) => {
    const {launch, concurrency} = launchers[engine];
    return [engine, launch({executablePath: executables[engine], concurrency})];
  }),
);

// Chromium gives each file a page of its own, which coverage needs; the others take three times as
// long that way, so they run all files in one page.
const {chromium, ...onePage} = browsers;
const groups = [
  {
    name: 'chromium',
    files: testFiles().map((file) => `.${file}`),
    browsers: [chromium].filter(Boolean),
  },
  {name: 'one-page', files: 'scripts/browsers/all-tests.js', browsers: Object.values(onePage)},
].filter((group) => group.browsers.length > 0);

// The runner gives the files named on the command line, each with its page, to `browsers`.
const filesNamed = process.argv.some((word) => word === '--files' || word.endsWith('.test.ts'));

export default {
  // The runner's own choice is the same for two that start at once, as the lanes of `npm test` do.
  port: await freePort(),
  browsers: Object.values(browsers),
  groups: filesNamed ? [] : groups,
  // Chromium, with two pages, takes both cores of a small machine; the others one each.
  concurrentBrowsers: chromium ? 1 : 2,
  browserStartTimeout: 90_000,
  testsStartTimeout: 60_000,
  // For all tests in one page, on a busy machine; a single test that hangs ends by mocha's timeout,
  // which says nothing about speed: what must be fast has a budget or a benchmark.
  testsFinishTimeout: 2_400_000,
  testFramework: {config: {timeout: 60_000}},
  nodeResolve: {exportConditions: conditions},
  middleware: [
    servePages,
    await serveHosts(),
    serveFrameworks,
    serveLibraries,
    packages.middleware,
  ],
  plugins: [
    esbuildPlugin({ts: true, target: 'es2022', tsconfig: 'tsconfig.json'}),
    packages.plugin,
    commandsPlugin(),
  ],
  reporters: [defaultReporter(), notRunReporter()],
  filterBrowserLogs: ({args}) => !String(args[0]).startsWith('Lit is in dev mode'),
  coverageConfig: {include: ['src/**/*.ts'], exclude: ['src/generated/**']},
};
