import {msg} from '@lit/localize';
import type {Claim} from '../claim.js';
import * as s from '../sources.js';

export const referral: Claim = {
  id: 'referral',
  text: () =>
    msg(
      'In Denmark your own doctor, a specialist or a chiropractor can refer you. A public hospital is free of charge.',
      {
        id: 'claim.referral',
        desc: 'Statement on a patient’s rights in Denmark. English readers elsewhere must see that it holds for Denmark.',
      },
    ),
  sources: [s.lillebaeltRyg, s.rsydUfsv, s.naestvedSygesikring],
};

export const choice: Claim = {
  id: 'choice',
  text: () =>
    msg(
      'In Denmark you can choose the public hospital once you are referred. If the wait is long, ask about your right to go elsewhere (udvidet frit sygehusvalg).',
      {
        id: 'claim.choice',
        desc: 'Statement on a patient’s rights in Denmark. English readers elsewhere must see that it holds for Denmark.',
      },
    ),
  sources: [s.ismRettigheder, s.rsydUfsv],
};

export const assessment: Claim = {
  id: 'assessment',
  text: () =>
    msg(
      'In Denmark a hospital that you are referred to must find out what is wrong within 30 days, if that is medically possible (udredningsret).',
      {
        id: 'claim.assessment',
        desc: 'Statement on a patient’s rights in Denmark. English readers elsewhere must see that it holds for Denmark.',
      },
    ),
  sources: [s.ismRettigheder],
};

export const interpreter: Claim = {
  id: 'interpreter',
  text: () =>
    msg(
      'In Denmark you can have an interpreter. If you have lived here for more than three years, you usually pay a fee.',
      {
        id: 'claim.interpreter',
        desc: 'Statement on a patient’s rights in Denmark. English readers elsewhere must see that it holds for Denmark.',
      },
    ),
  sources: [s.borgerTolk],
};

export const compensation: Claim = {
  id: 'compensation',
  text: () =>
    msg(
      'In Denmark anyone harmed by treatment can apply to Patienterstatningen free of charge, within three years of finding out and within ten years of treatment. Nobody needs to be at fault.',
      {
        id: 'claim.compensation',
        desc: 'Statement on a patient’s rights in Denmark. English readers elsewhere must see that it holds for Denmark.',
      },
    ),
  sources: [s.regionhErstatning, s.rsydErstatning, s.peblFrister],
};
