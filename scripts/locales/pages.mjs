const GUIDE = 'spinal-guide.html';

/** The page of the demo that shows the messages whose id starts so. */
const PAGES = {
  care: 'spinal-care-plan.html',
  claim: GUIDE,
  common: GUIDE,
  condition: 'spinal-conditions.html',
  conditions: 'spinal-conditions.html',
  drawing: 'spinal-injection-types.html',
  duration: 'spinal-relief-timeline.html',
  faq: 'spinal-faq.html',
  frequency: 'spinal-safety.html',
  guide: GUIDE,
  procedure: 'spinal-procedure.html',
  purpose: 'spinal-injection-purpose.html',
  safety: 'spinal-safety.html',
  'source-kind': 'spinal-sources.html',
  sources: 'spinal-sources.html',
  timeline: 'spinal-relief-timeline.html',
  type: 'spinal-injection-types.html',
  types: 'spinal-injection-types.html',
};

// Widgets in the order in which a translator meets them; what several show comes last.
const ORDER = [...new Set(Object.values(PAGES).filter((page) => page !== GUIDE)), GUIDE];

/**
 * By widget, and then as they stand in the code.
 *
 * @template {{id: string}} T
 * @param {readonly T[]} messages
 */
export function byWidget(messages) {
  /** @param {T} message */
  const position = ({id}) => ORDER.indexOf(pageOf(id) ?? GUIDE);
  return [...messages].sort((a, b) => position(a) - position(b));
}

/** @param {string} id @returns {string | undefined} */
export function pageOf(id) {
  return /** @type {Record<string, string>} */ (PAGES)[id.split('.')[0] ?? ''];
}

/** What a translator is told of a message. @param {{id: string, desc: string}} message */
export function noteOf({id, desc}) {
  const page = pageOf(id);
  return page ? `${desc} In the demo: ${page}` : desc;
}
