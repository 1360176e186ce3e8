// Stands for a slow network: the page has been on the screen for a while when the widgets come.
window.heights = {};
const widget = document.querySelector('main').firstElementChild;
const height = () => document.querySelector('#below').offsetTop - widget.offsetTop;

window.arrived = (async () => {
  await new Promise((done) => setTimeout(done, 300));
  heights.reserved = height();
  await import(`/dist/${new URLSearchParams(location.search).get('script')}`);
  await customElements.whenDefined(widget.localName);
  await widget.updateComplete;
  for (let frame = 0; frame < 3; frame++) await new Promise(requestAnimationFrame);
  heights.real = height();
})();
