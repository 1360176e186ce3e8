// The options of the block, as plain functions.
window.spinalInjectionWidgetOptions = ((library) => {
  const wordsOf = (value) =>
    String(value ?? '')
      .split(/[\s,]+/)
      .filter(Boolean);

  const isOn = (value) => ![undefined, null, false, 'false', 'no', '0', 0].includes(value);

  /** What stands in the tag: the page’s own values before those of the site. */
  function attributesOf(widget, options) {
    const site = {...library.settings};
    if (options['reviewed-by'] || options['reviewed-on']) {
      delete site['reviewed-by'];
      delete site['reviewed-on'];
    }
    const known = {...widget.attributes, ...library.global};
    return Object.fromEntries(
      Object.entries({...site, ...options})
        .filter(([name, value]) => known[name] && isOn(value))
        .map(([name, value]) => [name, known[name].type === 'flag' ? '' : String(value)])
        .filter(([name, value]) => value || known[name].type === 'flag'),
    );
  }

  /** Each word that the library does not know, as [attribute, word]. */
  function unknownIn(widget, options) {
    return Object.entries(options).flatMap(([name, value]) => {
      const rule = widget.attributes[name] ?? library.global[name];
      if (!rule) return [[name, '']];
      if (!rule.values || rule.type === 'ids') return [];
      const words = rule.type === 'some' ? wordsOf(value) : [String(value)].filter(Boolean);
      return words.filter((word) => !rule.values.includes(word)).map((word) => [name, word]);
    });
  }

  /** The options without what is unknown. */
  function withoutUnknown(widget, options) {
    const unknown = unknownIn(widget, options);
    const isUnknown = (name, word) => unknown.some(([n, w]) => n === name && w === word);
    const kept = Object.entries(options).map(([name, value]) => {
      if (isUnknown(name, '') || isUnknown(name, String(value))) return [name, ''];
      if (widget.attributes[name]?.type !== 'some') return [name, value];
      return [
        name,
        wordsOf(value)
          .filter((word) => !isUnknown(name, word))
          .join(' '),
      ];
    });
    return Object.fromEntries(kept.filter(([, value]) => value !== ''));
  }

  /** Whether something to show was named and nothing of it is known; then visitors see no widget. */
  function namesNothing(widget, options) {
    return Object.entries(widget.attributes).some(
      ([name, {type, values}]) =>
        type === 'some' &&
        wordsOf(options[name]).length > 0 &&
        !wordsOf(options[name]).some((word) => values.includes(word)),
    );
  }

  /** The options for the attributes of a tag or a shortcode. */
  function optionsOf(widget, attributes) {
    const known = {...widget.attributes, ...library.global};
    return Object.fromEntries(
      Object.entries(attributes)
        .filter(([name]) => known[name])
        .map(([name, value]) =>
          known[name].type === 'flag' ? [name, isOn(value) && 'true'] : [name, value],
        )
        .filter(([, value]) => value),
    );
  }

  return {wordsOf, isOn, attributesOf, unknownIn, withoutUnknown, namesNothing, optionsOf};
})(window.spinalInjectionWidgets);
