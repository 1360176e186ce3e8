/** The day up to which the sources were gathered. A check warns when it is more than a year ago. */
export const evidenceDate = new Date('2026-11-24');
