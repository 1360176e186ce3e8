// What the types refuse.
import type {} from 'spinal-injection-widgets';

document.querySelector('spinal-faq')?.addEventListener('spinal-item-toggled', ({detail}) => {
  // @ts-expect-error: the detail has no such field
  console.log(detail.question);
});
