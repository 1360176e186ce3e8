// The block in the editor: options in the sidebar, the widget itself as the preview. It needs no build.
(({blocks, blockEditor, components, data, element, i18n}, library) => {
  const {createElement: el, useEffect, useRef} = element;
  const {__} = i18n;
  const BLOCK = 'spinal-injection-widgets/widget';

  // How WordPress looks from 6.7 on; earlier versions do not know these.
  const look = {__nextHasNoMarginBottom: true, __next40pxDefaultSize: true};

  const wordsOf = (value) => (value ? value.split(' ') : []);

  function Option({name, rule, value = '', change}) {
    const common = {...look, label: name, help: rule.help, value, onChange: change};
    switch (rule.type) {
      case 'flag':
        return el(components.ToggleControl, {
          ...common,
          checked: value === 'true',
          onChange: (on) => change(on ? 'true' : ''),
        });
      case 'one':
        return el(components.SelectControl, {
          ...common,
          options: [
            {value: '', label: __('Default', 'spinal-injection-widgets')},
            ...rule.values.map((it) => ({value: it, label: rule.labels?.[it] ?? it})),
          ],
        });
      case 'some':
      case 'ids':
        return el(Choices, {rule, value, change, label: common.label, help: common.help});
      default:
        return el(components.TextControl, {
          ...common,
          type: rule.type === 'date' ? 'date' : 'text',
        });
    }
  }

  /** Several of a list; they stand in the order in which they are ticked. */
  function Choices({rule, value, change, label, help}) {
    const chosen = wordsOf(value);
    const others = (it) => chosen.filter((other) => other !== it);
    return el(
      components.BaseControl,
      {...look, help},
      el('fieldset', {}, [
        el(components.BaseControl.VisualLabel, {key: 'legend', as: 'legend'}, label),
        ...rule.values.map((it) =>
          el(components.CheckboxControl, {
            ...look,
            key: it,
            label: rule.labels?.[it] ?? it,
            checked: chosen.includes(it),
            onChange: (on) => change([...others(it), ...(on ? [it] : [])].join(' ')),
          }),
        ),
      ]),
    );
  }

  function LanguageOption({value = '', change}) {
    return el(components.SelectControl, {
      ...look,
      label: __('Language', 'spinal-injection-widgets'),
      value,
      onChange: change,
      options: [
        {value: '', label: __('As the page', 'spinal-injection-widgets')},
        ...library.languages.map(({code, name}) => ({value: code, label: name})),
      ],
    });
  }

  const contentLabel = ({slot}) =>
    slot === 'products'
      ? __('Your products. The widget marks them as commercial.', 'spinal-injection-widgets')
      : __(
          'Your own questions, each a block “Details”. They replace the built-in questions, unless you choose some of those.',
          'spinal-injection-widgets',
        );

  /** The widget as visitors see it, made anew when something changes. */
  function Preview({widget, options, content}) {
    const place = useRef();
    const written = JSON.stringify(options);
    useEffect(() => {
      const preview = place.current.ownerDocument.createElement(widget.tag);
      for (const [name, value] of Object.entries(JSON.parse(written))) {
        const isFlag = widget.attributes[name]?.type === 'flag';
        if (value) preview.setAttribute(name, isFlag ? '' : value);
      }
      preview.innerHTML =
        content && widget.slot ? `<div slot="${widget.slot}">${content}</div>` : content;
      place.current.replaceChildren(preview);
    }, [widget.tag, written, content]);
    return el('div', {ref: place, lang: library.siteLanguage});
  }

  function Edit({attributes, setAttributes, clientId}) {
    const widget = library.widgets[attributes.widget] ?? library.widgets.faq;
    const {options} = attributes;
    const inner = data.useSelect(
      (select) => select(blockEditor.store).getBlocks(clientId),
      [clientId],
    );
    const takesContent = widget.slot !== undefined;

    const change = (name) => (value) => {
      const rest = {...options};
      delete rest[name];
      setAttributes({options: value ? {...rest, [name]: value} : rest});
    };
    const chooseWidget = (name) => {
      const known = {...library.widgets[name].attributes, ...library.global};
      const kept = Object.entries(options).filter(([option]) => option in known);
      setAttributes({widget: name, options: Object.fromEntries(kept)});
    };
    const option = ([name, rule]) =>
      el(Option, {key: name, name, rule, value: options[name], change: change(name)});
    const own = Object.entries(widget.attributes);

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
          el(LanguageOption, {key: 'lang', value: options.lang, change: change('lang')}),
          ...own.filter(([, rule]) => !rule.common).map(option),
        ]),
        el(
          components.PanelBody,
          {
            key: 'common',
            title: __('For every widget', 'spinal-injection-widgets'),
            initialOpen: false,
          },
          [...own.filter(([, rule]) => rule.common), ['id', library.global.id]].map(option),
        ),
      ]),
      el('div', {...blockEditor.useBlockProps(), key: 'block'}, [
        el(
          components.Disabled,
          {key: 'preview'},
          el(Preview, {widget, options, content: takesContent ? blocks.serialize(inner) : ''}),
        ),
        takesContent &&
          el(
            'div',
            {key: 'content', style: {borderBlockStart: '1px dashed', marginBlockStart: '1em'}},
            [
              el('p', {key: 'label'}, contentLabel(widget)),
              el(blockEditor.InnerBlocks, {
                key: 'blocks',
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
    save: () => el(blockEditor.InnerBlocks.Content),
  });
})(window.wp, window.spinalInjectionWidgets);
