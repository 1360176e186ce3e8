import {chromeLauncher} from '@web/test-runner-chrome';
import puppeteer from 'puppeteer-core';
import {evaluateInNewWindow, newWindow} from './windows.mjs';

// Fields of Firefox's BrowsingContext, and the value that lifts the override.
const OVERRIDES = {
  colorScheme: ['prefersColorSchemeOverride', 'none'],
  forcedColors: ['forcedColorsOverride', 'none'],
  media: ['mediumOverride', ''],
  reducedMotion: ['prefersReducedMotionOverride', 'none'],
};

export function firefoxLauncher({executablePath, concurrency}) {
  return chromeLauncher({
    puppeteer,
    concurrency,
    launchOptions: {
      browser: 'firefox',
      executablePath,
      headless: true,
      // Lets `emulate` reach the browser's own scope.
      args: ['--remote-allow-system-access'],
    },
    async createPage({browser}) {
      const page = await newWindow(browser);
      return Object.assign(page, {
        engine: {
          emulate: (features) => emulate(browser, page, features),
          openPage: (...call) => evaluateInNewWindow(browser, ...call),
        },
        setViewport: tolerantSetViewport(page),
      });
    },
  });
}

/**
 * Firefox ESR 140 lacks a BiDi command that puppeteer's setViewport sends after the size is set; with
 * the next ESR as the oldest one in use this can go.
 */
function tolerantSetViewport(page) {
  const setViewport = page.setViewport.bind(page);
  return (viewport) =>
    setViewport(viewport).catch((error) => {
      if (!error.message.includes('setScreenOrientationOverride')) throw error;
    });
}

/**
 * Emulates exactly these media features; without any, the browser's own. WebDriver BiDi has no
 * command for it in Firefox, so the overrides of the developer tools are set in the chrome scope.
 */
async function emulate(browser, page, features) {
  const overrides = Object.entries(OVERRIDES).map(([name, [field, none]]) => [
    field,
    name in features && features[name] !== 'screen' ? features[name] : none,
  ]);
  const {contexts} = await send(browser, 'browsingContext.getTree', {'moz:scope': 'chrome'});
  const result = await send(browser, 'script.evaluate', {
    target: {context: contexts[0].context},
    awaitPromise: false,
    expression: `(${setOverrides})(Services, ...${JSON.stringify([withoutHash(page.url()), overrides])})`,
  });
  if (result.type === 'exception') throw new Error(result.exceptionDetails.text);
  await page.evaluate(afterNextFrame);
}

async function send(browser, method, params) {
  const {result} = await browser.connection.send(method, params);
  return result;
}

function withoutHash(url) {
  return url.split('#')[0];
}

/** Runs in the browser's own scope. */
function setOverrides(Services, url, overrides) {
  for (const window of Services.wm.getEnumerator('navigator:browser')) {
    for (const {currentURI, browsingContext} of window.gBrowser.browsers) {
      if (currentURI.spec.split('#')[0] === url) {
        for (const [field, value] of overrides) browsingContext[field] = value;
      }
    }
  }
}

/** Runs in the page: styles follow an override one frame later. */
function afterNextFrame() {
  return new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
}
