// The test sends the scripts where the server allows no other origin to load modules.
const add = (type, text) =>
  document.head.append(Object.assign(document.createElement('script'), {type, text}));

function addScripts(library, danish) {
  const url = `data:text/javascript,${encodeURIComponent(danish)}`;
  add('importmap', JSON.stringify({imports: {'./locales/da.js': url}}));
  add('module', library);
}

window.addEventListener('message', async ({data: {library, danish}}) => {
  if (library) addScripts(library, danish);
  await customElements.whenDefined('spinal-faq');
  const widgets = [...document.querySelectorAll('spinal-faq')];
  for (const widget of widgets) await widget.updateComplete;
  const headings = widgets.map(({shadowRoot}) => shadowRoot.querySelector('#title').textContent);
  window.parent.postMessage({origin: window.origin, headings, messages: window.messages}, '*');
});
