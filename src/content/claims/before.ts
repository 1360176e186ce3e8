import {msg} from '@lit/localize';
import type {Claim} from '../claim.js';
import * as s from '../sources.js';

export const tellUs: Claim = {
  id: 'tell-us',
  text: () =>
    msg(
      'Tell the clinic about all medicine, diabetes, allergies and infections, and if you are or may be pregnant, or breastfeed.',
      {
        id: 'claim.tell-us',
        desc: 'Statement on the time before the visit: what the patient does.',
      },
    ),
  sources: [s.rohNrb, s.medlineplusAdam, s.heyEpidural],
};

export const thinnersAsk: Claim = {
  id: 'thinners-ask',
  text: () =>
    msg(
      'Never stop blood thinners yourself: it can cause a blood clot. Ask the clinic early whether to pause, and when to begin again.',
      {
        id: 'claim.thinners-ask',
        desc: 'Statement on the time before the visit: what the patient does.',
      },
    ),
  sources: [s.nbtFacet, s.rnCervikal, s.asra2019, s.dsthPrab],
  confirm: 'The risk of stopping, and beginning again (ASRA 2018, PRAB): not read in full.',
};

export const thinnersNames: Claim = {
  id: 'thinners-names',
  text: () =>
    msg(
      'Blood thinners are, for example, warfarin, apixaban (Eliquis), rivaroxaban (Xarelto), dabigatran (Pradaxa), clopidogrel (Plavix) and aspirin.',
      {
        id: 'claim.thinners-names',
        desc: 'Statement on the time before the visit: what the patient does.',
      },
    ),
  sources: [s.rnCervikal, s.medicinNoac, s.rohNrb],
  confirm: 'Plavix and hjertemagnyl were not seen named in a Danish source on injections.',
};

export const thinnersRiskClass: Claim = {
  id: 'thinners-risk-class',
  text: () =>
    msg(
      'How much blood thinners matter depends on where the needle goes. Facet joints in the lower back count as low risk of bleeding, epidurals and nerve roots as medium.',
      {
        id: 'claim.thinners-risk-class',
        desc: 'Statement on the time before the visit: what the patient does.',
      },
    ),
  sources: [s.asra2019],
};

export const otherMedicine: Claim = {
  id: 'other-medicine',
  text: () =>
    msg(
      'Some medicines for HIV or fungus make the steroid far too strong. If you take medicine for either, call the clinic before the day, and bring a list of all your medicine.',
      {
        id: 'claim.other-medicine',
        desc: 'Statement on the time before the visit: what the patient does.',
      },
    ),
  sources: [s.john2013],
};

export const infectionWait: Claim = {
  id: 'infection-wait',
  text: () =>
    msg(
      'If you have a fever or an infection, or take antibiotics, the injection usually has to wait. Call the clinic.',
      {
        id: 'claim.infection-wait',
        desc: 'Statement on the time before the visit: what the patient does.',
      },
    ),
  sources: [s.plymouthCaudal, s.heyEpidural, s.rohNrb, s.rnCervikal],
};

export const allergyChange: Claim = {
  id: 'allergy-change',
  text: () =>
    msg(
      'With an allergy to local anaesthetic, steroid or X-ray dye, tell the clinic before the day. The doctor can often use something else.',
      {
        id: 'claim.allergy-change',
        desc: 'Statement on the time before the visit: what the patient does.',
      },
    ),
  sources: [s.rohNrb, s.medscapeSij],
};

export const pregnancy: Claim = {
  id: 'pregnancy',
  text: () =>
    msg(
      'In pregnancy the injection is usually put off, because of X-rays and medicine. If you breastfeed, ask.',
      {
        id: 'claim.pregnancy',
        desc: 'Statement on the time before the visit: what the patient does.',
      },
    ),
  sources: [s.rohNrb, s.dudleyTfesi, s.heyEpidural],
  confirm: 'Breastfeeding: no source was read.',
};

export const diabetes: Claim = {
  id: 'diabetes',
  text: () =>
    msg(
      'If you have diabetes, ask the clinic before the day how often to measure your blood sugar, and at what level to ring.',
      {
        id: 'claim.diabetes',
        desc: 'Statement on the time before the visit: what the patient does.',
      },
    ),
  sources: [s.bornholmBlokade, s.sisFactfinder],
};

export const diabetesInsulin: Claim = {
  id: 'diabetes-insulin',
  text: () =>
    msg(
      'Bornholm Hospital in Denmark asks people who use insulin to check blood sugar three times a day for two weeks.',
      {
        id: 'claim.diabetes-insulin',
        desc: 'Statement on the time before the visit: what the patient does.',
      },
    ),
  sources: [s.bornholmBlokade],
  confirm: 'The period for people without insulin was cut off in the copy that was read.',
};

export const escort: Claim = {
  id: 'escort',
  text: () =>
    msg('Get somebody to take you home.', {
      id: 'claim.escort',
      desc: 'Statement on the time before the visit: what the patient does.',
    }),
  sources: [s.rigsLp, s.ouhLp],
};

export const redFlags: Claim = {
  id: 'red-flags',
  text: () =>
    msg(
      'Before an injection, tell the clinic if you have had cancer, lost weight without trying, have a fever or have fallen. You may need other tests first. If a leg or arm gets weaker before it, call a doctor at once, day or night; 112 if it is sudden.',
      {
        id: 'claim.red-flags',
        desc: 'Statement on the time before the visit: what the patient does.',
      },
    ),
  sources: [s.niceNg59, s.dsamRyg, s.dsamLammelser],
  confirm: 'Red flags before an injection.',
};
