import {msg} from '@lit/localize';
import type {Claim} from '../claim.js';
import * as s from '../sources.js';

export const testAim: Claim = {
  id: 'test-aim',
  text: () =>
    msg(
      'The doctor numbs a joint, its nerves, or a nerve root. If your usual pain fades while it is numb, it may come from there.',
      {
        id: 'claim.test-aim',
        desc: 'Statement on an injection as a test or as treatment. Must not promise an effect.',
      },
    ),
  sources: [s.nbtFacet, s.ncaSpinal],
};

export const testCanMislead: Claim = {
  id: 'test-can-mislead',
  text: () =>
    msg('A test can mislead: pain can fade for other reasons too. A second test may be needed.', {
      id: 'claim.test-can-mislead',
      desc: 'Statement on an injection as a test or as treatment. Must not promise an effect.',
    }),
  sources: [s.bogduk2010, s.niceQs155],
  where: {'bogduk-2010': 'False-positive rates of single medial branch blocks'},
};

export const testNegative: Claim = {
  id: 'test-negative',
  text: () =>
    msg('If the pain stays the same while the area is numb, the doctor looks for another cause.', {
      id: 'claim.test-negative',
      desc: 'Statement on an injection as a test or as treatment. Must not promise an effect.',
    }),
  sources: [s.nbtFacet],
};

export const painDiary: Claim = {
  id: 'pain-diary',
  text: () =>
    msg(
      'On the first day, note several times how much it hurts, and how long any relief lasts. Show the doctor your notes.',
      {
        id: 'claim.pain-diary',
        desc: 'Statement on an injection as a test or as treatment. Must not promise an effect.',
      },
    ),
  sources: [s.spinehealthFacet, s.gentofteBlokade],
};

export const treatmentAim: Claim = {
  id: 'treatment-aim',
  text: () =>
    msg(
      'The doctor also injects a steroid (cortisone). It is meant to reduce the pain for a time.',
      {
        id: 'claim.treatment-aim',
        desc: 'Statement on an injection as a test or as treatment. Must not promise an effect.',
      },
    ),
  sources: [s.gsttFacet, s.bornholmBlokade, s.plymouthCaudal],
};

export const bothAtOnce: Claim = {
  id: 'both-at-once',
  text: () =>
    msg('Nerve root and SI joint injections are often a test and a treatment at once.', {
      id: 'claim.both-at-once',
      desc: 'Statement on an injection as a test or as treatment. Must not promise an effect.',
    }),
  sources: [s.southteesNrb, s.gsttSij, s.heySij],
};

export const sijTestStandard: Claim = {
  id: 'sij-test-standard',
  text: () =>
    msg(
      'No scan can prove that pain comes from the SI joint. A test that numbs the joint is used instead.',
      {
        id: 'claim.sij-test-standard',
        desc: 'Statement on an injection as a test or as treatment. Must not promise an effect.',
      },
    ),
  sources: [s.sijApproach, s.nysoraSij, s.ijssSij],
};

export const facetNextStep: Claim = {
  id: 'facet-next-step',
  text: () =>
    msg(
      'If tests of a facet joint clearly ease the pain, the next step can be radiofrequency treatment, which heats the small nerves. An expert panel (BMJ, 2025) advises against it for pain of three months or more.',
      {
        id: 'claim.facet-next-step',
        desc: 'Statement on an injection as a test or as treatment. Must not promise an effect.',
      },
    ),
  sources: [s.niceQs155, s.aomrcEbi, s.bmjGuideline2025],
};
