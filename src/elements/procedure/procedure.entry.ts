import type {Entry} from '../base/entry.js';

export const entry: Entry = {
  section: 'procedure',
  name: {en: 'The visit', da: 'Besøget'},
  summary: {
    en: 'The visit step by step, from the days before to the first days after, with questions to ask before deciding. It prints as a hand-out with lines to write on.',
    da: 'Besøget trin for trin, fra dagene før til de første dage efter, med spørgsmål at stille, før man beslutter sig. Det kan udskrives med linjer til at skrive på.',
  },
  attributes: [],
  tall: true,
  search: {icon: 'list-view', keywords: ['visit', 'step', 'besøg', 'forløb', 'trin']},
};
