import type {Entry, NodeData} from '../base/entry.js';

/** Says what products are where no script runs; in no slot, since the widget has words of its own. */
const commercialMark = (text: string): NodeData => ['p', {class: 'spinal-commercial'}, [text]];

const productCard = (name: string, facts: string, price: string): NodeData => [
  'div',
  {slot: 'products', class: 'product'},
  [
    ['strong', {}, [name]],
    ['span', {}, [facts]],
    ['span', {}, [price]],
  ],
];

export const entry: Entry = {
  section: 'care-plan',
  name: {en: 'Part of a plan', da: 'Del af en plan'},
  summary: {
    en: 'The injection as one part of a plan with exercise, physiotherapy, medicine and everyday life. A shop’s products have a place of their own, below everything medical and marked as commercial.',
    da: 'Blokaden som én del af en plan med træning, fysioterapi, medicin og hverdag. En butiks produkter har deres egen plads, under alt det sundhedsfaglige og mærket som reklame.',
  },
  attributes: [],
  content: [
    {
      id: 'products',
      first: true,
      name: {en: 'two products of your shop', da: 'to produkter fra din butik'},
      nodes: {
        en: [
          commercialMark('Commercial content'),
          productCard('Lumbar support belt', 'Adjustable, sizes S to XL', '£39.00'),
          productCard('Posture shirt for women', 'Black, sizes XS to XXL', '£59.00'),
        ],
        da: [
          commercialMark('Reklame'),
          productCard('Lændebælte', 'Kan justeres, str. S-XL', '349 kr.'),
          productCard('Holdningsskjorte til kvinder', 'Sort, str. XS-XXL', '549 kr.'),
        ],
      },
    },
  ],
  messages: ['care'],
  search: {icon: 'heart', keywords: ['exercise', 'products', 'træning', 'produkter']},
};
