import {msg} from '@lit/localize';
import type {Claim} from '../claim.js';
import * as s from '../sources.js';

export const lieStill: Claim = {
  id: 'lie-still',
  text: () =>
    msg('You lie still, usually on your stomach, while the skin is cleaned and numbed.', {
      id: 'claim.lie-still',
      desc: 'Statement on the visit. At most 30 words.',
    }),
  sources: [s.medlineplusAdam],
};

export const feelsLike: Claim = {
  id: 'feels-like',
  text: () =>
    msg('Expect a short sting, then pressure. It can briefly set off your usual pain.', {
      id: 'claim.feels-like',
      desc: 'Statement on the visit. At most 30 words.',
    }),
  sources: [s.southteesEpidural, s.medlineplusAdam],
};

export const pictures: Claim = {
  id: 'pictures',
  text: () =>
    msg('The doctor usually follows the needle on X-ray or CT, often with a dye that shows up.', {
      id: 'claim.pictures',
      desc: 'Statement on the visit. At most 30 words.',
    }),
  sources: [s.ncaSpinal, s.medlineplusAdam, s.rohNrb],
};

export const howLong: Claim = {
  id: 'how-long',
  text: () =>
    msg('The injection itself takes about 15 to 30 minutes.', {
      id: 'claim.how-long',
      desc: 'Statement on the visit. At most 30 words.',
    }),
  sources: [s.painclinicni, s.subradFacetSi, s.kentsussexNri],
};

export const restAfter: Claim = {
  id: 'rest-after',
  text: () =>
    msg(
      'You rest while staff watch you, often 15 to 20 minutes or more. Tell them if a leg is numb or you cannot pass urine.',
      {
        id: 'claim.rest-after',
        desc: 'Statement on the visit. At most 30 words.',
      },
    ),
  sources: [s.medlineplusAdam, s.plymouthCaudal],
};

export const sameDay: Claim = {
  id: 'same-day',
  text: () =>
    msg('You go home the same day.', {
      id: 'claim.same-day',
      desc: 'Statement on the visit. At most 30 words.',
    }),
  sources: [s.medlineplusAdam],
};

export const sedation: Claim = {
  id: 'sedation',
  text: () =>
    msg(
      'You may be offered a medicine that relaxes you. Then you need somebody with you; ask for how long, and when you may drive.',
      {
        id: 'claim.sedation',
        desc: 'Statement on the visit. At most 30 words.',
      },
    ),
  sources: [s.medlineplusAdam],
};
