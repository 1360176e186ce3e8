const GUIDE = 'spinal-guide.html';

/** The page of the demo that shows the messages whose id starts so. */
const PAGES = {
  care: 'spinal-care-plan.html',
  common: GUIDE,
  condition: 'spinal-conditions.html',
  conditions: 'spinal-conditions.html',
  country: 'spinal-conditions.html',
  drawing: 'spinal-injection-types.html',
  duration: 'spinal-relief-timeline.html',
  evidence: 'spinal-conditions.html',
  faq: 'spinal-faq.html',
  frequency: 'spinal-safety.html',
  guide: GUIDE,
  options: 'spinal-options.html',
  procedure: 'spinal-procedure.html',
  purpose: 'spinal-injection-purpose.html',
  safety: 'spinal-safety.html',
  'source-kind': 'spinal-sources.html',
  sources: 'spinal-sources.html',
  timeline: 'spinal-relief-timeline.html',
  type: 'spinal-injection-types.html',
  types: 'spinal-injection-types.html',
};

/**
 * The page that shows what a file arranges. In this order a translator meets the widgets: the questions first,
 * so that each has its answer below it, and last the guide, with what several widgets show.
 */
export const ARRANGEMENTS = {
  'src/content/faq.ts': 'spinal-faq.html',
  'src/content/purposes.ts': 'spinal-injection-purpose.html',
  'src/content/injection-types.ts': 'spinal-injection-types.html',
  'src/content/conditions.ts': 'spinal-conditions.html',
  'src/content/procedure.ts': 'spinal-procedure.html',
  'src/content/timeline.ts': 'spinal-relief-timeline.html',
  'src/content/help.ts': 'spinal-safety.html',
  'src/content/safety.ts': 'spinal-safety.html',
  'src/content/options.ts': 'spinal-options.html',
  'src/content/care-plan.ts': 'spinal-care-plan.html',
  'src/content/sources.ts': 'spinal-sources.html',
  'src/content/guide.ts': GUIDE,
};

/**
 * By widget, with the pages that show each: first the widget's own words as they stand in the code, then what
 * it arranges, in reading order. What several widgets show stands with the first of them.
 *
 * @template {{id: string}} T
 * @param {readonly T[]} messages
 * @param {readonly import('./reading-order.mjs').Arrangement[]} arrangements
 * @returns {(T & {pages: string[]})[]}
 */
export function byWidget(messages, arrangements) {
  const rank = new Map(orderOf(messages, arrangements).map((id, index) => [id, index]));
  /** @param {T} message */
  const position = ({id}) => rank.get(id) ?? rank.size;
  return [...messages]
    .sort((a, b) => position(a) - position(b))
    .map((message) => ({...message, pages: pagesOf(message.id, arrangements)}));
}

/**
 * What a translator is told of a message.
 *
 * @param {{desc: string, pages?: readonly string[]}} message
 */
export function noteOf({desc, pages = []}) {
  return pages.length > 0 ? `${desc} In the demo: ${pages.join(', ')}` : desc;
}

/**
 * @param {readonly {id: string}[]} messages
 * @param {readonly import('./reading-order.mjs').Arrangement[]} arrangements
 */
function orderOf(messages, arrangements) {
  const ids = Object.values(ARRANGEMENTS).flatMap((page) => {
    const arranged = arrangements.filter((it) => it.page === page).flatMap((it) => it.ids);
    const own = messages.map(({id}) => id).filter((id) => pageOf(id) === page);
    return [...own.filter((id) => !arranged.includes(id)), ...arranged];
  });
  return [...new Set(ids)];
}

/**
 * @param {string} id
 * @param {readonly import('./reading-order.mjs').Arrangement[]} arrangements
 */
function pagesOf(id, arrangements) {
  const shown = arrangements.filter(({ids}) => ids.includes(id)).map(({page}) => page);
  const page = pageOf(id);
  return shown.length > 0 || !page ? shown : [page];
}

/** @param {string} id @returns {string | undefined} */
function pageOf(id) {
  return /** @type {Record<string, string>} */ (PAGES)[id.split('.')[0] ?? ''];
}
