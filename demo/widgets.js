// The register of the widgets, in the order in which an editor looks for them. Of each entry are made its page, its place
// in the builder and in the WordPress plugin, and what content.json says of it; in the browser and at build time.
//
// `section` is the id of the part of the guide that the widget is.
//
// An attribute is of one of these types:
//   one    one of `values`
//   some   some of `values`, separated by spaces, in the order chosen
//   flag   there or not
//   date   YYYY-MM-DD
//   text   anything
// `content` lists what a page may put inside the tag (`first`: there at first), and `beside` what it takes to show the widget
// at work, both as nodes of markup.js.
import {ids} from './ids.js';

const type = {
  name: 'type',
  type: 'one',
  values: ids.types,
  default: {en: 'the first of types', da: 'den første af types'},
  description: {
    en: 'The type that is shown first.',
    da: 'Den type, der vises først.',
  },
};

const types = {
  name: 'types',
  type: 'some',
  values: ids.types,
  default: {en: 'all four', da: 'alle fire'},
  description: {
    en: 'The types to choose from. They stand in the order you tick them.',
    da: 'De typer, man kan vælge imellem. De står i den rækkefølge, du vælger dem i.',
  },
};

const compare = {
  name: 'compare',
  type: 'flag',
  description: {
    en: 'Shows the types together instead of one at a time.',
    da: 'Viser typerne samlet i stedet for én ad gangen.',
  },
};

const typeSelected = {
  name: 'spinal-type-selected',
  detail: '{type}',
  description: {
    en: 'The reader chose a type of injection.',
    da: 'Læseren valgte en type blokade.',
  },
};

const conditionSelected = {
  name: 'spinal-condition-selected',
  detail: '{condition}',
  description: {
    en: 'The reader chose a complaint.',
    da: 'Læseren valgte en slags smerter.',
  },
};

const itemToggled = {
  name: 'spinal-item-toggled',
  detail: '{id, open}',
  description: {
    en: 'An answer, or another closed part, was opened or closed.',
    da: 'Et svar eller en anden lukket del blev åbnet eller lukket.',
  },
};

const linkCopied = {
  name: 'spinal-link-copied',
  detail: '{id, url}',
  description: {
    en: 'The address of an answer, a type or a complaint was copied.',
    da: 'Linket til et svar, en type eller en slags smerter blev kopieret.',
  },
};

const allToggled = {
  name: 'spinal-all-toggled',
  detail: '{open}',
  description: {
    en: 'The reader pressed the button that opens or closes all answers.',
    da: 'Læseren trykkede på knappen, der åbner eller lukker alle svar.',
  },
};

const printRequested = {
  name: 'spinal-print-requested',
  detail: 'null',
  description: {
    en: 'The reader pressed the button that prints.',
    da: 'Læseren trykkede på knappen, der udskriver.',
  },
};

const sectionSelected = {
  name: 'spinal-section-selected',
  detail: '{section}',
  description: {
    en: 'The reader chose a part in the table of contents.',
    da: 'Læseren valgte en del i indholdsfortegnelsen.',
  },
};

const citationFollowed = {
  name: 'spinal-citation-followed',
  detail: '{numbers}',
  description: {
    en: 'The reader went from a statement to its sources.',
    da: 'Læseren gik fra et udsagn til dets kilder.',
  },
};

const sourcesToggled = {
  name: 'spinal-sources-toggled',
  detail: '{open}',
  description: {
    en: 'The list of sources was opened or closed.',
    da: 'Kildelisten blev åbnet eller lukket.',
  },
};

const sourceFollowed = {
  name: 'spinal-source-followed',
  detail: '{url}',
  description: {
    en: 'The reader followed the link of a source.',
    da: 'Læseren fulgte linket til en kilde.',
  },
};

/** What each widget sends that has sources of its own. */
const sourceEvents = [citationFollowed, sourcesToggled, sourceFollowed];

/** Of widgets with closed parts. */
const layerEvents = [itemToggled, ...sourceEvents];

const ownQuestion = (id, question, answer) => [
  'details',
  {id},
  [
    ['summary', {}, [question]],
    ['p', {}, [answer]],
  ],
];

/** Says what products are where no script runs; in no slot, since the widget has words of its own. */
const commercialMark = (text) => ['p', {class: 'spinal-commercial'}, [text]];

const productCard = (name, facts, price) => [
  'div',
  {slot: 'products', class: 'product'},
  [
    ['strong', {}, [name]],
    ['span', {}, [facts]],
    ['span', {}, [price]],
  ],
];

/** What every widget has. */
export const common = [
  {
    name: 'heading-level',
    type: 'one',
    values: ['2', '3', '4', '5', '6'],
    default: {en: '2', da: '2'},
    description: {
      en: 'Level of the widget’s heading, to fit the outline of your page.',
      da: 'Niveauet for widgetens overskrift, så den passer ind på din side.',
    },
  },
  {
    name: 'reviewed-by',
    type: 'text',
    default: {en: 'nobody is named', da: 'ingen nævnes'},
    description: {
      en: 'Who reviewed the content for your page. It is shown as you write it.',
      da: 'Hvem der har gennemgået indholdet til din side. Det vises, som du skriver det.',
    },
  },
  {
    name: 'reviewed-on',
    type: 'date',
    default: {en: 'no date', da: 'ingen dato'},
    description: {
      en: 'When it was reviewed. Shown only together with reviewed-by.',
      da: 'Hvornår det er gennemgået. Vises kun sammen med reviewed-by.',
    },
  },
  {
    name: 'emergency-number',
    type: 'text',
    default: {en: '112, named as the number for Denmark', da: '112, nævnt som nummeret i Danmark'},
    description: {
      en: 'The number your readers call in an emergency.',
      da: 'Det nummer, dine læsere skal ringe til i nødstilfælde.',
    },
  },
];

export const widgets = [
  {
    tag: 'spinal-guide',
    name: {en: 'The whole guide', da: 'Hele guiden'},
    summary: {
      en: 'All parts as one article with a table of contents and one list of sources. It prints as a leaflet.',
      da: 'Alle dele som én artikel med indholdsfortegnelse og én kildeliste. Den kan udskrives som en pjece.',
    },
    attributes: [
      {
        name: 'sections',
        type: 'some',
        values: ids.sections,
        default: {en: 'all of them', da: 'alle'},
        description: {
          en: 'The parts to show. They stand in the order you tick them, and the sources come last.',
          da: 'De dele, der skal vises. De står i den rækkefølge, du vælger dem i, og kilderne kommer sidst.',
        },
      },
      {
        name: 'structured-data',
        type: 'flag',
        description: {
          en: 'Tells search engines the language, the sources and the review, as JSON-LD in the head of your page.',
          da: 'Fortæller søgemaskiner om sprog, kilder og gennemgang, som JSON-LD i sidens head.',
        },
      },
    ],
    events: [
      sectionSelected,
      typeSelected,
      conditionSelected,
      itemToggled,
      allToggled,
      linkCopied,
      printRequested,
      ...sourceEvents,
    ],
  },
  {
    tag: 'spinal-injection-types',
    section: 'types',
    name: {en: 'Injection types', da: 'Typer af blokader'},
    summary: {
      en: 'The four types of spinal injection, each with a drawing of where the needle goes, what it is used for, how it is done and what guidelines and studies say. One at a time, or all in one table.',
      da: 'De fire typer blokader i ryggen. Hver type har en tegning af, hvor nålen skal hen, og tekst om, hvad blokaden bruges til, hvordan den foregår, og hvad retningslinjer og studier siger. Én ad gangen eller alle i én tabel.',
    },
    attributes: [type, types, compare],
    events: [typeSelected, linkCopied, ...layerEvents],
  },
  {
    tag: 'spinal-relief-timeline',
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
        description: {
          en: 'The day of the injection. Each phase then shows its dates too.',
          da: 'Dagen for blokaden. Så viser hver fase også sine datoer.',
        },
      },
    ],
    events: [typeSelected, linkCopied, ...layerEvents],
  },
  {
    tag: 'spinal-faq',
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
        values: ids.questions,
        default: {en: 'all of them', da: 'alle'},
        description: {
          en: 'The built-in questions to show. They stand in the order you tick them.',
          da: 'De indbyggede spørgsmål, der skal vises. De står i den rækkefølge, du vælger dem i.',
        },
      },
      {
        name: 'open',
        type: 'some',
        values: ids.questions,
        default: {en: 'none', da: 'ingen'},
        description: {
          en: 'The questions that are open at first.',
          da: 'De spørgsmål, der er åbne fra start.',
        },
      },
      {
        name: 'exclusive',
        type: 'flag',
        description: {
          en: 'At most one answer is open at a time.',
          da: 'Højst ét svar er åbent ad gangen.',
        },
      },
      {
        name: 'structured-data',
        type: 'flag',
        description: {
          en: 'Tells search engines the questions and answers, as JSON-LD in the head of your page.',
          da: 'Fortæller søgemaskiner, hvad spørgsmål og svar er, som JSON-LD i sidens head.',
        },
      },
    ],
    events: [itemToggled, allToggled, linkCopied, printRequested, ...sourceEvents],
    methods: [
      {
        name: 'openAll',
        description: {
          en: 'Opens all answers; does nothing where exclusive is set.',
          da: 'Åbner alle svar; gør intet, hvor exclusive er sat.',
        },
      },
      {
        name: 'closeAll',
        description: {en: 'Closes all answers.', da: 'Lukker alle svar.'},
      },
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
  },
  {
    tag: 'spinal-procedure',
    section: 'procedure',
    name: {en: 'The visit', da: 'Besøget'},
    summary: {
      en: 'The visit step by step, from the days before to the first days after, with questions to ask before deciding. It prints as a hand-out with lines to write on.',
      da: 'Besøget trin for trin, fra dagene før til de første dage efter, med spørgsmål at stille, før man beslutter sig. Det kan udskrives med linjer til at skrive på.',
    },
    attributes: [],
    events: [printRequested, ...layerEvents],
  },
  {
    tag: 'spinal-safety',
    section: 'safety',
    name: {en: 'Risks and help', da: 'Risici og hjælp'},
    summary: {
      en: 'When to seek help and from whom, risks and benefit as numbers of people with the same picture for both, and who should wait or tell the team.',
      da: 'Hvornår man skal søge hjælp og hos hvem, hvor mange der får bivirkninger, hvor mange der har gavn af blokaden, og hvem der skal vente eller sige noget til personalet.',
    },
    attributes: [],
    events: layerEvents,
  },
  {
    tag: 'spinal-conditions',
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
        values: ids.conditions,
        default: {en: 'the first of conditions', da: 'den første af conditions'},
        description: {
          en: 'The complaint that is shown first.',
          da: 'De smerter, der vises først.',
        },
      },
      {
        name: 'conditions',
        type: 'some',
        values: ids.conditions,
        default: {en: 'all six', da: 'alle seks'},
        description: {
          en: 'The complaints to choose from. They stand in the order you tick them.',
          da: 'De smerter, man kan vælge imellem. De står i den rækkefølge, du vælger dem i.',
        },
      },
    ],
    events: [conditionSelected, linkCopied, ...layerEvents],
  },
  {
    tag: 'spinal-options',
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
        values: ids.compared,
        default: {en: 'the first of conditions', da: 'den første af conditions'},
        description: {
          en: 'The complaint that is shown first.',
          da: 'De smerter, der vises først.',
        },
      },
      {
        name: 'conditions',
        type: 'some',
        values: ids.compared,
        default: {en: 'all three', da: 'alle tre'},
        description: {
          en: 'The complaints to choose from. They stand in the order you tick them.',
          da: 'De smerter, man kan vælge imellem. De står i den rækkefølge, du vælger dem i.',
        },
      },
    ],
    events: [conditionSelected, linkCopied, printRequested, ...sourceEvents],
  },
  {
    tag: 'spinal-injection-purpose',
    section: 'purpose',
    name: {en: 'Purpose', da: 'Formål'},
    summary: {
      en: 'The two reasons for an injection side by side: to find out where pain comes from, or to treat it. Each with what to notice afterwards, and with its limits.',
      da: 'De to formål med en blokade ved siden af hinanden: at finde ud af, hvor smerterne kommer fra, eller at behandle dem. Begge med, hvad man mærker bagefter, og hvad de ikke kan.',
    },
    attributes: [],
    events: layerEvents,
  },
  {
    tag: 'spinal-care-plan',
    section: 'care-plan',
    name: {en: 'Part of a plan', da: 'Del af en plan'},
    summary: {
      en: 'The injection as one part of a plan with exercise, physiotherapy, medicine and everyday life. A shop’s products have a place of their own, below everything medical and marked as commercial.',
      da: 'Blokaden som én del af en plan med træning, fysioterapi, medicin og hverdag. En butiks produkter har deres egen plads, under alt det sundhedsfaglige og mærket som reklame.',
    },
    attributes: [],
    events: layerEvents,
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
  },
  {
    tag: 'spinal-sources',
    name: {en: 'Sources', da: 'Kilder'},
    summary: {
      en: 'One numbered list of sources for all widgets on the page, or for one of them. Their numbers then lead here instead of to lists of their own.',
      da: 'Én nummereret kildeliste for alle widgets på siden eller for en enkelt. Så fører deres tal hertil i stedet for til deres egne lister.',
    },
    attributes: [
      {
        name: 'for',
        type: 'one',
        values: ['questions'],
        default: {en: 'all widgets on the page', da: 'alle widgets på siden'},
        description: {
          en: 'The id of the one widget whose sources are listed.',
          da: 'Id’et på den ene widget, hvis kilder skal stå her.',
        },
      },
    ],
    events: [sourceFollowed],
    beside: [
      ['spinal-faq', {id: 'questions', questions: 'is-it-safe', open: 'is-it-safe'}],
      ['spinal-injection-purpose', {}],
    ],
  },
];
