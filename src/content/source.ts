/** What a source is, from the strongest to the weakest. */
export type SourceKind =
  'guideline' | 'review' | 'study' | 'regulator' | 'leaflet' | 'encyclopedia' | 'news';

/** A published text that a statement rests on. */
export interface Source {
  readonly id: string;
  /** As printed, in the source's own language. */
  readonly title: string;
  readonly publisher: string;
  /** Year of publication or last revision; absent where the source gives none. */
  readonly year?: number;
  /** BCP 47 code of the language the source is written in. */
  readonly lang: 'en' | 'da' | 'nl';
  readonly kind: SourceKind;
  readonly url: string;
}
