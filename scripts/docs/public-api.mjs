import {INSIDE, widgetsOf} from '../manifest.mjs';

/** The file that defines every tag on a page. */
const MODULE = 'dist/spinal-widgets.js';

/**
 * Analyzer plugin: leaves in the manifest what a page can use, and nothing else. Inherited attributes
 * stand with each widget, but for events and parts that its JSDoc names as `@without`, and an attribute that
 * takes one of a list has the list as its type. The guide also has events and parts of the widgets that are its `sections`.
 *
 * @param {ReturnType<import('./values.mjs').allowedValues>} allowed
 * @param {readonly string[]} sections tags
 */
export function publicApi(allowed, sections) {
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
      addInner(
        widgets.find(({tagName}) => tagName === 'spinal-guide'),
        widgets.filter(({tagName}) => sections.includes(tagName)),
        without,
      );
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
    attributes: own(attributes).map((attribute) =>
      withValues(attribute, allowed[tagName]?.[attribute.name]),
    ),
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

/** What comes out of the widgets inside the guide, besides what it has itself. */
function addInner(guide, inner, without) {
  const add = (key, describe) => {
    const left = [...guide[key].map(({name}) => name), ...without.get(guide.name)];
    const more = new Map(
      inner
        .flatMap((widget) => widget[key])
        .filter(({name}) => !left.includes(name))
        .map((entry) => [entry.name, {...entry, description: describe(entry.description)}]),
    );
    guide[key].push(...more.values());
  };
  add('events', (text) => text);
  add('cssParts', (text) => INSIDE + text.charAt(0).toLowerCase() + text.slice(1));
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
