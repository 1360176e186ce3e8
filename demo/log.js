import {toNode} from './markup.js';

/**
 * Lists the widgets' events in the page's log, the latest first.
 * @param {EventTarget} target where they arrive
 * @param {Iterable<string>} names
 * @param {(widget: Element) => string | undefined} origin which of several widgets sent it
 */
export function logEvents(target, names, origin) {
  const list = document.querySelector('#events');
  const empty = document.querySelector('#events-empty');
  for (const name of names)
    target.addEventListener(name, (event) => {
      list.prepend(entry(event, origin(event.target)));
      empty.hidden = true;
    });
  document.querySelector('#clear').addEventListener('click', () => {
    list.replaceChildren();
    empty.hidden = false;
  });
}

function entry({type, detail}, origin) {
  return toNode([
    'li',
    {},
    [
      ['code', {}, [type]],
      ['code', {}, [JSON.stringify(detail)]],
      ...(origin ? [['span', {}, [origin]]] : []),
    ],
  ]);
}
