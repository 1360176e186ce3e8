import type {Entry} from '../base/entry.js';

export const entry: Entry = {
  section: 'safety',
  name: {en: 'Risks and help', da: 'Risici og hjælp'},
  summary: {
    en: 'When to seek help and from whom, risks and benefit as numbers of people with the same picture for both, and who should wait or tell the team.',
    da: 'Hvornår man skal søge hjælp og hos hvem, hvor mange der får bivirkninger, hvor mange der har gavn af blokaden, og hvem der skal vente eller sige noget til personalet.',
  },
  attributes: [],
  tall: true,
  messages: ['frequency', 'safety'],
  arranges: ['help', 'safety'],
  search: {icon: 'shield', keywords: ['risk', 'side effects', 'risici', 'bivirkninger', 'alarm']},
};
