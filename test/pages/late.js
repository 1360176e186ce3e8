// Stands for a slow network: the page has been on the screen for a while when the widgets come.
const widgets = () =>
  [...document.querySelectorAll('#above *')].filter(({localName}) =>
    localName.startsWith('spinal-'),
  );
const places = () =>
  [...widgets(), document.querySelector('#below')].map((it) => it.getBoundingClientRect().top);

const frames = async (count) => {
  for (let frame = 0; frame < count; frame++) await new Promise(requestAnimationFrame);
};

window.arrived = (async () => {
  await new Promise((done) => setTimeout(done, 300));
  window.before = places();
  await import(window.query.get('script'));
  // What is in view comes by itself; the rest is of no account.
  const near = widgets().filter((it) => it.getBoundingClientRect().top < innerHeight);
  while (!near.every((it) => it.matches(':state(ready)'))) await frames(1);
  await frames(3);
  window.after = places();
})();
