import {msg} from '@lit/localize';
import * as epidural from './claims/epidural.js';
import * as facet from './claims/facet.js';
import * as general from './claims/general.js';
import * as sacroiliac from './claims/sacroiliac.js';
import * as transforaminal from './claims/transforaminal.js';
import type {Claim} from './claim.js';

/** What an injection can be for. */
export interface Purpose {
  readonly id: 'diagnostic' | 'therapeutic';
  readonly name: () => string;
  readonly medicalName: () => string;
  readonly aim: readonly Claim[];
  readonly afterwards: readonly Claim[];
  readonly limits: readonly Claim[];
}

export const purposes: readonly Purpose[] = [
  {
    id: 'diagnostic',
    name: () =>
      msg('A test: where does the pain come from?', {
        id: 'purpose.diagnostic.name',
        desc: 'Heading: the diagnostic injection. At most 50 characters.',
      }),
    medicalName: () =>
      msg('Diagnostic injection', {
        id: 'purpose.diagnostic.medical-name',
        desc: 'Small line over the heading: the medical name of this use. At most 30 characters.',
      }),
    aim: [general.generalPurpose01, general.generalPurpose04, sacroiliac.sacroiliacPurpose02],
    afterwards: [general.generalOnset01, general.generalAfter03, facet.facetAfter01],
    limits: [general.generalPurpose02, facet.facetPurpose02],
  },
  {
    id: 'therapeutic',
    name: () =>
      msg('Treatment: can the pain be eased for a time?', {
        id: 'purpose.therapeutic.name',
        desc: 'Heading: the therapeutic injection. Must not promise an effect. At most 50 characters.',
      }),
    medicalName: () =>
      msg('Therapeutic injection', {
        id: 'purpose.therapeutic.medical-name',
        desc: 'Small line over the heading: the medical name of this use. At most 30 characters.',
      }),
    aim: [general.generalPurpose03, general.generalHow02, epidural.epiduralPurpose01],
    afterwards: [
      general.generalOnset02,
      general.generalOnset03,
      general.generalPeak01,
      transforaminal.transforaminalAfter01,
    ],
    limits: [
      general.generalPurpose05,
      general.generalDuration01,
      general.generalDuration02,
      general.generalDuration03,
    ],
  },
];

/** Uses that are a test and a treatment at once. */
export const bothPurposes: readonly Claim[] = [
  transforaminal.transforaminalPurpose01,
  sacroiliac.sacroiliacPurpose01,
];

export function* purposeClaims(): Iterable<Claim> {
  for (const {aim, afterwards, limits} of purposes) {
    yield* aim;
    yield* afterwards;
    yield* limits;
  }
  yield* bothPurposes;
}
