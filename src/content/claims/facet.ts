import {msg} from '@lit/localize';
import type {Claim} from '../claim.js';
import * as s from '../sources.js';

export const facetTarget01: Claim = {
  id: 'facet-target-01',
  text: () =>
    msg(
      'Facet joints are small joints, two at each level, at the back of the spine. They link one vertebra to the next.',
      {
        id: 'claim.facet-target-01',
        desc: 'Statement on the facet joint injection: where the medicine goes.',
      },
    ),
  sources: [s.gsttFacet, s.heyFacet, s.smertefriFacet],
};

export const facetTarget02: Claim = {
  id: 'facet-target-02',
  text: () =>
    msg(
      'In a facet injection, the medicine goes into the joint itself or beside the small nerves that carry pain signals from it.',
      {
        id: 'claim.facet-target-02',
        desc: 'Statement on the facet joint injection: where the medicine goes.',
      },
    ),
  sources: [s.heyFacet, s.cmsL33930, s.glosFacet],
};

export const facetTarget03: Claim = {
  id: 'facet-target-03',
  text: () =>
    msg(
      'Each facet joint sends signals through two small nerves, so both have to be numbed to test one joint.',
      {
        id: 'claim.facet-target-03',
        desc: 'Statement on the facet joint injection: where the medicine goes.',
      },
    ),
  sources: [s.cmsL33930, s.orthoChMbb],
};

export const facetHow01: Claim = {
  id: 'facet-how-01',
  text: () =>
    msg(
      'For a facet injection you lie on your stomach. The doctor guides the needle by X-ray and injects local anaesthetic and steroid.',
      {
        id: 'claim.facet-how-01',
        desc: 'Statement on the facet joint injection: how it is done.',
      },
    ),
  sources: [s.gsttFacet, s.wwlFacet, s.subradFacetSi],
};

export const facetCond01: Claim = {
  id: 'facet-cond-01',
  text: () =>
    msg(
      'Pain from lumbar facet joints is felt in the lower back and can spread to buttock and thigh, rarely below the knee.',
      {
        id: 'claim.facet-cond-01',
        desc: 'Statement on the facet joint injection: which complaints it is used for.',
      },
    ),
  sources: [s.gsttFacet, s.smertefriFacet, s.completepainFacet],
  agreement: 'varies',
};

export const facetPurpose01: Claim = {
  id: 'facet-purpose-01',
  text: () =>
    msg('If the pain fades while the facet joint is numb, that joint is the likely source.', {
      id: 'claim.facet-purpose-01',
      desc: 'Statement on the facet joint injection: what it is for.',
    }),
  sources: [s.nbtFacet, s.molholmLaend, s.completepainFacet],
};

export const facetPurpose02: Claim = {
  id: 'facet-purpose-02',
  text: () =>
    msg(
      'If the test in the facet joint helps clearly, the next step can be radiofrequency treatment, which is meant to quiet the nerve for longer. The expert panel in the BMJ, a medical journal, advises against that too.',
      {
        id: 'claim.facet-purpose-02',
        desc: 'Statement on the facet joint injection: what it is for.',
      },
    ),
  sources: [s.niceQs155, s.aomrcEbi, s.spinehealthFacet, s.bmjGuideline2025],
  agreement: 'disputed',
};

export const facetOnset01: Claim = {
  id: 'facet-onset-01',
  text: () =>
    msg(
      'In a facet injection the numbing works at once and fades in hours. If the steroid works, you usually feel it after two to seven days, but one hospital says it can take weeks.',
      {
        id: 'claim.facet-onset-01',
        desc: 'Statement on the facet joint injection: when it starts to work.',
      },
    ),
  sources: [s.nbtFacet, s.spinehealthFacet, s.arizonaFacet, s.tetburyFacet, s.nhsFacetDocslib],
  agreement: 'varies',
};

export const facetCommon01: Claim = {
  id: 'facet-common-01',
  text: () =>
    msg(
      'After a facet injection, expect to be sore for a few days, and perhaps one or two days of more pain.',
      {
        id: 'claim.facet-common-01',
        desc: 'Statement on the facet joint injection: common side effects.',
      },
    ),
  sources: [s.subradFacetSi, s.gsttFacet, s.heyFacet],
};

export const facetDuration01: Claim = {
  id: 'facet-duration-01',
  text: () =>
    msg(
      'If a facet injection works, relief may last some weeks or months. Nobody can say in advance for how long.',
      {
        id: 'claim.facet-duration-01',
        desc: 'Statement on the facet joint injection: how long relief may last; never a promise.',
      },
    ),
  sources: [s.tetburyFacet, s.completepainFacet, s.nhsFacetDocslib],
  agreement: 'varies',
};

export const facetEvid01: Claim = {
  id: 'facet-evid-01',
  text: () =>
    msg(
      'Guidance for the English health service (NHS) says facet joint injections should not be offered for low back pain without sciatica.',
      {
        id: 'claim.facet-evid-01',
        desc: 'Statement on the facet joint injection: what studies and guidelines say.',
      },
    ),
  sources: [s.niceQs155, s.aomrcEbi, s.hnyPolicy],
  agreement: 'disputed',
};

export const facetEvid02: Claim = {
  id: 'facet-evid-02',
  text: () =>
    msg(
      'A steroid injection into the facet joint itself has weak support in studies. Numbing the nerves to the joint is mainly a test.',
      {
        id: 'claim.facet-evid-02',
        desc: 'Statement on the facet joint injection: what studies and guidelines say.',
      },
    ),
  sources: [s.klessinger2013, s.bmjNma2025],
  agreement: 'disputed',
};

export const facetEvid03: Claim = {
  id: 'facet-evid-03',
  text: () =>
    msg(
      'An expert group wrote that doctors still disagree on almost every part of facet joint treatment.',
      {
        id: 'claim.facet-evid-03',
        desc: 'Statement on the facet joint injection: what studies and guidelines say.',
      },
    ),
  sources: [s.rapmFacet2020],
  agreement: 'disputed',
};

export const facetSerious01: Claim = {
  id: 'facet-serious-01',
  text: () =>
    msg(
      'Serious problems after a facet injection are rare. They include infection and nerve injury.',
      {
        id: 'claim.facet-serious-01',
        desc: 'Statement on the facet joint injection: serious risks.',
      },
    ),
  sources: [s.gsttFacet, s.tetburyFacet],
};

export const facetContra01: Claim = {
  id: 'facet-contra-01',
  text: () =>
    msg(
      'In one specialist guide facet procedures in the lower back count as low bleeding risk. A hospital still asks about blood thinners, so tell the team.',
      {
        id: 'claim.facet-contra-01',
        desc: 'Statement on the facet joint injection: who should wait or tell the team.',
      },
    ),
  sources: [s.asra2019, s.nbtFacet],
  agreement: 'varies',
};

export const facetRepeat01: Claim = {
  id: 'facet-repeat-01',
  text: () =>
    msg(
      'For facet injections, sources speak of up to three a year, or at least four months between them.',
      {
        id: 'claim.facet-repeat-01',
        desc: 'Statement on the facet joint injection: how often it may be repeated.',
      },
    ),
  sources: [s.spinehealthFacet, s.wwlFacet],
  agreement: 'varies',
};

export const facetCombi01: Claim = {
  id: 'facet-combi-01',
  text: () =>
    msg(
      'If your back calms down, it is a chance to train the back muscles, which counts most in the long run.',
      {
        id: 'claim.facet-combi-01',
        desc: 'Statement on the facet joint injection: the wider plan of care.',
      },
    ),
  sources: [s.nhsFacetDocslib, s.gsttSteroid],
};

export const facetAfter01: Claim = {
  id: 'facet-after-01',
  text: () =>
    msg(
      'After a test of a facet joint, keep a pain diary in the first hours and days. It helps the doctor to read the test.',
      {
        id: 'claim.facet-after-01',
        desc: 'Statement on the facet joint injection: the time after.',
      },
    ),
  sources: [s.spinehealthFacet, s.tetburyFacet],
};

export const facetHelp01: Claim = {
  id: 'facet-help-01',
  text: () =>
    msg(
      'After a facet injection, call the same day if the spots become warm, red or more and more tender, or if you feel hot and unwell.',
      {
        id: 'claim.facet-help-01',
        desc: 'Statement on the facet joint injection: when to seek help; the safer advice wins.',
      },
    ),
  sources: [s.gsttFacet, s.completepainFacet],
};
