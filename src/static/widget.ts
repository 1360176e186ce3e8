import type {LitElement, TemplateResult} from 'lit';
import type {Source} from '../content/source.js';
import {
  addCiting,
  removeCiting,
  type Bibliography,
  type Citing,
} from '../elements/base/bibliography.js';
import type {WidgetElement} from '../elements/base/widget-element.js';
import {WIDGETS} from '../generated/widgets.js';
import {markup} from './markup.js';
import {structuredDataOf} from '../stand-ins/without-page/elements/base/structured-data.js';

export type Tag = keyof typeof WIDGETS;

type Properties = ReadonlyMap<string, unknown>;

type Widget = InstanceType<ReturnType<typeof withoutPage>>;

/** What an element is told by the page around it. */
interface Place {
  /** What the addresses of its parts begin with. */
  readonly id: string;
  readonly locale: string;
}

const CLASSES = Object.fromEntries(
  Object.entries(WIDGETS).map(([tag, widget]) => [tag, withoutPage(tag, widget)]),
);

/** A widget that has no page around it, and only says what it shows. */
function withoutPage(tag: string, Base: abstract new () => WidgetElement) {
  abstract class WithoutPage extends Base {
    place!: Place;
    listInside: (WidgetElement & Bibliography) | undefined;
    /** Of a widget that makes statements. */
    declare readonly citedSources?: readonly Source[];

    override get localName(): string {
      return tag;
    }

    protected override get locale(): string {
      return this.place.locale;
    }

    get bibliography(): Bibliography | undefined {
      return this.listInside;
    }

    template(given: Properties): TemplateResult {
      this.willUpdate(new Map(given));
      return this.render();
    }
  }
  return WithoutPage as unknown as Pick<typeof LitElement, 'observedAttributes'> &
    (new () => WithoutPage);
}

/** The widget as HTML, with those that it shows inside. */
export function widgetHtml(tag: string, attributes: Properties, place: Place): string {
  // To ask for the attributes is what makes Lit find out which property each of them is.
  const known = CLASSES[tag]!.observedAttributes;
  const outer = create(tag, place);
  for (const [name, value] of attributes)
    if (known.includes(name)) outer.attributeChangedCallback(name, null, String(value));
  if ('hasProducts' in outer) outer.hasProducts = attributes.has('products');
  const inner = innerOf(outer, attributes);
  const all = [outer, ...inner.values()];
  const list = all.find((it) => it.localName === 'spinal-sources') as Widget['listInside'];
  const cited = tag === 'spinal-sources' ? allSources(place) : citedBy(all);
  return numbered(list, cited, () => {
    for (const it of all) it.listInside = list;
    return write(outer, attributes, inner);
  });
}

function create(tag: string, place: Place): Widget {
  const widget = new CLASSES[tag]!();
  return Object.assign(widget, {place, id: place.id});
}

/** The widgets that another one shows, by their ids, with the properties that it sets on them. */
function innerOf(outer: Widget, attributes: Properties): ReadonlyMap<string, Widget> {
  const inner = new Map<string, Widget>();
  markup(outer.template(attributes), outer.id, (tag, properties) => {
    const id = properties.get('id') as string;
    inner.set(id, Object.assign(create(tag, outer.place), Object.fromEntries(properties)));
    return '';
  });
  return inner;
}

/** Numbers sources as a page does that has one list for all its widgets. */
function numbered<T>(
  list: Widget['listInside'],
  citedSources: readonly Source[],
  write: () => T,
): T {
  if (!list) return write();
  const page = {bibliography: list, citedSources, requestUpdate: () => {}} as unknown as Citing;
  addCiting(page);
  try {
    return write();
  } finally {
    removeCiting(page);
  }
}

function allSources(place: Place): readonly Source[] {
  const guide = create('spinal-guide', place);
  return citedBy([guide, ...innerOf(guide, new Map()).values()]);
}

const citedBy = (widgets: readonly Widget[]) => widgets.flatMap((it) => it.citedSources ?? []);

function write(widget: Widget, given: Properties, inner: ReadonlyMap<string, Widget>): string {
  const html = markup(widget.template(given), widget.id, (_, properties) =>
    write(inner.get(properties.get('id') as string)!, properties, new Map()),
  );
  return html
    .replace('class="root', `class="root spinal-static ${widget.localName}`)
    .replace(/<\/section>\s*$/, (end) => structuredDataOf(widget) + end);
}
