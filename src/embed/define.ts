import {SpinalFaq} from '../elements/faq/faq.js';
import {SpinalInjectionTypes} from '../elements/injection-types/injection-types.js';
import {SpinalReliefTimeline} from '../elements/relief-timeline/relief-timeline.js';

const WIDGETS = {
  'spinal-faq': SpinalFaq,
  'spinal-injection-types': SpinalInjectionTypes,
  'spinal-relief-timeline': SpinalReliefTimeline,
} as const;

/** Defines every widget. A tag that is already defined, by another copy or version, stays as it is. */
export function defineWidgets(): void {
  for (const [tag, widget] of Object.entries(WIDGETS))
    if (!customElements.get(tag)) customElements.define(tag, widget);
}
