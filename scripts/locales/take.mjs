import {checkUnit} from './check.mjs';
import {isReviewed, textsOf} from './reviews.mjs';
import {STALE, isStale, setState, translate, withPlaceholders} from './update.mjs';
import {isEmpty, keyOf, readable, sourceOf, targetOf} from './xliff.mjs';

/**
 * Takes over what a translator wrote, compared with what was sent.
 *
 * @typedef {import('./extract.mjs').Message} Message
 * @typedef {import('./returned.mjs').Returned} Returned
 * @typedef {import('./returned.mjs').ReturnedUnit} ReturnedUnit
 * @typedef {import('./xliff.mjs').Content} Content
 * @typedef {import('./xliff.mjs').Unit} Unit
 * @typedef {import('./xliff.mjs').Xliff} Xliff
 *
 * @typedef {Map<string, {source: Content[], target: Content[]}>} Version a language file at one time, by id
 * @typedef {{id: string, before: string, now: string, isBehind: boolean, by?: string}} Taken
 * @typedef {{id: string, by?: string}} Claim of a review that is not recorded here
 * @typedef {{id: string, why: string}} Obstacle
 */

/** A part of a file so small says nothing of its language. */
const FEW = 10;

/**
 * @param {object} input
 * @param {Xliff} input.xliff the file of today
 * @param {readonly Message[]} input.messages
 * @param {Returned} input.returned
 * @param {readonly Version[]} input.versions in which the file may have been sent, the newest first
 * @param {ReadonlySet<string>} input.left ids of units that are to stay as they are
 * @param {{locale: string, path: string}} input.place
 * @param {import('./check.mjs').Exceptions} input.exceptions
 * @param {import('./reviews.mjs').Reviews} input.reviews
 * @returns {{taken: Taken[], obstacles: Obstacle[], newer: string[], claims: Claim[], isForeign: boolean}} `newer` are units that were
 *   changed here since, and not by the translator; `isForeign` where hardly a text is the one that was sent
 */
export function takeReturned({
  xliff,
  messages,
  returned,
  versions,
  left,
  place,
  exceptions,
  reviews,
}) {
  const today = versionOf(xliff);
  const matched = match(xliff, returned, [today, ...versions]);
  const base = baseOf(matched, [today, ...versions]);
  /** @type {Taken[]} */
  const taken = [];
  /** @type {Obstacle[]} */
  const obstacles = matched.flatMap(({unit, from}) =>
    unit || isEmpty(from.target) ? [] : [{id: from.ids[0] ?? '', why: unknownText(from)}],
  );
  /** @type {string[]} */
  const newer = [];
  /** @type {Claim[]} */
  const claims = [];
  const known = new Map(messages.map((message) => [message.id, message]));
  for (const {unit, from} of matched) {
    if (!unit || left.has(unit.id) || isEmpty(from.target)) continue;
    const {id} = unit;
    const target = targetOf(unit);
    const sent = [base, today, ...versions]
      .flatMap((version) => version.get(id) ?? [])
      .find(({source}) => sameEnglish(from.source, source));
    const message = known.get(id);
    const isEnglish = sameEnglish(from.source, sourceOf(unit));
    const isClaim = () => isEnglish && isNewReview(unit, from, reviews.get(id));
    const claim = {id, ...(from.reviewer && {by: from.reviewer})};
    if (same(from.target, target)) {
      if (isClaim()) claims.push(claim);
      continue;
    }
    if (!message) obstacles.push({id, why: 'there is no message with this id in the code'});
    else if (!sent)
      obstacles.push({id, why: `its English was never sent: “${readable(from.source)}”`});
    else if (same(from.target, sent.target)) newer.push(id);
    else if (!same(sent.target, target))
      obstacles.push({
        id,
        why: `it was changed on both sides since it was sent. Here: “${readable(target)}” There: “${readable(from.target)}”`,
      });
    else {
      const before = readable(target);
      const wasStale = isStale(unit);
      translate(unit, from.target);
      if (!isEnglish && wasStale) setState(unit, STALE);
      const found = checkUnit({...place, message, unit}, exceptions).filter(({kind}) =>
        ['placeholder', 'residue'].includes(kind),
      );
      if (found.length > 0 && isEnglish)
        obstacles.push({id, why: found.map((problem) => problem.message).join(' ')});
      else {
        const now = readable(targetOf(unit));
        const by = from.translator;
        taken.push({id, before, now, isBehind: !isEnglish, ...(by && {by})});
        if (isClaim()) claims.push(claim);
      }
    }
  }
  return {taken, obstacles, newer, claims, isForeign: isForeign(matched, base)};
}

/**
 * Whether the file tells of a review that is not recorded here. Where a text was changed since its review, a tool
 * may only have left the state; a note says which text it is about.
 *
 * @param {Unit} unit
 * @param {ReturnedUnit} from
 * @param {import('./reviews.mjs').Entry} [entry]
 */
function isNewReview(unit, from, entry) {
  if (!from.isReviewed || isReviewed(unit, entry)) return false;
  return from.reviewer !== undefined || entry?.reviewed?.source !== textsOf(unit).source;
}

/** @param {Xliff} xliff @returns {Version} */
export function versionOf({units}) {
  return new Map(units.map((it) => [it.id, {source: sourceOf(it), target: targetOf(it)}]));
}

/** A text of a language file, given as XML. @param {string} xml @returns {Content[]} */
export function contentsOfXml(xml) {
  return xml
    .split(/<x id="([^"]*)"[^>]*>/)
    .map((part, index) => (index % 2 === 1 ? {id: part, text: ''} : unescaped(part)));
}

/** @param {string} xml */
const unescaped = (xml) =>
  xml
    .replace(/<[^>]*>/g, '')
    .replace(/&#(\d+);/g, (_, code) => String.fromCodePoint(Number(code)))
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&');

/**
 * The unit that each returned one is: by its id where its English agrees, or else by its English where only one has it.
 *
 * @param {Xliff} xliff
 * @param {Returned} returned
 * @param {readonly Version[]} versions
 * @returns {{unit: Unit | undefined, from: ReturnedUnit}[]}
 */
function match({units}, returned, versions) {
  const byId = new Map(units.map((unit) => [unit.id, unit]));
  return returned.units.map((from) => {
    const [named] = from.ids.flatMap((id) => byId.get(id) ?? byId.get(lastPart(id)) ?? []);
    const having = units.filter(({id}) =>
      versions.some((version) => sameEnglish(from.source, version.get(id)?.source ?? [])),
    );
    /** @param {Unit} unit */
    const resolved = (unit) => ({...from, target: withOwnPlaceholders(from, sourceOf(unit))});
    const [only, another] = having;
    const unit =
      named ?? (another ? having.find((it) => same(resolved(it).target, targetOf(it))) : only);
    return {unit, from: unit ? resolved(unit) : from};
  });
}

/** Some tools put the file’s name before an id. @param {string} id */
const lastPart = (id) => id.split(/[\s/#]/).at(-1) ?? '';

/** @param {ReturnedUnit} from */
const unknownText = ({source}) =>
  `no text, or more than one, has this id or its English: “${readable(source)}”`;

/**
 * The version that was sent: the one of which most came back as it was.
 *
 * @param {readonly {unit: Unit | undefined, from: ReturnedUnit}[]} matched
 * @param {readonly Version[]} versions
 */
function baseOf(matched, versions) {
  const scores = versions.map((version) => unchanged(matched, version));
  return versions[scores.indexOf(Math.max(...scores))] ?? new Map();
}

/** @param {readonly {unit: Unit | undefined, from: ReturnedUnit}[]} matched @param {Version} version */
function unchanged(matched, version) {
  return matched.filter(({unit, from}) => {
    const sent = unit && version.get(unit.id);
    return sent && sameEnglish(from.source, sent.source) && same(from.target, sent.target);
  }).length;
}

/** @param {readonly {unit: Unit | undefined, from: ReturnedUnit}[]} matched @param {Version} base */
function isForeign(matched, base) {
  const both = matched.filter(
    ({unit, from}) => unit && !isEmpty(from.target) && !isEmpty(base.get(unit.id)?.target ?? []),
  );
  return both.length >= FEW && unchanged(both, base) < both.length / 2;
}

/**
 * A returned text with the placeholders of ours: known by what they stand for, else by the place of their id in the
 * returned English.
 *
 * @param {ReturnedUnit} from
 * @param {readonly Content[]} source
 * @returns {Content[]}
 */
function withOwnPlaceholders({source: english, target}, source) {
  const ours = placeholders(source);
  const theirs = placeholders(english);
  const inOrder = theirs.length === ours.length ? ours : [];
  return target.flatMap((part) => {
    if (typeof part === 'string') return withPlaceholders(part.normalize('NFC'), source);
    const index = theirs.findIndex(({id}) => id === part.id);
    return ours.find(({text}) => text === part.text) ?? inOrder[index] ?? part;
  });
}

/**
 * Whether two translations are the same; one may have lost its placeholders on the way.
 *
 * @param {readonly Content[]} a
 * @param {readonly Content[]} b
 */
function same(a, b) {
  const lost = [a, b].some((it) => placeholders(it).length === 0);
  const [left, right] = lost ? [strings(a), strings(b)] : [a, b];
  return key(left) === key(right);
}

/** Whether two English texts are the same, whatever their placeholders are called. @param {readonly Content[]} a @param {readonly Content[]} b */
function sameEnglish(a, b) {
  /** @param {readonly Content[]} text */
  const bare = (text) => strings(text).map((it) => `${it}`.replace(/\$\{[^}]*\}/g, ''));
  return key(bare(a)) === key(bare(b));
}

/** @param {readonly Content[]} contents */
const placeholders = (contents) => contents.flatMap((it) => (typeof it === 'string' ? [] : [it]));

/** @param {readonly Content[]} contents */
const strings = (contents) => contents.filter((it) => typeof it === 'string');

/** @param {readonly Content[]} contents */
const key = (contents) => keyOf(contents).normalize('NFC');
