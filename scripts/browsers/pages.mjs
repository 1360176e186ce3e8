import {readFile} from 'node:fs/promises';
import {extname, normalize} from 'node:path';

const OTHER_VERSION = '/other-version/';
const POLICY = /^<!-- csp: (?<policy>.+) -->/;

/**
 * Serves as they are, without the runner's script and transforms:
 * - HTML pages under /test/ (test/pages/ also as /pages/), with the content security policy that
 *   their first line names: `<!-- csp: default-src 'none'; script-src 'self' -->`. `?script=` names
 *   another file of the library than spinal-widgets.js, and `integrity="dist/…"` becomes that of the file.
 * - the built files under /dist/, so that integrity hashes hold, for pages of any origin
 * - the same under /other-version/, as a version with another heading for the FAQ; `?without=` names a
 *   tag that it does not have.
 * - /latest/ leads to /dist/ by a redirection, as a CDN has it.
 */
export async function servePages(context, next) {
  if (context.path.startsWith('/latest/')) {
    context.set('Access-Control-Allow-Origin', '*');
    context.redirect(context.path.replace('/latest/', '/dist/'));
    return;
  }
  if (context.path.startsWith('/pages/')) context.path = `/test${context.path}`;
  const path = normalize(decodeURIComponent(context.path));
  const isPage = path.startsWith('/test/') && path.endsWith('.html');
  const isOther = path.startsWith(OTHER_VERSION);
  if (!isPage && !isOther && !path.startsWith('/dist/')) return next();

  const file = isOther ? path.replace(OTHER_VERSION, '/dist/') : path;
  const body = await readFile(`.${file}`).catch(() => undefined);
  if (!body) return next();
  const policy = isPage && POLICY.exec(body.toString())?.groups.policy;
  if (policy) context.set('Content-Security-Policy', policy);
  if (!isPage) context.set('Access-Control-Allow-Origin', '*');
  context.type = extname(path);
  if (isPage) context.body = await pinned(withScript(body.toString(), context.query.script));
  else context.body = isOther ? otherVersion(body.toString(), context.query.without) : body;
}

function withScript(page, script) {
  if (!script) return page;
  const tag = script.includes('.iife.') ? '<script src=' : '<script type="module" src=';
  return page.replaceAll(
    '<script type="module" src="/dist/spinal-widgets.js',
    `${tag}"/dist/${script}`,
  );
}

async function pinned(page) {
  if (!page.includes('integrity="dist/')) return page;
  const integrity = JSON.parse(await readFile('./dist/integrity.json', 'utf8'));
  return page.replaceAll(/integrity="dist\/(.+?)"/g, (_, file) => `integrity="${integrity[file]}"`);
}

function otherVersion(code, without) {
  const other = code.replaceAll('Questions and answers', 'Questions, as they were');
  return without ? other.replaceAll(`"${without}":`, '"spinal-of-old":') : other;
}
