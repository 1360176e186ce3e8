import {conditionIds} from '../../content/conditions.js';
import type {Entry} from '../base/entry.js';

export const entry: Entry = {
  section: 'conditions',
  name: {en: 'Complaints', da: 'Smerter'},
  summary: {
    en: 'Six complaints. For each: which injection is discussed, how experts judge it, and what happens without one.',
    da: 'Seks slags smerter. For hver af dem: hvilken blokade der kan være tale om, hvordan eksperter vurderer den, og hvad der sker uden.',
  },
  attributes: [
    {
      name: 'condition',
      type: 'one',
      values: conditionIds,
      default: {en: 'the first of conditions', da: 'den første af conditions'},
      label: {en: 'Complaint shown first', da: 'Smerter, der vises først'},
      description: {en: 'The complaint that is shown first.', da: 'De smerter, der vises først.'},
    },
    {
      name: 'conditions',
      type: 'some',
      values: conditionIds,
      default: {en: 'all six', da: 'alle seks'},
      label: {en: 'Complaints', da: 'Slags smerter'},
      description: {
        en: 'The complaints to choose from. They stand in the order you tick them.',
        da: 'De smerter, man kan vælge imellem. De står i den rækkefølge, du vælger dem i.',
      },
    },
  ],
  messages: ['condition', 'conditions', 'country', 'evidence'],
  search: {
    icon: 'universal-access',
    keywords: ['sciatica', 'stenosis', 'disc', 'iskias', 'diskusprolaps', 'spinalstenose'],
  },
};
