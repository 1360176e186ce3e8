import {msg} from '@lit/localize';
import type {Claim} from '../claim.js';
import * as s from '../sources.js';

export const epiduralTarget01: Claim = {
  id: 'epidural-target-01',
  text: () =>
    msg(
      'In an epidural, the medicine goes into the epidural space: the narrow gap just outside the sac around the spinal cord and nerves.',
      {
        id: 'claim.epidural-target-01',
        desc: 'Statement on the epidural steroid injection: where the medicine goes.',
      },
    ),
  sources: [s.medlineplusAdam, s.southteesEpidural, s.niceCh24],
};

export const epiduralTarget02: Claim = {
  id: 'epidural-target-02',
  text: () =>
    msg('The epidural space holds fat, blood vessels and the roots of the nerves.', {
      id: 'claim.epidural-target-02',
      desc: 'Statement on the epidural steroid injection: where the medicine goes.',
    }),
  sources: [s.niceCh24, s.openanesthesia, s.springer2008],
};

export const epiduralTarget03: Claim = {
  id: 'epidural-target-03',
  text: () =>
    msg(
      'An epidural can be given in the neck, the middle of the back, the lower back or near the tailbone.',
      {
        id: 'claim.epidural-target-03',
        desc: 'Statement on the epidural steroid injection: where the medicine goes.',
      },
    ),
  sources: [s.southteesEpidural, s.heyEpidural],
};

export const epiduralTarget04: Claim = {
  id: 'epidural-target-04',
  text: () =>
    msg(
      'There are three routes: from behind between two bones of the spine, from below through the sacrum, or from the side where the nerve leaves.',
      {
        id: 'claim.epidural-target-04',
        desc: 'Statement on the epidural steroid injection: where the medicine goes.',
      },
    ),
  sources: [s.ajr2017, s.statpearlsEsi, s.cochrane2020],
};

export const epiduralTarget05: Claim = {
  id: 'epidural-target-05',
  text: () =>
    msg(
      'A caudal epidural goes in close to the tailbone, through a natural opening at the lower end of the sacrum.',
      {
        id: 'claim.epidural-target-05',
        desc: 'Statement on the epidural steroid injection: where the medicine goes.',
      },
    ),
  sources: [s.dudleyCaudal, s.alpfEpidural, s.langdonCaudal, s.plymouthCaudal],
};

export const epiduralTarget06: Claim = {
  id: 'epidural-target-06',
  text: () =>
    msg('An epidural steroid injection is not the same as the epidural given in childbirth.', {
      id: 'claim.epidural-target-06',
      desc: 'Statement on the epidural steroid injection: where the medicine goes.',
    }),
  sources: [s.medlineplusAdam],
};

export const epiduralHow01: Claim = {
  id: 'epidural-how-01',
  text: () =>
    msg(
      'In an epidural, the steroid is meant to calm swelling and irritation around the nerve roots. The local anaesthetic numbs them for a short time.',
      {
        id: 'claim.epidural-how-01',
        desc: 'Statement on the epidural steroid injection: how it is done.',
      },
    ),
  sources: [s.southteesEpidural, s.dudleyCaudal, s.medlineplusAdam],
};

export const epiduralHow02: Claim = {
  id: 'epidural-how-02',
  text: () =>
    msg('An epidural does not make a slipped disc smaller.', {
      id: 'claim.epidural-how-02',
      desc: 'Statement on the epidural steroid injection: how it is done.',
    }),
  sources: [s.onehealthcareEsi],
};

export const epiduralCond01: Claim = {
  id: 'epidural-cond-01',
  text: () =>
    msg(
      'An epidural is mainly used for pain that spreads into a leg or arm from an irritated nerve root, often because of a slipped disc.',
      {
        id: 'claim.epidural-cond-01',
        desc: 'Statement on the epidural steroid injection: which complaints it is used for.',
      },
    ),
  sources: [s.southteesEpidural, s.medlineplusAdam, s.cochrane2020],
};

export const epiduralCond02: Claim = {
  id: 'epidural-cond-02',
  text: () =>
    msg(
      'Some clinics offer an epidural for spinal stenosis. UK guidance says not to use it when the spinal canal itself is too narrow and your legs hurt as you walk.',
      {
        id: 'claim.epidural-cond-02',
        desc: 'Statement on the epidural steroid injection: which complaints it is used for.',
      },
    ),
  sources: [s.llrEpidural, s.aomrcEbi, s.vitalityNice, s.painclinicni],
  agreement: 'disputed',
};

export const epiduralCond03: Claim = {
  id: 'epidural-cond-03',
  text: () =>
    msg('An epidural is not meant for back pain that does not spread down a leg or arm.', {
      id: 'claim.epidural-cond-03',
      desc: 'Statement on the epidural steroid injection: which complaints it is used for.',
    }),
  sources: [s.caudalDocsbay, s.aomrcEbi, s.niceQs155, s.llrEpidural],
  agreement: 'disputed',
};

export const epiduralPurpose01: Claim = {
  id: 'epidural-purpose-01',
  text: () =>
    msg(
      'The aim of an epidural is less leg or arm pain for a time, so that you can move and train more easily.',
      {
        id: 'claim.epidural-purpose-01',
        desc: 'Statement on the epidural steroid injection: what it is for.',
      },
    ),
  sources: [s.plymouthCaudal, s.painclinicni, s.southteesEpidural],
};

export const epiduralOnset01: Claim = {
  id: 'epidural-onset-01',
  text: () =>
    msg(
      'If the steroid in an epidural works, it often starts after 2 to 7 days. Some sources say up to 10.',
      {
        id: 'claim.epidural-onset-01',
        desc: 'Statement on the epidural steroid injection: when it starts to work.',
      },
    ),
  sources: [s.usaspineEsi, s.midwestEsi, s.uihealthAfter, s.backpainok],
  agreement: 'varies',
};

export const epiduralOnset02: Claim = {
  id: 'epidural-onset-02',
  text: () =>
    msg('After an epidural, pain may get worse for two to three days before it gets better.', {
      id: 'claim.epidural-onset-02',
      desc: 'Statement on the epidural steroid injection: common side effects.',
    }),
  sources: [s.medlineplusAdam, s.dudleyCaudal],
};

export const epiduralPeak01: Claim = {
  id: 'epidural-peak-01',
  text: () =>
    msg(
      'In a trial on spinal stenosis the steroid gave a small edge after three weeks, and none after six weeks.',
      {
        id: 'claim.epidural-peak-01',
        desc: 'Statement on the epidural steroid injection: when it works best.',
      },
    ),
  sources: [s.less2014, s.lessNews],
};

export const epiduralDuration01: Claim = {
  id: 'epidural-duration-01',
  text: () =>
    msg(
      'On relief after an epidural, sources differ a lot: a few weeks, some months, or at most about a year.',
      {
        id: 'claim.epidural-duration-01',
        desc: 'Statement on the epidural steroid injection: how long relief may last; never a promise.',
      },
    ),
  sources: [
    s.painclinicni,
    s.dudleyCaudal,
    s.llrEpidural,
    s.aaspinesCaudal,
    s.usaspineEsi,
    s.healthcommunities,
  ],
  agreement: 'varies',
};

export const epiduralDuration02: Claim = {
  id: 'epidural-duration-02',
  text: () =>
    msg('An older review by US nerve specialists put the average relief at two to six weeks.', {
      id: 'claim.epidural-duration-02',
      desc: 'Statement on the epidural steroid injection: how long relief may last; never a promise.',
    }),
  sources: [s.healthcommunities],
  agreement: 'varies',
};

export const epiduralEvid01: Claim = {
  id: 'epidural-evid-01',
  text: () =>
    msg(
      'A large review of studies (Cochrane) found that the steroid eases sciatica only slightly more than a sham (fake) injection in the short term.',
      {
        id: 'claim.epidural-evid-01',
        desc: 'Statement on the epidural steroid injection: what studies and guidelines say.',
      },
    ),
  sources: [s.cochrane2020, s.cochraneComm, s.cochraneRehab],
};

export const epiduralEvid02: Claim = {
  id: 'epidural-evid-02',
  text: () =>
    msg(
      'In 2025, US nerve specialists reviewed studies of epidurals for nerve-root pain. In the first three months, about 24 more people in 100 had less pain than in the groups they were compared with.',
      {
        id: 'claim.epidural-evid-02',
        desc: 'Statement on the epidural steroid injection: what studies and guidelines say.',
      },
    ),
  sources: [s.aan2025, s.conexiantAan],
  agreement: 'disputed',
};

export const epiduralEvid03: Claim = {
  id: 'epidural-evid-03',
  text: () =>
    msg(
      'For spinal stenosis, US nerve specialists found in 2025 that an epidural probably does not ease pain in the short term, but may help daily life.',
      {
        id: 'claim.epidural-evid-03',
        desc: 'Statement on the epidural steroid injection: what studies and guidelines say.',
      },
    ),
  sources: [s.aan2025, s.conexiantAan],
  agreement: 'disputed',
};

export const epiduralEvid04: Claim = {
  id: 'epidural-evid-04',
  text: () =>
    msg(
      'UK guidance (NICE) says an epidural can be considered for sciatica that is both new and severe.',
      {
        id: 'claim.epidural-evid-04',
        desc: 'Statement on the epidural steroid injection: what studies and guidelines say.',
      },
    ),
  sources: [s.vitalityNice, s.aomrcEbi, s.hnyPolicy, s.bmjNice2017],
  agreement: 'disputed',
};

export const epiduralEvid05: Claim = {
  id: 'epidural-evid-05',
  text: () =>
    msg(
      'For pain in the back itself, an epidural probably helps little or no more than a sham (fake) injection.',
      {
        id: 'claim.epidural-evid-05',
        desc: 'Statement on the epidural steroid injection: what studies and guidelines say.',
      },
    ),
  sources: [s.bmjNma2025, s.issls2024],
  agreement: 'disputed',
};

export const epiduralEvid06: Claim = {
  id: 'epidural-evid-06',
  text: () =>
    msg(
      'The US medicines agency says it has not been shown that steroids in the epidural space work or are safe.',
      {
        id: 'claim.epidural-evid-06',
        desc: 'Statement on the epidural steroid injection: what studies and guidelines say.',
      },
    ),
  sources: [s.fda2014, s.fdaNejm],
  agreement: 'disputed',
};

export const epiduralSerious01: Claim = {
  id: 'epidural-serious-01',
  text: () =>
    msg(
      'The US medicines agency warns that steroid in the epidural space has in rare cases led to loss of sight, stroke, paralysis and death.',
      {
        id: 'claim.epidural-serious-01',
        desc: 'Statement on the epidural steroid injection: serious risks.',
      },
    ),
  sources: [s.fda2014, s.rathmell],
};

export const epiduralSerious02: Claim = {
  id: 'epidural-serious-02',
  text: () =>
    msg(
      'From 1997 to 2014, the US medicines agency (FDA) received 90 reports of serious harm to the brain, spinal cord or nerves after steroid epidurals.',
      {
        id: 'claim.epidural-serious-02',
        desc: 'Statement on the epidural steroid injection: serious risks.',
      },
    ),
  sources: [s.fdaNejm],
};

export const epiduralSerious03: Claim = {
  id: 'epidural-serious-03',
  text: () =>
    msg(
      'In an epidural, the needle can leave a small hole in the nerve sac. It can cause a headache that is worse when you sit or stand. Figures run from about 5 to 25 in 1,000.',
      {
        id: 'claim.epidural-serious-03',
        desc: 'Statement on the epidural steroid injection: serious risks.',
      },
    ),
  sources: [s.spinehealthEsiRisk, s.stepsEpidural, s.hcnBmj, s.specpainEsi],
  agreement: 'varies',
};

export const epiduralSerious04: Claim = {
  id: 'epidural-serious-04',
  text: () =>
    msg(
      'Bleeding inside the spinal canal after an epidural is very rare. It mostly affects people who take blood thinners.',
      {
        id: 'claim.epidural-serious-04',
        desc: 'Statement on the epidural steroid injection: serious risks.',
      },
    ),
  sources: [s.langdonCaudal, s.conexiantAan],
};

export const epiduralSerious05: Claim = {
  id: 'epidural-serious-05',
  text: () =>
    msg(
      'Studies of epidurals report problems in anything from under 1 to about 17 in 100 people. They count small problems in very different ways.',
      {
        id: 'claim.epidural-serious-05',
        desc: 'Statement on the epidural steroid injection: serious risks.',
      },
    ),
  sources: [s.benedetti2009, s.conexiantAan, s.stepsEpidural],
  agreement: 'varies',
};

export const epiduralContra01: Claim = {
  id: 'epidural-contra-01',
  text: () =>
    msg(
      'Region Nordjylland in Denmark says of epidurals in the neck that you cannot have one if you have an infection near the needle site. If you take blood thinners, you and the doctor need a plan for them.',
      {
        id: 'claim.epidural-contra-01',
        desc: 'Statement on the epidural steroid injection: who should wait or tell the team.',
      },
    ),
  sources: [s.rnCervikal],
};

export const epiduralRepeat01: Claim = {
  id: 'epidural-repeat-01',
  text: () =>
    msg('Many doctors limit epidurals to two or three a year.', {
      id: 'claim.epidural-repeat-01',
      desc: 'Statement on the epidural steroid injection: how often it may be repeated.',
    }),
  sources: [s.medlineplusAdam, s.healthcommunities],
  agreement: 'varies',
};

export const epiduralRepeat03: Claim = {
  id: 'epidural-repeat-03',
  text: () =>
    msg(
      'For neck discs a Danish hospital describes one to three injections, two to three weeks apart.',
      {
        id: 'claim.epidural-repeat-03',
        desc: 'Statement on the epidural steroid injection: how often it may be repeated.',
      },
    ),
  sources: [s.rnCervikal],
};

export const epiduralCommon01: Claim = {
  id: 'epidural-common-01',
  text: () =>
    msg(
      'After a caudal epidural (from below, through the sacrum), your legs or buttocks can be numb and it can be hard to pass urine for a short time. Tell the staff before you go home. If it is hard to pass urine at home, or if you stay numb or turn numb there, get emergency help at once.',
      {
        id: 'claim.epidural-common-01',
        desc: 'Statement on the epidural steroid injection: common side effects.',
      },
    ),
  sources: [s.plymouthCaudal, s.spinehealthEsiRisk],
};

export const epiduralHelp01: Claim = {
  id: 'epidural-help-01',
  text: () =>
    msg(
      'If your legs or arms get weaker after an epidural, get emergency help at once. Get help the same day or night for strong pain, fever, chills, a bad headache, or bleeding or fluid from the spot.',
      {
        id: 'claim.epidural-help-01',
        desc: 'Statement on the epidural steroid injection: when to seek help; the safer advice wins.',
      },
    ),
  sources: [s.newcastleEsi, s.uihealthAfter, s.michiganEsi],
};

export const epiduralCombi01: Claim = {
  id: 'epidural-combi-01',
  text: () =>
    msg('An epidural belongs in a wider pain plan, usually together with physiotherapy.', {
      id: 'claim.epidural-combi-01',
      desc: 'Statement on the epidural steroid injection: the wider plan of care.',
    }),
  sources: [s.southteesEpidural, s.llrEpidural, s.painclinicni],
};
