// What the register says of a widget, beside what its code says: each widget has its entry in its folder. Pages of the
// demo, the snippet builder, the WordPress plugin, docs and tests are made of it; no widget imports it.
import type {SectionId} from '../../content/guide.js';
import {typeIds} from '../../content/injection-type-id.js';

/** For those who put a widget on a page, in the languages of the demo. */
export interface Words {
  readonly en: string;
  readonly da: string;
}

interface AttributeWords {
  readonly name: string;
  /** Over its field in an editor. */
  readonly label: Words;
  readonly description: Words;
}

interface Flag extends AttributeWords {
  /** There or not. */
  readonly type: 'flag';
}

interface Text extends AttributeWords {
  /** `date` is YYYY-MM-DD. */
  readonly type: 'text' | 'date';
  /** What holds without it. */
  readonly default: Words;
}

interface Choice extends AttributeWords {
  /** One of `values`; some of them, separated by spaces, in the order chosen; or the id of an element on the page. */
  readonly type: 'one' | 'some' | 'id';
  /** Of an `id`: those of what stands `beside` the widget. */
  readonly values: readonly string[];
  /** Also ids that the page gives to content of its own. */
  readonly orOwn?: true;
  readonly default: Words;
}

export type Attribute = Flag | Text | Choice;

export interface EventWords {
  /** The form of its `detail`. */
  readonly detail: string;
  readonly description: Words;
}

/** An element as data: its name, attributes and children; see demo/markup.js. */
export type NodeData = readonly [
  name: string,
  attributes: Readonly<Record<string, string>>,
  children?: readonly (NodeData | string)[],
];

/** What a page may put inside the tag. */
export interface Content {
  readonly id: string;
  /** It is there at first. */
  readonly first?: true;
  readonly name: Words;
  readonly nodes: {readonly en: readonly NodeData[]; readonly da: readonly NodeData[]};
}

export interface Entry {
  /** The part of the guide that the widget is. */
  readonly section?: SectionId;
  readonly name: Words;
  readonly summary: Words;
  /** Besides those that every widget has. */
  readonly attributes: readonly Attribute[];
  /** What no other widget sends, except the guide with this one inside; which it sends says its JSDoc. */
  readonly events?: Readonly<Record<string, EventWords>>;
  readonly methods?: readonly {readonly name: string; readonly description: Words}[];
  readonly content?: readonly Content[];
  /** What it takes beside it to show the widget at work. */
  readonly beside?: readonly NodeData[];
  /** Higher than a window at first: reserve.css keeps more space. */
  readonly tall?: true;
  /** How the ids of the messages begin that it shows. Default: its name. */
  readonly messages?: readonly string[];
  /** Files of src/content that arrange what it shows. Default: that of its name, if there is one. */
  readonly arranges?: readonly string[];
  /** How an editor of WordPress finds it, in either language; `icon` is one of the dashicons. */
  readonly search: {readonly icon: string; readonly keywords: readonly string[]};
}

export const type: Attribute = {
  name: 'type',
  type: 'one',
  values: typeIds,
  default: {en: 'the first of types', da: 'den første af types'},
  label: {en: 'Type shown first', da: 'Type, der vises først'},
  description: {en: 'The type that is shown first.', da: 'Den type, der vises først.'},
};

export const types: Attribute = {
  name: 'types',
  type: 'some',
  values: typeIds,
  default: {en: 'all four', da: 'alle fire'},
  label: {en: 'Types', da: 'Typer'},
  description: {
    en: 'The types to choose from. They stand in the order you tick them.',
    da: 'De typer, man kan vælge imellem. De står i den rækkefølge, du vælger dem i.',
  },
};

export const compare: Attribute = {
  name: 'compare',
  type: 'flag',
  label: {en: 'Show together', da: 'Vis samlet'},
  description: {
    en: 'Shows the types together instead of one at a time.',
    da: 'Viser typerne samlet i stedet for én ad gangen.',
  },
};

/** Which complaint is shown, and which there are to choose from. */
export const complaints = (values: readonly string[], all: Words): readonly Attribute[] => [
  {
    name: 'condition',
    type: 'one',
    values,
    default: {en: 'the first of conditions', da: 'den første af conditions'},
    label: {en: 'Complaint shown first', da: 'Smerter, der vises først'},
    description: {en: 'The complaint that is shown first.', da: 'De smerter, der vises først.'},
  },
  {
    name: 'conditions',
    type: 'some',
    values,
    default: all,
    label: {en: 'Complaints', da: 'Slags smerter'},
    description: {
      en: 'The complaints to choose from. They stand in the order you tick them.',
      da: 'De smerter, man kan vælge imellem. De står i den rækkefølge, du vælger dem i.',
    },
  },
];

/** What every widget has. */
export const common: readonly Attribute[] = [
  {
    name: 'heading-level',
    type: 'one',
    values: ['2', '3', '4', '5', '6'],
    default: {en: '2', da: '2'},
    label: {en: 'Level of the heading', da: 'Overskriftens niveau'},
    description: {
      en: 'Level of the widget’s heading, to fit the outline of your page.',
      da: 'Niveauet for widgetens overskrift, så den passer ind på din side.',
    },
  },
  {
    name: 'reviewed-by',
    type: 'text',
    default: {en: 'nobody is named', da: 'ingen nævnes'},
    label: {en: 'Reviewed by', da: 'Gennemgået af'},
    description: {
      en: 'Who reviewed the content for your page. It is shown as you write it.',
      da: 'Hvem der har gennemgået indholdet til din side. Det vises, som du skriver det.',
    },
  },
  {
    name: 'reviewed-on',
    type: 'date',
    default: {en: 'no date', da: 'ingen dato'},
    label: {en: 'Reviewed on', da: 'Gennemgået den'},
    description: {
      en: 'When it was reviewed. Shown only together with reviewed-by.',
      da: 'Hvornår det er gennemgået. Vises kun sammen med reviewed-by.',
    },
  },
  {
    name: 'emergency-number',
    type: 'text',
    default: {en: '112, named as the number for Denmark', da: '112, nævnt som nummeret i Danmark'},
    label: {en: 'Emergency number', da: 'Alarmnummer'},
    description: {
      en: 'The number your readers call in an emergency.',
      da: 'Det nummer, dine læsere skal ringe til i nødstilfælde.',
    },
  },
];

/** Events that several widgets send. */
export const events: Readonly<Record<string, EventWords>> = {
  'spinal-type-selected': {
    detail: '{type}',
    description: {
      en: 'The reader chose a type of injection.',
      da: 'Læseren valgte en type blokade.',
    },
  },
  'spinal-condition-selected': {
    detail: '{condition}',
    description: {en: 'The reader chose a complaint.', da: 'Læseren valgte en slags smerter.'},
  },
  'spinal-item-toggled': {
    detail: '{id, open}',
    description: {
      en: 'An answer, or another closed part, was opened or closed.',
      da: 'Et svar eller en anden lukket del blev åbnet eller lukket.',
    },
  },
  'spinal-link-copied': {
    detail: '{id, url}',
    description: {
      en: 'The address of an answer, a type or a complaint was copied.',
      da: 'Linket til et svar, en type eller en slags smerter blev kopieret.',
    },
  },
  'spinal-print-requested': {
    detail: 'null',
    description: {
      en: 'The reader pressed the button that prints.',
      da: 'Læseren trykkede på knappen, der udskriver.',
    },
  },
  'spinal-citation-followed': {
    detail: '{numbers}',
    description: {
      en: 'The reader went from a statement to its sources.',
      da: 'Læseren gik fra et udsagn til dets kilder.',
    },
  },
  'spinal-sources-toggled': {
    detail: '{open}',
    description: {
      en: 'The list of sources was opened or closed.',
      da: 'Kildelisten blev åbnet eller lukket.',
    },
  },
  'spinal-source-followed': {
    detail: '{url}',
    description: {
      en: 'The reader followed the link of a source.',
      da: 'Læseren fulgte linket til en kilde.',
    },
  },
};
