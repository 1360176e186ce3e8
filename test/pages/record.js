// First script of a page: keeps what later scripts do to it.
window.messages = [];
window.tags = [];

for (const level of ['debug', 'log', 'info', 'warn', 'error']) {
  console[level] = (...words) => window.messages.push(`${level}: ${words.join(' ')}`);
}
window.addEventListener('error', ({message}) => window.messages.push(`thrown: ${message}`));
window.addEventListener('unhandledrejection', ({reason}) =>
  window.messages.push(`rejected: ${reason}`),
);

customElements.define = (tag, ...rest) => {
  window.tags.push(tag);
  CustomElementRegistry.prototype.define.call(customElements, tag, ...rest);
};

/** Every name on the window, on the built-in classes and on their prototypes. */
window.surface = () => {
  const names = (path, object) => Reflect.ownKeys(object).map((key) => `${path}${String(key)}`);
  const classes = Object.getOwnPropertyNames(window)
    .filter((name) => /^[A-Z]/.test(name) && typeof window[name] === 'function')
    .flatMap((name) => [
      ...names(`${name}.`, window[name]),
      ...names(`${name}.prototype.`, window[name].prototype ?? {}),
    ]);
  return [...names('', window), ...classes, ...names('document.', document)];
};

window.surfaceBefore = undefined;
window.surfaceBefore = window.surface();
