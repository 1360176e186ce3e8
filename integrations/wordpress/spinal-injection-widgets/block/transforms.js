// What becomes a block: a shortcode, and pasted tags of the library.
window.spinalInjectionWidgetTransforms = (({blocks}, library, {optionsOf}) => {
  const BLOCK = 'spinal-injection-widgets/widget';
  const SHORTCODE = 'spinal_widget';
  const names = new Map(Object.entries(library.widgets).map(([name, {tag}]) => [tag, name]));

  function make(name, attributes, inside) {
    // In a document of its own, where nothing of it runs.
    const {body: place} = new DOMParser().parseFromString(`<body>${inside}`, 'text/html');
    for (const mark of place.querySelectorAll(':scope > .spinal-commercial')) mark.remove();
    for (const box of place.querySelectorAll(':scope > div[slot]'))
      box.replaceWith(...box.childNodes);
    for (const it of place.querySelectorAll(':scope > [slot]')) it.removeAttribute('slot');
    const html = place.innerHTML.trim();
    return blocks.createBlock(
      BLOCK,
      {widget: name, options: optionsOf(library.widgets[name], attributes)},
      html ? blocks.rawHandler({HTML: html}) : [],
    );
  }

  const fromTag = (node) =>
    make(
      names.get(node.localName),
      Object.fromEntries([...node.attributes].map(({name, value}) => [name, value || 'true'])),
      node.innerHTML,
    );

  /** As the plugin reads it: an opening tag inside means that this one has no closing tag. */
  function fromShortcode({named, numeric}, {shortcode: {content = ''}}) {
    const {widget: name, ...rest} = named;
    const flags = Object.fromEntries(numeric.map((flag) => [flag, 'true']));
    const next = content.search(/(?<!\[)\[spinal_widget(?![\w-])/);
    const block = make(name, {...rest, ...flags}, next < 0 ? unwrapped(content) : '');
    if (next < 0) return [block];
    const page = unwrapped(content.slice(0, next)) + content.slice(next);
    return [block, ...blocks.rawHandler({HTML: `${page}[/${SHORTCODE}]`})];
  }

  /** Without the ends of paragraphs around the shortcode. */
  const unwrapped = (html) => html.replace(/^(\s*<\/p>)+|(<p>\s*)+$/g, '');

  /** The widgets of a snippet, where nothing else stands beside them but what loads them. */
  function tagsOf(html) {
    const {body} = new DOMParser().parseFromString(`<body>${html}`, 'text/html');
    const others = [...body.childNodes].filter(
      (node) =>
        !['SCRIPT', 'STYLE', 'LINK', '#comment'].includes(node.nodeName) &&
        node.textContent.trim() + node.nodeName !== '#text' &&
        !names.has(node.localName),
    );
    return others.length > 0 ? [] : [...body.children].filter((it) => names.has(it.localName));
  }

  const transforms = {
    from: [
      {
        type: 'shortcode',
        tag: SHORTCODE,
        isMatch: ({named}) => named.widget in library.widgets,
        transform: fromShortcode,
      },
      {
        type: 'raw',
        selector: [...names.keys()].join(),
        isMatch: (node) => names.has(node.localName),
        schema: () =>
          Object.fromEntries(
            Object.values(library.widgets).map(({tag, attributes}) => [
              tag,
              {
                attributes: Object.keys({...attributes, ...library.global}),
                children: '*',
                allowEmpty: true,
              },
            ]),
          ),
        transform: fromTag,
      },
      {
        type: 'block',
        blocks: ['core/shortcode'],
        isMatch: ({text = ''}) => text.trim().startsWith(`[${SHORTCODE}`),
        // On a line of its own, or WordPress leaves it as it is.
        transform: ({text}) => blocks.rawHandler({HTML: `\n${text}\n`}),
      },
      {
        type: 'block',
        blocks: ['core/html'],
        isMatch: ({content = ''}) => tagsOf(content).length > 0,
        transform: ({content}) => tagsOf(content).map(fromTag),
      },
    ],
  };
  return {transforms, tagsOf, fromTag};
})(window.wp, window.spinalInjectionWidgets, window.spinalInjectionWidgetOptions);
