/** What is known of a language of the library when it is built: a page need not wait for Intl to start. */
export interface LanguageFacts {
  readonly rightToLeft: boolean;
  /** Whole numbers below 1,000 are written as in JavaScript. */
  readonly plainNumbers: boolean;
  /** Larger numbers of the content. */
  readonly numbers: Readonly<Partial<Record<number, string>>>;
  /** Words beside a number have more than one form from two on. */
  readonly pluralForms: boolean;
  /** The dates of the content, by their time: even their own names make a browser look up time zones. */
  readonly dates: Readonly<Partial<Record<number, string>>>;
  /** The names of the languages of sources, by code. */
  readonly languages: Readonly<Partial<Record<string, string>>>;
}
