// Danish is asked for, and arrives when the test says so.
window.danish = {};
window.danish.asked = new Promise((resolve) => (window.danish.ask = resolve));
window.danish.arrived = new Promise((resolve) => (window.danish.arrive = resolve));

// Everything a widget shows, from its first text on.
window.shown = [];
Element.prototype.attachShadow = new Proxy(Element.prototype.attachShadow, {
  apply(attachShadow, host, options) {
    const root = Reflect.apply(attachShadow, host, options);
    const seen = {childList: true, characterData: true, subtree: true};
    new MutationObserver(() => {
      // The slot for what stands in the tag has no text of its own.
      if (!root.textContent && !window.shown.some((it) => it.host === host)) return;
      const {lang} = root.querySelector('[part=root]') ?? {};
      window.shown.push({host, lang, text: root.textContent});
    }).observe(root, seen);
    return root;
  },
});
