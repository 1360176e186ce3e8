/** A translated message with placeholders, as `msg` of @lit/localize reads it. */
export interface PlaceholderMessage {
  readonly strTag: true;
  readonly strings: readonly string[];
  /** Index of the English placeholder that stands after each string but the last. */
  readonly values: readonly number[];
}

/** Translated messages by message id. A site may write plain text with placeholders such as `${count}`. */
export type Catalogue = Readonly<Record<string, string | PlaceholderMessage>>;
