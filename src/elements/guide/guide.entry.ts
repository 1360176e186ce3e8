import {sectionIds} from '../../content/guide.js';
import type {Entry} from '../base/entry.js';

export const entry: Entry = {
  name: {en: 'The whole guide', da: 'Hele guiden'},
  summary: {
    en: 'All parts as one article with a table of contents and one list of sources. It prints as a leaflet.',
    da: 'Alle dele som én artikel med indholdsfortegnelse og én kildeliste. Den kan udskrives som en pjece.',
  },
  attributes: [
    {
      name: 'sections',
      type: 'some',
      values: sectionIds,
      default: {en: 'all of them', da: 'alle'},
      label: {en: 'Parts', da: 'Dele'},
      description: {
        en: 'The parts to show. They stand in the order you tick them, and the sources come last.',
        da: 'De dele, der skal vises. De står i den rækkefølge, du vælger dem i, og kilderne kommer sidst.',
      },
    },
    {
      name: 'structured-data',
      type: 'flag',
      label: {en: 'Tell search engines', da: 'Fortæl det til søgemaskiner'},
      description: {
        en: 'Tells search engines the language, the sources and the review, as JSON-LD in the head of your page.',
        da: 'Fortæller søgemaskiner om sprog, kilder og gennemgang, som JSON-LD i sidens head.',
      },
    },
  ],
  events: {
    'spinal-section-selected': {
      detail: '{section}',
      description: {
        en: 'The reader chose a part in the table of contents.',
        da: 'Læseren valgte en del i indholdsfortegnelsen.',
      },
    },
  },
  tall: true,
  messages: ['common', 'guide'],
  search: {icon: 'book-alt', keywords: ['guide', 'leaflet', 'pjece', 'vejledning']},
};
