import {compare, type, types, type Entry} from '../base/entry.js';

export const entry: Entry = {
  section: 'timeline',
  name: {en: 'Timeline', da: 'Tidslinje'},
  summary: {
    en: 'What may happen hours, days, weeks and months after the injection, as the range that the sources give. With the date of the injection it shows calendar dates.',
    da: 'Det kan der ske timer, dage, uger og måneder efter blokaden, vist som det spænd, kilderne giver. Med datoen for blokaden viser den kalenderdatoer.',
  },
  attributes: [
    type,
    types,
    compare,
    {
      name: 'injection-date',
      type: 'date',
      default: {en: 'spans of time without dates', da: 'tidsrum uden datoer'},
      label: {en: 'Date of the injection', da: 'Dato for blokaden'},
      description: {
        en: 'The day of the injection. Each phase then shows its dates too.',
        da: 'Dagen for blokaden. Så viser hver fase også sine datoer.',
      },
    },
  ],
  tall: true,
  messages: ['duration', 'timeline'],
  arranges: ['timeline'],
  search: {icon: 'calendar-alt', keywords: ['relief', 'effect', 'virkning', 'lindring']},
};
