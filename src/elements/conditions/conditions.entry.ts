import {conditionIds} from '../../content/conditions.js';
import {complaints, type Entry} from '../base/entry.js';

export const entry: Entry = {
  section: 'conditions',
  name: {en: 'Complaints', da: 'Smerter'},
  summary: {
    en: 'Six complaints. For each: which injection is discussed, how experts judge it, and what happens without one.',
    da: 'Seks slags smerter. For hver af dem: hvilken blokade der kan være tale om, hvordan eksperter vurderer den, og hvad der sker uden.',
  },
  attributes: complaints(conditionIds, {en: 'all six', da: 'alle seks'}),
  messages: ['condition', 'conditions', 'country', 'evidence'],
  search: {
    icon: 'universal-access',
    keywords: ['sciatica', 'stenosis', 'disc', 'iskias', 'diskusprolaps', 'spinalstenose'],
  },
};
