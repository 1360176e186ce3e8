import {words} from './words.js';

const w = words[document.documentElement.lang];

/** Gives every code block on the page a button that copies it. */
export function addCopyButtons() {
  for (const box of document.querySelectorAll('[data-copyable]')) box.append(...copyButton(box));
}

function copyButton(box) {
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = w.copy;
  const status = document.createElement('span');
  status.className = 'copy-status';
  status.role = 'status';
  button.addEventListener('click', async () => {
    status.textContent = '';
    status.textContent = await copy(box.querySelector('code'));
  });
  return [status, button];
}

async function copy(code) {
  try {
    await navigator.clipboard.writeText(code.textContent);
    return w.copied;
  } catch {
    // Only secure pages may write to the clipboard; the reader can still copy what is selected.
    getSelection().selectAllChildren(code);
    return w.copyFailed;
  }
}
