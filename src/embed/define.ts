import {SpinalCarePlan} from '../elements/care-plan/care-plan.js';
import {SpinalConditions} from '../elements/conditions/conditions.js';
import {SpinalFaq} from '../elements/faq/faq.js';
import {SpinalGuide} from '../elements/guide/guide.js';
import {SpinalInjectionPurpose} from '../elements/injection-purpose/injection-purpose.js';
import {SpinalInjectionTypes} from '../elements/injection-types/injection-types.js';
import {SpinalOptions} from '../elements/options/options.js';
import {SpinalProcedure} from '../elements/procedure/procedure.js';
import {SpinalReliefTimeline} from '../elements/relief-timeline/relief-timeline.js';
import {SpinalSafety} from '../elements/safety/safety.js';
import {SpinalSources} from '../elements/sources/sources.js';
import {defineWidget} from './define-widget.js';

export const WIDGETS = {
  'spinal-care-plan': SpinalCarePlan,
  'spinal-conditions': SpinalConditions,
  'spinal-faq': SpinalFaq,
  'spinal-guide': SpinalGuide,
  'spinal-injection-purpose': SpinalInjectionPurpose,
  'spinal-injection-types': SpinalInjectionTypes,
  'spinal-options': SpinalOptions,
  'spinal-procedure': SpinalProcedure,
  'spinal-relief-timeline': SpinalReliefTimeline,
  'spinal-safety': SpinalSafety,
  'spinal-sources': SpinalSources,
} as const;

/** Defines every widget. */
export function defineWidgets(): void {
  for (const [tag, widget] of Object.entries(WIDGETS)) defineWidget(tag, widget);
}
