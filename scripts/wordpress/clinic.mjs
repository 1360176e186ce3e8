/* global wp, tinymce, switchEditors */
// What a clinic does with the plugin, each as the role that does it.
import assert from 'node:assert/strict';
import {NAME} from './build.mjs';
import {
  block,
  canvas,
  choose,
  html,
  insertFromInserter,
  openEditor,
  openSidebar,
  publish,
  rest,
  save,
  shortcode,
  submit,
} from './editor.mjs';
import {newerPlugin} from './newer.mjs';

const BLOCK = 'spinal-injection-widgets/widget';
const OWN = '<details id="parking"><summary>Hvor kan jeg parkere?</summary><p>Ved B.</p></details>';
const LIST = '<ul class="wp-block-list"><li><a href="/cushion">Siddepude</a></li></ul>';
const SETTINGS = 'options-general.php?page=spinal-injection-widgets';
const PLACES = 'tools.php?page=spinal-injection-widgets-places';

/** @param tools what try.mjs gives: `as` signs in as a role, `check`, `shown`, `visit`, `ready`, `spoken`, `picture` */
export async function clinicChecks({site, as, check, shown, visit, ready, spoken, picture}) {
  const admin = await as('admin');
  const editor = await as('editor');
  const author = await as('author');
  const contributor = await as('contributor');

  const textOf = (page) => page.evaluate(() => document.querySelector('main, #content').innerText);
  const closed = ({page}) => page.browserContext().close();
  const admins = (page, address) => page.goto(`${site.url}/wp-admin/${address}`);

  await check('an author’s shortcode without a closing tag leaves the page alone', async () => {
    const text = `[spinal_widget widget="safety"]\n\nRing 1234 5678.\n\n[spinal_widget widget="faq"]\n${OWN}\n[/spinal_widget]\n\nSlut.`;
    for (const content of [text, shortcode(text)])
      await shown(await publish(author, content), async (page) => {
        await ready(page, 'spinal-safety');
        await ready(page, 'spinal-faq > details#parking');
        assert.match(await textOf(page), /Ring 1234 5678\.[^]*Slut\./);
        assert.equal(await page.$('spinal-faq :is(spinal-safety, spinal-faq)'), null);
      });
  });
  await check('a contributor’s draft says what is not understood, and keeps the rest', async () => {
    const text = '[spinal_widget widget="faq" questions="driving, diabetes typo"]';
    const data = {title: 'Kladde', content: shortcode(text)};
    const {id} = await rest(contributor, {path: '/wp/v2/posts', data});
    await contributor.goto(`${site.url}/?p=${id}&preview=true`);
    await ready(contributor, 'spinal-faq[questions="driving diabetes"]');
    const note = await contributor.$eval('[role="note"]', (it) => it.textContent);
    assert.match(note, /“typo” er ikke tilladt for “questions”\. Tilladt: .*driving/);
  });
  await check('where nothing of what was named is known, visitors see no widget', async () => {
    for (const content of [
      shortcode('[spinal_widget widget="faq" questions="Driving"]'),
      block({widget: 'faq', options: {questions: 'gone'}}, ''),
    ])
      await shown(await publish(editor, content), async (page) =>
        assert.equal(await page.$('spinal-faq'), null),
      );
  });
  await check('false in a block’s options is no', async () => {
    const options = {'structured-data': false, questions: 'driving'};
    await shown(await publish(editor, block({widget: 'faq', options}, '')), async (page) => {
      await ready(page, 'spinal-faq:not([structured-data])');
      assert.equal(await page.$('script[type="application/ld+json"]'), null);
    });
  });

  await check(
    'products have their mark without scripts, in the feed, and with the plugin off',
    async () => {
      await openEditor(author, site);
      await author.evaluate(
        (name, list) =>
          wp.data
            .dispatch('core/block-editor')
            .insertBlocks(
              wp.blocks.createBlock(
                name,
                {widget: 'care-plan'},
                wp.blocks.rawHandler({HTML: list}),
              ),
            ),
        BLOCK,
        LIST,
      );
      await author.waitForFunction(
        () => wp.data.select('core/block-editor').getBlocks()[0].attributes.mark,
      );
      const post = await save(author);
      assert.match(post.raw, /Reklame[^]*Siddepude/);
      const plain = async () => {
        const {page} = await visit({link: 'about:blank'});
        await page.setJavaScriptEnabled(false);
        await page.goto(post.link);
        const text = await page.$eval('body', (body) => body.innerText);
        await closed({page});
        return text;
      };
      const afterOneMark = /^(?!.*Reklame.*Reklame).*Reklame.*Siddepude/s;
      assert.match(await plain(), afterOneMark);
      const feed = await (await fetch(`${site.url}/?feed=rss2`)).text();
      assert.match(feed, /Reklame[^]{0,600}Siddepude/);
      await shown(post, async (page) => {
        await ready(page, 'spinal-care-plan > [slot="products"]');
        assert.equal(await page.$('spinal-care-plan > .spinal-commercial'), null);
      });
      const turn = async (status) =>
        rest(admin, {path: `/wp/v2/plugins/${NAME}/${NAME}`, data: {status}});
      await turn('inactive');
      const off = await plain().finally(() => turn('active'));
      assert.match(off, /Reklame\s+Siddepude/);
    },
  );
  await check('another widget does not hide what stands inside the block', async () => {
    await openEditor(editor, site, 'page');
    await editor.evaluate(
      (name, own) =>
        wp.data
          .dispatch('core/block-editor')
          .insertBlocks(
            wp.blocks.createBlock(name, {}, [wp.blocks.createBlock('core/html', {content: own})]),
          ),
      BLOCK,
      OWN,
    );
    const frame = await canvas(editor);
    await ready(frame, 'spinal-faq > details');
    await openSidebar(editor);
    await choose(editor, 'Widget', 'safety');
    await ready(frame, 'spinal-safety');
    const said = await frame.$eval(`[data-type="${BLOCK}"]`, (it) => it.textContent);
    assert.match(said, /tager ikke imod indhold[^]*Hvor kan jeg parkere|tager ikke imod indhold/);
    assert.ok(await frame.$(`[data-type="${BLOCK}"] [data-type="core/html"]`));
    await shown(await save(editor), async (page) => {
      await ready(page, 'spinal-safety');
      assert.ok(await page.$('spinal-safety + details#parking'));
    });
  });

  await check('the classic editor keeps an author’s widgets through both its tabs', async () => {
    const text = `Før\n\n<spinal-faq questions="driving" lang="en"></spinal-faq>\n\n<spinal-faq exclusive>\n${OWN}\n</spinal-faq>\n\n<spinal-care-plan>${LIST}</spinal-care-plan>\n\nEfter`;
    await admins(author, 'post-new.php?classic-editor');
    await author.waitForFunction(() => window.tinymce && window.switchEditors);
    await author.evaluate(() => switchEditors.go('content', 'tmce'));
    await author.waitForFunction(() => tinymce.get('content')?.initialized);
    const through = await author.evaluate((text) => {
      switchEditors.go('content', 'html');
      document.querySelector('#content').value = text;
      document.querySelector('#title').value = 'Klassisk';
      for (const tab of ['tmce', 'html', 'tmce']) switchEditors.go('content', tab);
      return tinymce.get('content').getContent();
    }, text);
    assert.match(through, /\[spinal_widget widget="faq" questions="driving" lang="en"\]/);
    await submit(author, '#publish');
    const id = new URL(author.url()).searchParams.get('post');
    const link = `${site.url}/?p=${id}`;
    await shown({link}, async (page) => {
      await ready(page, 'spinal-faq[questions="driving"][lang="en"]');
      await ready(page, 'spinal-faq[exclusive] > details#parking');
      await ready(page, 'spinal-care-plan > [slot="products"] a');
      assert.equal(await page.$('p spinal-faq, spinal-faq spinal-care-plan'), null);
    });
  });
  await check('an editor’s tag in classic text keeps its content, without paragraphs', async () => {
    const text = `Før <spinal-safety></spinal-safety> efter\n\n<spinal-faq>\n${OWN}\n</spinal-faq>`;
    await shown(await publish(editor, text), async (page) => {
      await ready(page, 'spinal-faq > details#parking');
      await ready(page, 'spinal-safety');
      assert.equal(await page.$('p > spinal-safety, p > spinal-faq, spinal-faq > p'), null);
    });
  });

  await check('a page in one language loads one script of the plugin', async () => {
    for (const [lang, file] of [
      ['', 'spinal-widgets.da.js'],
      [' lang="en"', 'spinal-widgets.en.js'],
    ]) {
      const post = await publish(author, shortcode(`[spinal_widget widget="safety"${lang}]`));
      const {page} = await visit({link: 'about:blank'});
      const asked = [];
      page.on('request', (request) => {
        if (request.url().includes(`${NAME}/assets/`)) asked.push(request.url().split('/').at(-1));
      });
      await page.goto(post.link);
      await ready(page, 'spinal-safety');
      assert.deepEqual(asked.sort(), [file, 'static.css']);
      await closed({page});
    }
  });
  await check('a tag outside of posts has its files, the style sheet in the head', async () => {
    const tag = '<spinal-safety lang="en"></spinal-safety>';
    const [theme] = await rest(admin, {path: '/wp/v2/themes?status=active'});
    if (theme.is_block_theme ?? theme.theme_supports['block-templates'])
      await rest(admin, {
        path: `/wp/v2/template-parts/${theme.stylesheet}//footer`,
        data: {content: html(tag)},
      });
    else {
      const instance = {raw: {title: '', content: tag}};
      const {id} = await rest(admin, {
        path: '/wp/v2/widgets',
        data: {id_base: 'custom_html', sidebar: 'sidebar-1', instance},
      });
      await rest(admin, {path: '/wp/v2/sidebars/sidebar-1', data: {widgets: [id]}});
    }
    const post = await publish(author, '<p>Ingen widget i teksten.</p>');
    await shown(post, async (page) => {
      await ready(page, 'spinal-safety[lang="en"]');
      assert.ok(await page.$('head link[href$="/reserve.css"]'));
    });
  });
  await check('a synced pattern moves nothing, and full width keeps the edge', async () => {
    const pattern = await rest(editor, {
      path: '/wp/v2/blocks',
      data: {
        title: 'Mønster',
        status: 'publish',
        content: `<!-- wp:${BLOCK} {"widget":"faq","align":"full"} /-->`,
      },
    });
    const post = await publish(editor, `<!-- wp:block {"ref":${pattern.id}} /--><p>Under.</p>`);
    const {page} = await visit({link: 'about:blank'});
    await page.setViewport({width: 400, height: 800});
    await page.evaluateOnNewDocument(() => {
      window.shift = 0;
      new PerformanceObserver((list) => {
        for (const {value} of list.getEntries()) window.shift += value;
      }).observe({type: 'layout-shift', buffered: true});
    });
    await page.goto(post.link);
    await ready(page, 'spinal-faq');
    assert.ok(await page.$('head link[href$="/reserve.css"]'));
    assert.equal(await page.$('body link[href$="/reserve.css"]'), null);
    assert.ok(
      (await page.evaluate(() => window.shift)) < 0.01,
      await page.evaluate(() => String(window.shift)),
    );
    const {left, right} = await page.$eval('spinal-faq', (it) => {
      const {left, right} = it.getBoundingClientRect();
      return {left, right: innerWidth - right};
    });
    assert.ok(left >= 16 && right >= 16, `${left}, ${right}`);
    await picture(page, 'full-width');
    await closed({page});
  });

  await check(
    'the site’s values hold for every widget, and a page’s own go before them',
    async () => {
      await admins(admin, SETTINGS);
      await admin.$eval('#emergency-number', (it) => (it.value = '113'));
      await admin.$eval('#reviewed-by', (it) => (it.value = 'Dr. Site'));
      await admin.$eval('#reviewed-on', (it) => (it.value = '2026-11-01'));
      await admin.select('#theme', 'clinic');
      await admin.$eval('#sources', (it) => (it.checked = !it.checked));
      await picture(admin, 'settings');
      await submit(admin, '#submit');
      const post = await publish(
        author,
        `${shortcode('[spinal_widget widget="faq"]')}${html('<spinal-safety emergency-number="911"></spinal-safety>')}`,
      );
      await shown(post, async (page) => {
        await ready(page, 'spinal-faq[emergency-number="113"][reviewed-by="Dr. Site"]');
        await ready(page, 'spinal-safety[emergency-number="911"][reviewed-by="Dr. Site"]');
        assert.match(await spoken(page, 'spinal-faq'), /113/);
        assert.match(await spoken(page, 'spinal-safety'), /911/);
        assert.ok(await page.$('link[href$="/themes/clinic.css"]'));
        assert.equal((await page.$$('spinal-sources')).length, 1);
        await picture(page, 'site-values');
      });
      await admins(editor, SETTINGS);
      assert.equal(await editor.$('#emergency-number'), null);
      await admins(admin, SETTINGS);
      for (const field of ['#emergency-number', '#reviewed-by', '#reviewed-on'])
        await admin.$eval(field, (it) => (it.value = ''));
      await admin.select('#theme', '');
      await admin.$eval('#sources', (it) => (it.checked = !it.checked));
      await submit(admin, '#submit');
    },
  );
  await check(
    'only who may name a reviewer names one; others keep the one that is named',
    async () => {
      const all = (name) =>
        `<!-- wp:${BLOCK} {"widget":"faq","options":{"reviewed-by":"${name}","reviewed-on":"2026-11-01","lang":"da"}} /-->\n\n${shortcode(`[spinal_widget widget="safety" reviewed-by="${name}"]`)}\n\n${html(`<spinal-procedure reviewed-by="${name}"></spinal-procedure>`)}`;
      for (const role of [author, editor]) {
        const {raw} = await publish(role, all('Dr. Falsk'));
        assert.doesNotMatch(raw, /Falsk|reviewed-/);
        assert.match(
          raw,
          /"lang":"da"[^]*widget="safety"\][^]*<spinal-procedure><\/spinal-procedure>/,
        );
      }
      const post = await publish(admin, all('Dr. Ægte'));
      assert.equal(post.raw.match(/Dr\. Ægte/g).length, 3);
      await openEditor(editor, site);
      const later = await rest(editor, {
        path: `/wp/v2/posts/${post.id}`,
        data: {
          content: `${post.raw}\n\n${shortcode('[spinal_widget widget="faq" reviewed-by="Dr. Ny"]')}`,
        },
      });
      assert.equal(later.content.raw.match(/Dr\. Ægte/g).length, 3);
      assert.doesNotMatch(later.content.raw, /Dr\. Ny/);
      await editor.evaluate(
        (name) => wp.data.dispatch('core/block-editor').insertBlocks(wp.blocks.createBlock(name)),
        BLOCK,
      );
      await openSidebar(editor);
      const labels = () =>
        editor.$$eval('.block-editor-block-inspector label', (all) =>
          all.map((it) => it.textContent.trim()),
        );
      await editor.$$eval('.components-panel__body-title button', (all) => {
        for (const it of all) if (it.ariaExpanded === 'false') it.click();
      });
      await editor.waitForFunction(() => document.body.textContent.includes('Alarmnummer'));
      assert.equal((await labels()).includes('Gennemgået af'), false);
    },
  );

  await check(
    'each widget is found in Danish and in English, with words in the editor’s language',
    async () => {
      for (const [page, search, name, labels] of [
        [admin, 'bivirkninger', 'Risici og hjælp', ['Widget', 'Sprog']],
        [admin, 'side effects', 'Risici og hjælp', ['Widget', 'Sprog']],
        [
          author,
          'spørgsmål',
          'Questions and answers',
          ['Widget', 'Language', 'One answer at a time', 'Tell search engines'],
        ],
      ]) {
        await openEditor(page, site, 'post');
        await insertFromInserter(page, search, name);
        await openSidebar(page);
        const all = await page.$$eval('.block-editor-block-inspector label', (labels) =>
          labels.map((it) => it.textContent.trim()),
        );
        for (const label of labels) assert.ok(all.includes(label), `${label}: ${all.join(', ')}`);
      }
    },
  );
  await check('questions are put in order by keys, and the preview stays what it is', async () => {
    await openEditor(admin, site);
    await admin.evaluate(
      (name) =>
        wp.data
          .dispatch('core/block-editor')
          .insertBlocks(
            wp.blocks.createBlock(name, {options: {questions: 'driving, diabetes typo'}}),
          ),
      BLOCK,
    );
    const frame = await canvas(admin);
    await ready(frame, 'spinal-faq');
    await frame.$eval('spinal-faq', (it) => (window.first = it));
    await openSidebar(admin);
    const down = await admin.waitForSelector(
      '::-p-aria([name="Flyt ned: Må jeg køre bil bagefter?"])',
    );
    await down.focus();
    await admin.keyboard.press('Enter');
    const optionsAre = (wanted) =>
      admin.waitForFunction(
        (wanted) =>
          wp.data.select('core/block-editor').getBlocks()[0].attributes.options.questions ===
          wanted,
        {},
        wanted,
      );
    await optionsAre('diabetes driving typo');
    await ready(frame, 'spinal-faq[questions="diabetes driving typo"]');
    assert.equal(
      await frame.evaluate(() => window.first === document.querySelector('spinal-faq')),
      true,
    );
    const notice = await frame.$eval('.components-notice', (it) => it.textContent);
    assert.match(notice, /“typo” er ikke tilladt for “Spørgsmål”/);
    await frame.$eval('.components-notice button', (it) => it.click());
    await optionsAre('diabetes driving');
    await picture(admin, 'order');
    assert.deepEqual(admin.faults, []);
  });
  await check('shortcodes and pasted tags become blocks, and nothing is lost', async () => {
    await openEditor(author, site);
    const made = await author.evaluate((name) => {
      const {createBlock, pasteHandler, rawHandler, switchToBlockType} = wp.blocks;
      const told = (all) =>
        [all]
          .flat()
          .map(({name: type, attributes: {widget, options}, innerBlocks}) =>
            type === name ? [widget, options, innerBlocks.length] : type,
          );
      const text = (text) => told(switchToBlockType(createBlock('core/shortcode', {text}), name));
      return {
        block: text('[spinal_widget widget="faq" questions="driving" exclusive]'),
        open: told(
          rawHandler({
            HTML: '<p>[spinal_widget widget="safety"]</p><p>Ring</p><p>[spinal_widget widget="faq"]</p><details><summary>Q</summary><p>A</p></details><p>[/spinal_widget]</p>',
          }),
        ),
        pasted: told(
          pasteHandler({
            HTML: '<p>før</p><spinal-safety lang="en"></spinal-safety>',
            plainText: '',
          }),
        ),
        html: told(
          switchToBlockType(
            createBlock('core/html', {
              content: '<style>a{}</style><spinal-faq exclusive></spinal-faq>',
            }),
            name,
          ),
        ),
      };
    }, BLOCK);
    assert.deepEqual(made, {
      block: [['faq', {questions: 'driving', exclusive: 'true'}, 0]],
      open: [['safety', {}, 0], 'core/paragraph', ['faq', {}, 1]],
      pasted: ['core/paragraph', ['safety', {lang: 'en'}, 0]],
      html: [['faq', {exclusive: 'true'}, 0]],
    });
  });
  await check('a snippet that is pasted as text becomes blocks', async () => {
    await openEditor(author, site);
    await author.evaluate(() =>
      wp.data.dispatch('core/block-editor').insertBlocks(wp.blocks.createBlock('core/paragraph')),
    );
    const frame = await canvas(author);
    const paragraph = await frame.waitForSelector('[data-type="core/paragraph"]');
    await paragraph.click();
    await paragraph.evaluate((it) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData(
        'text/plain',
        '<style>a{}</style>\n<script type="module" src="/x.js"></script>\n\n<spinal-faq\n  questions="driving"\n></spinal-faq>\n\n<spinal-safety></spinal-safety>',
      );
      it.dispatchEvent(
        new ClipboardEvent('paste', {clipboardData, bubbles: true, cancelable: true}),
      );
    });
    await ready(frame, 'spinal-safety');
    const blocks = await author.evaluate(() =>
      wp.data
        .select('core/block-editor')
        .getBlocks()
        .map(({attributes}) => attributes.widget),
    );
    assert.deepEqual(blocks, ['faq', 'safety']);
  });
  await check('a pattern gives a page its widgets', async () => {
    const patterns = await rest(editor, {path: '/wp/v2/block-patterns/patterns'});
    const before = patterns.find(({title}) => title === 'Før din blokade');
    const post = await publish(editor, before.content);
    await shown(post, async (page) => {
      for (const tag of ['spinal-procedure', 'spinal-faq', 'spinal-safety']) await ready(page, tag);
    });
  });

  await check(
    'an update takes the former files along, and says which medical text it changed',
    async () => {
      await admins(admin, PLACES);
      const later = newerPlugin('0.2.0');
      await admins(admin, 'plugin-install.php?tab=upload');
      const field = await admin.waitForSelector('#pluginzip');
      await admin.evaluate(
        () => (document.querySelector('.upload-plugin').style.display = 'block'),
      );
      await field.uploadFile(later.zip);
      await submit(admin, '#install-plugin-submit');
      await submit(admin, '.update-from-upload-overwrite');
      for (const version of [later.former, later.version]) {
        const folder = `${site.url}/wp-content/plugins/spinal-injection-widgets/assets/${version}`;
        assert.equal((await fetch(`${folder}/spinal-widgets.da.js`)).status, 200);
      }
      await admins(admin, 'index.php');
      const notices = await admin.$$eval('.notice', (all) =>
        all.map((it) => it.textContent).join(),
      );
      assert.match(notices, /En opdatering har ændret 1 medicinsk udsagn/);
      await admins(editor, 'index.php');
      const others = await editor.$$eval('.notice', (all) =>
        all.map((it) => it.textContent).join(),
      );
      assert.doesNotMatch(others, /medicinsk/);
      await admins(admin, PLACES);
      await picture(admin, 'places');
      const text = await admin.$eval('.wrap', (it) => it.innerText);
      assert.ok(text.includes(later.changed.after) && text.includes(later.changed.before));
      assert.match(text, /Dr\. Ægte/);
      assert.match(text, /Mønster/);
      await submit(admin, '#submit');
      assert.match(
        await admin.$eval('.wrap', (it) => it.innerText),
        /Version 0\.2\.0 er læst af admin/,
      );
      assert.equal(await admin.$('#changes'), null);
    },
  );
}
