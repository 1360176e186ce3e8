// Kinds of pages that a widget may stand in, with the style sheets that such sites load.
import {readFile} from 'node:fs/promises';
import {fileURLToPath} from 'node:url';
import {compile} from 'tailwindcss';
import {unpacked} from './unpacked.mjs';

const WORDPRESS = {
  name: '@wordpress/block-library',
  version: '11.1.0',
  integrity:
    'sha512-QSg0uK/aWwaaZJiC625cVdh5R2GKkwwIL23VQaAMV+EHfOA4LzdwpZH4wo0o5NgS/pQN7KMJq6wz50F+dav98Q==',
};

const FOUNDATION = {
  name: 'foundation-sites',
  version: '6.9.0',
  integrity:
    'sha512-bZpjL6lxuGViy1UU/NuMddyAAJP0YgJYKNh+8ZtDWhQRtiY1yQISxHmgF4V8EFx7DWHDTdZC1fwFysnMAYkdQg==',
};

/**
 * By name: the style sheet, what stands on the page's `<html>`, and whether it is another's variant.
 * @returns {Promise<Record<string, Host>>}
 * @typedef {{css: string, attributes?: Record<string, string>, variant?: boolean}} Host
 */
export async function hosts() {
  const bootstrap = await installed('bootstrap/dist/css/bootstrap.css');
  const pico = await installed('@picocss/pico/css/pico.css');
  return {
    'Bootstrap 3': {css: await installed('bootstrap-3/dist/css/bootstrap.css')},
    'Bootstrap 5': {css: bootstrap},
    'Bootstrap 5, dark': {css: bootstrap, attributes: {'data-bs-theme': 'dark'}, variant: true},
    'Tailwind with its preflight': {css: await tailwind()},
    Pico: {css: pico, attributes: {'data-theme': 'light'}},
    'Pico, dark': {css: pico, attributes: {'data-theme': 'dark'}, variant: true},
    Foundation: {css: await downloaded(FOUNDATION, 'dist/css/foundation.css')},
    'Foundation, from right to left': {
      css: await downloaded(FOUNDATION, 'dist/css/foundation-rtl.css'),
      attributes: {dir: 'rtl'},
      variant: true,
    },
    // Not in npm: what a block theme adds (presets, global styles, layout), which WordPress makes of theme.json with
    // each page. `npm run try:wordpress` shows the widgets in such a theme.
    'WordPress, blocks': {
      css: await downloaded(
        WORDPRESS,
        ...['reset', 'common', 'style', 'theme', 'elements'].map((it) => `build-style/${it}.css`),
      ),
    },
    'a page where all is unset': {css: '* { all: unset; }'},
    'a root font size of 62.5 %': {
      css: 'html { font: 62.5%/1.6 "Liberation Serif", serif; } body { font-size: 1.8rem; }',
    },
    'a dark page': {
      css: ':root { color-scheme: dark; background: #14181b; color: #dfe4e8; }',
    },
    'a page from right to left': {css: '', attributes: {dir: 'rtl'}},
    'text styles for every element': {
      css: `* {
        letter-spacing: 0.2em; word-spacing: 0.5em; text-transform: uppercase; text-indent: 2em;
        text-align: right; text-align-last: right; line-height: 3; font-style: italic;
        font-weight: 900; font-variant: small-caps; white-space: nowrap; word-break: break-all;
        overflow-wrap: anywhere; hyphens: auto; list-style: square inside; caption-side: bottom;
        border-collapse: collapse; border-spacing: 9px; cursor: wait;
      }`,
    },
    'boxes for every element': {
      css: `* {
        box-sizing: content-box; position: relative; z-index: 1; margin-block: 3px;
        outline: 1px solid; overflow-anchor: none; transition: all 1s;
      }`,
    },
    'the names that the widgets use inside': {
      css: `
        :root { --accent: red; --line: red; --surface: red; --radius: 3em; --warning: red; }
        .root, .chart, .phase, .drawing, .sources, .panel { display: none; }
        .small { font-size: 3em; } .note, .help, .tab { padding: 3em; border: 5px solid; }
        [hidden] { display: none !important; }
      `,
    },
  };
}

/** Middleware that serves them as /test/hosts.json. */
export async function serveHosts() {
  const body = await hosts();
  return (context, next) => {
    if (context.path !== '/test/hosts.json') return next();
    context.body = body;
  };
}

/** Tailwind's own build of what every site that uses it loads. */
async function tailwind() {
  const folder = new URL('.', import.meta.resolve('tailwindcss/index.css'));
  const loadStylesheet = async (id, base) => {
    const url = new URL(id === 'tailwindcss' ? 'index.css' : id, folder);
    return {path: fileURLToPath(url), base, content: await readFile(url, 'utf8')};
  };
  const {build} = await compile('@import "tailwindcss";', {base: '.', loadStylesheet});
  return build(['hidden', 'prose', 'text-sm']);
}

function installed(path) {
  return readFile(new URL(import.meta.resolve(path)), 'utf8');
}

async function downloaded(archive, ...paths) {
  const folder = await unpacked(archive);
  const files = await Promise.all(paths.map((path) => readFile(`${folder}/${path}`, 'utf8')));
  return files.join('\n');
}
