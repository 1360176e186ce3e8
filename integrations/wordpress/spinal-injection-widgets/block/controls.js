// The fields of the sidebar.
window.spinalInjectionWidgetControls = ((
  {a11y, components, element, i18n},
  library,
  {wordsOf, isOn},
) => {
  const {createElement: el, useRef, useState} = element;
  const {__, sprintf} = i18n;

  // How WordPress looks from 6.7 on; earlier versions do not know these.
  const look = {__nextHasNoMarginBottom: true, __next40pxDefaultSize: true};

  function Option({name, rule, value = '', change}) {
    const common = {...look, label: rule.label, help: rule.help, value, onChange: change};
    switch (rule.type) {
      case 'flag':
        return el(components.ToggleControl, {
          ...common,
          checked: value !== '' && isOn(value),
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
        return el(Choices, {rule, value, change});
      default:
        return el(components.TextControl, {
          ...common,
          placeholder: library.settings[name],
          type: rule.type === 'date' ? 'date' : 'text',
        });
    }
  }

  /** Several of a list. Where their order is what visitors see, it can be changed. */
  function Choices({rule, value, change}) {
    const chosen = wordsOf(value);
    const others = (it) => chosen.filter((other) => other !== it);
    return el(
      components.BaseControl,
      {...look, help: rule.help},
      el('fieldset', {}, [
        el(components.BaseControl.VisualLabel, {key: 'legend', as: 'legend'}, rule.label),
        rule.type === 'some' &&
          chosen.length > 1 &&
          el(Order, {key: 'order', rule, chosen, change}),
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

  /** What is chosen, in its order: to drag, or to move by buttons. */
  function Order({rule, chosen, change}) {
    const [dragged, setDragged] = useState();
    const list = useRef();
    const nameOf = (it) => rule.labels?.[it] ?? it;

    const put = (it, place) => {
      const order = chosen.filter((other) => other !== it);
      order.splice(place, 0, it);
      if (order.join() === chosen.join()) return;
      change(order.join(' '));
      /* translators: 1: what was moved, 2: its place, 3: how many there are. */
      const said = __('%1$s is now number %2$d of %3$d.', 'spinal-injection-widgets');
      a11y.speak(sprintf(said, nameOf(it), place + 1, chosen.length), 'assertive');
    };
    const move = (it, by) => (event) => {
      const place = chosen.indexOf(it) + by;
      if (place < 0 || place >= chosen.length) return;
      const button = event.currentTarget;
      put(it, place);
      // What moves in the page loses the focus.
      requestAnimationFrame(() => button.focus());
    };
    const mover = (it, by, icon, label) =>
      el(components.Button, {
        key: by,
        icon,
        label: sprintf(label, nameOf(it)),
        size: 'small',
        isSmall: true,
        'aria-disabled': chosen.indexOf(it) === (by < 0 ? 0 : chosen.length - 1),
        onClick: move(it, by),
      });
    return el(
      'ol',
      {ref: list, style: {margin: '0 0 1em', padding: 0, listStyle: 'none'}},
      chosen.map((it, place) =>
        el(
          'li',
          {
            key: it,
            draggable: true,
            onDragStart: (event) => {
              event.dataTransfer.effectAllowed = 'move';
              event.dataTransfer.setData('text/plain', nameOf(it));
              setDragged(it);
            },
            onDragEnd: () => setDragged(undefined),
            onDragOver: (event) => dragged && event.preventDefault(),
            onDrop: (event) => {
              event.preventDefault();
              event.stopPropagation();
              if (dragged) put(dragged, place);
              setDragged(undefined);
            },
            style: {
              display: 'flex',
              alignItems: 'center',
              cursor: 'grab',
              opacity: it === dragged ? 0.5 : 1,
            },
          },
          [
            el('span', {key: 'name', style: {flex: 1}}, nameOf(it)),
            /* translators: %s: what is moved. */
            mover(it, -1, 'arrow-up-alt2', __('Move up: %s', 'spinal-injection-widgets')),
            /* translators: %s: what is moved. */
            mover(it, 1, 'arrow-down-alt2', __('Move down: %s', 'spinal-injection-widgets')),
          ],
        ),
      ),
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

  return {look, Option, LanguageOption};
})(window.wp, window.spinalInjectionWidgets, window.spinalInjectionWidgetOptions);
