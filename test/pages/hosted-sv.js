export const catalogue = {
  'faq.heading': 'Frågor och svar',
  'common.sources': {strTag: true, strings: ['Källor (', ')'], values: [0]},
};
