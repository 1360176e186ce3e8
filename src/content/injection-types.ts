import {msg} from '@lit/localize';
import * as epidural from './claims/epidural.js';
import * as facet from './claims/facet.js';
import * as general from './claims/general.js';
import * as sacroiliac from './claims/sacroiliac.js';
import * as transforaminal from './claims/transforaminal.js';
import type {Claim} from './claim.js';
import {typeIds, type TypeId} from './injection-type-id.js';

type Claims = readonly [Claim, ...Claim[]];

/** One type of injection. The first claim of each part can stand alone, as in a table cell. */
export interface InjectionType {
  readonly name: () => string;
  /** For a tab or a column, where the long name does not fit. */
  readonly shortName: () => string;
  readonly target: Claims;
  /** Used as a test of where pain comes from. */
  readonly diagnostic: Claims;
  /** Used as treatment. */
  readonly therapeutic: Claims;
  readonly complaints: Claims;
  readonly how: Claims;
  readonly onset: Claims;
  readonly duration: Claims;
  readonly evidence: Claims;
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
    target: [
      epidural.epiduralTarget01,
      epidural.epiduralTarget02,
      epidural.epiduralTarget04,
      epidural.epiduralTarget05,
      epidural.epiduralTarget06,
    ],
    diagnostic: [general.generalPurpose04],
    therapeutic: [epidural.epiduralPurpose01, epidural.epiduralHow02],
    complaints: [epidural.epiduralCond01],
    how: [epidural.epiduralHow01, general.generalHow04, general.generalHow07],
    onset: [epidural.epiduralOnset01, epidural.epiduralOnset02],
    duration: [epidural.epiduralDuration01, epidural.epiduralDuration02],
    evidence: [
      general.generalEvid01,
      general.generalEvid02,
      general.generalEvid04,
      epidural.epiduralEvid04,
      epidural.epiduralEvid02,
      epidural.epiduralEvid01,
      epidural.epiduralEvid05,
      epidural.epiduralCond03,
      epidural.epiduralCond02,
      epidural.epiduralEvid03,
      epidural.epiduralEvid06,
      general.generalHow10,
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
    target: [facet.facetTarget02, facet.facetTarget01, facet.facetTarget03],
    diagnostic: [facet.facetPurpose01, facet.facetPurpose02],
    therapeutic: [general.generalPurpose03],
    complaints: [facet.facetCond01],
    how: [facet.facetHow01, general.generalHow04],
    onset: [facet.facetOnset01],
    duration: [facet.facetDuration01],
    evidence: [
      facet.facetEvid01,
      general.generalEvid01,
      general.generalEvid02,
      general.generalEvid04,
      facet.facetEvid02,
      facet.facetEvid03,
    ],
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
    target: [sacroiliac.sacroiliacHow01, sacroiliac.sacroiliacTarget01],
    diagnostic: [sacroiliac.sacroiliacPurpose02],
    therapeutic: [sacroiliac.sacroiliacPurpose01],
    complaints: [sacroiliac.sacroiliacCond01, sacroiliac.sacroiliacCond02],
    how: [sacroiliac.sacroiliacTarget02, general.generalHow07],
    onset: [sacroiliac.sacroiliacOnset01],
    duration: [sacroiliac.sacroiliacDuration01],
    evidence: [
      sacroiliac.sacroiliacEvid01,
      general.generalEvid01,
      general.generalEvid02,
      sacroiliac.sacroiliacEvid02,
      general.generalEvid04,
      general.generalEvid05,
    ],
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
    target: [
      transforaminal.transforaminalTarget01,
      transforaminal.transforaminalTarget02,
      transforaminal.transforaminalTarget03,
    ],
    diagnostic: [transforaminal.transforaminalPurpose01],
    therapeutic: [general.generalPurpose03],
    complaints: [transforaminal.transforaminalCond01],
    how: [
      transforaminal.transforaminalHow01,
      general.generalHow04,
      transforaminal.transforaminalSerious03,
    ],
    onset: [transforaminal.transforaminalOnset01, transforaminal.transforaminalPeak01],
    duration: [transforaminal.transforaminalDuration01],
    evidence: [
      general.generalEvid01,
      general.generalEvid02,
      general.generalEvid04,
      epidural.epiduralEvid04,
      transforaminal.transforaminalEvid01,
      transforaminal.transforaminalEvid02,
      transforaminal.transforaminalEvid03,
    ],
  },
};

export function* typeClaims(ids: readonly TypeId[] = typeIds): Iterable<Claim> {
  for (const id of ids) {
    const type = injectionTypes[id];
    yield* type.target;
    yield* type.diagnostic;
    yield* type.therapeutic;
    yield* type.complaints;
    yield* type.how;
    yield* type.onset;
    yield* type.duration;
    yield* type.evidence;
  }
}
