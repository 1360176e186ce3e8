// The small script is there first, then a widget and what is below it, and the widget's files at last.
const frames = async (count) => {
  for (let frame = 0; frame < count; frame++) await new Promise(requestAnimationFrame);
};

window.arrived = (async () => {
  await import('/dist/autoload.js');
  const faq = document.createElement('spinal-faq');
  const below = document.createElement('p');
  const places = () => [below.getBoundingClientRect().top];
  below.textContent = 'Below the widget.';
  document.querySelector('main').append(faq, below);
  await frames(2);
  window.before = places();
  while (!faq.matches(':state(ready)')) await frames(1);
  await frames(3);
  window.after = places();
})();
