import {msg} from '@lit/localize';
import type {Finding} from '../finding.js';
import * as s from '../sources.js';

export const cochraneEpidural: Finding = {
  id: 'cochrane-epidural',
  text: () =>
    msg('Sciatica: slightly less leg pain than after a sham injection, in the short term.', {
      id: 'claim.cochrane-epidural',
      desc: 'In the table of evidence: what the issuer says, and for whom. At most 30 words.',
    }),
  by: 'Cochrane',
  country: 'international',
  year: 2020,
  verdict: 'fact',
  certainty: 'moderate',
  sources: [s.cochrane2020],
  where: {'cochrane-2020': 'Main results'},
};

export const aanRadicular: Finding = {
  id: 'aan-radicular',
  text: () =>
    msg(
      'Nerve-root pain: probably less pain for up to three months. Not enough evidence on the long term.',
      {
        id: 'claim.aan-radicular',
        desc: 'In the table of evidence: what the issuer says, and for whom. At most 30 words.',
      },
    ),
  by: 'American Academy of Neurology',
  country: 'us',
  year: 2025,
  verdict: 'for',
  certainty: 'moderate',
  sources: [s.aan2025],
  where: {'aan-2025': 'Abstract, Results'},
};

export const aanStenosis: Finding = {
  id: 'aan-stenosis',
  text: () =>
    msg('Stenosis: probably no less pain, but it may make daily life easier.', {
      id: 'claim.aan-stenosis',
      desc: 'In the table of evidence: what the issuer says, and for whom. At most 30 words.',
    }),
  by: 'American Academy of Neurology',
  country: 'us',
  year: 2025,
  verdict: 'unclear',
  certainty: 'low',
  sources: [s.aan2025],
  where: {'aan-2025': 'Abstract, Results: pain SRD 3.5 % (−5.6 to 12.6)'},
};

export const niceSciatica: Finding = {
  id: 'nice-sciatica',
  text: () =>
    msg('Sciatica that is new and severe: an epidural can be considered.', {
      id: 'claim.nice-sciatica',
      desc: 'In the table of evidence: what the issuer says, and for whom. At most 30 words.',
    }),
  by: 'NICE',
  country: 'uk',
  year: 2020,
  verdict: 'only-if',
  sources: [s.niceNg59],
  where: {'nice-ng59': 'Recommendation 1.3.2'},
};

export const niceStenosis: Finding = {
  id: 'nice-stenosis',
  text: () =>
    msg('Do not use an epidural for leg pain on walking from a narrow canal.', {
      id: 'claim.nice-stenosis',
      desc: 'In the table of evidence: what the issuer says, and for whom. At most 30 words.',
    }),
  by: 'NICE',
  country: 'uk',
  year: 2020,
  verdict: 'against',
  sources: [s.niceNg59],
  where: {'nice-ng59': 'Recommendation 1.3.3'},
};

export const niceLowBack: Finding = {
  id: 'nice-low-back',
  text: () =>
    msg('Do not offer spinal injections for low back pain without sciatica.', {
      id: 'claim.nice-low-back',
      desc: 'In the table of evidence: what the issuer says, and for whom. At most 30 words.',
    }),
  by: 'NICE',
  country: 'uk',
  year: 2020,
  verdict: 'against',
  sources: [s.niceNg59, s.niceQs155],
  where: {'nice-qs155': 'Quality statement 6'},
};

export const niceFacet: Finding = {
  id: 'nice-facet',
  text: () =>
    msg('Do not offer facet joint injections for low back pain without sciatica.', {
      id: 'claim.nice-facet',
      desc: 'In the table of evidence: what the issuer says, and for whom. At most 30 words.',
    }),
  by: 'NICE',
  country: 'uk',
  year: 2020,
  verdict: 'against',
  sources: [s.niceQs155, s.niceNg59],
  where: {'nice-qs155': 'Quality statement 6'},
};

export const bmjRadicular: Finding = {
  id: 'bmj-radicular',
  text: () =>
    msg(
      'Leg or arm pain of three months or more: strongly against epidurals. Newer pain is not covered.',
      {
        id: 'claim.bmj-radicular',
        desc: 'In the table of evidence: what the issuer says, and for whom. At most 30 words.',
      },
    ),
  by: 'BMJ Rapid Recommendations',
  country: 'international',
  year: 2025,
  verdict: 'against',
  certainty: 'moderate',
  sources: [s.bmjGuideline2025],
  where: {'bmj-guideline-2025': 'Recommendations'},
};

export const bmjLongLasting: Finding = {
  id: 'bmj-long-lasting',
  text: () =>
    msg(
      'Back or neck pain of three months or more: strongly against the common injections. 34 medical societies object.',
      {
        id: 'claim.bmj-long-lasting',
        desc: 'In the table of evidence: what the issuer says, and for whom. At most 30 words.',
      },
    ),
  by: 'BMJ Rapid Recommendations',
  country: 'international',
  year: 2025,
  verdict: 'against',
  certainty: 'moderate',
  sources: [s.bmjGuideline2025, s.retractionwatch],
  where: {'bmj-guideline-2025': 'Recommendations'},
};

export const bmjFacet: Finding = {
  id: 'bmj-facet',
  text: () =>
    msg('Pain of three months or more: little or no difference from a sham injection.', {
      id: 'claim.bmj-facet',
      desc: 'In the table of evidence: what the issuer says, and for whom. At most 30 words.',
    }),
  by: 'BMJ Rapid Recommendations',
  country: 'international',
  year: 2025,
  verdict: 'against',
  certainty: 'moderate',
  sources: [s.bmjGuideline2025, s.bmjNma2025],
};

export const bmjSacroiliac: Finding = {
  id: 'bmj-sacroiliac',
  text: () =>
    msg('Pain of three months or more: strongly against injections into the SI joint.', {
      id: 'claim.bmj-sacroiliac',
      desc: 'In the table of evidence: what the issuer says, and for whom. At most 30 words.',
    }),
  by: 'BMJ Rapid Recommendations',
  country: 'international',
  year: 2025,
  verdict: 'against',
  certainty: 'low',
  sources: [s.bmjGuideline2025],
};

export const bmjHarms: Finding = {
  id: 'bmj-harms',
  text: () =>
    msg('Longer pain or stiffness in about 9 in 100, a hole in the nerve sac in 14 in 1,000.', {
      id: 'claim.bmj-harms',
      desc: 'In the table of evidence: what the issuer says, and for whom. At most 30 words.',
    }),
  by: 'BMJ Rapid Recommendations',
  country: 'international',
  year: 2025,
  verdict: 'fact',
  certainty: 'low',
  sources: [s.bmjGuideline2025, s.hcnBmj],
};

export const awmfEpidural: Finding = {
  id: 'awmf-epidural',
  text: () =>
    msg(
      'Slipped disc with nerve-root pain: strong support for a nerve root block. No fixed series.',
      {
        id: 'claim.awmf-epidural',
        desc: 'In the table of evidence: what the issuer says, and for whom. At most 30 words.',
      },
    ),
  by: 'AWMF S3',
  country: 'germany',
  year: 2025,
  verdict: 'for',
  sources: [s.s32025],
};

export const danishNerveRoot: Finding = {
  id: 'danish-nerve-root',
  text: () =>
    msg(
      'New nerve-root pain: not as routine. No longer in force; no newer national guideline was found.',
      {
        id: 'claim.danish-nerve-root',
        desc: 'In the table of evidence: what the issuer says, and for whom. At most 30 words.',
      },
    ),
  by: 'Sundhedsstyrelsen',
  country: 'denmark',
  year: 2016,
  verdict: 'against',
  sources: [s.nkrRadik, s.fysioNkr],
};

export const danishStenosis: Finding = {
  id: 'danish-stenosis',
  text: () =>
    msg(
      'Stenosis over 65: exercise with a physiotherapist for general health, not shown to ease nerve pain; surgery if it gets too bad. Painkillers are not recommended.',
      {
        id: 'claim.danish-stenosis',
        desc: 'In the table of evidence: what the issuer says, and for whom. At most 30 words.',
      },
    ),
  by: 'Sundhedsstyrelsen',
  country: 'denmark',
  year: 2017,
  verdict: 'fact',
  sources: [s.nkrStenose, s.rousing2019],
  where: {'rousing-2019': 'Abstract, Results'},
  confirm: 'Is this guideline still in force?',
};

export const lessTrial: Finding = {
  id: 'less-trial',
  text: () =>
    msg(
      '400 people with stenosis, six weeks: leg pain 0.2 of 10 lower than with numbing alone (0.8 lower to 0.4 higher).',
      {
        id: 'claim.less-trial',
        desc: 'In the table of evidence: what the issuer says, and for whom. At most 30 words.',
      },
    ),
  by: 'New England Journal of Medicine (LESS)',
  country: 'us',
  year: 2014,
  verdict: 'fact',
  certainty: 'high',
  sources: [s.less2014],
  where: {'less-2014': 'Results, primary outcomes at 6 weeks'},
};

export const nervesTrial: Finding = {
  id: 'nerves-trial',
  text: () =>
    msg(
      'Slipped disc, 18 weeks: no clear difference between a nerve root block and an operation. Problems in 4 in 100 with the block, 14 in 100 with the operation.',
      {
        id: 'claim.nerves-trial',
        desc: 'In the table of evidence: what the issuer says, and for whom. At most 30 words.',
      },
    ),
  by: 'Lancet Rheumatology (NERVES)',
  country: 'uk',
  year: 2021,
  verdict: 'unclear',
  sources: [s.nerves2021],
  where: {'nerves-2021': 'Oswestry −4.25 (−11.1 to 2.6)'},
};

export const facetConsensus: Finding = {
  id: 'facet-consensus',
  text: () =>
    msg('Tests before radiofrequency treatment; experts disagree on much of how to do them.', {
      id: 'claim.facet-consensus',
      desc: 'In the table of evidence: what the issuer says, and for whom. At most 30 words.',
    }),
  by: 'Multispecialty International Working Group',
  country: 'international',
  year: 2020,
  verdict: 'only-if',
  sources: [s.rapmFacet2020],
};

export const facetTestsMislead: Finding = {
  id: 'facet-tests-mislead',
  text: () =>
    msg('A single test of a facet joint is often wrong; a second one is needed.', {
      id: 'claim.facet-tests-mislead',
      desc: 'In the table of evidence: what the issuer says, and for whom. At most 30 words.',
    }),
  by: 'Bogduk',
  country: 'international',
  year: 2010,
  verdict: 'fact',
  sources: [s.bogduk2010],
};

export const sacroiliacReview: Finding = {
  id: 'sacroiliac-review',
  text: () =>
    msg('Studies are few and small; no treatment has been shown to be best.', {
      id: 'claim.sacroiliac-review',
      desc: 'In the table of evidence: what the issuer says, and for whom. At most 30 words.',
    }),
  by: 'Skeletal Radiology, IJSS',
  country: 'international',
  year: 2010,
  verdict: 'unclear',
  certainty: 'low',
  sources: [s.skelrad2010, s.ijssSij, s.medifindSij],
};

export const niceExercise: Finding = {
  id: 'nice-exercise',
  text: () =>
    msg(
      'Exercise first; hands-on and talking therapy only together with exercise; no belts or corsets.',
      {
        id: 'claim.nice-exercise',
        desc: 'In the table of evidence: what the issuer says, and for whom. At most 30 words.',
      },
    ),
  by: 'NICE',
  country: 'uk',
  year: 2020,
  verdict: 'fact',
  sources: [s.niceNg59, s.bmjNice2017],
  where: {'nice-ng59': 'Recommendations 1.2'},
};

export const whoExercise: Finding = {
  id: 'who-exercise',
  text: () =>
    msg(
      'Long-lasting low back pain: exercise can probably ease pain a little and help daily life.',
      {
        id: 'claim.who-exercise',
        desc: 'In the table of evidence: what the issuer says, and for whom. At most 30 words.',
      },
    ),
  by: 'WHO',
  country: 'international',
  year: 2023,
  verdict: 'fact',
  certainty: 'moderate',
  sources: [s.who2023],
  where: {'who-2023': 'SMD −0.33 (−0.58 to −0.08)'},
};

export const fdaWarning: Finding = {
  id: 'fda-warning',
  text: () =>
    msg(
      'Rare but serious: loss of sight, stroke, paralysis, death. Safety and effect in the epidural space have not been shown.',
      {
        id: 'claim.fda-warning',
        desc: 'In the table of evidence: what the issuer says, and for whom. At most 30 words.',
      },
    ),
  by: 'FDA',
  country: 'us',
  year: 2014,
  verdict: 'fact',
  sources: [s.fda2014],
  where: {'fda-2014': 'Safety announcement'},
};

export const registryHarms: Finding = {
  id: 'registry-harms',
  text: () =>
    msg('A German register of 28,915 procedures: problems noted in 2 in 1,000, one death.', {
      id: 'claim.registry-harms',
      desc: 'In the table of evidence: what the issuer says, and for whom. At most 30 words.',
    }),
  by: 'Thieme',
  country: 'germany',
  year: 2025,
  verdict: 'fact',
  sources: [s.registry2025],
};

export const asraThinners: Finding = {
  id: 'asra-thinners',
  text: () =>
    msg(
      'Bleeding risk: low for facet joints in the lower back, medium for epidurals and nerve roots.',
      {
        id: 'claim.asra-thinners',
        desc: 'In the table of evidence: what the issuer says, and for whom. At most 30 words.',
      },
    ),
  by: 'ASRA',
  country: 'us',
  year: 2019,
  verdict: 'fact',
  sources: [s.asra2019],
  confirm: 'The classes of risk, from the guideline itself.',
};

export const grainsInTheNeck: Finding = {
  id: 'grains-in-the-neck',
  text: () =>
    msg(
      'Beside a nerve root in the neck, steroids with particles must not be used. In the lower back, those without particles come first.',
      {
        id: 'claim.grains-in-the-neck',
        desc: 'In the table of evidence: what the issuer says, and for whom. At most 30 words.',
      },
    ),
  by: 'FDA Safe Use Initiative',
  country: 'us',
  year: 2015,
  verdict: 'fact',
  sources: [s.rathmell, s.fdaNejm],
  where: {rathmell: 'Recommendations'},
};
