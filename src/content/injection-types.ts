import {msg} from '@lit/localize';
import * as complaints from './claims/complaints.js';
import * as types from './claims/types.js';
import type {Claim} from './claim.js';
import * as findings from './claims/findings.js';
import type {Finding} from './finding.js';
import {typeIds, type TypeId} from './injection-type-id.js';

/** One type of injection. */
export interface InjectionType {
  readonly name: () => string;
  /** For a tab or a column, where the long name does not fit. */
  readonly shortName: () => string;
  /** Where the medicine goes. */
  readonly target: Claim;
  /** What it is for, and which pain. */
  readonly aim: Claim;
  /** How much it may help, and that it may not. */
  readonly works: Claim;
  readonly more: readonly Claim[];
  readonly evidence: readonly Finding[];
}

export const injectionTypes: Readonly<Record<TypeId, InjectionType>> = {
  epidural: {
    name: () =>
      msg('Epidural steroid injection', {
        id: 'type.epidural.name',
        desc: 'Heading: name of this injection type. Danish may add the everyday name in brackets.',
      }),
    shortName: () =>
      msg('Epidural', {
        id: 'type.epidural.short-name',
        desc: 'Tab label and column heading, at most 20 characters. Not the epidural of childbirth.',
      }),
    target: types.epiduralTarget,
    aim: types.epiduralAim,
    works: types.epiduralWorks,
    more: [types.epiduralNotBirth, types.epiduralPlaces, complaints.discShrinks],
    evidence: [
      findings.cochraneEpidural,
      findings.aanRadicular,
      findings.niceSciatica,
      findings.bmjRadicular,
      findings.aanStenosis,
    ],
  },
  facet: {
    name: () =>
      msg('Facet joint injection', {
        id: 'type.facet.name',
        desc: 'Heading: name of this injection type. Danish may add the everyday name in brackets.',
      }),
    shortName: () =>
      msg('Facet joint', {
        id: 'type.facet.short-name',
        desc: 'Tab label and column heading, at most 20 characters.',
      }),
    target: types.facetTarget,
    aim: types.facetAim,
    works: types.facetWorks,
    more: [types.facetTwoNerves],
    evidence: [findings.niceFacet, findings.bmjFacet, findings.facetConsensus],
  },
  sacroiliac: {
    name: () =>
      msg('Sacroiliac joint injection', {
        id: 'type.sacroiliac.name',
        desc: 'Heading: name of this injection type. Danish may add the everyday name in brackets.',
      }),
    shortName: () =>
      msg('Sacroiliac joint', {
        id: 'type.sacroiliac.short-name',
        desc: 'Tab label and column heading, at most 20 characters.',
      }),
    target: types.sacroiliacTarget,
    aim: types.sacroiliacAim,
    works: types.sacroiliacWorks,
    more: [types.sacroiliacGuided],
    evidence: [findings.bmjSacroiliac, findings.sacroiliacReview],
  },
  transforaminal: {
    name: () =>
      msg('Transforaminal injection (nerve root block)', {
        id: 'type.transforaminal.name',
        desc: 'Heading: name of this injection type, with the everyday name first or in brackets.',
      }),
    shortName: () =>
      msg('Nerve root', {
        id: 'type.transforaminal.short-name',
        desc: 'Tab label and column heading, at most 20 characters.',
      }),
    target: types.transforaminalTarget,
    aim: types.transforaminalAim,
    works: types.transforaminalWorks,
    more: [types.transforaminalName, types.transforaminalDye],
    evidence: [
      findings.aanRadicular,
      findings.awmfEpidural,
      findings.bmjRadicular,
      findings.danishNerveRoot,
    ],
  },
};

/** What is open at first, of each type. */
export const typeShort = (ids: readonly TypeId[] = typeIds): Iterable<Claim> =>
  ids.flatMap((id) => {
    const {target, aim, works} = injectionTypes[id];
    return [target, aim, works];
  });

export function* typeClaims(ids: readonly TypeId[] = typeIds): Iterable<Claim> {
  for (const id of ids) {
    yield* typeShort([id]);
    yield* injectionTypes[id].more;
    yield* injectionTypes[id].evidence;
  }
}
