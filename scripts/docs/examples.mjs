import {readFileSync} from 'node:fs';
import {extname} from 'node:path';

/** The pages that the tests run, by the name of their framework. */
const PAGES = {
  react: 'react/page.tsx',
  preact: 'preact/page.tsx',
  vue: 'vue/page.vue',
  svelte: 'svelte/page.svelte',
  angular: 'angular/page.ts',
  plain: 'plain/events.ts',
};

/** Each page as a block of code. */
export function examples() {
  return Object.fromEntries(Object.entries(PAGES).map(([name, file]) => [name, codeOf(file)]));
}

function codeOf(file) {
  const text = readFileSync(`test/frameworks/${file}`, 'utf8');
  return `\`\`\`${extname(file).slice(1)}\n${text}\`\`\``;
}
