import {readFile} from 'node:fs/promises';
import {extname, normalize} from 'node:path';

const OTHER_VERSION = '/other-version/';
const POLICY = /^<!-- csp: (?<policy>.+) -->/;

/**
 * Serves as they are, without the runner's script and transforms:
 * - HTML pages under /test/ (test/pages/ also as /pages/), with the content security policy that
 *   their first line names: `<!-- csp: default-src 'none'; script-src 'self' -->`
 * - the built files under /dist/, so that integrity hashes hold
 * - the same under /other-version/, as a version with another heading for the FAQ; `?without=` names a
 *   tag that it does not have.
 */
export async function servePages(context, next) {
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
  context.type = extname(path);
  context.body = isOther ? otherVersion(body.toString(), context.query.without) : body;
}

function otherVersion(code, without) {
  const other = code.replaceAll('Questions and answers', 'Questions, as they were');
  return without ? other.replaceAll(`"${without}":`, '"spinal-of-old":') : other;
}
