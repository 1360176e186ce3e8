// Pages of the browsers that puppeteer drives.

/**
 * A page in a browser context and window of its own: never a background tab, so animation frames,
 * focus and visibility work when several pages run at once.
 */
export async function newWindow(browser) {
  const context = await browser.createBrowserContext();
  return context.newPage({type: 'window'});
}

/** Opens `url` in a second window, calls the function whose text is `source` there, and closes it. */
export async function evaluateInNewWindow(browser, url, source, args) {
  const page = await newWindow(browser);
  try {
    await page.goto(url, {waitUntil: 'load'});
    return await page.evaluate(`(${source})(...${JSON.stringify(args)})`);
  } finally {
    await page.browserContext().close();
  }
}
