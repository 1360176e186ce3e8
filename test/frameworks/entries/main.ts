// The entries of the package, one after the other.
import * as library from 'spinal-injection-widgets';

window.library = library;
window.entries = {
  'spinal-care-plan': () => import('spinal-injection-widgets/define/care-plan'),
  'spinal-conditions': () => import('spinal-injection-widgets/define/conditions'),
  'spinal-faq': () => import('spinal-injection-widgets/define/faq'),
  'spinal-injection-purpose': () => import('spinal-injection-widgets/define/injection-purpose'),
  'spinal-injection-types': () => import('spinal-injection-widgets/define/injection-types'),
  'spinal-options': () => import('spinal-injection-widgets/define/options'),
  'spinal-procedure': () => import('spinal-injection-widgets/define/procedure'),
  'spinal-relief-timeline': () => import('spinal-injection-widgets/define/relief-timeline'),
  'spinal-safety': () => import('spinal-injection-widgets/define/safety'),
  'spinal-sources': () => import('spinal-injection-widgets/define/sources'),
  'spinal-guide': () => import('spinal-injection-widgets/define/guide'),
};
