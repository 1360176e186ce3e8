import {msg} from '@lit/localize';
import * as basics from './claims/basics.js';
import * as diagnosis from './claims/diagnosis.js';
import * as plan from './claims/plan.js';
import type {Claim} from './claim.js';
import * as findings from './claims/findings.js';
import type {Finding} from './finding.js';

/** What an injection can be for. */
export interface Purpose {
  readonly id: 'diagnostic' | 'therapeutic';
  readonly name: () => string;
  readonly medicalName: () => string;
  readonly aim: Claim;
  readonly afterwards: Claim;
  readonly limits: Claim;
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
    aim: diagnosis.testAim,
    afterwards: diagnosis.painDiary,
    limits: diagnosis.testCanMislead,
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
    aim: diagnosis.treatmentAim,
    afterwards: plan.useTheTime,
    limits: basics.notTheCause,
  },
];

export const purposesMore: readonly Claim[] = [
  diagnosis.testNegative,
  diagnosis.bothAtOnce,
  diagnosis.sijTestStandard,
  diagnosis.facetNextStep,
  basics.twoMedicines,
  basics.notBodyBuilding,
];

/** How far a test can be trusted. */
export const purposesEvidence: readonly Finding[] = [findings.facetTestsMislead];

/** What is open at first. */
export const purposeShort = (): Iterable<Claim> =>
  purposes.flatMap(({aim, afterwards, limits}) => [aim, afterwards, limits]);

export function* purposeClaims(): Iterable<Claim> {
  yield* purposeShort();
  yield* purposesMore;
  yield* purposesEvidence;
}
