import {evidenceDate} from '../../build/content/evidence-date.js';
import {answerOf, questions} from '../../build/content/faq.js';
import {introduction, sectionIds, sections} from '../../build/content/guide.js';
import {noRelief, timeline} from '../../build/content/timeline.js';
import {helpAtOnce, levels} from '../../build/content/help.js';
import {widgets} from '../register.mjs';
import {inEachLanguage} from './messages.mjs';

/** The tag of the widget that shows a section of the guide. */
const TAGS = Object.fromEntries(widgets.map(({section, tag}) => [section, tag]));

/** Every claim that a widget shows, with the tags that show it. The guide also has what is in the others. */
export function shownClaims() {
  const shown = new Map();
  const show = (claims, place) => {
    for (const claim of claims) {
      const entry = shown.get(claim.id) ?? {claim, places: new Set()};
      entry.places.add(place);
      shown.set(claim.id, entry);
    }
  };
  show(introduction, 'spinal-guide');
  for (const id of sectionIds) {
    for (const level of sections[id].help ?? helpAtOnce) show(levels[level], TAGS[id]);
    show(sections[id].claims(), TAGS[id]);
  }
  return [...shown.values()].sort((a, b) => a.claim.id.localeCompare(b.claim.id));
}

/** All the library says, as data: see docs/content-data.md for its form. */
export function contentData() {
  const claims = shownClaims().map(({claim}) => claim);
  const sources = new Map();
  // Phases of the timeline cite more than the claim they repeat, so claims of one id may differ.
  const cite = (list) => {
    for (const source of list) sources.set(source.id, source);
    return list.map((source) => source.id);
  };
  return {
    evidenceDate: evidenceDate.toISOString().slice(0, 10),
    claims: claims.map((claim) => describe(claim, cite)),
    help: Object.fromEntries(
      Object.entries(levels).map(([level, signs]) => [level, signs.map(({id}) => id)]),
    ),
    faq: questions.map((question) => ({
      id: question.id,
      question: inEachLanguage(question.question),
      answer: answerOf(question).map((claim) => claim.id),
    })),
    timeline: {
      types: Object.fromEntries(
        Object.entries(timeline).map(([type, phases]) => [
          type,
          phases.map(({id, all, most = null, open = null, statement, sources: cited}) => ({
            id,
            all,
            most,
            open,
            claim: statement.id,
            sources: cite(cited),
          })),
        ]),
      ),
      noRelief: noRelief.id,
    },
    sources: [...sources.values()].sort((a, b) => a.id.localeCompare(b.id)),
  };
}

/** A statement, or a row of the evidence with who says it. */
function describe(claim, cite) {
  const {id, text, sources, agreement, where, confirm, by} = claim;
  return {
    id,
    agreement: agreement ?? (new Set(sources).size > 1 ? 'consistent' : 'single'),
    sources: [...new Set(cite(sources))],
    ...(where && {where}),
    ...(confirm && {confirm}),
    ...(by && {finding: findingOf(claim)}),
    text: inEachLanguage(text),
  };
}

const findingOf = ({by, country, year, verdict, certainty = null}) => ({
  by,
  country,
  year,
  verdict,
  certainty,
});
