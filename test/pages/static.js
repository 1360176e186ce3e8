// A widget with its words inside, as a server sends it; its script comes when the test says so.
window.withWords = () => {
  const theme = window.query.get('theme');
  const dressed = theme ? `<link rel="stylesheet" href="/dist/themes/${theme}.css" />` : '';
  const [tag, attributes, more, between] = ['tag', 'attributes', 'more', 'between'].map(
    (name) => window.query.get(name) ?? '',
  );
  const request = new XMLHttpRequest();
  const file = window.query.get('file') ?? tag.replace('spinal-', '');
  request.open('GET', `/dist/static/${document.documentElement.lang}/${file}.html`, false);
  request.send();
  const words = between
    ? request.responseText
        .trim()
        .replace(/<details.*(?=<\/div>\s*<div class="help">)/s, '')
        .replace(
          /(?=\s*<div class="help">)/,
          `</section>${between}<div class="root spinal-static ${tag}">`,
        )
        .replace(/<\/section>$/, '</div>')
    : request.responseText;
  return `${dressed}<div id="above"><${tag} ${attributes}>${words}${more}</${tag}></div>`;
};

const frame = () => new Promise((done) => requestAnimationFrame(done));
const below = () => document.getElementById('below').getBoundingClientRect().top;

/** @returns where what stands below was, and where it is */
window.arrive = async (script) => {
  for (let count = 0; count < 2; count++) await frame();
  const before = below();
  await import(`/dist/${script}`);
  const widget = document.querySelector('#above > *');
  // What is far away is not loaded before it is printed.
  if (script.startsWith('autoload')) window.dispatchEvent(new Event('beforeprint'));
  while (!widget.matches(':state(ready)')) await frame();
  for (let count = 0; count < 3; count++) await frame();
  return [before, below()];
};
