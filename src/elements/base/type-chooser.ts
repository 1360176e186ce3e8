import {property} from 'lit/decorators.js';
import {typeIds, type TypeId} from '../../content/injection-type-id.js';
import {injectionTypes} from '../../content/injection-types.js';
import * as words from '../../content/words.js';
import {HashController} from '../../controllers/hash.js';
import {tabs} from '../../ui/tabs.js';
import {chooseOne, chooseSome} from './attributes.js';
import {SpinalElement} from './spinal-element.js';

export interface TypeSelectedDetail {
  readonly type: TypeId;
}

/** A widget that shows one type of injection at a time, or all of them together. */
export abstract class TypeChooser extends SpinalElement {
  /** The type that is shown: `epidural`, `facet`, `sacroiliac` or `transforaminal`. Default: the first of `types`. */
  @property() type = '';

  /** The types to choose from and their order, separated by spaces. Default: all four. */
  @property() types = '';

  /** Shows all chosen types together instead of one at a time. */
  @property({type: Boolean}) compare = false;

  constructor() {
    super();
    new HashController(this, (id) => this.#reveal(id));
  }

  protected get chosenTypes(): readonly TypeId[] {
    return (
      chooseSome({element: this, attribute: 'types', value: this.types, allowed: typeIds}) ??
      typeIds
    );
  }

  protected get selectedType(): TypeId {
    const allowed = this.chosenTypes;
    return chooseOne({element: this, attribute: 'type', value: this.type, allowed}) ?? allowed[0]!;
  }

  /** Ids in the address that show a type: `#<id of the element, or its tag>-<type>`. */
  protected get anchor(): string {
    return this.id || this.localName;
  }

  protected renderTabs(panel: (type: TypeId) => unknown): unknown {
    return tabs({
      label: words.chooseType(),
      tabs: this.chosenTypes.map((type) => ({
        id: type,
        label: injectionTypes[type].shortName(),
        panel: panel(type),
      })),
      selected: this.selectedType,
      onSelect: (type) => this.#select(type as TypeId),
    });
  }

  #select(type: TypeId): void {
    if (type === this.selectedType) return;
    this.type = type;
    this.dispatchEvent(
      new CustomEvent<TypeSelectedDetail>('spinal-type-selected', {
        detail: {type},
        bubbles: true,
        composed: true,
      }),
    );
  }

  #reveal(id: string): void {
    const type = this.chosenTypes.find((candidate) => id === `${this.anchor}-${candidate}`);
    if (!type) return;
    this.#select(type);
    this.scrollIntoView();
  }
}
