import {msg} from '@lit/localize';
import type {Claim} from '../claim.js';
import * as s from '../sources.js';

export const noDriving: Claim = {
  id: 'no-driving',
  text: () =>
    msg('Do not drive that day, and never with a weak or numb leg.', {
      id: 'claim.no-driving',
      desc: 'Statement on the time after the visit: what the patient does. At most 30 words.',
    }),
  sources: [s.backpainok, s.rigsLp, s.sikkertrafikLov],
  confirm:
    'Hours after a Danish spinal injection were not found; the day of the injection is the safer reading.',
};

export const takeItEasy: Claim = {
  id: 'take-it-easy',
  text: () =>
    msg('Take it easy that day. Most are back to normal after one or two days.', {
      id: 'claim.take-it-easy',
      desc: 'Statement on the time after the visit: what the patient does. At most 30 words.',
    }),
  sources: [s.medlineplusAdam, s.backpainok, s.nordsjInjektion],
};

export const shower: Claim = {
  id: 'shower',
  text: () =>
    msg(
      'Take the plaster off the next day. Before you leave, ask when you may shower, bathe and swim.',
      {
        id: 'claim.shower',
        desc: 'Statement on the time after the visit: what the patient does. At most 30 words.',
      },
    ),
  sources: [s.ouhLp],
  confirm: 'Shower and bath after a spinal injection: the advice seen is for a lumbar puncture.',
};

export const work: Claim = {
  id: 'work',
  text: () =>
    msg('Whether you need time off work depends on you and your job.', {
      id: 'claim.work',
      desc: 'Statement on the time after the visit: what the patient does. At most 30 words.',
    }),
  sources: [s.hedesBlokade],
};

export const flareHelp: Claim = {
  id: 'flare-help',
  text: () =>
    msg(
      'If the pain flares up in the first days, cold packs and ordinary painkillers can help. Ask the clinic which you may take.',
      {
        id: 'claim.flare-help',
        desc: 'Statement on the time after the visit: what the patient does. At most 30 words.',
      },
    ),
  sources: [s.bornholmBlokade, s.gentofteBlokade, s.backpainok],
};
