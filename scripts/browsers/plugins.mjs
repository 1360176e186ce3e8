import {readdirSync} from 'node:fs';

const ENGINE_COMMANDS = ['a11yTree', 'emulate', 'heap', 'openPage'];

/**
 * The commands behind test/support. Each page has an `engine` with those that its browser can do;
 * the payload is the list of arguments.
 */
export function commandsPlugin() {
  return {
    name: 'commands',
    async executeCommand({command, payload, session}) {
      if (command === 'testFiles') return testFiles();
      if (!ENGINE_COMMANDS.includes(command)) return undefined;
      const {engine} = session.browser.getPage(session.id);
      if (!engine[command]) throw new Error(`${session.browser.name} cannot do ${command}`);
      // In an object, because the runner takes an empty result for an unknown command.
      return {value: await engine[command](...payload)};
    },
  };
}

/** Every test file of this run, as a path on the server; `SHARD=2/3` asks for the second third of them. */
export function testFiles() {
  const [shard = 1, of = 1] = (process.env.SHARD ?? '1/1').split('/').map(Number);
  return readdirSync('test', {recursive: true, encoding: 'utf8'})
    .filter((file) => file.endsWith('.test.ts') && !file.includes('node_modules'))
    .map((file) => `/test/${file.replaceAll('\\', '/')}`)
    .sort()
    .filter((_, index) => index % of === shard - 1);
}

/** Lists at the end, by browser, every test that was registered but not run. */
export function notRunReporter() {
  let logger;
  return {
    start({config}) {
      logger = config.logger;
    },
    onTestRunFinished({sessions}) {
      const lines = sessions.flatMap(({browser, testResults}) =>
        notRun(testResults).map((name) => `  ${browser.name}: ${name}`),
      );
      if (lines.length > 0) logger.log(['Not run:', ...lines.sort(), ''].join('\n'));
    },
  };
}

function notRun(suite, path = []) {
  if (!suite) return [];
  return [
    ...suite.tests.filter(({skipped}) => skipped).map(({name}) => [...path, name].join(' › ')),
    ...suite.suites.flatMap((inner) => notRun(inner, [...path, inner.name])),
  ];
}
