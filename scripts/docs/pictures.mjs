// Makes the pictures of README.md, docs/translating.md and docs/translating.da.md from dist-demo.
import {mkdirSync} from 'node:fs';
import {openDemo} from '../demo/open.mjs';
import {widgetsPicture} from './widgets-picture.mjs';

const PAGES = {'': 'translate.html', '.da': 'da/translate.html'};

mkdirSync('docs/images', {recursive: true});
const site = await openDemo();
await widgetsPicture(site, 'docs/images/widgets.png');
for (const [suffix, path] of Object.entries(PAGES)) {
  const context = await site.browser.createBrowserContext();
  const page = await context.newPage();
  await page.setViewport({width: 1200, height: 900});
  await page.goto(site.url + path);
  await page.waitForNetworkIdle();
  await page.click('[data-locale=da]');
  await page.waitForSelector('#list > li');
  await page.select('#widget', 'spinal-faq');
  await page.$eval('[data-unit="claim.two-medicines"]', (button) => button.click());
  await page.click('#show');
  await new Promise((done) => setTimeout(done, 3500));
  await (await page.$('#work')).screenshot({path: `docs/images/translating-workshop${suffix}.png`});
  await page.$eval('[data-unit="claim.onset-phase"]', (button) => button.click());
  await page.$eval('#target', (field) => {
    field.value = field.value.replace(/\d+/, '7');
    field.dispatchEvent(new Event('input', {bubbles: true}));
  });
  await (
    await page.$('.editor')
  ).screenshot({path: `docs/images/translating-problem${suffix}.png`});
  await context.close();
}
await site.close();
