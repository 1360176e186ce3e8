/* global wp */
// The administration of WordPress, as somebody who is signed in uses it. Posts are saved as the editor
// saves them: through the REST API, with what the user may do.
import assert from 'node:assert/strict';
import {once} from 'node:events';
import {resolve} from 'node:path';
import {NAME} from './build.mjs';
import {PASSWORD} from './site.mjs';

/** In ms: WordPress is slow under PHP's own server. */
export const PATIENCE = 90_000;

export async function signIn(browser, site, user) {
  const context = await browser.createBrowserContext();
  const page = await context.newPage({type: 'window'});
  await page.setViewport({width: 1400, height: 1000});
  page.setDefaultTimeout(PATIENCE);
  // The editor asks before a page with changes is left.
  page.on('dialog', (dialog) => dialog.accept());
  Object.assign(page, {faults: [], site});
  page.on('pageerror', (error) => page.faults.push(error.message));
  await page.goto(`${site.url}/wp-login.php`);
  await page.type('#user_login', user);
  await page.type('#user_pass', PASSWORD);
  await submit(page, '#wp-submit');
  return page;
}

/** Until the next page is there: a navigation is also that of a page which changes its own address before it sends. */
export async function submit(page, selector) {
  const loaded = once(page, 'load', {signal: AbortSignal.timeout(PATIENCE)});
  await Promise.all([loaded, page.click(selector)]);
}

export async function upload(page, site) {
  await page.goto(`${site.url}/wp-admin/plugin-install.php?tab=upload`);
  const field = await page.waitForSelector('#pluginzip');
  await page.evaluate(() => (document.querySelector('.upload-plugin').style.display = 'block'));
  await field.uploadFile(resolve(`dist-wordpress/${NAME}.zip`));
  await submit(page, '#install-plugin-submit');
  await submit(page, 'a[href*="action=activate"]');
  await page.goto(`${site.url}/wp-admin/plugins.php`);
  assert.ok(await page.$(`[data-plugin="${NAME}/${NAME}.php"].active`));
}

export const html = (text) => `<!-- wp:html -->\n${text}\n<!-- /wp:html -->`;
export const shortcode = (text) => `<!-- wp:shortcode -->\n${text}\n<!-- /wp:shortcode -->`;
export const block = (attributes, inside) =>
  `<!-- wp:spinal-injection-widgets/widget ${JSON.stringify(attributes)} -->\n${inside}\n<!-- /wp:spinal-injection-widgets/widget -->`;

export async function openEditor(page, site, type = 'post') {
  const there = () =>
    page.waitForFunction(() => window.wp?.data?.select('core/editor').getCurrentPostId());
  await page.goto(`${site.url}/wp-admin/post-new.php?post_type=${type}`);
  await there();
  await page.evaluate(() => {
    const {set} = wp.data.dispatch('core/preferences');
    set('core/edit-post', 'welcomeGuide', false);
    set('core', 'enableChoosePatternModal', false);
  });
  // Its own dialogs may be open by now, and lie above all.
  await page.reload();
  await there();
  await page.evaluate(() => wp.data.dispatch('core/editor').editPost({title: 'Forsøg'}));
}

/** As the editor does when it saves, without opening it. @returns {Promise<{id: number, link: string, raw: string}>} */
export async function publish(page, content) {
  const data = {title: 'Forsøg', status: 'publish', content};
  const post = await rest(page, {path: '/wp/v2/posts', data});
  return {id: post.id, link: post.link, raw: post.content.raw};
}

/** Asks the REST API as who is signed in; with `data` it is a POST. */
export async function rest(page, {path, data}) {
  const {url} = page.site;
  if (!page.url().startsWith(`${url}/wp-admin/`)) await page.goto(`${url}/wp-admin/profile.php`);
  const {ok, body} = await page.evaluate(
    async (url, path, data) => {
      const nonce = await (await fetch(`${url}/wp-admin/admin-ajax.php?action=rest-nonce`)).text();
      const address = `${url}/index.php?rest_route=${path.replace('?', '&')}&context=edit`;
      const answer = await fetch(address, {
        method: data ? 'POST' : 'GET',
        headers: {'X-WP-Nonce': nonce, 'Content-Type': 'application/json'},
        body: data && JSON.stringify(data),
      });
      return {ok: answer.ok, body: await answer.json()};
    },
    url,
    path,
    data,
  );
  if (!ok) throw new Error(`${path}: ${JSON.stringify(body)}`);
  return body;
}

export async function save(page) {
  return page.evaluate(async () => {
    const {dispatch, select} = wp.data;
    dispatch('core/editor').editPost({status: 'publish'});
    await dispatch('core/editor').savePost();
    if (!select('core/editor').didPostSaveRequestSucceed())
      throw new Error('The post was not saved.');
    const {link, content} = select('core/editor').getCurrentPost();
    return {link, raw: content.raw ?? content};
  });
}

/** @param {string} [title] of a variation; else the block itself is taken */
export async function insertFromInserter(page, text, title) {
  // Before the canvas is there, the editor may still replace what is inserted.
  await canvas(page);
  await setInserter(page, true);
  const search = await page.waitForSelector('.block-editor-inserter__search input');
  await search.type(text);
  const item = await page.waitForSelector(
    title
      ? `.block-editor-inserter__panel-content [role="option"]::-p-text(${title}), .block-editor-block-types-list [role="option"]::-p-text(${title})`
      : '.editor-block-list-item-spinal-injection-widgets-widget',
  );
  // Not where the mouse would be: a dialog of the editor's own may lie above it for a moment.
  await item.evaluate((button) => button.click());
  await page.waitForFunction(() => wp.data.select('core/block-editor').getBlocks().length > 0);
  await setInserter(page, false);
}

/** As its button does; which store has it depends on the version. */
function setInserter(page, open) {
  return page.evaluate((open) => {
    const {setIsInserterOpened} = wp.data.dispatch('core/editor');
    (setIsInserterOpened ?? wp.data.dispatch('core/edit-post').setIsInserterOpened)(open);
  }, open);
}

/** The document that the blocks are in: a frame in newer versions. */
export async function canvas(page) {
  await page.waitForSelector('iframe[name="editor-canvas"], .block-editor-block-list__layout');
  const element = await page.$('iframe[name="editor-canvas"]');
  const place = element ? await element.contentFrame() : page;
  await place.waitForSelector('.block-editor-block-list__layout');
  return place;
}

export async function openSidebar(page) {
  await page.evaluate(() => {
    const {dispatch, select} = wp.data;
    const [first] = select('core/block-editor').getBlocks();
    dispatch('core/block-editor').selectBlock(first.clientId);
    return dispatch('core/edit-post').openGeneralSidebar('edit-post/block');
  });
  await page.waitForSelector('.block-editor-block-inspector select');
}

/** The first box with this label. */
export async function tick(page, label) {
  const box = await page.waitForSelector(`::-p-aria([name="${label}"][role="checkbox"])`);
  await box.click();
}

/** By the text of the label: its accessible name is in capitals where the style makes them. */
export async function choose(page, label, value) {
  const id = await page.$$eval(
    '.block-editor-block-inspector label',
    (labels, label) => labels.find(({textContent}) => textContent.trim() === label)?.htmlFor,
    label,
  );
  assert.ok(id, `There is no option “${label}”.`);
  await page.select(`[id="${id}"]`, value);
}
