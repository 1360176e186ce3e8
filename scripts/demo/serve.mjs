// Serves dist-demo as a strict site would: node scripts/demo/serve.mjs [--port 8080]
import {createReadStream} from 'node:fs';
import {stat} from 'node:fs/promises';
import {createServer} from 'node:http';
import {extname, join, sep} from 'node:path';
import {fileURLToPath, pathToFileURL} from 'node:url';
import {parseArgs} from 'node:util';

const ROOT = fileURLToPath(new URL('../../dist-demo', import.meta.url));

/** The policy every page of the demo is served with, those built with Bootstrap and Bulma too. */
export const CSP = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "font-src 'self'",
  "frame-src 'self'",
  "base-uri 'none'",
  "require-trusted-types-for 'script'",
].join('; ');

const HEADERS = {
  'cache-control': 'no-cache',
  'content-security-policy': CSP,
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
};

const TYPES = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.map': 'application/json',
  '.svg': 'image/svg+xml',
};

/**
 * Starts the server on the port, or on a free one where it is taken.
 * @returns {Promise<{url: string, close: () => void}>}
 */
export async function serve({root = ROOT, port = 0} = {}) {
  const server = createServer((request, response) => answer(root, request, response));
  await listen(server, port).catch((error) => {
    if (error.code !== 'EADDRINUSE') throw error;
    return listen(server, 0);
  });
  return {
    url: `http://localhost:${server.address().port}/`,
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}

function listen(server, port) {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, () => {
      server.off('error', reject);
      resolve();
    });
  });
}

async function answer(root, request, response) {
  // What a browser asks for on a page that names no icon.
  const address = request.url === '/favicon.ico' ? '/icon.svg' : request.url;
  const file = await find(root, address);
  if (!file) return response.writeHead(404, {...HEADERS, 'content-type': 'text/plain'}).end('404');
  response.writeHead(200, {
    ...HEADERS,
    'content-type': TYPES[extname(file)] ?? 'application/octet-stream',
  });
  createReadStream(file).pipe(response);
}

async function find(root, address) {
  const path = decode(new URL(address, 'http://localhost').pathname);
  const file = path && join(root, path.endsWith('/') ? `${path}index.html` : path);
  if (!file?.startsWith(root + sep)) return undefined;
  const isFile = await stat(file).then(
    (it) => it.isFile(),
    () => false,
  );
  return isFile ? file : undefined;
}

function decode(path) {
  try {
    return decodeURIComponent(path);
  } catch {
    return undefined;
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const {values} = parseArgs({options: {port: {type: 'string', default: '8080'}}});
  const {url} = await serve({port: Number(values.port)});
  console.log(`The demo is at ${url} (Ctrl+C ends it)`);
}
