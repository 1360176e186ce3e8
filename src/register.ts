// The register of the widgets, in the order in which an editor looks for them: the names of their folders, and what
// each says of itself there.
import {common, events, type Entry} from './elements/base/entry.js';
import {entry as carePlan} from './elements/care-plan/care-plan.entry.js';
import {entry as conditions} from './elements/conditions/conditions.entry.js';
import {entry as faq} from './elements/faq/faq.entry.js';
import {entry as guide} from './elements/guide/guide.entry.js';
import {entry as injectionPurpose} from './elements/injection-purpose/injection-purpose.entry.js';
import {entry as injectionTypes} from './elements/injection-types/injection-types.entry.js';
import {entry as options} from './elements/options/options.entry.js';
import {entry as procedure} from './elements/procedure/procedure.entry.js';
import {entry as reliefTimeline} from './elements/relief-timeline/relief-timeline.entry.js';
import {entry as safety} from './elements/safety/safety.entry.js';
import {entry as sources} from './elements/sources/sources.entry.js';

export {sectionIds} from './content/guide.js';
export {common, events};

export const entries: Readonly<Record<string, Entry>> = {
  guide,
  'injection-types': injectionTypes,
  'relief-timeline': reliefTimeline,
  faq,
  procedure,
  safety,
  conditions,
  options,
  'injection-purpose': injectionPurpose,
  'care-plan': carePlan,
  sources,
};
