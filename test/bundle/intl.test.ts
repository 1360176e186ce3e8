// The first use of Intl on a page takes a browser some 25 ms: what widgets show by themselves needs none.
import {expect} from '@open-wc/testing';
import {openFrame} from '../support/pages.js';
import {until} from '../support/until.js';

interface Counting extends Window {
  readonly asked: string[];
}

const TAGS = ['guide', 'sources', 'faq'];

describe('a page without dates of its own', () => {
  for (const lang of ['da', 'en'])
    for (const file of ['spinal-widgets.js', `spinal-widgets.${lang}.js`])
      it(`in ${lang} shows all widgets without Intl, with ${file}`, async () => {
        const {document, window} = await openFrame('/pages/counts-intl.html');
        document.documentElement.lang = lang;
        for (const tag of TAGS) document.body.append(document.createElement(`spinal-${tag}`));
        const script = document.createElement('script');
        Object.assign(script, {type: 'module', src: `/dist/${file}`});
        document.body.append(script);
        const widgets = [...document.querySelectorAll(TAGS.map((tag) => `spinal-${tag}`).join())];
        await until(() => widgets.every((it) => it.matches(':state(ready)')));
        // What is closed comes last.
        const list = () => widgets[0]!.shadowRoot!.querySelector('spinal-safety')!.shadowRoot!;
        await until(() => list().querySelector('#more-panel li'));
        expect((window as unknown as Counting).asked).to.deep.equal([]);
      });

  it('counts what is asked', async () => {
    const {document, window} = await openFrame('/pages/counts-intl.html');
    document.body.innerHTML =
      '<spinal-safety reviewed-by="A" reviewed-on="2026-02-03" lang="da"></spinal-safety>';
    const script = document.createElement('script');
    Object.assign(script, {type: 'module', src: '/dist/spinal-widgets.js'});
    document.body.append(script);
    await until(() => document.querySelector('spinal-safety:state(ready)'));
    expect((window as unknown as Counting).asked).to.include('DateTimeFormat');
  });
});
