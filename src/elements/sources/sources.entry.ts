import type {Entry} from '../base/entry.js';

export const entry: Entry = {
  name: {en: 'Sources', da: 'Kilder'},
  summary: {
    en: 'One numbered list of sources for all widgets on the page, or for one of them. Their numbers then lead here instead of to lists of their own.',
    da: 'Én nummereret kildeliste for alle widgets på siden eller for en enkelt. Så fører deres tal hertil i stedet for til deres egne lister.',
  },
  attributes: [
    {
      name: 'for',
      type: 'id',
      values: ['questions'],
      default: {en: 'all widgets on the page', da: 'alle widgets på siden'},
      label: {en: 'The sources of', da: 'Kilder til'},
      description: {
        en: 'The id of the one widget whose sources are listed.',
        da: 'Id’et på den ene widget, hvis kilder skal stå her.',
      },
    },
  ],
  beside: [
    ['spinal-faq', {id: 'questions', questions: 'is-it-safe', open: 'is-it-safe'}],
    ['spinal-injection-purpose', {}],
  ],
  messages: ['source-kind', 'sources'],
  search: {icon: 'editor-ol', keywords: ['sources', 'references', 'kilder', 'referencer']},
};
