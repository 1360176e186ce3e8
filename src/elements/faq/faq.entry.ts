import {questions} from '../../content/faq.js';
import type {Entry, NodeData} from '../base/entry.js';

const questionIds = questions.map(({id}) => id);

const ownQuestion = (id: string, question: string, answer: string): NodeData => [
  'details',
  {id},
  [
    ['summary', {}, [question]],
    ['p', {}, [answer]],
  ],
];

export const entry: Entry = {
  section: 'faq',
  name: {en: 'Questions and answers', da: 'Spørgsmål og svar'},
  summary: {
    en: 'The questions patients ask, with sourced answers. Choose which to show, and in which order, or put your own questions inside the tag.',
    da: 'De spørgsmål, patienter stiller, med svar og kilder. Vælg, hvilke der skal vises, og i hvilken rækkefølge, eller sæt dine egne spørgsmål ind i tagget.',
  },
  attributes: [
    {
      name: 'questions',
      type: 'some',
      values: questionIds,
      default: {en: 'all of them', da: 'alle'},
      label: {en: 'Questions', da: 'Spørgsmål'},
      description: {
        en: 'The built-in questions to show. They stand in the order you tick them.',
        da: 'De indbyggede spørgsmål, der skal vises. De står i den rækkefølge, du vælger dem i.',
      },
    },
    {
      name: 'open',
      type: 'some',
      values: questionIds,
      orOwn: true,
      default: {en: 'none', da: 'ingen'},
      label: {en: 'Open at first', da: 'Åbne fra start'},
      description: {
        en: 'The questions that are open at first.',
        da: 'De spørgsmål, der er åbne fra start.',
      },
    },
    {
      name: 'exclusive',
      type: 'flag',
      label: {en: 'One answer at a time', da: 'Ét svar ad gangen'},
      description: {
        en: 'At most one answer is open at a time.',
        da: 'Højst ét svar er åbent ad gangen.',
      },
    },
    {
      name: 'structured-data',
      type: 'flag',
      label: {en: 'Tell search engines', da: 'Fortæl det til søgemaskiner'},
      description: {
        en: 'Tells search engines the questions and answers, as JSON-LD in the head of your page.',
        da: 'Fortæller søgemaskiner, hvad spørgsmål og svar er, som JSON-LD i sidens head.',
      },
    },
  ],
  events: {
    'spinal-all-toggled': {
      detail: '{open}',
      description: {
        en: 'The reader pressed the button that opens or closes all answers.',
        da: 'Læseren trykkede på knappen, der åbner eller lukker alle svar.',
      },
    },
  },
  methods: [
    {
      name: 'openAll',
      description: {
        en: 'Opens all answers; does nothing where exclusive is set.',
        da: 'Åbner alle svar; gør intet, hvor exclusive er sat.',
      },
    },
    {name: 'closeAll', description: {en: 'Closes all answers.', da: 'Lukker alle svar.'}},
  ],
  content: [
    {
      id: 'own',
      name: {en: 'your own questions', da: 'dine egne spørgsmål'},
      nodes: {
        en: [
          ownQuestion('parking', 'Where can I park?', 'Write here where your patients can park.'),
          ownQuestion(
            'companion',
            'May I bring someone?',
            'Write here who may come along, and where they can wait.',
          ),
        ],
        da: [
          ownQuestion(
            'parking',
            'Hvor kan jeg parkere?',
            'Skriv her, hvor dine patienter kan parkere.',
          ),
          ownQuestion(
            'companion',
            'Må jeg tage nogen med?',
            'Skriv her, hvem der må komme med, og hvor de kan vente.',
          ),
        ],
      },
    },
  ],
  tall: true,
  search: {icon: 'editor-help', keywords: ['faq', 'questions', 'answers', 'spørgsmål', 'svar']},
};
