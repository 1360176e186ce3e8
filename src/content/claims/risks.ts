import {msg} from '@lit/localize';
import type {Claim} from '../claim.js';
import * as s from '../sources.js';

export const riskFlare: Claim = {
  id: 'risk-flare',
  text: () =>
    msg(
      'About 9 in 100 people had longer-lasting pain or stiffness after an injection for long-lasting back pain. The figure is unsure.',
      {
        id: 'claim.risk-flare',
        desc: 'Statement on a risk or side effect. Keep figures and doubt as they are.',
      },
    ),
  sources: [s.bmjGuideline2025, s.hcnBmj],
  where: {'hcn-bmj': 'Harms: 8.6 % (low certainty)'},
};

export const riskSitePain: Claim = {
  id: 'risk-site-pain',
  text: () =>
    msg(
      'In a study, depending on the type, the spot was sore after 32 to 74 in 100 injections, and pain spread after 9 to 35 in 100. The soreness passed.',
      {
        id: 'claim.risk-site-pain',
        desc: 'Statement on a risk or side effect. Keep figures and doubt as they are.',
      },
    ),
  sources: [s.painAfter2022],
  where: {'pain-after-2022': 'Abstract: 282 injections in 48 patients; 32.4–73.5 % and 9.4–34.7 %'},
};

export const riskHeadache: Claim = {
  id: 'risk-headache',
  text: () =>
    msg(
      'In an epidural the needle can leave a small hole in the nerve sac, in about 5 to 25 in 1,000 people. It can give a headache that is worse when you sit or stand.',
      {
        id: 'claim.risk-headache',
        desc: 'Statement on a risk or side effect. Keep figures and doubt as they are.',
      },
    ),
  sources: [s.hcnBmj, s.spinehealthEsiRisk],
};

export const riskInfection: Claim = {
  id: 'risk-infection',
  text: () =>
    msg('Serious infection comes after up to 1 in 1,000 injections into the spine.', {
      id: 'claim.risk-infection',
      desc: 'Statement on a risk or side effect. Keep figures and doubt as they are.',
    }),
  sources: [s.spinehealthEsiRisk],
  confirm: 'One reference work; the rate of deep infection in the BMJ guideline was not seen.',
};

export const riskBrainCord: Claim = {
  id: 'risk-brain-cord',
  text: () =>
    msg(
      'In rare cases steroid in the epidural space has led to stroke, loss of sight, paralysis or death. Nobody knows how often.',
      {
        id: 'claim.risk-brain-cord',
        desc: 'Statement on a risk or side effect. Keep figures and doubt as they are.',
      },
    ),
  sources: [s.fda2014, s.fdaNejm, s.rathmell],
  where: {'fda-2014': 'Safety announcement and Data Summary'},
};

export const riskReports: Claim = {
  id: 'risk-reports',
  text: () =>
    msg(
      'From 1997 to 2014 the US medicines agency received 90 reports of serious harm to brain, spinal cord or nerves. Reports are voluntary, so they do not tell how often it happens.',
      {
        id: 'claim.risk-reports',
        desc: 'Statement on a risk or side effect. Keep figures and doubt as they are.',
      },
    ),
  sources: [s.fdaNejm],
};

export const riskGrains: Claim = {
  id: 'risk-grains',
  text: () =>
    msg(
      'The reports of lasting harm were of steroids that contain tiny particles. In the neck, experts say, such steroids must not be used beside a nerve root.',
      {
        id: 'claim.risk-grains',
        desc: 'Statement on a risk or side effect. Keep figures and doubt as they are.',
      },
    ),
  sources: [s.fdaNejm, s.rathmell],
  where: {rathmell: 'Anesthesiology 2015;122:974, recommendations'},
  confirm: 'The rule for the neck and the exceptions in the lower back, from the original.',
};

export const riskBleeding: Claim = {
  id: 'risk-bleeding',
  text: () =>
    msg('Bleeding inside the spinal canal is very rare. Blood thinners raise the risk.', {
      id: 'claim.risk-bleeding',
      desc: 'Statement on a risk or side effect. Keep figures and doubt as they are.',
    }),
  sources: [s.aan2025, s.asra2019],
};

export const riskNerve: Claim = {
  id: 'risk-nerve',
  text: () =>
    msg('Nerve damage and allergic reactions are possible but rare.', {
      id: 'claim.risk-nerve',
      desc: 'Statement on a risk or side effect. Keep figures and doubt as they are.',
    }),
  sources: [s.medlineplusAdam, s.gsttFacet],
};

export const effectFlush: Claim = {
  id: 'effect-flush',
  text: () =>
    msg(
      'A warm, red face, restlessness and poor sleep can follow the steroid. It passes within days.',
      {
        id: 'claim.effect-flush',
        desc: 'Statement on a risk or side effect. Keep figures and doubt as they are.',
      },
    ),
  sources: [s.bornholmBlokade, s.gentofteBlokade, s.nordsjInjektion],
};

export const effectNumb: Claim = {
  id: 'effect-numb',
  text: () =>
    msg(
      'A leg or arm can feel weak or numb for some hours. Do not walk alone until it has passed. If it starts or gets worse at home, or has not passed after 6 hours, call 112.',
      {
        id: 'claim.effect-numb',
        desc: 'Statement on a risk or side effect. Keep figures and doubt as they are.',
      },
    ),
  sources: [s.gsttFacet, s.heySij, s.berkshireNrb, s.dudleyTfesi],
};

export const effectSugar: Claim = {
  id: 'effect-sugar',
  text: () =>
    msg(
      'Blood sugar can rise, mostly for 2 to 7 days, in some people with diabetes up to two weeks. In one study of people with diabetes it rose from about 9 to 16 mmol/L.',
      {
        id: 'claim.effect-sugar',
        desc: 'Statement on a risk or side effect. Keep figures and doubt as they are.',
      },
    ),
  sources: [s.glucoseEven, s.glucoseMoon, s.sisFactfinder],
  where: {'glucose-even': 'mean 160 to 286 mg/dL'},
};

export const effectCortisol: Claim = {
  id: 'effect-cortisol',
  text: () =>
    msg(
      'The body makes less of its own steroid for weeks, in some people for three months. Tell doctors about the injection before an operation, or if you become seriously ill.',
      {
        id: 'claim.effect-cortisol',
        desc: 'Statement on a risk or side effect. Keep figures and doubt as they are.',
      },
    ),
  sources: [s.lessCortisol, s.glucoseMoon, s.iranmanesh2017],
  where: {
    'less-cortisol': 'cortisol more than halved at 3 weeks in 20.3 % against 6.7 %',
    'iranmanesh-2017': 'Abstract: below 18 µg/dL in 6 of 8 men at 12 weeks',
  },
  confirm: 'How long, and which signs of too little cortisol a patient should know.',
};

export const effectPeriod: Claim = {
  id: 'effect-period',
  text: () =>
    msg('Some women notice changes in their periods.', {
      id: 'claim.effect-period',
      desc: 'Statement on a risk or side effect. Keep figures and doubt as they are.',
    }),
  sources: [s.nordsjInjektion, s.gsttSteroid],
};

export const effectStomach: Claim = {
  id: 'effect-stomach',
  text: () =>
    msg('Tummy pain or diarrhoea sometimes comes, for up to a week.', {
      id: 'claim.effect-stomach',
      desc: 'Statement on a risk or side effect. Keep figures and doubt as they are.',
    }),
  sources: [s.heySij],
};

export const imagingNotAll: Claim = {
  id: 'imaging-not-all',
  text: () =>
    msg('X-ray or CT makes the needle more exact, but not free of risk.', {
      id: 'claim.imaging-not-all',
      desc: 'Statement on a risk or side effect. Keep figures and doubt as they are.',
    }),
  sources: [s.benedetti2009, s.ajr2017],
};

export const riskCommon: Claim = {
  id: 'risk-common',
  text: () =>
    msg(
      'Common and mostly passing: soreness, more pain for 1 to 3 days (for some, longer), a flushed face, poor sleep and higher blood sugar.',
      {
        id: 'claim.risk-common',
        desc: 'Statement on a risk or side effect. Keep figures and doubt as they are.',
      },
    ),
  sources: [s.bornholmBlokade, s.gentofteBlokade, s.nordsjInjektion, s.gsttFacet, s.glucoseEven],
};

export const riskSerious: Claim = {
  id: 'risk-serious',
  text: () =>
    msg(
      'Rare but serious: infection, bleeding, nerve damage, stroke, loss of sight, paralysis or death. Some harm can last for life.',
      {
        id: 'claim.risk-serious',
        desc: 'Statement on a risk or side effect. Keep figures and doubt as they are.',
      },
    ),
  sources: [s.fda2014, s.medlineplusAdam, s.spinehealthEsiRisk],
  where: {'fda-2014': 'Safety announcement'},
};
