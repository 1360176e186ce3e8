// The widgets as data: the page of each is made from its entry, in the browser and at build time.
//
// An attribute is of one of these types:
//   one    one of `values`
//   some   some of `values`, separated by spaces, in the order chosen
//   flag   there or not
//   date   YYYY-MM-DD
//   text   anything
// `content` lists what a page may put inside the tag, as nodes of markup.js.

const TYPES = ['epidural', 'facet', 'sacroiliac', 'transforaminal'];

const QUESTIONS = [
  'what-is-it',
  'how-long',
  'is-it-safe',
  'what-happens',
  'instead-of-surgery',
  'does-it-hurt',
  'better-without',
  'will-it-help',
  'when-does-it-work',
  'blood-thinners',
  'diabetes',
  'pregnancy-infection-allergy',
  'driving',
  'work-and-rest',
  'how-many',
  'if-it-does-not-help',
  'pain-worse-after',
  'when-to-call',
];

const type = {
  name: 'type',
  type: 'one',
  values: TYPES,
  default: {en: 'the first of types', da: 'den første af types'},
  description: {
    en: 'The type that is shown first.',
    da: 'Den type, der vises først.',
  },
};

const types = {
  name: 'types',
  type: 'some',
  values: TYPES,
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
];

export const widgets = [
  {
    tag: 'spinal-injection-types',
    name: {en: 'Injection types', da: 'Typer af blokader'},
    summary: {
      en: 'The four types of spinal injection, each with a drawing of where the needle goes, what it is used for, how it is done and what guidelines and studies say. One at a time, or all in one table.',
      da: 'De fire typer blokader i ryggen. Hver type har en tegning af, hvor nålen lægges, og tekst om, hvad blokaden bruges til, hvordan den foregår, og hvad retningslinjer og studier siger. Én ad gangen eller alle i én tabel.',
    },
    attributes: [type, types, compare],
    events: [typeSelected],
  },
  {
    tag: 'spinal-faq',
    name: {en: 'Questions and answers', da: 'Spørgsmål og svar'},
    summary: {
      en: 'The questions patients ask, with sourced answers. Choose which to show, and in which order, or put your own questions inside the tag.',
      da: 'De spørgsmål, patienter stiller, med svar og kilder. Vælg, hvilke der skal vises, og i hvilken rækkefølge, eller sæt dine egne spørgsmål ind i tagget.',
    },
    attributes: [
      {
        name: 'questions',
        type: 'some',
        values: QUESTIONS,
        default: {en: 'all of them', da: 'alle'},
        description: {
          en: 'The built-in questions to show. They stand in the order you tick them.',
          da: 'De indbyggede spørgsmål, der skal vises. De står i den rækkefølge, du vælger dem i.',
        },
      },
      {
        name: 'open',
        type: 'some',
        values: QUESTIONS,
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
    ],
    events: [
      {
        name: 'spinal-item-toggled',
        detail: '{id, open}',
        description: {
          en: 'An answer was opened or closed.',
          da: 'Et svar blev åbnet eller lukket.',
        },
      },
      {
        name: 'spinal-link-copied',
        detail: '{id, url}',
        description: {
          en: 'The address of an answer was copied.',
          da: 'Linket til et svar blev kopieret.',
        },
      },
    ],
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
            ['details', {id: 'parking'}, [
              ['summary', {}, ['Where can I park?']],
              ['p', {}, ['Write here where your patients can park.']],
            ]],
            ['details', {id: 'companion'}, [
              ['summary', {}, ['May I bring someone?']],
              ['p', {}, ['Write here who may come along, and where they can wait.']],
            ]],
          ],
          da: [
            ['details', {id: 'parking'}, [
              ['summary', {}, ['Hvor kan jeg parkere?']],
              ['p', {}, ['Skriv her, hvor dine patienter kan parkere.']],
            ]],
            ['details', {id: 'companion'}, [
              ['summary', {}, ['Må jeg tage nogen med?']],
              ['p', {}, ['Skriv her, hvem der må komme med, og hvor de kan vente.']],
            ]],
          ],
        },
      },
    ],
  },
  {
    tag: 'spinal-relief-timeline',
    name: {en: 'Timeline', da: 'Tidslinje'},
    summary: {
      en: 'What may happen hours, days, weeks and months after the injection, as the range that the sources give. With the date of the injection it shows calendar dates.',
      da: 'Det kan der ske timer, dage, uger og måneder efter blokaden, vist som det spænd kilderne giver. Med datoen for blokaden viser den kalenderdatoer.',
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
    events: [typeSelected],
  },
];
