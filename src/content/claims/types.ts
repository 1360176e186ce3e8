import {msg} from '@lit/localize';
import type {Claim} from '../claim.js';
import * as s from '../sources.js';

export const epiduralTarget: Claim = {
  id: 'epidural-target',
  text: () =>
    msg('The medicine goes into the epidural space: the narrow gap just outside the nerve sac.', {
      id: 'claim.epidural-target',
      desc: 'Statement on a type of injection, beside its drawing. At most 40 words.',
    }),
  sources: [s.medlineplusAdam, s.southteesEpidural, s.niceCh24, s.dudleyCaudal],
};

export const epiduralAim: Claim = {
  id: 'epidural-aim',
  text: () =>
    msg(
      'It is used for pain that runs down a leg or an arm from an irritated nerve root, often because of a slipped disc.',
      {
        id: 'claim.epidural-aim',
        desc: 'Statement on a type of injection, beside its drawing. At most 40 words.',
      },
    ),
  sources: [s.southteesEpidural, s.medlineplusAdam, s.cochrane2020],
};

export const epiduralWorks: Claim = {
  id: 'epidural-works',
  text: () =>
    msg(
      'It may ease leg pain a little for up to three months; some get no relief. For pain in the back itself it probably does little or nothing.',
      {
        id: 'claim.epidural-works',
        desc: 'Statement on a type of injection, beside its drawing. At most 40 words.',
      },
    ),
  sources: [s.cochrane2020, s.aan2025, s.bmjNma2025],
};

export const epiduralNotBirth: Claim = {
  id: 'epidural-not-birth',
  text: () =>
    msg('It is not the epidural that is given in childbirth.', {
      id: 'claim.epidural-not-birth',
      desc: 'Statement on a type of injection, beside its drawing. At most 40 words.',
    }),
  sources: [s.medlineplusAdam],
};

export const epiduralPlaces: Claim = {
  id: 'epidural-places',
  text: () =>
    msg(
      'It can be given in the neck, the middle of the back, the lower back or by the tailbone. Ask where yours will be: risks in the neck are greater.',
      {
        id: 'claim.epidural-places',
        desc: 'Statement on a type of injection, beside its drawing. At most 40 words.',
      },
    ),
  sources: [s.southteesEpidural, s.heyEpidural, s.rathmell],
};

export const facetTarget: Claim = {
  id: 'facet-target',
  text: () =>
    msg(
      'The medicine goes into a facet joint, one of the small joints at the back of the spine, or beside its two small pain nerves.',
      {
        id: 'claim.facet-target',
        desc: 'Statement on a type of injection, beside its drawing. At most 40 words.',
      },
    ),
  sources: [s.heyFacet, s.gsttFacet, s.cmsL33930],
};

export const facetAim: Claim = {
  id: 'facet-aim',
  text: () =>
    msg('It is mainly a test of whether pain in the lower back or neck comes from these joints.', {
      id: 'claim.facet-aim',
      desc: 'Statement on a type of injection, beside its drawing. At most 40 words.',
    }),
  sources: [s.gsttFacet, s.klessinger2013, s.nbtFacet],
};

export const facetWorks: Claim = {
  id: 'facet-works',
  text: () =>
    msg(
      'For long-lasting pain, studies find little or no difference from a sham injection. Some feel relief for weeks or months, some none.',
      {
        id: 'claim.facet-works',
        desc: 'Statement on a type of injection, beside its drawing. At most 40 words.',
      },
    ),
  sources: [s.bmjNma2025],
};

export const sacroiliacTarget: Claim = {
  id: 'sacroiliac-target',
  text: () =>
    msg(
      'The medicine goes into the sacroiliac (SI) joint, between the base of the spine and the pelvis.',
      {
        id: 'claim.sacroiliac-target',
        desc: 'Statement on a type of injection, beside its drawing. At most 40 words.',
      },
    ),
  sources: [s.gsttSij, s.heySij, s.statpearlsSij],
};

export const sacroiliacAim: Claim = {
  id: 'sacroiliac-aim',
  text: () =>
    msg(
      'It is used to test whether pain in the low back or buttock comes from the joint, and to ease it.',
      {
        id: 'claim.sacroiliac-aim',
        desc: 'Statement on a type of injection, beside its drawing. At most 40 words.',
      },
    ),
  sources: [s.gsttSij, s.heySij],
};

export const sacroiliacWorks: Claim = {
  id: 'sacroiliac-works',
  text: () =>
    msg('Studies are few and small. Relief, if any, is often short.', {
      id: 'claim.sacroiliac-works',
      desc: 'Statement on a type of injection, beside its drawing. At most 40 words.',
    }),
  sources: [s.ijssSij, s.skelrad2010, s.medifindSij, s.gsttSij],
};

export const transforaminalTarget: Claim = {
  id: 'transforaminal-target',
  text: () =>
    msg(
      'The medicine goes close to one nerve root, in the opening where the nerve leaves the spine.',
      {
        id: 'claim.transforaminal-target',
        desc: 'Statement on a type of injection, beside its drawing. At most 40 words.',
      },
    ),
  sources: [s.dudleyTfesi, s.rohNrb, s.ekhuftNrb],
};

export const transforaminalAim: Claim = {
  id: 'transforaminal-aim',
  text: () =>
    msg(
      'It is used when pain in a leg or an arm is worse than in the back, to find the nerve that hurts and ease the pain.',
      {
        id: 'claim.transforaminal-aim',
        desc: 'Statement on a type of injection, beside its drawing. At most 40 words.',
      },
    ),
  sources: [s.ekhuftNrb, s.southteesNrb, s.rohNrb],
};

export const transforaminalWorks: Claim = {
  id: 'transforaminal-works',
  text: () =>
    msg('It may ease leg pain a little for weeks or a few months; some get no relief.', {
      id: 'claim.transforaminal-works',
      desc: 'Statement on a type of injection, beside its drawing. At most 40 words.',
    }),
  sources: [s.aan2025, s.s32025, s.cphrEsi, s.southteesNrb],
};

export const transforaminalName: Claim = {
  id: 'transforaminal-name',
  text: () =>
    msg(
      'A nerve root block is also called a transforaminal injection. Some of the fluid spreads into the epidural space. Whether it beats other epidurals is not clear.',
      {
        id: 'claim.transforaminal-name',
        desc: 'Statement on a type of injection, beside its drawing. At most 40 words.',
      },
    ),
  sources: [s.ekhuftNrb, s.southteesNrb, s.dudleyTfesi, s.aan2025, s.s32025, s.cphrEsi],
};

export const facetTwoNerves: Claim = {
  id: 'facet-two-nerves',
  text: () =>
    msg('Each joint sends signals through two small nerves, so a test numbs both.', {
      id: 'claim.facet-two-nerves',
      desc: 'Statement on a type of injection, beside its drawing. At most 40 words.',
    }),
  sources: [s.cmsL33930],
};

export const sacroiliacGuided: Claim = {
  id: 'sacroiliac-guided',
  text: () =>
    msg(
      'The SI joint is hard to find by touch, so the needle is guided by pictures. The ligaments around it sometimes get medicine too.',
      {
        id: 'claim.sacroiliac-guided',
        desc: 'Statement on a type of injection, beside its drawing. At most 40 words.',
      },
    ),
  sources: [s.medscapeSij, s.medifindSij, s.nysoraSij, s.gsttSij, s.heySij, s.statpearlsSij],
};

export const transforaminalDye: Claim = {
  id: 'transforaminal-dye',
  text: () =>
    msg('A little dye first shows where the medicine will go.', {
      id: 'claim.transforaminal-dye',
      desc: 'Statement on a type of injection, beside its drawing. At most 40 words.',
    }),
  sources: [s.rohNrb, s.berkshireNrb],
};
