import {widgetsOf} from '../manifest.mjs';

/** The file that defines every tag on a page. */
const MODULE = 'dist/spinal-widgets.js';

/**
 * Analyzer plugin: leaves in the manifest what a page can use, and nothing else. Inherited attributes
 * stand with each widget, but for events and parts that its JSDoc names as `@without`, and an attribute that
 * takes one of a list has the list as its type.
 *
 * @param {Awaited<ReturnType<import('./values.mjs').allowedValues>>} allowed
 */
export function publicApi(allowed) {
  /** @type {Set<string>} */
  const internal = new Set();
  /** @type {Map<string, string[]>} */
  const without = new Map();
  return {
    name: 'public-api',
    // The analyzer forgets that a member is internal where a class overrides it.
    analyzePhase({ts, node}) {
      const tagsOf = (name) => ts.getJSDocTags(node).filter(({tagName}) => tagName.text === name);
      if (ts.isClassDeclaration(node))
        without.set(
          node.name.text,
          tagsOf('without').map(({comment}) => comment),
        );
      if (ts.isClassElement(node) && node.name && tagsOf('internal').length > 0)
        internal.add(node.name.getText());
    },
    packageLinkPhase({customElementsManifest}) {
      const widgets = widgetsOf(customElementsManifest)
        .filter(({tagName}) => tagName)
        .sort((a, b) => (a.tagName < b.tagName ? -1 : 1))
        .map((widget) => publicWidget(widget, internal, without.get(widget.name), allowed));
      customElementsManifest.modules = [
        {
          kind: 'javascript-module',
          path: MODULE,
          declarations: widgets,
          exports: widgets.map(({name, tagName}) => ({
            kind: 'custom-element-definition',
            name: tagName,
            declaration: {name, module: MODULE},
          })),
        },
      ];
    },
  };
}

function publicWidget(widget, internal, without, allowed) {
  const has = ({name}) => !without.includes(name);
  const {name, tagName, description, attributes, members, events, slots, cssParts, cssProperties} =
    widget;
  return {
    kind: 'class',
    customElement: true,
    name,
    tagName,
    superclass: {name: 'LitElement', package: 'lit'},
    description,
    attributes: own(attributes).map((attribute) => withValues(attribute, allowed[attribute.name])),
    members: own(members).filter(
      (member) => !member.privacy && !member.static && !internal.has(member.name),
    ),
    // Those that the analyzer reads from the code have no fixed name.
    events: own(events).filter((event) => event.name.startsWith('spinal-') && has(event)),
    slots: own(slots),
    cssParts: own(cssParts).filter(has),
    cssProperties: own(cssProperties),
  };
}

/** Where an entry is inherited from does not matter to a page. */
function own(entries = []) {
  return entries.map((entry) => {
    const copy = {...entry};
    delete copy.inheritedFrom;
    return copy;
  });
}

function withValues(attribute, allowed) {
  if (!allowed) return attribute;
  const {values, many} = allowed;
  if (!many) return {...attribute, type: {text: values.map((value) => `'${value}'`).join(' | ')}};
  const list = values.map((value) => `\`${value}\``).join(', ');
  return {...attribute, description: `${attribute.description} Allowed: ${list}.`};
}
