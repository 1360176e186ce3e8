import {msg} from '@lit/localize';
import type {Claim} from '../claim.js';
import * as s from '../sources.js';

export const optionInjectionWhat: Claim = {
  id: 'option-injection-what',
  text: () =>
    msg('Steroid and numbing medicine close to the nerve or joint.', {
      id: 'claim.option-injection-what',
      desc: 'Cell of the table that compares the choices: a short statement. At most 30 words; must not promise an effect.',
    }),
  sources: [s.medlineplusAdam, s.bornholmBlokade],
};

export const optionExerciseWhat: Claim = {
  id: 'option-exercise-what',
  text: () =>
    msg('Training that is chosen for you, at home or with a physiotherapist.', {
      id: 'claim.option-exercise-what',
      desc: 'Cell of the table that compares the choices: a short statement. At most 30 words; must not promise an effect.',
    }),
  sources: [s.niceNg59],
};

export const optionMedicineWhat: Claim = {
  id: 'option-medicine-what',
  text: () =>
    msg('Painkillers, as your doctor advises.', {
      id: 'claim.option-medicine-what',
      desc: 'Cell of the table that compares the choices: a short statement. At most 30 words; must not promise an effect.',
    }),
  sources: [s.niceNg59],
};

export const optionWaitingWhat: Claim = {
  id: 'option-waiting-what',
  text: () =>
    msg('You keep active and see how it goes.', {
      id: 'claim.option-waiting-what',
      desc: 'Cell of the table that compares the choices: a short statement. At most 30 words; must not promise an effect.',
    }),
  sources: [s.peul2007, s.niceNg59],
};

export const optionSurgeryDiscWhat: Claim = {
  id: 'option-surgery-disc-what',
  text: () =>
    msg('The surgeon takes away the part of the disc that presses.', {
      id: 'claim.option-surgery-disc-what',
      desc: 'Cell of the table that compares the choices: a short statement. At most 30 words; must not promise an effect.',
    }),
  sources: [s.peul2007],
};

export const optionSurgeryStenosisWhat: Claim = {
  id: 'option-surgery-stenosis-what',
  text: () =>
    msg('The surgeon makes more room for the nerves.', {
      id: 'claim.option-surgery-stenosis-what',
      desc: 'Cell of the table that compares the choices: a short statement. At most 30 words; must not promise an effect.',
    }),
  sources: [s.sportStenosis, s.delitto2015],
};

export const optionSurgeryBackWhat: Claim = {
  id: 'option-surgery-back-what',
  text: () =>
    msg(
      'Bones are joined so that they do not move (fusion). English guidance advises against it for low back pain, except in studies.',
      {
        id: 'claim.option-surgery-back-what',
        desc: 'Cell of the table that compares the choices: a short statement. At most 30 words; must not promise an effect.',
      },
    ),
  sources: [s.fairbank2005, s.niceNg59],
  where: {
    'nice-ng59': 'Recommendation on spinal fusion, read in NICE’s surveillance decision of 2018',
  },
};

export const optionInjectionAsks: Claim = {
  id: 'option-injection-asks',
  text: () =>
    msg('One visit: a sting, pressure, a short rest. Somebody takes you home.', {
      id: 'claim.option-injection-asks',
      desc: 'Cell of the table that compares the choices: a short statement. At most 30 words; must not promise an effect.',
    }),
  sources: [s.medlineplusAdam, s.southteesEpidural, s.rigsLp],
};

export const optionExerciseAsks: Claim = {
  id: 'option-exercise-asks',
  text: () =>
    msg('Your own effort for weeks, and some travel.', {
      id: 'claim.option-exercise-asks',
      desc: 'Cell of the table that compares the choices: a short statement. At most 30 words; must not promise an effect.',
    }),
  sources: [s.who2023, s.delitto2015],
};

export const optionMedicineAsks: Claim = {
  id: 'option-medicine-asks',
  text: () =>
    msg('Taking it as agreed, and reporting side effects.', {
      id: 'claim.option-medicine-asks',
      desc: 'Cell of the table that compares the choices: a short statement. At most 30 words; must not promise an effect.',
    }),
  sources: [s.precise2017],
};

export const optionWaitingAsks: Claim = {
  id: 'option-waiting-asks',
  text: () =>
    msg('Living with the pain meanwhile, and a new visit if it gets worse.', {
      id: 'claim.option-waiting-asks',
      desc: 'Cell of the table that compares the choices: a short statement. At most 30 words; must not promise an effect.',
    }),
  sources: [s.peul2007],
};

export const optionFusionAsks: Claim = {
  id: 'option-fusion-asks',
  text: () =>
    msg('An operation, and time to recover.', {
      id: 'claim.option-fusion-asks',
      desc: 'Cell of the table that compares the choices: a short statement. At most 30 words; must not promise an effect.',
    }),
  sources: [s.fairbank2005],
};

export const optionExerciseWrong: Claim = {
  id: 'option-exercise-wrong',
  text: () =>
    msg('Some more pain for a time.', {
      id: 'claim.option-exercise-wrong',
      desc: 'Cell of the table that compares the choices: a short statement. At most 30 words; must not promise an effect.',
    }),
  sources: [s.who2023],
};

export const optionInjectionWrong: Claim = {
  id: 'option-injection-wrong',
  text: () =>
    msg('Rarely it is serious, such as a stroke or paralysis.', {
      id: 'claim.option-injection-wrong',
      desc: 'Cell of the table that compares the choices: a short statement. At most 30 words; must not promise an effect.',
    }),
  sources: [s.fda2014],
};

export const optionMedicineWrong: Claim = {
  id: 'option-medicine-wrong',
  text: () =>
    msg(
      'Anti-inflammatory pills (such as ibuprofen) can harm stomach, liver, heart or kidneys. Ask a doctor or pharmacist before you take them.',
      {
        id: 'claim.option-medicine-wrong',
        desc: 'Cell of the table that compares the choices: a short statement. At most 30 words; must not promise an effect.',
      },
    ),
  sources: [s.niceNg59],
  where: {'nice-ng59': 'Pharmacological management of low back pain: oral NSAIDs'},
  confirm: 'The harms of anti-inflammatory medicine; NG59 names them as toxicity to weigh.',
};

export const optionWaitingWrong: Claim = {
  id: 'option-waiting-wrong',
  text: () =>
    msg(
      'If a leg or arm gets weaker before or without an injection, call a doctor at once, day or night; 112 if it is sudden.',
      {
        id: 'claim.option-waiting-wrong',
        desc: 'Cell of the table that compares the choices: a short statement. At most 30 words; must not promise an effect.',
      },
    ),
  sources: [s.ouhCes, s.dsamRyg, s.dsamLammelser],
};

export const optionDiscInjectionBetter: Claim = {
  id: 'option-disc-injection-better',
  text: () =>
    msg(
      'On average leg pain is a little lower. 24 more in 100 did better than in the comparison groups (13 to 35), for up to three months. Fairly sure.',
      {
        id: 'claim.option-disc-injection-better',
        desc: 'Cell of the table that compares the choices: a short statement. At most 30 words; must not promise an effect.',
      },
    ),
  sources: [s.aan2025, s.cochrane2020],
  where: {
    'aan-2025': 'SRD 24.0 % (12.6–34.9), moderate',
    'cochrane-2020': 'Main results: small effect on leg pain, immediate and short term',
  },
};

export const optionDiscExerciseBetter: Claim = {
  id: 'option-disc-exercise-better',
  text: () =>
    msg(
      'Leg pain 11 points of 100 lower than with advice alone (1 to 22), soon after. Not very sure.',
      {
        id: 'claim.option-disc-exercise-better',
        desc: 'Cell of the table that compares the choices: a short statement. At most 30 words; must not promise an effect.',
      },
    ),
  sources: [s.fernandez2015],
  where: {'fernandez-2015': 'WMD 11.43 (0.71–22.16), low'},
};

export const optionDiscMedicineBetter: Claim = {
  id: 'option-disc-medicine-better',
  text: () =>
    msg(
      'Pregabalin: no better than dummy pills. After eight weeks pain was 3.7 of 10 with it, 3.1 without. Sure.',
      {
        id: 'claim.option-disc-medicine-better',
        desc: 'Cell of the table that compares the choices: a short statement. At most 30 words; must not promise an effect.',
      },
    ),
  sources: [s.precise2017],
  where: {'precise-2017': 'Leg pain at 8 weeks'},
};

export const optionDiscWaitingBetter: Claim = {
  id: 'option-disc-waiting-better',
  text: () =>
    msg('95 in 100 had recovered after a year. 39 in 100 had an operation meanwhile.', {
      id: 'claim.option-disc-waiting-better',
      desc: 'Cell of the table that compares the choices: a short statement. At most 30 words; must not promise an effect.',
    }),
  sources: [s.peul2007],
  where: {'peul-2007': 'Results'},
};

export const optionDiscSurgeryBetter: Claim = {
  id: 'option-disc-surgery-better',
  text: () =>
    msg('95 in 100 had recovered after a year, as many as with waiting.', {
      id: 'claim.option-disc-surgery-better',
      desc: 'Cell of the table that compares the choices: a short statement. At most 30 words; must not promise an effect.',
    }),
  sources: [s.peul2007],
  where: {'peul-2007': 'Results'},
};

export const optionDiscInjectionSoon: Claim = {
  id: 'option-disc-injection-soon',
  text: () =>
    msg('If it works: after 2 to 7 days; a nerve root block up to six weeks.', {
      id: 'claim.option-disc-injection-soon',
      desc: 'Cell of the table that compares the choices: a short statement. At most 30 words; must not promise an effect.',
    }),
  sources: [s.uihealthAfter, s.rohNrb, s.southteesNrb],
};

export const optionDiscWaitingSoon: Claim = {
  id: 'option-disc-waiting-soon',
  text: () =>
    msg('Half had recovered after 12 weeks.', {
      id: 'claim.option-disc-waiting-soon',
      desc: 'Cell of the table that compares the choices: a short statement. At most 30 words; must not promise an effect.',
    }),
  sources: [s.peul2007],
  where: {'peul-2007': 'Median time to recovery'},
};

export const optionDiscSurgerySoon: Claim = {
  id: 'option-disc-surgery-soon',
  text: () =>
    msg('Half had recovered after 4 weeks.', {
      id: 'claim.option-disc-surgery-soon',
      desc: 'Cell of the table that compares the choices: a short statement. At most 30 words; must not promise an effect.',
    }),
  sources: [s.peul2007],
  where: {'peul-2007': 'Median time to recovery'},
};

export const optionDiscInjectionLasts: Claim = {
  id: 'option-disc-injection-lasts',
  text: () =>
    msg('Up to three months. Too little is known of the time after.', {
      id: 'claim.option-disc-injection-lasts',
      desc: 'Cell of the table that compares the choices: a short statement. At most 30 words; must not promise an effect.',
    }),
  sources: [s.aan2025],
};

export const optionDiscExerciseLasts: Claim = {
  id: 'option-disc-exercise-lasts',
  text: () =>
    msg('Later on no difference from advice.', {
      id: 'claim.option-disc-exercise-lasts',
      desc: 'Cell of the table that compares the choices: a short statement. At most 30 words; must not promise an effect.',
    }),
  sources: [s.fernandez2015],
};

export const optionDiscWaitingLasts: Claim = {
  id: 'option-disc-waiting-lasts',
  text: () =>
    msg('After two years 20 in 100 were not satisfied, whether operated on early or not.', {
      id: 'claim.option-disc-waiting-lasts',
      desc: 'Cell of the table that compares the choices: a short statement. At most 30 words; must not promise an effect.',
    }),
  sources: [s.peul2008],
};

export const optionDiscSurgeryLasts: Claim = {
  id: 'option-disc-surgery-lasts',
  text: () =>
    msg('After one year no difference from waiting.', {
      id: 'claim.option-disc-surgery-lasts',
      desc: 'Cell of the table that compares the choices: a short statement. At most 30 words; must not promise an effect.',
    }),
  sources: [s.peul2007, s.peul2008],
};

export const optionDiscInjectionWrong: Claim = {
  id: 'option-disc-injection-wrong',
  text: () =>
    msg('In one study 4 in 100 had a problem. Rarely it is serious, such as a stroke.', {
      id: 'claim.option-disc-injection-wrong',
      desc: 'Cell of the table that compares the choices: a short statement. At most 30 words; must not promise an effect.',
    }),
  sources: [s.nerves2021, s.fda2014],
};

export const optionDiscMedicineWrong: Claim = {
  id: 'option-disc-medicine-wrong',
  text: () =>
    msg(
      'Side effects in 64 in 100 with pregabalin and 43 with dummy pills. Dizziness was more common.',
      {
        id: 'claim.option-disc-medicine-wrong',
        desc: 'Cell of the table that compares the choices: a short statement. At most 30 words; must not promise an effect.',
      },
    ),
  sources: [s.precise2017],
};

export const optionDiscWaitingWrong: Claim = {
  id: 'option-disc-waiting-wrong',
  text: () =>
    msg(
      'Pain for longer. Call a doctor at once, day or night, if a leg or arm gets weaker meanwhile; 112 if it is sudden.',
      {
        id: 'claim.option-disc-waiting-wrong',
        desc: 'Cell of the table that compares the choices: a short statement. At most 30 words; must not promise an effect.',
      },
    ),
  sources: [s.peul2007, s.ouhCes, s.dsamLammelser],
};

export const optionDiscSurgeryWrong: Claim = {
  id: 'option-disc-surgery-wrong',
  text: () =>
    msg(
      'Problems in 2 to 14 in 100, depending on the study. Fewer than 4 in 100 were operated on again.',
      {
        id: 'claim.option-disc-surgery-wrong',
        desc: 'Cell of the table that compares the choices: a short statement. At most 30 words; must not promise an effect.',
      },
    ),
  sources: [s.peul2007, s.nerves2021],
};

export const optionDiscNothing: Claim = {
  id: 'option-disc-nothing',
  text: () =>
    msg(
      'With sciatica 49 to 95 in 100 were well or better after a year. In the study with 95, some had surgery: 39 in 100.',
      {
        id: 'claim.option-disc-nothing',
        desc: 'Cell of the table that compares the choices: a short statement. At most 30 words; must not promise an effect.',
      },
    ),
  sources: [s.peul2007, s.sciaticaHospital, s.atlas2018],
};

export const optionStenosisInjectionBetter: Claim = {
  id: 'option-stenosis-injection-better',
  text: () =>
    msg(
      'After six weeks leg pain was 0.2 of 10 lower than with numbing alone (0.8 lower to 0.4 higher). Sure.',
      {
        id: 'claim.option-stenosis-injection-better',
        desc: 'Cell of the table that compares the choices: a short statement. At most 30 words; must not promise an effect.',
      },
    ),
  sources: [s.less2014],
  where: {'less-2014': 'Primary outcome at 6 weeks'},
};

export const optionStenosisExerciseBetter: Claim = {
  id: 'option-stenosis-exercise-better',
  text: () =>
    msg(
      'On a scale of daily life people gained 19 points in two years, and 22 with an operation; the difference may be chance. 57 in 100 switched to an operation.',
      {
        id: 'claim.option-stenosis-exercise-better',
        desc: 'Cell of the table that compares the choices: a short statement. At most 30 words; must not promise an effect.',
      },
    ),
  sources: [s.delitto2015],
};

export const optionStenosisMedicineBetter: Claim = {
  id: 'option-stenosis-medicine-better',
  text: () =>
    msg(
      'No usable number. A Danish guideline of 2017 does not recommend painkillers: no proof that they help.',
      {
        id: 'claim.option-stenosis-medicine-better',
        desc: 'Cell of the table that compares the choices: a short statement. At most 30 words; must not promise an effect.',
      },
    ),
  sources: [s.nkrStenose, s.rousing2019],
  where: {'rousing-2019': 'Abstract, Results'},
};

export const optionStenosisSurgeryBetter: Claim = {
  id: 'option-stenosis-surgery-better',
  text: () =>
    msg(
      'After two years pain was 7.8 points less than in those meant to do without (1.5 to 14.1); daily life was no better. Of those meant to do without, 43 in 100 were operated on too.',
      {
        id: 'claim.option-stenosis-surgery-better',
        desc: 'Cell of the table that compares the choices: a short statement. At most 30 words; must not promise an effect.',
      },
    ),
  sources: [s.sportStenosis],
};

export const optionStenosisInjectionLasts: Claim = {
  id: 'option-stenosis-injection-lasts',
  text: () =>
    msg('A small advantage at three weeks was gone at six.', {
      id: 'claim.option-stenosis-injection-lasts',
      desc: 'Cell of the table that compares the choices: a short statement. At most 30 words; must not promise an effect.',
    }),
  sources: [s.less2014],
};

export const optionStenosisSurgeryLasts: Claim = {
  id: 'option-stenosis-surgery-lasts',
  text: () =>
    msg('After two years a small difference at most. Not very sure.', {
      id: 'claim.option-stenosis-surgery-lasts',
      desc: 'Cell of the table that compares the choices: a short statement. At most 30 words; must not promise an effect.',
    }),
  sources: [s.cochraneStenosis],
};

export const optionStenosisSurgeryWrong: Claim = {
  id: 'option-stenosis-surgery-wrong',
  text: () =>
    msg('Problems in 10 to 24 in 100. Not very sure.', {
      id: 'claim.option-stenosis-surgery-wrong',
      desc: 'Cell of the table that compares the choices: a short statement. At most 30 words; must not promise an effect.',
    }),
  sources: [s.cochraneStenosis],
};

export const optionBackInjectionBetter: Claim = {
  id: 'option-back-injection-better',
  text: () =>
    msg('Hardly better than a sham injection. Fairly sure.', {
      id: 'claim.option-back-injection-better',
      desc: 'Cell of the table that compares the choices: a short statement. At most 30 words; must not promise an effect.',
    }),
  sources: [s.bmjNma2025, s.bmjGuideline2025],
};

export const optionBackExerciseBetter: Claim = {
  id: 'option-back-exercise-better',
  text: () =>
    msg('Probably a little less pain than with no treatment. Fairly sure.', {
      id: 'claim.option-back-exercise-better',
      desc: 'Cell of the table that compares the choices: a short statement. At most 30 words; must not promise an effect.',
    }),
  sources: [s.who2023],
  where: {'who-2023': 'SMD −0.33 (−0.58 to −0.08)'},
};

export const optionBackSurgeryBetter: Claim = {
  id: 'option-back-surgery-better',
  text: () =>
    msg(
      'On a scale of daily life 4.1 points better than intensive training after two years (0.1 to 8.1).',
      {
        id: 'claim.option-back-surgery-better',
        desc: 'Cell of the table that compares the choices: a short statement. At most 30 words; must not promise an effect.',
      },
    ),
  sources: [s.fairbank2005],
  where: {'fairbank-2005': 'Oswestry −4.1 (−8.1 to −0.1)'},
};

export const optionBackExerciseLasts: Claim = {
  id: 'option-back-exercise-lasts',
  text: () =>
    msg(
      'With intensive training 8.7 points better on a scale of daily life after two years than before.',
      {
        id: 'claim.option-back-exercise-lasts',
        desc: 'Cell of the table that compares the choices: a short statement. At most 30 words; must not promise an effect.',
      },
    ),
  sources: [s.fairbank2005],
  where: {'fairbank-2005': 'Oswestry 44.8 to 36.1'},
};

export const optionBackSurgeryLasts: Claim = {
  id: 'option-back-surgery-lasts',
  text: () =>
    msg(
      'On a scale of daily life 12.5 points better after two years than before. In another study surgery and training did not differ after nine years.',
      {
        id: 'claim.option-back-surgery-lasts',
        desc: 'Cell of the table that compares the choices: a short statement. At most 30 words; must not promise an effect.',
      },
    ),
  sources: [s.fairbank2005, s.froholdt2012],
  where: {'fairbank-2005': 'Oswestry 46.5 to 34.0', 'froholdt-2012': 'Abstract, Results'},
};

export const optionBackInjectionWrong: Claim = {
  id: 'option-back-injection-wrong',
  text: () =>
    msg(
      'About 9 in 100 have pain or stiffness for longer; the figure is unsure. Rarely it is serious.',
      {
        id: 'claim.option-back-injection-wrong',
        desc: 'Cell of the table that compares the choices: a short statement. At most 30 words; must not promise an effect.',
      },
    ),
  sources: [s.hcnBmj, s.fda2014],
};

export const optionBackSurgeryWrong: Claim = {
  id: 'option-back-surgery-wrong',
  text: () =>
    msg(
      'Problems in 12 to 40 in 100 within two years, depending on the method. In one study a third were operated on again within nine years.',
      {
        id: 'claim.option-back-surgery-wrong',
        desc: 'Cell of the table that compares the choices: a short statement. At most 30 words; must not promise an effect.',
      },
    ),
  sources: [s.fritzell2003, s.froholdt2012],
  confirm: 'Both figures stand in abstracts; the papers were not read.',
  where: {'fritzell-2003': 'Abstract', 'froholdt-2012': 'Abstract, Results'},
};

export const optionDecompressionAsks: Claim = {
  id: 'option-decompression-asks',
  text: () =>
    msg('One to four days in hospital, a sore wound, and up to six weeks of pain and tiredness.', {
      id: 'claim.option-decompression-asks',
      desc: 'Cell of the table that compares the choices: a short statement. At most 30 words; must not promise an effect.',
    }),
  sources: [s.nhsDecompression],
};
