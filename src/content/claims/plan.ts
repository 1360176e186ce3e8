import {msg} from '@lit/localize';
import type {Claim} from '../claim.js';
import * as s from '../sources.js';

export const onePart: Claim = {
  id: 'one-part',
  text: () =>
    msg('An injection is one part of a plan, most often with exercise or physiotherapy.', {
      id: 'claim.one-part',
      desc: 'Statement on the plan that an injection is part of. Must not promise an effect.',
    }),
  sources: [s.southteesEpidural, s.bornholmBlokade],
};

export const useTheTime: Claim = {
  id: 'use-the-time',
  text: () =>
    msg('If the pain eases, use the time to move and exercise.', {
      id: 'claim.use-the-time',
      desc: 'Statement on the plan that an injection is part of. Must not promise an effect.',
    }),
  sources: [s.plymouthCaudal, s.gsttSteroid, s.southteesNrb],
};

export const stayActive: Claim = {
  id: 'stay-active',
  text: () =>
    msg('Movement and exercise come first in the guidelines. Keep going with what you can do.', {
      id: 'claim.stay-active',
      desc: 'Statement on the plan that an injection is part of. Must not promise an effect.',
    }),
  sources: [s.niceNg59, s.who2023, s.nkrLaend],
};

export const handsOn: Claim = {
  id: 'hands-on',
  text: () =>
    msg(
      'A physiotherapist can help you choose exercises. Massage, other hands-on treatment and talking therapy go with exercise; they do not replace it.',
      {
        id: 'claim.hands-on',
        desc: 'Statement on the plan that an injection is part of. Must not promise an effect.',
      },
    ),
  sources: [s.niceNg59, s.bmjNice2017],
};

export const painkillers: Claim = {
  id: 'painkillers',
  text: () =>
    msg('Ask which painkillers suit you. For nerve pain in the leg most medicine helps little.', {
      id: 'claim.painkillers',
      desc: 'Statement on the plan that an injection is part of. Must not promise an effect.',
    }),
  sources: [s.niceNg59, s.precise2017],
  where: {'precise-2017': 'Pain 3.7 (pregabalin) and 3.1 (placebo) of 10 at 8 weeks'},
};

export const notRepeated: Claim = {
  id: 'not-repeated',
  text: () =>
    msg('If the first injection did not help, the same one is usually not repeated.', {
      id: 'claim.not-repeated',
      desc: 'Statement on the plan that an injection is part of. Must not promise an effect.',
    }),
  sources: [s.spinehealthFacet, s.s32025, s.cmsL33906],
};

export const limit: Claim = {
  id: 'limit',
  text: () =>
    msg(
      'Most sources say two to four injections a year at most, and all steroid injections count together.',
      {
        id: 'claim.limit',
        desc: 'Statement on the plan that an injection is part of. Must not promise an effect.',
      },
    ),
  sources: [s.medlineplusAdam, s.cmsL33906, s.spinehealthFacet],
  confirm: 'The sum over all steroid injections in a year: no Danish figure for the back.',
};

export const whyLimit: Claim = {
  id: 'why-limit',
  text: () =>
    msg('Many injections or high doses may weaken bone and muscle.', {
      id: 'claim.why-limit',
      desc: 'Statement on the plan that an injection is part of. Must not promise an effect.',
    }),
  sources: [s.medlineplusAdam],
};

export const repeatIfHelped: Claim = {
  id: 'repeat-if-helped',
  text: () =>
    msg(
      'If it clearly helped, it can be repeated. Ask how long to wait; a fixed series is not advised.',
      {
        id: 'claim.repeat-if-helped',
        desc: 'Statement on the plan that an injection is part of. Must not promise an effect.',
      },
    ),
  sources: [s.s32025, s.cmsL33906],
  where: {'s3-2025': 'No series without judging the effect in between'},
};

export const surgery: Claim = {
  id: 'surgery',
  text: () =>
    msg(
      'Injections probably do not replace operations: as many are operated on with an injection as without. One slipped-disc study saw no clear difference between surgery and a nerve root block.',
      {
        id: 'claim.surgery',
        desc: 'Statement on the plan that an injection is part of. Must not promise an effect.',
      },
    ),
  sources: [s.aan2007, s.nerves2021],
  agreement: 'disputed',
  where: {'aan-2007': 'Conclusions: no effect on the need for surgery'},
};

export const byItself: Claim = {
  id: 'by-itself',
  text: () =>
    msg(
      'Many with sciatica get better within weeks or months. In studies 49 to 95 in 100 were well or better after a year. Where it was 95, some had surgery: 39 in 100.',
      {
        id: 'claim.by-itself',
        desc: 'Statement on the plan that an injection is part of. Must not promise an effect.',
      },
    ),
  sources: [s.peul2007, s.sciaticaHospital, s.atlas2018],
  agreement: 'varies',
  where: {
    'sciatica-hospital': 'PMC3175874: 49–58 % success at 12 months',
    'atlas-2018': '55 % improved at 12 months',
    'peul-2007': '95 % recovered at 1 year, 39 % of them operated on',
  },
};

export const everydayLife: Claim = {
  id: 'everyday-life',
  text: () =>
    msg('Walk, work and meet people as far as you can.', {
      id: 'claim.everyday-life',
      desc: 'Statement on the plan that an injection is part of. Must not promise an effect.',
    }),
  sources: [s.niceNg59, s.nkrLaend, s.fysioNkrLaend],
};

export const betterWithout: Claim = {
  id: 'better-without',
  text: () =>
    msg(
      'Many do: sciatica often gets better by itself within weeks or months, but not always. For other back pain we found no firm figure.',
      {
        id: 'claim.better-without',
        desc: 'Statement on the plan that an injection is part of. Must not promise an effect.',
      },
    ),
  sources: [s.rnProlaps, s.atlas2018],
};
