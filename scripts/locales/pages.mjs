import {sectionIds, widgets} from '../register.mjs';

const pageFor = (/** @type {{tag: string}} */ {tag}) => `${tag}.html`;

/** The page of the demo that shows the messages whose id starts so. @type {ReadonlyMap<string, string>} */
const PAGES = new Map(
  widgets.flatMap((it) => it.messages.map((/** @type {string} */ start) => [start, pageFor(it)])),
);

/**
 * The page that shows what a file arranges. In this order a translator meets the widgets: the questions first,
 * so that each has its answer below it, the other parts of the guide in its order, and last the guide, with what several
 * widgets show.
 *
 * @type {readonly (readonly [file: string, page: string])[]}
 */
export const ARRANGEMENTS = [...widgets]
  .sort((a, b) => placeOf(a) - placeOf(b))
  .flatMap((it) =>
    it.arranges.map((/** @type {string} */ name) => [`src/content/${name}.ts`, pageFor(it)]),
  );

/** @param {{tag: string, section?: string}} widget */
function placeOf({tag, section}) {
  if (section === 'faq') return -1;
  if (section) return sectionIds.indexOf(section);
  return tag === 'spinal-guide' ? Infinity : sectionIds.length;
}

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
 * @param {readonly {id: string}[]} messages
 * @param {readonly import('./reading-order.mjs').Arrangement[]} arrangements
 */
function orderOf(messages, arrangements) {
  const ids = ARRANGEMENTS.flatMap(([, page]) => {
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
  return PAGES.get(id.split('.')[0] ?? '');
}
