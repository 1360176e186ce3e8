/** What other modules may use of a class, which a stand-in may leave out where nobody asks for it. */
export type PartsOf<T> = Partial<Pick<T, keyof T>>;
