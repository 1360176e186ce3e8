// What is shown in the pages, and the function that shows it there.

/** Their style is a sheet of the page's document. */
export const OWN_QUESTIONS =
  '<spinal-faq><details><summary>Where?</summary><p>Here.</p></details></spinal-faq>';

/**
 * Runs in the page: shows markup there in front of all else, with its first panel open, in the page's
 * own look or in another.
 * @returns the look: how text is set, and on which colour
 */
export async function show(markup, look) {
  document.querySelector('#stage')?.remove();
  const stage = document.createElement('div');
  stage.id = 'stage';
  // Of the page only what is inherited reaches the stage.
  const style = {
    ...{all: 'unset', display: 'block', position: 'fixed', top: '0', left: '0'},
    ...{'box-sizing': 'border-box', width: '800px', padding: '16px', 'z-index': '9', ...look},
  };
  for (const [name, value] of Object.entries(style))
    stage.style.setProperty(name, value, 'important');
  stage.innerHTML = markup;
  // Where a widget stands, and the space and the line around it, are the page's.
  for (const widget of stage.children)
    for (const name of ['margin', 'outline', 'position', 'z-index'])
      widget.style.setProperty(name, 'initial', 'important');
  document.body.append(stage);
  await rest();
  inside(stage)
    .find((it) => it.matches('button[aria-expanded=false]:not(#sources-button)'))
    ?.click();
  // What is far below the window is painted when it comes near.
  await rest();

  const set = getComputedStyle(stage.lastElementChild);
  const background =
    look?.background ??
    [document.body, document.documentElement]
      .map((element) => getComputedStyle(element).backgroundColor)
      .find((value) => value !== 'rgba(0, 0, 0, 0)') ??
    'Canvas';
  stage.style.setProperty('background', background, 'important');
  return {
    ...{'font-family': set.fontFamily, 'font-size': set.fontSize, color: set.color, background},
    ...{direction: set.direction, 'color-scheme': set.colorScheme},
  };

  async function rest() {
    const elements = inside(stage);
    await Promise.all(elements.map((element) => element.updateComplete));
    await new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
    const empty = elements.some((it) => it.matches('.panel[hidden]') && !it.textContent.trim());
    if (empty || inside(stage).length > elements.length) await rest();
  }

  function inside(root) {
    return [...root.querySelectorAll('*')].flatMap((element) => [
      element,
      ...(element.shadowRoot ? inside(element.shadowRoot) : []),
    ]);
  }
}
