export type {Agreement, Claim} from './content/claim.js';
export type {TypeId} from './content/injection-type-id.js';
export type {Source, SourceKind} from './content/source.js';
export type {TypeSelectedDetail} from './elements/base/type-chooser.js';
export {SpinalCarePlan} from './elements/care-plan/care-plan.js';
export {SpinalConditions, type ConditionSelectedDetail} from './elements/conditions/conditions.js';
export type {
  CitationFollowedDetail,
  LinkCopiedDetail,
  PrintRequestedDetail,
  SourceFollowedDetail,
  SourcesToggledDetail,
} from './elements/base/spinal-element.js';
export {SpinalFaq, type AllToggledDetail, type ItemToggledDetail} from './elements/faq/faq.js';
export {SpinalGuide, type SectionSelectedDetail} from './elements/guide/guide.js';
export {SpinalInjectionPurpose} from './elements/injection-purpose/injection-purpose.js';
export {SpinalInjectionTypes} from './elements/injection-types/injection-types.js';
export {SpinalOptions} from './elements/options/options.js';
export {SpinalProcedure} from './elements/procedure/procedure.js';
export {SpinalReliefTimeline} from './elements/relief-timeline/relief-timeline.js';
export {SpinalSafety} from './elements/safety/safety.js';
export {SpinalSources} from './elements/sources/sources.js';
export type {Catalogue, PlaceholderMessage} from './locale/catalogue.js';
export {registerLocale} from './locale/locales.js';
