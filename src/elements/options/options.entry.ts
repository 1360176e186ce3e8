import {comparedIds} from '../../content/options.js';
import type {Entry} from '../base/entry.js';

export const entry: Entry = {
  section: 'options',
  name: {en: 'Compare the choices', da: 'Sammenlign mulighederne'},
  summary: {
    en: 'Injection, exercise, medicine, waiting and surgery side by side for one complaint, in absolute numbers with how sure they are. The reader marks what matters most, for the print-out.',
    da: 'Blokade, træning, medicin, at vente og operation side om side for én slags smerter, i tal, og med hvor sikre de er. Læseren sætter kryds ved det vigtigste og skriver ud.',
  },
  attributes: [
    {
      name: 'condition',
      type: 'one',
      values: comparedIds,
      default: {en: 'the first of conditions', da: 'den første af conditions'},
      label: {en: 'Complaint shown first', da: 'Smerter, der vises først'},
      description: {en: 'The complaint that is shown first.', da: 'De smerter, der vises først.'},
    },
    {
      name: 'conditions',
      type: 'some',
      values: comparedIds,
      default: {en: 'all three', da: 'alle tre'},
      label: {en: 'Complaints', da: 'Slags smerter'},
      description: {
        en: 'The complaints to choose from. They stand in the order you tick them.',
        da: 'De smerter, man kan vælge imellem. De står i den rækkefølge, du vælger dem i.',
      },
    },
  ],
  tall: true,
  search: {icon: 'columns', keywords: ['compare', 'surgery', 'sammenlign', 'operation']},
};
