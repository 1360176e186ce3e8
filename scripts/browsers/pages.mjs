import {readFile} from 'node:fs/promises';
import {extname, normalize} from 'node:path';

const POLICY = /^<!-- csp: (?<policy>.+) -->/;

/**
 * Serves as they are, without the runner's script and transforms:
 * - HTML pages under /test/ (test/pages/ also as /pages/), with the content security policy that
 *   their first line names: `<!-- csp: default-src 'none'; script-src 'self' -->`
 * - the built files under /dist/, so that integrity hashes hold.
 */
export async function servePages(context, next) {
  if (context.path.startsWith('/pages/')) context.path = `/test${context.path}`;
  const path = normalize(decodeURIComponent(context.path));
  const isPage = path.startsWith('/test/') && path.endsWith('.html');
  if (!isPage && !path.startsWith('/dist/')) return next();

  const body = await readFile(`.${path}`).catch(() => undefined);
  if (!body) return next();
  const policy = isPage && POLICY.exec(body.toString())?.groups.policy;
  if (policy) context.set('Content-Security-Policy', policy);
  context.type = extname(path);
  context.body = body;
}
