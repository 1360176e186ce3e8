import {msg} from '@lit/localize';
import type {Claim} from '../claim.js';
import * as s from '../sources.js';

export const sacroiliacTarget01: Claim = {
  id: 'sacroiliac-target-01',
  text: () =>
    msg(
      'The two sacroiliac joints, one on each side, connect the base of the spine to the pelvis.',
      {
        id: 'claim.sacroiliac-target-01',
        desc: 'Statement on the sacroiliac joint injection: where the medicine goes.',
      },
    ),
  sources: [s.gsttSij, s.heySij, s.statpearlsSij],
};

export const sacroiliacTarget02: Claim = {
  id: 'sacroiliac-target-02',
  text: () =>
    msg(
      'The sacroiliac joint is complex and moves very little. Doctors are advised to guide the needle with pictures, such as X-ray.',
      {
        id: 'claim.sacroiliac-target-02',
        desc: 'Statement on the sacroiliac joint injection: where the medicine goes.',
      },
    ),
  sources: [s.medscapeSij, s.medifindSij, s.nysoraSij],
};

export const sacroiliacCond01: Claim = {
  id: 'sacroiliac-cond-01',
  text: () =>
    msg(
      'Pain from the sacroiliac joint is felt in the low back or buttock and can spread to groin, hip or thigh.',
      {
        id: 'claim.sacroiliac-cond-01',
        desc: 'Statement on the sacroiliac joint injection: which complaints it is used for.',
      },
    ),
  sources: [s.spinebrainSij, s.kiroultraSi],
};

export const sacroiliacCond02: Claim = {
  id: 'sacroiliac-cond-02',
  text: () =>
    msg(
      'Studies suggest the joint is involved in about 10 to 27 in 100 people with low back pain from joints or muscles (mechanical pain).',
      {
        id: 'claim.sacroiliac-cond-02',
        desc: 'Statement on the sacroiliac joint injection: which complaints it is used for.',
      },
    ),
  sources: [s.statpearlsSij, s.medscapeSij],
  agreement: 'varies',
};

export const sacroiliacPurpose01: Claim = {
  id: 'sacroiliac-purpose-01',
  text: () =>
    msg(
      'An injection into the sacroiliac joint is used both to test whether the pain comes from there and to treat it.',
      {
        id: 'claim.sacroiliac-purpose-01',
        desc: 'Statement on the sacroiliac joint injection: what it is for.',
      },
    ),
  sources: [s.gsttSij, s.heySij],
};

export const sacroiliacPurpose02: Claim = {
  id: 'sacroiliac-purpose-02',
  text: () =>
    msg(
      'No scan or examination alone can prove that pain comes from the sacroiliac joint. A test that numbs the joint is used as the standard.',
      {
        id: 'claim.sacroiliac-purpose-02',
        desc: 'Statement on the sacroiliac joint injection: what it is for.',
      },
    ),
  sources: [s.sijApproach, s.nysoraSij, s.ijssSij],
};

export const sacroiliacOnset01: Claim = {
  id: 'sacroiliac-onset-01',
  text: () =>
    msg(
      'In the sacroiliac joint the numbing fades in hours. If the steroid works, it starts after two to seven days, clinics say.',
      {
        id: 'claim.sacroiliac-onset-01',
        desc: 'Statement on the sacroiliac joint injection: when it starts to work.',
      },
    ),
  sources: [s.coloradoSij, s.ctpainSij, s.usaspineSij, s.heySij],
  agreement: 'varies',
};

export const sacroiliacCommon01: Claim = {
  id: 'sacroiliac-common-01',
  text: () =>
    msg(
      'After a sacroiliac injection it is normal to be sore for a day or two. You may also be stiff for a few days.',
      {
        id: 'claim.sacroiliac-common-01',
        desc: 'Statement on the sacroiliac joint injection: common side effects.',
      },
    ),
  sources: [s.ctpainSij, s.painneuroSij, s.subradFacetSi, s.gsttSij],
};

export const sacroiliacCommon02: Claim = {
  id: 'sacroiliac-common-02',
  text: () =>
    msg(
      'Numb legs after a sacroiliac injection should pass within four to six hours. If they do not, or turn numb only once you are home, get emergency help at once.',
      {
        id: 'claim.sacroiliac-common-02',
        desc: 'Statement on the sacroiliac joint injection: common side effects.',
      },
    ),
  sources: [s.heySij],
};

export const sacroiliacCommon03: Claim = {
  id: 'sacroiliac-common-03',
  text: () =>
    msg('The steroid can now and then cause tummy pain or diarrhoea for up to a week.', {
      id: 'claim.sacroiliac-common-03',
      desc: 'Statement on the sacroiliac joint injection: common side effects.',
    }),
  sources: [s.heySij],
};

export const sacroiliacSerious01: Claim = {
  id: 'sacroiliac-serious-01',
  text: () =>
    msg(
      'After a sacroiliac injection, one UK pain consultant puts a skin infection at the needle site at 1 in 1,000 and drug allergy at 1 in 40,000.',
      {
        id: 'claim.sacroiliac-serious-01',
        desc: 'Statement on the sacroiliac joint injection: serious risks.',
      },
    ),
  sources: [s.painneuroSij],
};

export const sacroiliacDuration01: Claim = {
  id: 'sacroiliac-duration-01',
  text: () =>
    msg(
      'Relief after a sacroiliac injection is usually short, but single sources speak of weeks to many months.',
      {
        id: 'claim.sacroiliac-duration-01',
        desc: 'Statement on the sacroiliac joint injection: how long relief may last; never a promise.',
      },
    ),
  sources: [s.gsttSij, s.painneuroSij, s.princetonSij],
  agreement: 'varies',
};

export const sacroiliacEvid01: Claim = {
  id: 'sacroiliac-evid-01',
  text: () =>
    msg(
      'Studies of the sacroiliac joint are few and small. No one treatment has been shown to be best.',
      {
        id: 'claim.sacroiliac-evid-01',
        desc: 'Statement on the sacroiliac joint injection: what studies and guidelines say.',
      },
    ),
  sources: [s.ijssSij, s.skelrad2010, s.medifindSij, s.sijCtStudy],
  agreement: 'disputed',
};

export const sacroiliacEvid02: Claim = {
  id: 'sacroiliac-evid-02',
  text: () =>
    msg(
      'In 2025 the expert panel in the BMJ, a medical journal, also advised against injections at the sacroiliac joint when pain is long-lasting.',
      {
        id: 'claim.sacroiliac-evid-02',
        desc: 'Statement on the sacroiliac joint injection: what studies and guidelines say.',
      },
    ),
  sources: [s.bmjGuideline2025],
  agreement: 'disputed',
};

export const sacroiliacRepeat01: Claim = {
  id: 'sacroiliac-repeat-01',
  text: () =>
    msg('If a sacroiliac injection helps, some clinics repeat it up to three times a year.', {
      id: 'claim.sacroiliac-repeat-01',
      desc: 'Statement on the sacroiliac joint injection: how often it may be repeated.',
    }),
  sources: [s.princetonSij],
  agreement: 'varies',
};

export const sacroiliacCombi01: Claim = {
  id: 'sacroiliac-combi-01',
  text: () =>
    msg(
      'A sacroiliac injection should be followed by exercises, because training is what counts later.',
      {
        id: 'claim.sacroiliac-combi-01',
        desc: 'Statement on the sacroiliac joint injection: the wider plan of care.',
      },
    ),
  sources: [s.gsttSij, s.spinebrainSij],
};

export const sacroiliacHow01: Claim = {
  id: 'sacroiliac-how-01',
  text: () =>
    msg(
      'Local anaesthetic, often with a little steroid, is put into the sacroiliac joint and sometimes into the ligaments around it.',
      {
        id: 'claim.sacroiliac-how-01',
        desc: 'Statement on the sacroiliac joint injection: how it is done.',
      },
    ),
  sources: [s.gsttSij, s.painneuroSij, s.facetSiDocslib],
};

export const sacroiliacContra01: Claim = {
  id: 'sacroiliac-contra-01',
  text: () =>
    msg(
      'You cannot have the injection if you have a known allergy to the medicines in it. And you can always say no.',
      {
        id: 'claim.sacroiliac-contra-01',
        desc: 'Statement on the sacroiliac joint injection: who should wait or tell the team.',
      },
    ),
  sources: [s.medscapeSij, s.ncaSpinal],
};

export const sacroiliacAfter01: Claim = {
  id: 'sacroiliac-after-01',
  text: () =>
    msg(
      'Take it easy for about a day, use something cold if it is sore, and wait until the next day with hard exercise.',
      {
        id: 'claim.sacroiliac-after-01',
        desc: 'Statement on the sacroiliac joint injection: the time after.',
      },
    ),
  sources: [s.ctpainSij, s.subradFacetSi],
};

export const sacroiliacHelp01: Claim = {
  id: 'sacroiliac-help-01',
  text: () =>
    msg(
      'After a sacroiliac injection, call the same day if the spot becomes warm, red or more and more tender, or if you feel hot and unwell.',
      {
        id: 'claim.sacroiliac-help-01',
        desc: 'Statement on the sacroiliac joint injection: when to seek help; the safer advice wins.',
      },
    ),
  sources: [s.gsttSij],
};
