import {warnOnce} from '../../warn.js';

/** What stands in no text that is there for readers without the script. */
const OF_THE_PAGE = 'h1,main,header,footer,nav,aside,form,iframe,script:not([type$=json])';

/**
 * Says so where a widget holds a part of the page that it does not show: HTML does not close
 * `<spinal-safety />`, and takes all that follows for its children.
 */
export function warnOfSwallowed(widget: Element): void {
  const hidden = [...widget.children].filter((it) => !it.assignedSlot);
  const swallowed = hidden
    .flatMap((it) => [it, ...it.getElementsByTagName('*')])
    .find((it) => it.localName.startsWith('spinal-') || it.matches(OF_THE_PAGE));
  if (swallowed)
    warnOnce(
      `<${widget.localName}> holds <${swallowed.localName}>, which it does not show. Close the tag with </${widget.localName}>.`,
    );
}
