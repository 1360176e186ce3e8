export type {Agreement, Claim} from './content/claim.js';
export type {TypeId} from './content/injection-type-id.js';
export type {Source, SourceKind} from './content/source.js';
export type {TypeSelectedDetail} from './elements/base/type-chooser.js';
export {SpinalFaq, type ItemToggledDetail, type LinkCopiedDetail} from './elements/faq/faq.js';
export {SpinalInjectionTypes} from './elements/injection-types/injection-types.js';
export {SpinalReliefTimeline} from './elements/relief-timeline/relief-timeline.js';
export type {Catalogue, PlaceholderMessage} from './locale/catalogue.js';
export {registerLocale} from './locale/locales.js';
