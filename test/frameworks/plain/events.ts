import type {TypeId} from 'spinal-injection-widgets';

let chosen: TypeId | undefined;
document.addEventListener('spinal-type-selected', ({detail}) => {
  chosen = detail.type;
});

document.querySelector('spinal-faq')?.addEventListener('spinal-item-toggled', ({detail}) => {
  if (detail.open) console.log(`${detail.id} was opened; ${chosen ?? 'no type'} was chosen`);
});
