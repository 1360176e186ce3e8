import {msg} from '@lit/localize';
import type {Claim} from '../claim.js';
import * as s from '../sources.js';

export const whatItIs: Claim = {
  id: 'what-it-is',
  text: () =>
    msg(
      'A spinal injection puts medicine close to a nerve or joint in the back or neck, to find out where pain starts or to ease it for a time.',
      {
        id: 'claim.what-it-is',
        desc: 'Statement on spinal injections in general. Plain words; must not promise an effect.',
      },
    ),
  sources: [s.ncaSpinal, s.bornholmBlokade, s.medlineplusAdam],
};

export const twoMedicines: Claim = {
  id: 'two-medicines',
  text: () =>
    msg(
      'Most injections contain two medicines. A local anaesthetic numbs for some hours. A steroid (also called cortisone) is meant to calm irritation over days.',
      {
        id: 'claim.two-medicines',
        desc: 'Statement on spinal injections in general. Plain words; must not promise an effect.',
      },
    ),
  sources: [s.bornholmBlokade, s.gsttFacet, s.nbtFacet],
};

export const notBodyBuilding: Claim = {
  id: 'not-body-building',
  text: () =>
    msg('It is not the kind of steroid that some people take to build muscle.', {
      id: 'claim.not-body-building',
      desc: 'Statement on spinal injections in general. Plain words; must not promise an effect.',
    }),
  sources: [s.gsttSteroid, s.nthSteroid],
};

export const noRelief: Claim = {
  id: 'no-relief',
  text: () =>
    msg('Some people get no relief, and nobody can tell in advance whom it will help.', {
      id: 'claim.no-relief',
      desc: 'Statement on spinal injections in general. Plain words; must not promise an effect.',
    }),
  sources: [s.nthSteroid, s.bornholmBlokade, s.gentofteBlokade, s.southteesEpidural],
};

export const notTheCause: Claim = {
  id: 'not-the-cause',
  text: () =>
    msg('An injection does not take away what causes the pain.', {
      id: 'claim.not-the-cause',
      desc: 'Statement on spinal injections in general. Plain words; must not promise an effect.',
    }),
  sources: [s.gsttSij, s.southteesEpidural],
};

export const expertsDisagree: Claim = {
  id: 'experts-disagree',
  text: () =>
    msg(
      'Experts disagree. In 2025 a panel in the medical journal BMJ advised strongly against the common injections for pain of three months or more. Many pain specialists object.',
      {
        id: 'claim.experts-disagree',
        desc: 'Statement on spinal injections in general. Plain words; must not promise an effect.',
      },
    ),
  sources: [s.bmjGuideline2025, s.retractionwatch],
  agreement: 'disputed',
  where: {'bmj-guideline-2025': 'Recommendations'},
};

export const offLabel: Claim = {
  id: 'off-label',
  text: () =>
    msg(
      'Steroids are often used in the epidural space without being approved for it (off-label use). Ask whether that goes for you.',
      {
        id: 'claim.off-label',
        desc: 'Statement on spinal injections in general. Plain words; must not promise an effect.',
      },
    ),
  sources: [s.fda2014, s.spcDepomedrol, s.lmsOfflabel],
  confirm:
    'A pharmacist reads sections 4.2 to 4.4 of the Danish product summaries (Depo-Medrol, Kenalog, Diprophos): only the routes of one were seen here.',
};

export const freeToSayNo: Claim = {
  id: 'free-to-say-no',
  text: () =>
    msg(
      'You and your doctor choose: an injection, waiting, or other treatment. You can always say no, or take time to think.',
      {
        id: 'claim.free-to-say-no',
        desc: 'Statement on spinal injections in general. Plain words; must not promise an effect.',
      },
    ),
  sources: [s.ncaSpinal],
};

export const benefitNumber: Claim = {
  id: 'benefit-number',
  text: () =>
    msg(
      'US specialists pooled studies of nerve-root pain: for up to three months 13 to 35 more people in 100 did better than in the comparison groups; the best estimate is 24. The groups differed a lot.',
      {
        id: 'claim.benefit-number',
        desc: 'Statement on spinal injections in general. Plain words; must not promise an effect.',
      },
    ),
  sources: [s.aan2025],
  agreement: 'disputed',
  where: {'aan-2025': 'Abstract, Results: success rate difference 24.0 % (95 % CI 12.6–34.9)'},
};
