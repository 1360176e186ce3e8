/**
 * What a translator is told of a message.
 *
 * @param {{desc: string, pages?: readonly string[]}} message
 */
export function noteOf({desc, pages = []}) {
  return pages.length > 0 ? `${desc} In the demo: ${pages.join(', ')}` : desc;
}
