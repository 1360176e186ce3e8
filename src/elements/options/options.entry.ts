import {comparedIds} from '../../content/options.js';
import {complaints, type Entry} from '../base/entry.js';

export const entry: Entry = {
  section: 'options',
  name: {en: 'Compare the choices', da: 'Sammenlign mulighederne'},
  summary: {
    en: 'Injection, exercise, medicine, waiting and surgery side by side for one complaint, in absolute numbers with how sure they are. The reader marks what matters most, for the print-out.',
    da: 'Blokade, træning, medicin, at vente og operation side om side for én slags smerter, i tal, og med hvor sikre de er. Læseren sætter kryds ved det vigtigste og skriver ud.',
  },
  attributes: complaints(comparedIds, {en: 'all three', da: 'alle tre'}),
  tall: true,
  search: {icon: 'columns', keywords: ['compare', 'surgery', 'sammenlign', 'operation']},
};
