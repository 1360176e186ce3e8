import {msg} from '@lit/localize';
import type {Claim} from '../claim.js';
import * as s from '../sources.js';

export const signWeakness: Claim = {
  id: 'sign-weakness',
  text: () =>
    msg(
      'after an injection: new or worse weakness or numbness in leg or arm that starts at home or lasts over 6 hours',
      {
        id: 'claim.sign-weakness',
        desc: 'A danger sign, in a list after “if you get:” or “if you have:”. Lower case, no full stop. The same words everywhere.',
      },
    ),
  sources: [s.fda2014, s.heySij, s.bornholmBlokade, s.gentofteBlokade],
  where: {'hey-sij': 'numb legs should pass within four to six hours'},
  confirm: 'One limit of 6 hours everywhere; long-acting anaesthetics can last longer.',
};

export const signSaddle: Claim = {
  id: 'sign-saddle',
  text: () =>
    msg('numbness around genitals or back passage', {
      id: 'claim.sign-saddle',
      desc: 'A danger sign, in a list after “if you get:” or “if you have:”. Lower case, no full stop. The same words everywhere.',
    }),
  sources: [s.ouhCes, s.lillebaeltRyg, s.dsamRyg],
  confirm: '112 is stricter than DSAM’s handbook, which says a doctor at once, day and night.',
};

export const signBladderBowel: Claim = {
  id: 'sign-bladder-bowel',
  text: () =>
    msg('new trouble passing urine, or holding urine or stool', {
      id: 'claim.sign-bladder-bowel',
      desc: 'A danger sign, in a list after “if you get:” or “if you have:”. Lower case, no full stop. The same words everywhere.',
    }),
  sources: [s.ouhCes, s.lillebaeltRyg, s.dsamRyg],
};

export const signBothLegs: Claim = {
  id: 'sign-both-legs',
  text: () =>
    msg('new pain in both legs', {
      id: 'claim.sign-both-legs',
      desc: 'A danger sign, in a list after “if you get:” or “if you have:”. Lower case, no full stop. The same words everywhere.',
    }),
  sources: [s.ouhCes],
};

export const signBrain: Claim = {
  id: 'sign-brain',
  text: () =>
    msg('sight loss, drooping face, slurred speech, seizure or sudden severe headache', {
      id: 'claim.sign-brain',
      desc: 'A danger sign, in a list after “if you get:” or “if you have:”. Lower case, no full stop. The same words everywhere.',
    }),
  sources: [s.fda2014, s.dsamLammelser],
  where: {'fda-2014': 'Information for patients: seek emergency medical attention'},
  confirm:
    'Wording of the signs of stroke in Danish; a sudden severe headache apart from the one that is worse when you are up.',
};

export const signAllergy: Claim = {
  id: 'sign-allergy',
  text: () =>
    msg('trouble breathing, swollen face or tongue', {
      id: 'claim.sign-allergy',
      desc: 'A danger sign, in a list after “if you get:” or “if you have:”. Lower case, no full stop. The same words everywhere.',
    }),
  sources: [s.dsamVisitation, s.medlineplusAdam],
  where: {'dsam-visitation': '7.1, anaphylaxis: ambulance'},
  confirm: 'A swollen face was not seen in a Danish source; the level is 112.',
};

export const signMeningitis: Claim = {
  id: 'sign-meningitis',
  text: () =>
    msg('fever with stiff neck or confusion', {
      id: 'claim.sign-meningitis',
      desc: 'A danger sign, in a list after “if you get:” or “if you have:”. Lower case, no full stop. The same words everywhere.',
    }),
  sources: [s.uihealthAfter, s.medicinMeningitis],
  confirm: 'The level (112) is stricter than Danish advice, which says a doctor at once.',
};

export const signBleed: Claim = {
  id: 'sign-bleed',
  text: () =>
    msg('on blood thinners: sudden strong back or neck pain', {
      id: 'claim.sign-bleed',
      desc: 'A danger sign, in a list after “if you get:” or “if you have:”. Lower case, no full stop. The same words everywhere.',
    }),
  sources: [s.asra2019],
  confirm: 'Level 112 for sudden strong back pain on blood thinners: our own safe reading.',
};

export const signFever: Claim = {
  id: 'sign-fever',
  text: () =>
    msg('fever or chills', {
      id: 'claim.sign-fever',
      desc: 'A danger sign, in a list after “if you get:” or “if you have:”. Lower case, no full stop. The same words everywhere.',
    }),
  sources: [s.gsttFacet, s.nordsjInjektion, s.backpainok, s.uihealthAfter],
};

export const signSkin: Claim = {
  id: 'sign-skin',
  text: () =>
    msg('redness, swelling or fluid at the needle site', {
      id: 'claim.sign-skin',
      desc: 'A danger sign, in a list after “if you get:” or “if you have:”. Lower case, no full stop. The same words everywhere.',
    }),
  sources: [s.gsttFacet, s.nordsjInjektion],
};

export const signGrowingPain: Claim = {
  id: 'sign-growing-pain',
  text: () =>
    msg('growing pain after 3 days, even without fever', {
      id: 'claim.sign-growing-pain',
      desc: 'A danger sign, in a list after “if you get:” or “if you have:”. Lower case, no full stop. The same words everywhere.',
    }),
  sources: [s.medscapeSpinalInfection, s.nordsjInjektion],
  confirm: 'The limit of 3 days between ordinary pain and a sign to act on.',
};

export const signHeadache: Claim = {
  id: 'sign-headache',
  text: () =>
    msg('headache, worse sitting or standing', {
      id: 'claim.sign-headache',
      desc: 'A danger sign, in a list after “if you get:” or “if you have:”. Lower case, no full stop. The same words everywhere.',
    }),
  sources: [s.rigsLp, s.uihealthAfter],
};

export const signSugar: Claim = {
  id: 'sign-sugar',
  text: () =>
    msg('blood sugar above your agreed limit', {
      id: 'claim.sign-sugar',
      desc: 'A danger sign, in a list after “if you get:” or “if you have:”. Lower case, no full stop. The same words everywhere.',
    }),
  sources: [s.rigsSteroiddiabetes, s.bornholmBlokade],
  confirm: 'A value at which to ring after a steroid injection was not found.',
};

export const signNoEffect: Claim = {
  id: 'sign-no-effect',
  text: () =>
    msg('no relief after two weeks (facet: three, nerve root: six)', {
      id: 'claim.sign-no-effect',
      desc: 'A danger sign, in a list after “if you get:” or “if you have:”. Lower case, no full stop. The same words everywhere.',
    }),
  sources: [s.uihealthAfter, s.hedesBlokade, s.rohNrb, s.southteesNrb],
};

export const caudaEquina: Claim = {
  id: 'cauda-equina',
  text: () =>
    msg(
      'Numbness between the legs, or trouble with urine or bowel, can mean pressure on the lowest nerves of the spine (cauda equina syndrome). Call 112 at once.',
      {
        id: 'claim.cauda-equina',
        desc: 'Statement on danger signs after an injection. The wording was agreed with care: keep its level of urgency.',
      },
    ),
  sources: [s.lillebaeltRyg, s.ouhCes, s.dsamRyg],
};

export const infectionLate: Claim = {
  id: 'infection-late',
  text: () =>
    msg(
      'An infection in the spine can show weeks later. Growing back or neck pain is often the first sign, and many have no fever. Call the same day if it grows after 3 days.',
      {
        id: 'claim.infection-late',
        desc: 'Statement on danger signs after an injection. The wording was agreed with care: keep its level of urgency.',
      },
    ),
  sources: [s.medscapeSpinalInfection],
};

export const strokeWhen: Claim = {
  id: 'stroke-when',
  text: () =>
    msg(
      'In the reported cases stroke and loss of sight came within minutes to 48 hours. Call 112 at the first sign.',
      {
        id: 'claim.stroke-when',
        desc: 'Statement on danger signs after an injection. The wording was agreed with care: keep its level of urgency.',
      },
    ),
  sources: [s.fda2014],
};

export const headacheHelp: Claim = {
  id: 'headache-help',
  text: () =>
    msg(
      'Call the same day if you have a headache that is worse when you sit or stand. It can come from a small hole in the nerve sac, and mostly passes within a week. Lie down if that eases it, drink plenty, and ask which painkillers you may take. It can also be treated (blood patch).',
      {
        id: 'claim.headache-help',
        desc: 'Statement on danger signs after an injection. The wording was agreed with care: keep its level of urgency.',
      },
    ),
  sources: [s.rigsLp, s.ouhLp, s.rigsPostspinal],
  confirm:
    'When to ring with this headache after an epidural: the Danish advice seen is for a lumbar puncture.',
};

export const checkSignsFirst: Claim = {
  id: 'check-signs-first',
  text: () =>
    msg(
      'First check the box of 112 signs. If pain grows after 3 days, call the clinic the same day or, if closed, your own or the out-of-hours doctor.',
      {
        id: 'claim.check-signs-first',
        desc: 'Statement on danger signs after an injection. The wording was agreed with care: keep its level of urgency.',
      },
    ),
  sources: [s.ouhCes, s.fda2014],
};

export const signSideEffects: Claim = {
  id: 'sign-side-effects',
  text: () =>
    msg('troubling side effects', {
      id: 'claim.sign-side-effects',
      desc: 'A danger sign, in a list after “if you get:” or “if you have:”. Lower case, no full stop. The same words everywhere.',
    }),
  sources: [s.bornholmBlokade, s.nordsjInjektion],
};
