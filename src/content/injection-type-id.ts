/** In the order in which the types are shown. */
export const typeIds = ['epidural', 'facet', 'sacroiliac', 'transforaminal'] as const;

export type TypeId = (typeof typeIds)[number];
