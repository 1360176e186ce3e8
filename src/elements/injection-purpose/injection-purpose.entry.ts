import type {Entry} from '../base/entry.js';

export const entry: Entry = {
  section: 'purpose',
  name: {en: 'Purpose', da: 'Formål'},
  summary: {
    en: 'The two reasons for an injection side by side: to find out where pain comes from, or to treat it. Each with what to notice afterwards, and with its limits.',
    da: 'De to formål med en blokade ved siden af hinanden: at finde ud af, hvor smerterne kommer fra, eller at behandle dem. Begge med, hvad man mærker bagefter, og hvad de ikke kan.',
  },
  attributes: [],
  messages: ['purpose'],
  arranges: ['purposes'],
  search: {icon: 'search', keywords: ['diagnostic', 'therapeutic', 'diagnostisk', 'behandling']},
};
