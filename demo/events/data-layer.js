// Puts what readers do in the widgets into the data layer of a tag manager.

const EVENTS = [
  'spinal-all-toggled',
  'spinal-citation-followed',
  'spinal-condition-selected',
  'spinal-item-toggled',
  'spinal-link-copied',
  'spinal-print-requested',
  'spinal-section-selected',
  'spinal-source-followed',
  'spinal-sources-toggled',
  'spinal-type-selected',
];

/** Call it once the reader has agreed, and what it returns when the reader takes that back. */
export function followWidgets(dataLayer = (window.dataLayer ??= [])) {
  const until = new AbortController();
  for (const name of EVENTS)
    document.addEventListener(name, (event) => dataLayer.push(entryOf(event)), {
      signal: until.signal,
    });
  return () => until.abort();
}

function entryOf({type, target, detail}) {
  const {id, type: chosen, condition, section, url, numbers, open} = detail ?? {};
  return {
    event: type,
    spinal_widget: target.localName,
    // Always there, since a data layer keeps the last value of what an entry leaves out.
    spinal_what: id ?? chosen ?? condition ?? section ?? url ?? numbers?.join(' '),
    spinal_open: open,
  };
}
