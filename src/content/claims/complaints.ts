import {msg} from '@lit/localize';
import type {Claim} from '../claim.js';
import * as s from '../sources.js';

export const discInjection: Claim = {
  id: 'disc-injection',
  text: () =>
    msg('If a slipped disc presses on a nerve, an epidural or a nerve root block may be offered.', {
      id: 'claim.disc-injection',
      desc: 'Statement on a complaint. At most 35 words; must not promise an effect.',
    }),
  sources: [s.cochrane2020, s.ekhuftNrb, s.niceNg59],
};

export const discVerdict: Claim = {
  id: 'disc-verdict',
  text: () =>
    msg(
      'For new leg pain most experts see a small, short gain. When the pain has lasted more than three months, they disagree.',
      {
        id: 'claim.disc-verdict',
        desc: 'Statement on a complaint. At most 35 words; must not promise an effect.',
      },
    ),
  sources: [s.niceNg59, s.cochrane2020, s.aan2025, s.bmjGuideline2025],
};

export const discOtherwise: Claim = {
  id: 'disc-otherwise',
  text: () =>
    msg(
      'Many slipped discs settle on their own. With severe pain after 12 weeks, ask about seeing a spine surgeon.',
      {
        id: 'claim.disc-otherwise',
        desc: 'Statement on a complaint. At most 35 words; must not promise an effect.',
      },
    ),
  sources: [s.drksProlaps, s.rnProlaps],
};

export const discShrinks: Claim = {
  id: 'disc-shrinks',
  text: () =>
    msg('An injection does not make the slipped disc smaller.', {
      id: 'claim.disc-shrinks',
      desc: 'Statement on a complaint. At most 35 words; must not promise an effect.',
    }),
  sources: [s.onehealthcareEsi],
};

export const sciaticaInjection: Claim = {
  id: 'sciatica-injection',
  text: () =>
    msg(
      'Sciatica is pain down the leg from an irritated nerve. If it is new and severe, an epidural or a nerve root block may be offered.',
      {
        id: 'claim.sciatica-injection',
        desc: 'Statement on a complaint. At most 35 words; must not promise an effect.',
      },
    ),
  sources: [s.niceNg59, s.southteesNrb],
};

export const sciaticaVerdict: Claim = {
  id: 'sciatica-verdict',
  text: () =>
    msg(
      'Leg pain eases only slightly more than after a sham injection, for up to three months. Some get no relief.',
      {
        id: 'claim.sciatica-verdict',
        desc: 'Statement on a complaint. At most 35 words; must not promise an effect.',
      },
    ),
  sources: [s.cochrane2020, s.aan2007],
  where: {'cochrane-2020': 'Main results: small effect on leg pain, immediate and short term'},
};

export const stenosisInjection: Claim = {
  id: 'stenosis-injection',
  text: () =>
    msg(
      'Spinal stenosis is a narrow canal that makes the legs hurt when you walk. Some clinics offer an epidural.',
      {
        id: 'claim.stenosis-injection',
        desc: 'Statement on a complaint. At most 35 words; must not promise an effect.',
      },
    ),
  sources: [s.llrEpidural, s.less2014],
};

export const stenosisVerdict: Claim = {
  id: 'stenosis-verdict',
  text: () =>
    msg(
      'The steroid is hardly better than numbing alone: in the largest trial it made almost no difference after six weeks.',
      {
        id: 'claim.stenosis-verdict',
        desc: 'Statement on a complaint. At most 35 words; must not promise an effect.',
      },
    ),
  sources: [s.less2014, s.aan2025],
  where: {'less-2014': 'Leg pain −0.2 of 10 (−0.8 to 0.4) at 6 weeks'},
};

export const stenosisOtherwise: Claim = {
  id: 'stenosis-otherwise',
  text: () =>
    msg(
      'For people over 65 a Danish guideline (2017) advises exercise for general health, not shown to ease nerve pain, and surgery if it gets too bad.',
      {
        id: 'claim.stenosis-otherwise',
        desc: 'Statement on a complaint. At most 35 words; must not promise an effect.',
      },
    ),
  sources: [s.nkrStenose, s.rousing2019],
};

export const facetPainInjection: Claim = {
  id: 'facet-pain-injection',
  text: () =>
    msg(
      'Facet joint pain sits in the lower back or neck. The injection mostly tests whether these joints are the cause.',
      {
        id: 'claim.facet-pain-injection',
        desc: 'Statement on a complaint. At most 35 words; must not promise an effect.',
      },
    ),
  sources: [s.gsttFacet, s.klessinger2013],
};

export const facetPainVerdict: Claim = {
  id: 'facet-pain-verdict',
  text: () =>
    msg(
      'For low back pain English guidance advises against steroid in these joints, and so does an expert panel (BMJ, 2025) after three months of pain.',
      {
        id: 'claim.facet-pain-verdict',
        desc: 'Statement on a complaint. At most 35 words; must not promise an effect.',
      },
    ),
  sources: [s.niceQs155, s.bmjGuideline2025, s.rapmFacet2020],
};

/** Of pain from the facet or the SI joint. */
export const exerciseFirst: Claim = {
  id: 'exercise-first',
  text: () =>
    msg('Exercise comes first. How many get better by themselves is not well known.', {
      id: 'claim.exercise-first',
      desc: 'Statement on a complaint. At most 35 words; must not promise an effect.',
    }),
  sources: [s.niceNg59, s.gsttSij],
};

export const siPainInjection: Claim = {
  id: 'si-pain-injection',
  text: () =>
    msg('The injection tests, and may ease, pain in the low back or buttock from the SI joint.', {
      id: 'claim.si-pain-injection',
      desc: 'Statement on a complaint. At most 35 words; must not promise an effect.',
    }),
  sources: [s.gsttSij, s.heySij],
};

export const siPainVerdict: Claim = {
  id: 'si-pain-verdict',
  text: () =>
    msg(
      'Studies are few and small. An expert panel (BMJ, 2025) advises against it when pain has lasted three months or more.',
      {
        id: 'claim.si-pain-verdict',
        desc: 'Statement on a complaint. At most 35 words; must not promise an effect.',
      },
    ),
  sources: [s.bmjGuideline2025, s.ijssSij, s.skelrad2010],
};

export const longLastingInjection: Claim = {
  id: 'long-lasting-injection',
  text: () =>
    msg(
      'An injection is seldom meant for pain that stays in the back or neck itself, except as a test.',
      {
        id: 'claim.long-lasting-injection',
        desc: 'Statement on a complaint. At most 35 words; must not promise an effect.',
      },
    ),
  sources: [s.niceQs155, s.aomrcEbi],
};

export const longLastingVerdict: Claim = {
  id: 'long-lasting-verdict',
  text: () =>
    msg(
      'English guidance says no for low back pain. So does an expert panel (BMJ, 2025) after three months of pain; many pain specialists disagree.',
      {
        id: 'claim.long-lasting-verdict',
        desc: 'Statement on a complaint. At most 35 words; must not promise an effect.',
      },
    ),
  sources: [s.niceQs155, s.bmjGuideline2025, s.retractionwatch],
};

export const longLastingOtherwise: Claim = {
  id: 'long-lasting-otherwise',
  text: () =>
    msg('Exercise, an active life and help to live with pain come first.', {
      id: 'claim.long-lasting-otherwise',
      desc: 'Statement on a complaint. At most 35 words; must not promise an effect.',
    }),
  sources: [s.niceNg59, s.who2023],
};
