// Events in TypeScript without a framework.
import type {TypeId} from 'spinal-injection-widgets';

document.addEventListener('spinal-type-selected', ({detail}) => detail.type satisfies TypeId);

document.querySelector('spinal-faq')!.addEventListener('spinal-item-toggled', ({detail}) => {
  detail.open satisfies boolean;
  // @ts-expect-error: the detail has no such field
  return detail.question;
});
