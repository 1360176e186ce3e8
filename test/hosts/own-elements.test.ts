// What stands on a page beside the widgets stays as it was, in the style sheets that scripts/hosts names.
import {expect} from '@open-wc/testing';
import {WIDGETS} from '../../src/generated/widgets.js';
import {settled} from '../support/mount.js';
import {openFrame, type Frame} from '../support/pages.js';
import {allHosts, inHost, type Host} from '../support/shared-checks-hosts.js';
import {OWN_QUESTIONS} from './stage.mjs';

const WIDGET_TAGS = Object.keys(WIDGETS);

/** The style and the place of each element of the page's own, as text, in each kind of page. */
function looks({document, window}: Frame, hosts: Record<string, Host>): string[] {
  const own = [...document.querySelectorAll('html, body, #own, #own *')];
  return Object.entries(hosts).flatMap(([name, host]) =>
    inHost(document, host, () =>
      own.map((element) => {
        const {x, y, width, height} = element.getBoundingClientRect();
        const style = window.getComputedStyle(element);
        const values = [...style].map(
          (property) => `${property}: ${style.getPropertyValue(property)}`,
        );
        return `${name}, <${element.localName}>, ${[x, y, width, height].join()}: ${values.join('; ')}`;
      }),
    ),
  );
}

/** Puts every widget on the page, where it takes no space. */
async function showWidgets({document}: Frame) {
  const stage = document.createElement('div');
  stage.style.cssText =
    'all: unset !important; position: fixed !important; width: 800px !important';
  stage.innerHTML = WIDGET_TAGS.map((tag) => `<${tag}></${tag}>`).join('') + OWN_QUESTIONS;
  document.body.append(stage);
  await settled(document);
}

describe('the elements of a page', () => {
  it('look the same with the library, and with every widget', async () => {
    const hosts = await allHosts();
    const page = await openFrame('/test/hosts/page.html', {width: 1000, height: 1500});
    const before = looks(page, hosts);
    expect(before).to.have.length.above(500);

    const script = page.document.createElement('script');
    Object.assign(script, {type: 'module', src: '/dist/spinal-widgets.en.js'});
    const loaded = new Promise((done) => script.addEventListener('load', done));
    page.document.head.append(script);
    await loaded;
    const changed = (now: string[]) => now.filter((look, index) => look !== before[index]);
    expect(changed(looks(page, hosts))).to.deep.equal([]);

    await showWidgets(page);
    expect(page.document.adoptedStyleSheets).to.have.length(1);
    expect(changed(looks(page, hosts))).to.deep.equal([]);
  });
});
