// What editors complete, check and explain, from the manifest.
import {getWebTypesData} from 'custom-element-jet-brains-integration';
import {getVsCodeCssCustomData, getVsCodeHtmlCustomData} from 'custom-element-vs-code-integration';
import {allowedValues, defaultIn, widgetsOf, withoutDefault} from '../manifest.mjs';

/** Custom data for VS Code: completion in HTML. */
export function htmlData(manifest) {
  const data = JSON.parse(getVsCodeHtmlCustomData(withDefaults(manifest), {}));
  for (const {name, attributes} of data.tags)
    for (const attribute of attributes)
      Object.assign(attribute, valuesOf(manifest, name, attribute));
  return data;
}

/** Custom data for VS Code: custom properties and parts in CSS. */
export function cssData(manifest) {
  const data = JSON.parse(getVsCodeCssCustomData(manifest, {}));
  return {
    ...data,
    properties: once(data.properties).map((property) => withDefault(manifest, property)),
    pseudoElements: once(data.pseudoElements),
  };
}

/** What JetBrains' editors read. */
export function webTypes(manifest, {name, version}) {
  const data = JSON.parse(getWebTypesData(withDefaults(manifest), {}));
  const {html, css} = data.contributions;
  const contributions = {
    html,
    css: {
      properties: once(css.properties).map((property) => withDefault(manifest, property)),
      'pseudo-elements': once(css['pseudo-elements']),
    },
  };
  return {...data, name, version, contributions};
}

/** A default that the description says in words. */
function withDefaults(manifest) {
  const copy = structuredClone(manifest);
  for (const property of widgetsOf(copy).flatMap(({cssProperties}) => cssProperties)) {
    property.default ??= defaultIn(property.description);
    property.description = withoutDefault(property.description);
  }
  return copy;
}

/** A custom property as a style sheet needs it explained: with its default. */
function withDefault(manifest, {name, ...property}) {
  const properties = widgetsOf(withDefaults(manifest)).flatMap(({cssProperties}) => cssProperties);
  const {description, default: value} = properties.find((other) => other.name === name);
  return {name, ...property, description: `${description} Default: ${value}.`};
}

/** That an attribute takes no value, or which ones a list may hold. */
function valuesOf(manifest, tag, {name}) {
  const {attributes} = widgetsOf(manifest).find(({tagName}) => tagName === tag);
  const {type, description} = attributes.find((attribute) => attribute.name === name);
  if (type.text === 'boolean') return {valueSet: 'v'};
  const values = allowedValues(description);
  return values.length > 0 ? {values: values.map((value) => ({name: value}))} : {};
}

/** Widgets share custom properties and parts; a part may mean something else in each. */
function once(entries) {
  const names = [...new Set(entries.map(({name}) => name))];
  return names.map((name) => {
    const same = entries.filter((entry) => entry.name === name);
    const descriptions = new Set(same.map(({description}) => description));
    return {...same[0], description: [...descriptions].join(' ')};
  });
}
