// The small script is there first, then widgets and what is below them, and the files of the last at last.
const frames = async (count) => {
  for (let frame = 0; frame < count; frame++) await new Promise(requestAnimationFrame);
};

window.arrived = (async () => {
  await import('/dist/autoload.js');
  const widgets = window.query
    .get('tags')
    .split(' ')
    .map((tag) => document.createElement(tag));
  const below = document.createElement('p');
  const places = () => [below.getBoundingClientRect().top];
  below.textContent = 'Below the widgets.';
  document.querySelector('main').append(...widgets, below);
  await frames(2);
  window.before = places();
  while (!widgets.every((it) => it.matches(':state(ready)'))) await frames(1);
  await frames(3);
  window.after = places();
})();
