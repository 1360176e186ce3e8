import {Component, CUSTOM_ELEMENTS_SCHEMA, signal} from '@angular/core';
import type {ItemToggledDetail, TypeId, TypeSelectedDetail} from 'spinal-injection-widgets';
import 'spinal-injection-widgets/define/care-plan';
import 'spinal-injection-widgets/define/faq';
import 'spinal-injection-widgets/define/injection-types';

@Component({
  selector: 'example-page',
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template: `
    <button (click)="turn()">Turn the order</button>
    <button (click)="exclusive.set(!exclusive())">One at a time</button>
    <button (click)="type.set('epidural')">Show epidural</button>
    <p role="status">{{ type() }} {{ toggled() }}</p>

    <spinal-faq
      heading-level="3"
      [reviewedBy]="'Back Unit, Example Hospital'"
      [exclusive]="exclusive()"
      (spinal-item-toggled)="onToggled($event)"
    >
      @for (item of own(); track item.id) {
        <details [id]="item.id">
          <summary>{{ item.question }}</summary>
          <p>{{ item.answer }}</p>
        </details>
      }
    </spinal-faq>

    <spinal-injection-types
      types="epidural facet"
      [attr.heading-level]="4"
      [type]="type()"
      (spinal-type-selected)="onSelected($event)"
    />

    <spinal-care-plan>
      <ul slot="products">
        <li>Seat cushion</li>
      </ul>
    </spinal-care-plan>
  `,
})
export class Page {
  readonly own = signal([
    {id: 'parking', question: 'Where can I park?', answer: 'At entrance B.'},
    {id: 'company', question: 'May I bring somebody?', answer: 'Yes, to the waiting room.'},
  ]);
  readonly exclusive = signal(false);
  readonly type = signal<TypeId>('facet');
  readonly toggled = signal('');

  turn() {
    this.own.update((own) => own.toReversed());
  }

  onToggled({detail}: CustomEvent<ItemToggledDetail>) {
    this.toggled.set(`${detail.id} ${detail.open}`);
  }

  onSelected({detail}: CustomEvent<TypeSelectedDetail>) {
    this.type.set(detail.type);
  }
}
