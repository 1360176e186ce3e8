import {addCopyButtons} from './copy.js';
import {logEvents} from './log.js';
import {widgets} from './widgets.js';

const live = document.querySelector('#live');

function choose({target}) {
  if (target.name === 'live-language') live.lang = target.value;
  if (target.name === 'live-widget')
    for (const panel of live.children) panel.hidden = panel.id !== target.value;
}

// A browser that restores a form does so without an event.
for (const radio of document.querySelectorAll('.specimen input:checked')) choose({target: radio});
document.querySelector('.specimen .toolbar').addEventListener('change', choose);
addCopyButtons();
const events = new Set(widgets.flatMap((widget) => widget.events.map(({name}) => name)));
logEvents(live, events, ({localName}) => localName);
