import {chromeLauncher} from '@web/test-runner-chrome';
import puppeteer from 'puppeteer-core';
import {evaluateInNewWindow, newWindow} from './windows.mjs';

// The same pixels on every machine, no talk with the outside, and no sandbox, which a container lacks.
const FLAGS = [
  '--no-sandbox',
  '--disable-dev-shm-usage',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-default-apps',
  '--disable-extensions',
  '--disable-quic',
  '--disable-sync',
  '--no-first-run',
  '--mute-audio',
  '--hide-scrollbars',
  '--font-render-hinting=none',
  '--disable-lcd-text',
  '--force-color-profile=srgb',
];

const MEDIA_FEATURES = {
  colorScheme: 'prefers-color-scheme',
  contrast: 'prefers-contrast',
  forcedColors: 'forced-colors',
  reducedMotion: 'prefers-reduced-motion',
};

const MEANINGLESS_ROLES = ['generic', 'none', 'InlineTextBox'];

export function launchOptions(executablePath) {
  return {executablePath, headless: true, args: FLAGS};
}

export function chromiumLauncher({executablePath, concurrency}) {
  return chromeLauncher({
    puppeteer,
    concurrency,
    launchOptions: launchOptions(executablePath),
    async createPage({browser}) {
      const page = await newWindow(browser);
      const devtools = await page.createCDPSession();
      Object.defineProperty(page, 'coverage', {value: coverage(devtools)});
      return Object.assign(page, {
        engine: {
          a11yTree: () => a11yTree(page),
          emulate: (features) => emulate(devtools, features),
          heap: (tag) => heap(devtools, tag),
          openPage: (...call) => evaluateInNewWindow(browser, ...call),
        },
      });
    },
  });
}

/** Emulates exactly these media features and this time zone; without any, the browser's own. */
export async function emulate(devtools, {media = '', timeZone = '', ...features}) {
  await devtools.send('Emulation.setTimezoneOverride', {timezoneId: timeZone});
  await devtools.send('Emulation.setEmulatedMedia', {
    media: media === 'screen' ? '' : media,
    features: Object.entries(features).map(([name, value]) => ({
      name: MEDIA_FEATURES[name],
      value,
    })),
  });
}

/**
 * V8 coverage without the sources: puppeteer's own fetches every script through the debugger, which
 * costs seconds a page.
 */
function coverage(devtools) {
  return {
    async startJSCoverage() {
      await devtools.send('Profiler.enable');
      await devtools.send('Profiler.startPreciseCoverage', {callCount: true, detailed: true});
    },
    async stopJSCoverage() {
      const {result} = await devtools.send('Profiler.takePreciseCoverage');
      await devtools.send('Profiler.stopPreciseCoverage');
      return result
        .filter(({url}) => url.startsWith('http'))
        .map((rawScriptCoverage) => ({rawScriptCoverage}));
    },
  };
}

/** The accessibility tree of the page as a flat list, without the nodes that mean nothing. */
async function a11yTree(page) {
  const {children} = await page.accessibility.snapshot({interestingOnly: false});
  return flatten(children, 1);
}

function flatten(nodes = [], depth) {
  return nodes.flatMap(({role, name = '', level, expanded, selected, disabled, children}) =>
    MEANINGLESS_ROLES.includes(role)
      ? flatten(children, depth)
      : [{role, name, level, expanded, selected, disabled, depth}, ...flatten(children, depth + 1)],
  );
}

/** What is alive after garbage collection: bytes, nodes, listeners, and elements of class `tag`. */
async function heap(devtools, tag) {
  await devtools.send('HeapProfiler.enable');
  // One collection leaves objects behind that only weak references or finalizers still hold.
  for (let collection = 0; collection < 3; collection++) {
    await devtools.send('HeapProfiler.collectGarbage');
  }
  const {usedSize} = await devtools.send('Runtime.getHeapUsage');
  const {nodes, jsEventListeners} = await devtools.send('Memory.getDOMCounters');
  return {
    bytes: usedSize,
    nodes,
    listeners: jsEventListeners,
    instances: await countInstances(devtools, tag),
  };
}

async function countInstances(devtools, tag) {
  const prototype = await devtools.send('Runtime.evaluate', {
    expression: `customElements.get(${JSON.stringify(tag)}).prototype`,
  });
  const {objects} = await devtools.send('Runtime.queryObjects', {
    prototypeObjectId: prototype.result.objectId,
  });
  const length = await devtools.send('Runtime.callFunctionOn', {
    objectId: objects.objectId,
    functionDeclaration: 'function() { return this.length; }',
    returnByValue: true,
  });
  await devtools.send('Runtime.releaseObject', {objectId: objects.objectId});
  return length.result.value;
}
