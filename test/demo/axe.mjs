import {readFileSync} from 'node:fs';
import {createRequire} from 'node:module';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What axe finds wrong with a page. */
export async function axe(page) {
  await page.evaluate(AXE);
  // A colour on its way to another, as when the scheme has changed, has the contrast of neither.
  await page.evaluate(() => Promise.all(document.getAnimations().map(({finished}) => finished)));
  // What Chromium leaves out far below the screen has no size that axe could trust.
  await page.$$eval('spinal-guide >>> .section', (all) => {
    for (const section of all) section.style.contentVisibility = 'visible';
  });
  return page.evaluate(
    (values) =>
      globalThis.axe
        .run({
          runOnly: {type: 'tag', values},
          // Of WCAG 2.2 AA, but off by default.
          rules: {'target-size': {enabled: true}},
          resultTypes: ['violations'],
          // Unique selectors cost more than all rules together on a long page.
          selectors: false,
          preload: false,
        })
        .then(({violations}) =>
          violations.flatMap(({id, nodes}) => nodes.map(({html}) => `${id}: ${html}`)),
        ),
    TAGS,
  );
}
