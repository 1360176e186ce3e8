const PAGE = `<!doctype html>
<html lang="en">
  <style>
    body { display: grid; grid-template-columns: 3fr 2fr; gap: 40px; margin: 32px; font: 16px/1.5 'Liberation Sans', sans-serif }
  </style>
  <spinal-injection-types></spinal-injection-types>
  <spinal-faq questions="what-is-it will-it-help does-it-hurt driving when-to-call" open="what-is-it"></spinal-faq>
  <script type="module" src="/dist/spinal-widgets.js"></script>
</html>`;

/** A picture of two widgets, as they come. */
export async function widgetsPicture({browser, url}, path) {
  const page = await browser.newPage();
  await page.setBypassCSP(true);
  await page.setViewport({width: 1200, height: 800});
  await page.goto(url);
  await page.setContent(PAGE);
  for (const tag of ['spinal-injection-types', 'spinal-faq'])
    await page.waitForSelector(`${tag}:state(ready)`);
  await page.screenshot({path});
  await page.close();
}
