import {msg} from '@lit/localize';
import type {Claim} from '../claim.js';
import * as s from '../sources.js';

export const numbPhase: Claim = {
  id: 'numb-phase',
  text: () =>
    msg('The numbing can ease pain within minutes. It wears off after 2 to 6 hours.', {
      id: 'claim.numb-phase',
      desc: 'Statement beside a band of the timeline. At most 25 words; must not promise relief.',
    }),
  sources: [s.bornholmBlokade, s.gentofteBlokade, s.backpainok],
};

export const onsetPhase: Claim = {
  id: 'onset-phase',
  text: () =>
    msg(
      'If the steroid works, it mostly begins after 2 to 7 days. Wait two weeks before you judge it.',
      {
        id: 'claim.onset-phase',
        desc: 'Statement beside a band of the timeline. At most 25 words; must not promise relief.',
      },
    ),
  sources: [s.uihealthAfter, s.backpainok, s.hedesBlokade],
};

export const onsetFacet: Claim = {
  id: 'onset-facet',
  text: () =>
    msg('After steroid in a facet joint, wait three weeks before you judge it.', {
      id: 'claim.onset-facet',
      desc: 'Statement beside a band of the timeline. At most 25 words; must not promise relief.',
    }),
  sources: [s.tetburyFacet, s.nbtFacet, s.spinehealthFacet],
};

export const onsetNerveRoot: Claim = {
  id: 'onset-nerve-root',
  text: () =>
    msg(
      'After a nerve root injection the steroid may take days or weeks. Wait six weeks before you judge it.',
      {
        id: 'claim.onset-nerve-root',
        desc: 'Statement beside a band of the timeline. At most 25 words; must not promise relief.',
      },
    ),
  sources: [s.rohNrb, s.berkshireNrb, s.s32025, s.southteesNrb],
};

export const fadePhase: Claim = {
  id: 'fade-phase',
  text: () =>
    msg('If it helped, the relief may fade. Nobody can say when.', {
      id: 'claim.fade-phase',
      desc: 'Statement beside a band of the timeline. At most 25 words; must not promise relief.',
    }),
  sources: [s.southteesEpidural, s.nthSteroid, s.bornholmBlokade],
};

export const duration: Claim = {
  id: 'duration',
  text: () =>
    msg('Relief, if you get it, can last weeks or months.', {
      id: 'claim.duration',
      desc: 'Statement beside a band of the timeline. At most 25 words; must not promise relief.',
    }),
  sources: [s.nthSteroid, s.bornholmBlokade, s.southteesEpidural],
};

export const noReliefAnyTime: Claim = {
  id: 'no-relief-any-time',
  text: () =>
    msg('Some people feel no relief at any time.', {
      id: 'claim.no-relief-any-time',
      desc: 'Statement beside a band of the timeline. At most 25 words; must not promise relief.',
    }),
  sources: [s.nthSteroid, s.bornholmBlokade],
};

export const flarePhase: Claim = {
  id: 'flare-phase',
  text: () =>
    msg(
      'Once the numbness has gone, pain can be worse for some days. If it grows after 3 days, call the same day.',
      {
        id: 'claim.flare-phase',
        desc: 'Statement beside a band of the timeline. At most 25 words; must not promise relief.',
      },
    ),
  sources: [
    s.bornholmBlokade,
    s.gentofteBlokade,
    s.gsttSteroid,
    s.medlineplusAdam,
    s.nordsjInjektion,
  ],
};
