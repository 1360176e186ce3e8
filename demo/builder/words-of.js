// What widgets say, as HTML that needs no script: asked for at a worker, which scripts/demo/build.mjs makes.

const url = new URL('words-worker.js', import.meta.url).href;
const policy = globalThis.trustedTypes?.createPolicy('spinal-builder', {
  createScriptURL: (address) => address,
});

let worker;

/**
 * @param {[tag: string, attributes: Record<string, string>][]} widgets
 * @param {string} lang
 * @returns {Promise<Record<string, string>>} by tag
 */
export function wordsOf(widgets, lang) {
  // A new question makes what was asked before useless.
  worker?.terminate();
  worker = new Worker(policy?.createScriptURL(url) ?? url, {type: 'module'});
  worker.postMessage({widgets: widgets.map(([tag, attributes]) => [tag, attributes]), lang});
  return new Promise((resolve) =>
    worker.addEventListener('message', ({data}) => resolve(data), {once: true}),
  );
}
