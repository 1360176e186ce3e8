import {msg} from '@lit/localize';
import type {Claim} from '../claim.js';
import * as s from '../sources.js';

export const transforaminalTarget01: Claim = {
  id: 'transforaminal-target-01',
  text: () =>
    msg(
      'In a transforaminal injection, the medicine is put into the opening at the side of the spine where one nerve root leaves.',
      {
        id: 'claim.transforaminal-target-01',
        desc: 'Statement on the transforaminal injection (nerve root block): where the medicine goes.',
      },
    ),
  sources: [s.dudleyTfesi, s.rohNrb, s.ekhuftNrb],
};

export const transforaminalTarget02: Claim = {
  id: 'transforaminal-target-02',
  text: () =>
    msg(
      'A transforaminal injection is often called a nerve root block. Some of the fluid spreads into the epidural space.',
      {
        id: 'claim.transforaminal-target-02',
        desc: 'Statement on the transforaminal injection (nerve root block): where the medicine goes.',
      },
    ),
  sources: [s.ekhuftNrb, s.southteesNrb, s.dudleyTfesi],
};

export const transforaminalTarget03: Claim = {
  id: 'transforaminal-target-03',
  text: () =>
    msg(
      'Strictly speaking, a root block puts the needle beside the nerve, and a transforaminal injection puts it inside the opening.',
      {
        id: 'claim.transforaminal-target-03',
        desc: 'Statement on the transforaminal injection (nerve root block): where the medicine goes.',
      },
    ),
  sources: [s.aneskeyTfesi, s.medscapeTfesi],
};

export const transforaminalHow01: Claim = {
  id: 'transforaminal-how-01',
  text: () =>
    msg(
      'For a nerve root block, a little X-ray dye first shows where the medicine will go. Then the steroid is given.',
      {
        id: 'claim.transforaminal-how-01',
        desc: 'Statement on the transforaminal injection (nerve root block): how it is done.',
      },
    ),
  sources: [s.rohNrb, s.berkshireNrb],
};

export const transforaminalCond01: Claim = {
  id: 'transforaminal-cond-01',
  text: () =>
    msg(
      'A nerve root block is used when leg pain is worse than back pain, for example because a disc presses on one nerve.',
      {
        id: 'claim.transforaminal-cond-01',
        desc: 'Statement on the transforaminal injection (nerve root block): which complaints it is used for.',
      },
    ),
  sources: [s.ekhuftNrb, s.southteesNrb, s.rohNrb],
};

export const transforaminalPurpose01: Claim = {
  id: 'transforaminal-purpose-01',
  text: () =>
    msg('A nerve root block can test which nerve root hurts and treat the pain at the same time.', {
      id: 'claim.transforaminal-purpose-01',
      desc: 'Statement on the transforaminal injection (nerve root block): what it is for.',
    }),
  sources: [s.southteesNrb, s.heyDrg, s.heyCnrb, s.aneskeyTfesi],
};

export const transforaminalOnset01: Claim = {
  id: 'transforaminal-onset-01',
  text: () =>
    msg(
      'In a nerve root block the numbing works at once. If the steroid works, it may take a while; one hospital says up to six weeks.',
      {
        id: 'claim.transforaminal-onset-01',
        desc: 'Statement on the transforaminal injection (nerve root block): when it starts to work.',
      },
    ),
  sources: [s.rohNrb, s.berkshireNrb, s.s32025],
  agreement: 'varies',
};

export const transforaminalPeak01: Claim = {
  id: 'transforaminal-peak-01',
  text: () =>
    msg(
      'If a nerve root block helps, most people feel the most benefit within six weeks, a UK hospital says.',
      {
        id: 'claim.transforaminal-peak-01',
        desc: 'Statement on the transforaminal injection (nerve root block): when it works best.',
      },
    ),
  sources: [s.southteesNrb],
  agreement: 'varies',
};

export const transforaminalDuration01: Claim = {
  id: 'transforaminal-duration-01',
  text: () =>
    msg(
      'If a nerve root block eases pain, sources give anything from a few hours to a year. Most say weeks to months.',
      {
        id: 'claim.transforaminal-duration-01',
        desc: 'Statement on the transforaminal injection (nerve root block): how long relief may last; never a promise.',
      },
    ),
  sources: [s.dudleyTfesi, s.berkshireNrb, s.ekhuftNrb],
  agreement: 'varies',
};

export const transforaminalCommon01: Claim = {
  id: 'transforaminal-common-01',
  text: () =>
    msg(
      'After a nerve root block you may have more pain for the first days, and a weak or numb leg for some hours. If the leg is still weak or numb after that, or it starts only once you are home, get emergency help at once.',
      {
        id: 'claim.transforaminal-common-01',
        desc: 'Statement on the transforaminal injection (nerve root block): common side effects.',
      },
    ),
  sources: [s.dudleyTfesi, s.berkshireNrb, s.kentsussexNri, s.heyDrg],
};

export const transforaminalSerious01: Claim = {
  id: 'transforaminal-serious-01',
  text: () =>
    msg(
      'Very rarely, small grains of steroid in a nerve root block are thought to have blocked an artery to the spinal cord and caused paralysis.',
      {
        id: 'claim.transforaminal-serious-01',
        desc: 'Statement on the transforaminal injection (nerve root block): serious risks.',
      },
    ),
  sources: [s.ajr2017, s.fda2014],
};

export const transforaminalSerious02: Claim = {
  id: 'transforaminal-serious-02',
  text: () =>
    msg(
      'One source puts the risk of a stroke after a nerve root block in the neck at less than 1 in 1,000.',
      {
        id: 'claim.transforaminal-serious-02',
        desc: 'Statement on the transforaminal injection (nerve root block): serious risks.',
      },
    ),
  sources: [s.kentsussexNri],
};

export const transforaminalSerious03: Claim = {
  id: 'transforaminal-serious-03',
  text: () =>
    msg(
      'For nerve root blocks, experts advise a steroid that does not form grains, to lower the risk to the spinal cord.',
      {
        id: 'claim.transforaminal-serious-03',
        desc: 'Statement on the transforaminal injection (nerve root block): serious risks.',
      },
    ),
  sources: [s.rathmell, s.s32025, s.aneskeyTfesi],
};

export const transforaminalEvid01: Claim = {
  id: 'transforaminal-evid-01',
  text: () =>
    msg(
      'A German guideline of 2025 rates the support for nerve root blocks as strong when a slipped disc causes nerve-root pain.',
      {
        id: 'claim.transforaminal-evid-01',
        desc: 'Statement on the transforaminal injection (nerve root block): what studies and guidelines say.',
      },
    ),
  sources: [s.s32025],
  agreement: 'disputed',
};

export const transforaminalEvid02: Claim = {
  id: 'transforaminal-evid-02',
  text: () =>
    msg(
      'An earlier Danish guideline advised against nerve root blocks as routine for new nerve-root pain in the lower back. It is no longer in force.',
      {
        id: 'claim.transforaminal-evid-02',
        desc: 'Statement on the transforaminal injection (nerve root block): what studies and guidelines say.',
      },
    ),
  sources: [s.fysioNkr, s.nkrRadik],
  agreement: 'disputed',
};

export const transforaminalEvid03: Claim = {
  id: 'transforaminal-evid-03',
  text: () =>
    msg(
      'A Dutch review calls the effect of steroid injections for nerve-root pain small and short. Another review found little proof that a nerve root block beats an epidural from behind.',
      {
        id: 'claim.transforaminal-evid-03',
        desc: 'Statement on the transforaminal injection (nerve root block): what studies and guidelines say.',
      },
    ),
  sources: [s.ntvg2014, s.cphrEsi],
  agreement: 'disputed',
};

export const transforaminalEvid04: Claim = {
  id: 'transforaminal-evid-04',
  text: () =>
    msg(
      'One hospital in England says that half of those who had an early nerve root block needed nothing more done. It names no comparison group, so nobody knows how many would have done as well without it.',
      {
        id: 'claim.transforaminal-evid-04',
        desc: 'Statement on the transforaminal injection (nerve root block): what studies and guidelines say.',
      },
    ),
  sources: [s.southteesNrb],
  agreement: 'disputed',
};

export const transforaminalRepeat01: Claim = {
  id: 'transforaminal-repeat-01',
  text: () =>
    msg('A nerve root block can be repeated if the first one clearly helped.', {
      id: 'claim.transforaminal-repeat-01',
      desc: 'Statement on the transforaminal injection (nerve root block): how often it may be repeated.',
    }),
  sources: [s.s32025, s.cmsL33906],
};

export const transforaminalContra01: Claim = {
  id: 'transforaminal-contra-01',
  text: () =>
    msg(
      'Before a nerve root block, tell the staff about any infection, diabetes, allergy or blood-thinning medicine.',
      {
        id: 'claim.transforaminal-contra-01',
        desc: 'Statement on the transforaminal injection (nerve root block): who should wait or tell the team.',
      },
    ),
  sources: [s.rohNrb, s.kentsussexNri],
};

export const transforaminalCombi01: Claim = {
  id: 'transforaminal-combi-01',
  text: () =>
    msg(
      'A nerve root block may make medicine or exercise work better. If it eases the pain, use the time to train.',
      {
        id: 'claim.transforaminal-combi-01',
        desc: 'Statement on the transforaminal injection (nerve root block): the wider plan of care.',
      },
    ),
  sources: [s.southteesNrb, s.berkshireNrb],
};

export const transforaminalAfter01: Claim = {
  id: 'transforaminal-after-01',
  text: () =>
    msg(
      'Measure your pain before and after a nerve root block, and note for how long relief lasts.',
      {
        id: 'claim.transforaminal-after-01',
        desc: 'Statement on the transforaminal injection (nerve root block): the time after.',
      },
    ),
  sources: [s.berkshireNrb, s.spinehealthFacet],
};

export const transforaminalHelp01: Claim = {
  id: 'transforaminal-help-01',
  text: () =>
    msg(
      'After a nerve root block, get emergency help at once if an arm or leg gets weaker, or if you turn numb between the legs or around the back passage. The same goes if you cannot pass urine, cannot hold it, or lose control of your bowel.',
      {
        id: 'claim.transforaminal-help-01',
        desc: 'Statement on the transforaminal injection (nerve root block): when to seek help; the safer advice wins.',
      },
    ),
  sources: [s.heyDrg, s.ouhCes],
};
