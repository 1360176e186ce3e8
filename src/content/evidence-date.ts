/** The day on which a statement last changed. */
export const textDate = new Date('2026-11-30');

/** The day up to which the sources were gathered. A check warns when it is more than a year ago. */
export const evidenceDate = new Date('2026-11-24');

/** The day by which the evidence is looked through anew: a year later. */
export const nextEvidenceDate = new Date(
  new Date(evidenceDate).setUTCFullYear(evidenceDate.getUTCFullYear() + 1),
);
