// The block in the editor: options in the sidebar, the widget itself as the preview. It needs no build.
((
  {blocks, blockEditor, components, data, element, i18n},
  library,
  options,
  controls,
  {transforms},
) => {
  const {createElement: el, useEffect, useRef} = element;
  const {__, sprintf} = i18n;
  const {look, Option, LanguageOption} = controls;
  const BLOCK = 'spinal-injection-widgets/widget';
  const OF_REVIEWER = ['reviewed-by', 'reviewed-on'];

  const isForProducts = ({slot}) => slot === 'products';

  function contentLabel(widget) {
    if (isForProducts(widget))
      return __('Your products. The widget marks them as commercial.', 'spinal-injection-widgets');
    if (widget.slot === undefined)
      return __(
        'This widget takes no content. What you wrote stands below it.',
        'spinal-injection-widgets',
      );
    return __(
      'Your own questions, each a block “Details”. They replace the built-in questions, unless you choose some of those.',
      'spinal-injection-widgets',
    );
  }

  /** The widget as visitors see it. It stays the same element, so that it follows as one types. */
  function Preview({widget, attributes, content}) {
    const place = useRef();
    const shown = useRef();
    const written = JSON.stringify(attributes);
    useEffect(() => {
      const given = JSON.parse(written);
      let preview = place.current.firstElementChild;
      if (preview?.localName !== widget.tag) {
        preview = place.current.ownerDocument.createElement(widget.tag);
        shown.current = '';
      }
      for (const name of preview.getAttributeNames())
        if (!(name in given)) preview.removeAttribute(name);
      for (const [name, value] of Object.entries(given))
        if (preview.getAttribute(name) !== value) preview.setAttribute(name, value);
      if (shown.current !== content) {
        preview.innerHTML =
          content && widget.slot ? `<div slot="${widget.slot}">${content}</div>` : content;
        shown.current = content;
      }
      if (!preview.isConnected) place.current.replaceChildren(preview);
    }, [widget.tag, written, content]);
    return el('div', {ref: place, lang: library.siteLanguage});
  }

  /** What the library does not know, as after an update or from a shortcode. */
  function Unknown({widget, given, setOptions}) {
    const unknown = options.unknownIn(widget, given);
    if (unknown.length === 0) return null;
    const labelOf = (name) => widget.attributes[name]?.label ?? library.labels[name] ?? name;
    const sentences = unknown.map(([name, word]) =>
      word
        ? /* translators: 1: a value, 2: an attribute, such as “questions”. */
          sprintf(
            __('“%1$s” is not allowed for “%2$s”.', 'spinal-injection-widgets'),
            word,
            labelOf(name),
          )
        : /* translators: %s: an attribute, such as “questions”. */
          sprintf(
            __('“%s” is not an option of this widget.', 'spinal-injection-widgets'),
            labelOf(name),
          ),
    );
    if (options.namesNothing(widget, given))
      sentences.push(
        __(
          'Nothing of what you named is known, so visitors see no widget here.',
          'spinal-injection-widgets',
        ),
      );
    return el(
      components.Notice,
      {
        status: 'warning',
        isDismissible: false,
        actions: [
          {
            label: __('Remove', 'spinal-injection-widgets'),
            onClick: () => setOptions(options.withoutUnknown(widget, given)),
          },
        ],
      },
      sentences.join(' '),
    );
  }

  function Edit({attributes, setAttributes, clientId}) {
    const widget = library.widgets[attributes.widget] ?? library.widgets.faq;
    const given = attributes.options;
    const inner = data.useSelect(
      (select) => select(blockEditor.store).getBlocks(clientId),
      [clientId],
    );
    const {__unstableMarkNextChangeAsNotPersistent: notAStep} = data.useDispatch(blockEditor.store);
    const takesContent = widget.slot !== undefined;
    const mark = isForProducts(widget) && inner.length > 0 ? library.mark : '';
    // Products never stand without it, also where the plugin is gone.
    useEffect(() => {
      if (Boolean(attributes.mark) === Boolean(mark)) return;
      notAStep();
      setAttributes({mark});
    }, [mark, attributes.mark]);

    const setOptions = (changed) => setAttributes({options: changed});
    const change = (name) => (value) => {
      const rest = {...given};
      delete rest[name];
      setOptions(value ? {...rest, [name]: value} : rest);
    };
    const chooseWidget = (name) => {
      const known = {...library.widgets[name].attributes, ...library.global};
      const kept = Object.entries(given).filter(([option]) => option in known);
      setAttributes({widget: name, options: Object.fromEntries(kept)});
    };
    const option = ([name, rule]) =>
      el(Option, {key: name, name, rule, value: given[name], change: change(name)});
    const own = Object.entries(widget.attributes);
    const common = own.filter(
      ([name, rule]) => rule.common && (library.mayNameReviewer || !OF_REVIEWER.includes(name)),
    );

    return [
      el(blockEditor.InspectorControls, {key: 'options'}, [
        el(components.PanelBody, {key: 'widget', title: __('Widget', 'spinal-injection-widgets')}, [
          el(components.SelectControl, {
            ...look,
            key: 'widget',
            label: __('Widget', 'spinal-injection-widgets'),
            help: widget.summary,
            value: attributes.widget,
            onChange: chooseWidget,
            options: Object.entries(library.widgets).map(([value, {name}]) => ({
              value,
              label: name,
            })),
          }),
          el(LanguageOption, {key: 'lang', value: given.lang, change: change('lang')}),
          ...own.filter(([, rule]) => !rule.common).map(option),
        ]),
        el(
          components.PanelBody,
          {
            key: 'common',
            title: __('For every widget', 'spinal-injection-widgets'),
            initialOpen: false,
          },
          [...common, ['id', library.global.id]].map(option),
        ),
      ]),
      el('div', {...blockEditor.useBlockProps(), key: 'block'}, [
        el(Unknown, {key: 'unknown', widget, given, setOptions}),
        !(options.namesNothing(widget, given) && inner.length === 0) &&
          el(
            components.Disabled,
            {key: 'preview'},
            el(Preview, {
              widget,
              attributes: options.attributesOf(widget, given),
              content: takesContent ? blocks.serialize(inner) : '',
            }),
          ),
        (takesContent || inner.length > 0) &&
          el(
            'div',
            {key: 'content', style: {borderBlockStart: '1px dashed', marginBlockStart: '1em'}},
            [
              el('p', {key: 'label'}, contentLabel(widget)),
              el(blockEditor.InnerBlocks, {
                key: 'blocks',
                // A widget does not stand inside another one.
                allowedBlocks: blocks
                  .getBlockTypes()
                  .map(({name}) => name)
                  .filter((name) => name !== BLOCK),
                renderAppender: blockEditor.InnerBlocks.ButtonBlockAppender,
              }),
            ],
          ),
      ]),
    ];
  }

  blocks.registerBlockType(BLOCK, {
    edit: Edit,
    // The server writes the widget; what stands inside its tag is kept here.
    save: ({attributes: {mark}}) => [
      mark && el('p', {key: 'mark', className: 'spinal-commercial'}, el('strong', {}, mark)),
      el(blockEditor.InnerBlocks.Content, {key: 'inside'}),
    ],
    transforms,
    variations: Object.entries(library.widgets).map(([name, widget]) => ({
      name,
      title: widget.name,
      description: widget.summary,
      icon: widget.icon,
      keywords: [...widget.keywords, ...library.keywords],
      attributes: {widget: name},
      example: {attributes: {widget: name}},
      scope: ['inserter'],
      isActive: ({widget: shown}) => shown === name,
    })),
  });
})(
  window.wp,
  window.spinalInjectionWidgets,
  window.spinalInjectionWidgetOptions,
  window.spinalInjectionWidgetControls,
  window.spinalInjectionWidgetTransforms,
);
