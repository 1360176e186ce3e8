import {html} from 'lit';
import {property} from 'lit/decorators.js';
import {typeIds, type TypeId} from '../../content/injection-type-id.js';
import {injectionTypes} from '../../content/injection-types.js';
import * as words from '../../content/words.js';
import {tabs} from '../../ui/tabs.js';
import {Chooser} from './chooser.js';
import {SpinalElement} from './spinal-element.js';

export interface TypeSelectedDetail {
  readonly type: TypeId;
}

/** A widget that shows one type of injection at a time, or all of them together. */
export abstract class TypeChooser extends SpinalElement {
  /** The type that is shown: `epidural`, `facet`, `sacroiliac` or `transforaminal`. Default: the first of `types`. */
  @property() type = '';

  /** The types to choose from and their order, separated by spaces or commas. Default: all four. */
  @property() types = '';

  /** Shows all chosen types together instead of one at a time. */
  @property({type: Boolean}) compare = false;

  readonly #chooser = new Chooser<TypeId>(this, {
    allowed: typeIds,
    one: {attribute: 'type', get: () => this.type, set: (type) => (this.type = type)},
    some: {attribute: 'types', get: () => this.types},
    anchorOf: (id) => this.anchorOf(id),
    onSelect: (type) => this.emit<TypeSelectedDetail>('spinal-type-selected', {type}),
  });

  protected get chosenTypes(): readonly TypeId[] {
    return this.#chooser.chosen;
  }

  protected renderTabs(panel: (type: TypeId) => unknown): unknown {
    return tabs({
      label: words.chooseType(),
      tabs: this.chosenTypes.map((type) => ({
        id: type,
        label: injectionTypes[type].shortName(),
        panel: () => html`${panel(type)} ${this.renderCopyLink(type)}`,
      })),
      selected: this.#chooser.selected,
      complete: this.complete,
      onSelect: (type) => this.#chooser.select(type as TypeId),
    });
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'spinal-type-selected': CustomEvent<TypeSelectedDetail>;
  }
}
