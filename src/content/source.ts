/** What a source is, from the strongest to the weakest. */
export type SourceKind =
  'guideline' | 'review' | 'study' | 'regulator' | 'leaflet' | 'encyclopedia' | 'news';

/** The parts of a list of sources, in their order. */
export const sourceGroups = ['guidelines', 'studies', 'practice', 'other'] as const;

export type SourceGroup = (typeof sourceGroups)[number];

const GROUP_OF: Readonly<Record<SourceKind, SourceGroup>> = {
  guideline: 'guidelines',
  review: 'studies',
  study: 'studies',
  regulator: 'practice',
  leaflet: 'practice',
  encyclopedia: 'other',
  news: 'other',
};

/** Where a source stands in a list. */
export const groupOf = ({kind}: Source): SourceGroup => GROUP_OF[kind];

/** BCP 47 codes of the languages that sources are written in. */
export const sourceLanguages = ['en', 'da', 'nl'] as const;

/** A published text that a statement rests on. */
export interface Source {
  readonly id: string;
  /** As printed, in the source's own language. */
  readonly title: string;
  readonly publisher: string;
  /** Year of publication or last revision; absent where the source gives none. */
  readonly year?: number;
  /** The language it is written in. */
  readonly lang: (typeof sourceLanguages)[number];
  readonly kind: SourceKind;
  readonly url: string;
}
