// The register of the widgets (src/register.ts) for scripts, tests and the demo: each with its tag, and with the events and
// slots that custom-elements.json says it has.
import {readFileSync} from 'node:fs';
import {tagOf} from './build/names.mjs';
import {fromSource} from './from-source.mjs';
import {widgetsOf} from './manifest.mjs';

const register = await fromSource(`export * from './register.ts'`);

const manifest = JSON.parse(
  readFileSync(new URL('../custom-elements.json', import.meta.url), 'utf8'),
);
const declared = new Map(widgetsOf(manifest).map((it) => [it.tagName, it]));

/** Each event once, with its words: first those of one widget. */
const events = [
  ...Object.values(register.entries).map(({events: own = {}}) => own),
  register.events,
].flatMap((some) => Object.entries(some).map(([name, words]) => ({name, ...words})));

/** The attributes of every widget, and the parts of the guide in its order. */
export const {common, sectionIds} = register;

/** In the order in which an editor looks for them. */
export const widgets = Object.entries(register.entries).map(([folder, entry]) => {
  const tag = tagOf(folder);
  const slots = namesOf(tag, 'slots');
  return {messages: [folder], arranges: [folder], ...entry, tag, slots, events: eventsOf(tag)};
});

function eventsOf(tag) {
  const names = namesOf(tag, 'events');
  const silent = names.find((name) => !events.some((it) => it.name === name));
  if (silent)
    throw new Error(
      `${silent}, which <${tag}> sends, has no words: put them into \`events\` of its entry in src/elements.`,
    );
  return events.filter(({name}) => names.includes(name));
}

/** None before `npm run docs` has met the widget. */
function namesOf(tag, kind) {
  return (declared.get(tag)?.[kind] ?? []).map(({name}) => name);
}
