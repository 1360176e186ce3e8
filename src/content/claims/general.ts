import {msg} from '@lit/localize';
import type {Claim} from '../claim.js';
import * as s from '../sources.js';

export const generalHow01: Claim = {
  id: 'general-how-01',
  text: () =>
    msg(
      'A spinal injection puts medicine into or close to a joint, or close to a nerve, in the back. It is done to find out where pain starts, or to ease it.',
      {
        id: 'claim.general-how-01',
        desc: 'Statement on spinal injections in general: how it is done.',
      },
    ),
  sources: [s.aaosSijpc],
};

export const generalHow02: Claim = {
  id: 'general-how-02',
  text: () =>
    msg(
      'The injection often holds two medicines: a local anaesthetic that numbs for some hours, and a steroid that calms inflammation over days.',
      {
        id: 'claim.general-how-02',
        desc: 'Statement on spinal injections in general: how it is done.',
      },
    ),
  sources: [s.bornholmBlokade, s.gsttFacet, s.nbtFacet],
};

export const generalHow03: Claim = {
  id: 'general-how-03',
  text: () =>
    msg(
      'The steroids in the injection are not the same as those that some people take to build muscle.',
      {
        id: 'claim.general-how-03',
        desc: 'Statement on spinal injections in general: how it is done.',
      },
    ),
  sources: [s.gsttSteroid, s.nhsFacetDocslib, s.nthSteroid],
};

export const generalHow04: Claim = {
  id: 'general-how-04',
  text: () =>
    msg(
      'The doctor usually follows the needle on live X-ray pictures or a CT scan so the medicine ends up in the right spot.',
      {
        id: 'claim.general-how-04',
        desc: 'Statement on spinal injections in general: how it is done.',
      },
    ),
  sources: [s.ncaSpinal, s.medlineplusAdam, s.statpearlsEsi],
};

export const generalHow05: Claim = {
  id: 'general-how-05',
  text: () =>
    msg('Imaging makes the needle placement more exact, but it does not remove every risk.', {
      id: 'claim.general-how-05',
      desc: 'Statement on spinal injections in general: how it is done.',
    }),
  sources: [s.benedetti2009, s.ajr2017],
  agreement: 'varies',
};

export const generalHow06: Claim = {
  id: 'general-how-06',
  text: () =>
    msg('The injection itself often takes about 15 to 30 minutes.', {
      id: 'claim.general-how-06',
      desc: 'Statement on spinal injections in general: how it is done.',
    }),
  sources: [s.painclinicni, s.subradFacetSi, s.kentsussexNri],
};

export const generalHow07: Claim = {
  id: 'general-how-07',
  text: () =>
    msg('You lie still, usually on your stomach, while the skin is cleaned and numbed.', {
      id: 'claim.general-how-07',
      desc: 'Statement on spinal injections in general: how it is done.',
    }),
  sources: [s.medlineplusAdam, s.painclinicni],
};

export const generalHow08: Claim = {
  id: 'general-how-08',
  text: () =>
    msg('Expect a short sting from the numbing injection and then a feeling of pressure.', {
      id: 'claim.general-how-08',
      desc: 'Statement on spinal injections in general: how it is done.',
    }),
  sources: [s.southteesEpidural, s.medlineplusAdam],
};

export const generalHow09: Claim = {
  id: 'general-how-09',
  text: () =>
    msg(
      'You normally go home the same day after staff have watched you for a short while, for example 15 to 20 minutes.',
      {
        id: 'claim.general-how-09',
        desc: 'Statement on spinal injections in general: how it is done.',
      },
    ),
  sources: [s.medlineplusAdam],
  agreement: 'varies',
};

export const generalHow10: Claim = {
  id: 'general-how-10',
  text: () =>
    msg(
      'In the US, the UK and Germany, steroids are not approved for the epidural space, though they are often used there. This is called off-label use. We found no source on how it is in Denmark.',
      {
        id: 'claim.general-how-10',
        desc: 'Statement on spinal injections in general: how it is done.',
      },
    ),
  sources: [s.fda2014, s.plymouthCaudal, s.dudleyTfesi, s.s32025],
};

export const generalPurpose01: Claim = {
  id: 'general-purpose-01',
  text: () =>
    msg(
      'A diagnostic injection is a test: if your usual pain fades while the area is numb, the pain probably comes from there.',
      {
        id: 'claim.general-purpose-01',
        desc: 'Statement on spinal injections in general: what it is for.',
      },
    ),
  sources: [s.nbtFacet, s.ncaSpinal],
};

export const generalPurpose02: Claim = {
  id: 'general-purpose-02',
  text: () =>
    msg(
      'If the pain stays the same while the area is numb, the doctor will look for another cause.',
      {
        id: 'claim.general-purpose-02',
        desc: 'Statement on spinal injections in general: what it is for.',
      },
    ),
  sources: [s.nbtFacet, s.heyCnrb],
};

export const generalPurpose03: Claim = {
  id: 'general-purpose-03',
  text: () =>
    msg('A treatment injection aims to lower pain for a time, usually by adding a steroid.', {
      id: 'claim.general-purpose-03',
      desc: 'Statement on spinal injections in general: what it is for.',
    }),
  sources: [s.gsttFacet, s.bornholmBlokade],
};

export const generalPurpose04: Claim = {
  id: 'general-purpose-04',
  text: () =>
    msg(
      'In many X-ray departments the main job of a spinal injection is to test where pain comes from, and any relief is often short.',
      {
        id: 'claim.general-purpose-04',
        desc: 'Statement on spinal injections in general: what it is for.',
      },
    ),
  sources: [s.ncaSpinal],
};

export const generalPurpose05: Claim = {
  id: 'general-purpose-05',
  text: () =>
    msg('An injection does not cure the cause of back pain.', {
      id: 'claim.general-purpose-05',
      desc: 'Statement on spinal injections in general: what it is for.',
    }),
  sources: [s.gsttSij, s.heyCnrb, s.southteesEpidural],
  agreement: 'varies',
};

export const generalOnset01: Claim = {
  id: 'general-onset-01',
  text: () =>
    msg(
      'The local anaesthetic can ease pain within minutes, and the numbness is gone after a few hours; sources say 2 to 6.',
      {
        id: 'claim.general-onset-01',
        desc: 'Statement on spinal injections in general: when it starts to work.',
      },
    ),
  sources: [s.bornholmBlokade, s.gentofteBlokade, s.backpainok, s.completepainFacet],
};

export const generalOnset02: Claim = {
  id: 'general-onset-02',
  text: () =>
    msg(
      'The steroid is slower to work. Depending on the source, you may feel it after 1 to 2 days, after a week, or only after 2 weeks.',
      {
        id: 'claim.general-onset-02',
        desc: 'Statement on spinal injections in general: when it starts to work.',
      },
    ),
  sources: [
    s.gentofteBlokade,
    s.bornholmBlokade,
    s.hedesBlokade,
    s.ortoklinikBlokade,
    s.uihealthAfter,
  ],
  agreement: 'varies',
};

export const generalOnset03: Claim = {
  id: 'general-onset-03',
  text: () =>
    msg('Give the injection about two weeks before you judge whether the steroid helped.', {
      id: 'claim.general-onset-03',
      desc: 'Statement on spinal injections in general: when it starts to work.',
    }),
  sources: [s.uihealthAfter, s.hedesBlokade],
  agreement: 'varies',
};

export const generalCommon01: Claim = {
  id: 'general-common-01',
  text: () =>
    msg('When the numbness fades, pain can be worse than before for one to three days.', {
      id: 'claim.general-common-01',
      desc: 'Statement on spinal injections in general: common side effects.',
    }),
  sources: [
    s.bornholmBlokade,
    s.gentofteBlokade,
    s.gsttSteroid,
    s.medlineplusAdam,
    s.nordsjInjektion,
  ],
};

export const generalCommon02: Claim = {
  id: 'general-common-02',
  text: () =>
    msg(
      'About 1 person in 10 has more pain right after a steroid injection into a joint or tendon.',
      {
        id: 'claim.general-common-02',
        desc: 'Statement on spinal injections in general: common side effects.',
      },
    ),
  sources: [s.gsttSteroid],
};

export const generalCommon03: Claim = {
  id: 'general-common-03',
  text: () =>
    msg('Soreness or bruising where the needle went in is common and settles in a few days.', {
      id: 'claim.general-common-03',
      desc: 'Statement on spinal injections in general: common side effects.',
    }),
  sources: [s.gsttFacet, s.gsttSij, s.heyFacet, s.heySij],
};

export const generalCommon04: Claim = {
  id: 'general-common-04',
  text: () =>
    msg(
      'A warm, red face or chest, restlessness and poor sleep can follow the steroid and usually pass within days.',
      {
        id: 'claim.general-common-04',
        desc: 'Statement on spinal injections in general: common side effects.',
      },
    ),
  sources: [s.bornholmBlokade, s.gentofteBlokade, s.nordsjInjektion, s.backpainok],
};

export const generalCommon05: Claim = {
  id: 'general-common-05',
  text: () =>
    msg(
      'The numbing medicine can spread, so that a leg feels weak or numb for some hours. If it lasts longer, or starts later, get emergency help at once.',
      {
        id: 'claim.general-common-05',
        desc: 'Statement on spinal injections in general: common side effects.',
      },
    ),
  sources: [s.gsttFacet, s.heySij, s.berkshireNrb],
};

export const generalCommon06: Claim = {
  id: 'general-common-06',
  text: () =>
    msg(
      'If you have diabetes, your blood sugar can rise: studies say for 2 to 7 days, and some doctors warn of up to 2 weeks.',
      {
        id: 'claim.general-common-06',
        desc: 'Statement on spinal injections in general: common side effects.',
      },
    ),
  sources: [s.glucoseEven, s.glucoseMoon, s.sisFactfinder, s.bornholmBlokade],
  agreement: 'varies',
};

export const generalCommon07: Claim = {
  id: 'general-common-07',
  text: () =>
    msg(
      'A Danish hospital asks people who use insulin to check blood sugar three times a day for two weeks after a steroid block.',
      {
        id: 'claim.general-common-07',
        desc: 'Statement on spinal injections in general: common side effects.',
      },
    ),
  sources: [s.bornholmBlokade],
};

export const generalCommon08: Claim = {
  id: 'general-common-08',
  text: () =>
    msg(
      'A few women notice changes in their periods or light bleeding after a steroid injection.',
      {
        id: 'claim.general-common-08',
        desc: 'Statement on spinal injections in general: common side effects.',
      },
    ),
  sources: [s.nordsjInjektion, s.gsttSteroid],
};

export const generalCommon09: Claim = {
  id: 'general-common-09',
  text: () =>
    msg(
      'The body’s own cortisol falls for at least a week after a steroid injection; in a small study it was normal again after three weeks in most groups.',
      {
        id: 'claim.general-common-09',
        desc: 'Statement on spinal injections in general: common side effects.',
      },
    ),
  sources: [s.glucoseMoon, s.stepsEpidural],
  agreement: 'varies',
};

export const generalSerious01: Claim = {
  id: 'general-serious-01',
  text: () =>
    msg(
      'Infection is rare; published figures run from fewer than 1 in 10,000 joint injections to about 1 in 1,000 spine injections.',
      {
        id: 'claim.general-serious-01',
        desc: 'Statement on spinal injections in general: serious risks.',
      },
    ),
  sources: [s.nordsjInjektion, s.spinehealthEsiRisk, s.painneuroSij],
  agreement: 'varies',
};

export const generalSerious02: Claim = {
  id: 'general-serious-02',
  text: () =>
    msg('Bleeding, nerve damage and allergic reactions are possible but rare.', {
      id: 'claim.general-serious-02',
      desc: 'Statement on spinal injections in general: serious risks.',
    }),
  sources: [s.medlineplusAdam, s.spinehealthEsiRisk, s.painneuroSij],
};

export const generalHelp01: Claim = {
  id: 'general-help-01',
  text: () =>
    msg(
      'Call a doctor the same day if the spot becomes red, warm, swollen or more painful, or if you get a fever.',
      {
        id: 'claim.general-help-01',
        desc: 'Statement on spinal injections in general: when to seek help; the safer advice wins.',
      },
    ),
  sources: [s.gsttFacet, s.nordsjInjektion, s.backpainok],
};

export const generalHelp02: Claim = {
  id: 'general-help-02',
  text: () =>
    msg(
      'Get emergency help at once if your legs or arms get weaker than before, or if you turn numb between the legs or around the back passage. The same goes if you cannot pass urine, cannot hold it, or lose control of your bowel.',
      {
        id: 'claim.general-help-02',
        desc: 'Statement on spinal injections in general: when to seek help; the safer advice wins.',
      },
    ),
  sources: [s.ouhCes, s.backesCes, s.uihealthAfter],
};

export const generalHelp03: Claim = {
  id: 'general-help-03',
  text: () =>
    msg(
      'Get help the same day, at night too, if you get a stiff neck, chills or a strong headache after the injection.',
      {
        id: 'claim.general-help-03',
        desc: 'Statement on spinal injections in general: when to seek help; the safer advice wins.',
      },
    ),
  sources: [s.uihealthAfter, s.michiganEsi, s.backpainok],
};

export const generalHelp04: Claim = {
  id: 'general-help-04',
  text: () =>
    msg(
      'Weaker legs, numbness between the legs, or trouble with urine or bowel can be signs of pressure on the lowest nerves of the spine (cauda equina syndrome). In Denmark, call\u00a0112 or follow what your region says about the emergency department.',
      {
        id: 'claim.general-help-04',
        desc: 'Statement on spinal injections in general: when to seek help; the safer advice wins.',
      },
    ),
  sources: [s.lillebaeltRyg],
};

export const generalHelp05: Claim = {
  id: 'general-help-05',
  text: () =>
    msg(
      'For a suspected infection, call the clinic in the daytime, or your own doctor or the out-of-hours doctor.',
      {
        id: 'claim.general-help-05',
        desc: 'Statement on spinal injections in general: when to seek help; the safer advice wins.',
      },
    ),
  sources: [s.nordsjInjektion],
};

export const generalContra01: Claim = {
  id: 'general-contra-01',
  text: () =>
    msg(
      'An injection may have to wait if you have an infection or take antibiotics; one hospital asks about the past 14 days.',
      {
        id: 'claim.general-contra-01',
        desc: 'Statement on spinal injections in general: who should wait or tell the team.',
      },
    ),
  sources: [s.plymouthCaudal, s.heyEpidural, s.rohNrb, s.rnCervikal],
  agreement: 'varies',
};

export const generalContra02: Claim = {
  id: 'general-contra-02',
  text: () =>
    msg(
      'Tell the team about blood-thinning medicine. The doctor has some kinds paused before the injection.',
      {
        id: 'claim.general-contra-02',
        desc: 'Statement on spinal injections in general: who should wait or tell the team.',
      },
    ),
  sources: [s.medlineplusAdam, s.nbtFacet, s.rohNrb, s.rnCervikal],
  agreement: 'varies',
};

export const generalContra03: Claim = {
  id: 'general-contra-03',
  text: () =>
    msg('Do not stop blood thinners by yourself; the hospital or your doctor decides.', {
      id: 'claim.general-contra-03',
      desc: 'Statement on spinal injections in general: who should wait or tell the team.',
    }),
  sources: [s.nbtFacet, s.rnCervikal],
};

export const generalContra04: Claim = {
  id: 'general-contra-04',
  text: () =>
    msg('Say if you are or might be pregnant, because X-rays are used.', {
      id: 'claim.general-contra-04',
      desc: 'Statement on spinal injections in general: who should wait or tell the team.',
    }),
  sources: [s.rohNrb, s.dudleyTfesi, s.heyEpidural],
};

export const generalContra05: Claim = {
  id: 'general-contra-05',
  text: () =>
    msg('Tell the team about allergies, above all to local anaesthetic, steroid or X-ray dye.', {
      id: 'claim.general-contra-05',
      desc: 'Statement on spinal injections in general: who should wait or tell the team.',
    }),
  sources: [s.rohNrb, s.medscapeSij, s.lessRegistry],
};

export const generalAfter01: Claim = {
  id: 'general-after-01',
  text: () =>
    msg(
      'Take it easy for the rest of the day; most people go back to normal activity after about one to two days.',
      {
        id: 'claim.general-after-01',
        desc: 'Statement on spinal injections in general: the time after.',
      },
    ),
  sources: [s.medlineplusAdam, s.backpainok, s.nordsjInjektion],
};

export const generalAfter02: Claim = {
  id: 'general-after-02',
  text: () =>
    msg(
      'Many clinics tell you not to drive afterwards: some say 12 hours, others until the next morning, and one UK surgeon sets no limit. Follow what your clinic says.',
      {
        id: 'claim.general-after-02',
        desc: 'Statement on spinal injections in general: the time after.',
      },
    ),
  sources: [s.backpainok, s.mariamiddelares, s.berkshireNrb],
  agreement: 'varies',
};

export const generalAfter03: Claim = {
  id: 'general-after-03',
  text: () =>
    msg(
      'Write down your pain in the first hours and days and for how long relief lasts; it helps the doctor read the result.',
      {
        id: 'claim.general-after-03',
        desc: 'Statement on spinal injections in general: the time after.',
      },
    ),
  sources: [s.spinehealthFacet, s.tetburyFacet, s.gentofteBlokade],
};

export const generalAfter04: Claim = {
  id: 'general-after-04',
  text: () =>
    msg('Cold packs and ordinary painkillers from the pharmacy can help if the pain flares.', {
      id: 'claim.general-after-04',
      desc: 'Statement on spinal injections in general: the time after.',
    }),
  sources: [s.bornholmBlokade, s.gentofteBlokade, s.backpainok],
};

export const generalDuration01: Claim = {
  id: 'general-duration-01',
  text: () =>
    msg('Relief, if you get it, can last days, weeks or months. Some people get none.', {
      id: 'claim.general-duration-01',
      desc: 'Statement on spinal injections in general: how long relief may last; never a promise.',
    }),
  sources: [s.nthSteroid, s.bornholmBlokade, s.southteesEpidural],
  agreement: 'varies',
};

export const generalDuration02: Claim = {
  id: 'general-duration-02',
  text: () =>
    msg(
      'Danish leaflets about steroid injections in general speak of about four to eight weeks of effect. None of them is about the spine.',
      {
        id: 'claim.general-duration-02',
        desc: 'Statement on spinal injections in general: how long relief may last; never a promise.',
      },
    ),
  sources: [s.gentofteBlokade, s.bornholmBlokade, s.hedesBlokade, s.ortoklinikBlokade],
};

export const generalDuration03: Claim = {
  id: 'general-duration-03',
  text: () =>
    msg('It is hard to know in advance whom an injection will help.', {
      id: 'claim.general-duration-03',
      desc: 'Statement on spinal injections in general: how long relief may last; never a promise.',
    }),
  sources: [s.gentofteBlokade, s.nhsFacetDocslib],
};

export const generalPeak01: Claim = {
  id: 'general-peak-01',
  text: () =>
    msg('No source gives a firm time for when a spinal injection works best.', {
      id: 'claim.general-peak-01',
      desc: 'Statement on spinal injections in general: when it works best.',
    }),
  sources: [s.uihealthAfter, s.southteesNrb, s.lessNews],
  agreement: 'varies',
};

export const generalRepeat01: Claim = {
  id: 'general-repeat-01',
  text: () =>
    msg('If the first injection does not help, the same one is usually not repeated.', {
      id: 'claim.general-repeat-01',
      desc: 'Statement on spinal injections in general: how often it may be repeated.',
    }),
  sources: [s.spinehealthFacet, s.s32025, s.cmsL33906],
};

export const generalRepeat02: Claim = {
  id: 'general-repeat-02',
  text: () =>
    msg(
      'Many injections or high doses may weaken bone and muscle. Doctors therefore set a limit for how many you can have in a year.',
      {
        id: 'claim.general-repeat-02',
        desc: 'Statement on spinal injections in general: how often it may be repeated.',
      },
    ),
  sources: [s.medlineplusAdam],
};

export const generalCombi01: Claim = {
  id: 'general-combi-01',
  text: () =>
    msg(
      'An injection is meant to be one part of a plan, most often together with exercise or physiotherapy.',
      {
        id: 'claim.general-combi-01',
        desc: 'Statement on spinal injections in general: the wider plan of care.',
      },
    ),
  sources: [s.aaosSijpc, s.southteesEpidural, s.bornholmBlokade, s.hedesBlokade],
};

export const generalCombi02: Claim = {
  id: 'general-combi-02',
  text: () =>
    msg('If pain eases, use the calmer weeks to move, train and get back to daily life.', {
      id: 'claim.general-combi-02',
      desc: 'Statement on spinal injections in general: the wider plan of care.',
    }),
  sources: [s.plymouthCaudal, s.gsttSteroid, s.southteesNrb],
};

export const generalCombi03: Claim = {
  id: 'general-combi-03',
  text: () =>
    msg(
      'UK guidance puts staying active and exercise first; hands-on or talking therapy comes on top of exercise.',
      {
        id: 'claim.general-combi-03',
        desc: 'Statement on spinal injections in general: the wider plan of care.',
      },
    ),
  sources: [s.niceNg59, s.bmjNice2017],
};

export const generalCombi04: Claim = {
  id: 'general-combi-04',
  text: () =>
    msg('UK guidance advises against belts and corsets for low back pain.', {
      id: 'claim.general-combi-04',
      desc: 'Statement on spinal injections in general: the wider plan of care.',
    }),
  sources: [s.pharmNice, s.aspenNice],
  agreement: 'varies',
};

export const generalCombi05: Claim = {
  id: 'general-combi-05',
  text: () =>
    msg(
      'In Denmark the advice for spinal stenosis is exercise led by a therapist, and surgery if the symptoms become too much.',
      {
        id: 'claim.general-combi-05',
        desc: 'Statement on spinal injections in general: the wider plan of care.',
      },
    ),
  sources: [s.nikkbStenose, s.nkrStenose],
};

export const generalCombi06: Claim = {
  id: 'general-combi-06',
  text: () =>
    msg(
      'Danish guidance on new nerve-root pain spoke for normal activity and supervised exercise.',
      {
        id: 'claim.general-combi-06',
        desc: 'Statement on spinal injections in general: the wider plan of care.',
      },
    ),
  sources: [s.fysioNkr],
};

export const generalEvid01: Claim = {
  id: 'general-evid-01',
  text: () =>
    msg(
      'In 2025 a BMJ panel advised strongly against the common spine injections for pain that has lasted three months or more.',
      {
        id: 'claim.general-evid-01',
        desc: 'Statement on spinal injections in general: what studies and guidelines say.',
      },
    ),
  sources: [s.bmjGuideline2025, s.hcnBmj],
  agreement: 'disputed',
};

export const generalEvid02: Claim = {
  id: 'general-evid-02',
  text: () =>
    msg(
      'The BMJ panel’s advice does not cover pain of less than three months, or pain from cancer or inflammatory arthritis.',
      {
        id: 'claim.general-evid-02',
        desc: 'Statement on spinal injections in general: what studies and guidelines say.',
      },
    ),
  sources: [s.bmjGuideline2025, s.hcnBmj],
};

export const generalEvid03: Claim = {
  id: 'general-evid-03',
  text: () =>
    msg(
      'The BMJ panel thought that nearly all well-informed people would say no to these injections for long-lasting spine pain.',
      {
        id: 'claim.general-evid-03',
        desc: 'Statement on spinal injections in general: what studies and guidelines say.',
      },
    ),
  sources: [s.bmjGuideline2025],
  agreement: 'disputed',
};

export const generalEvid04: Claim = {
  id: 'general-evid-04',
  text: () =>
    msg(
      'Thirty-four medical societies asked for the BMJ guideline to be withdrawn; the authors stand by it and the journal has not withdrawn it.',
      {
        id: 'claim.general-evid-04',
        desc: 'Statement on spinal injections in general: what studies and guidelines say.',
      },
    ),
  sources: [s.retractionwatch, s.acr2025],
  agreement: 'disputed',
};

export const generalEvid05: Claim = {
  id: 'general-evid-05',
  text: () =>
    msg(
      'NHS guidance says spinal injections should not be used for low back pain without sciatica.',
      {
        id: 'claim.general-evid-05',
        desc: 'Statement on spinal injections in general: what studies and guidelines say.',
      },
    ),
  sources: [s.niceQs155, s.aomrcEbi, s.hnyPolicy],
  agreement: 'disputed',
};

export const generalEvid06: Claim = {
  id: 'general-evid-06',
  text: () =>
    msg(
      'About 7 in 10 people with sciatica are getting better by themselves within four to six weeks.',
      {
        id: 'claim.general-evid-06',
        desc: 'Statement on spinal injections in general: what studies and guidelines say.',
      },
    ),
  sources: [s.rnProlaps],
};

export const generalEvid07: Claim = {
  id: 'general-evid-07',
  text: () =>
    msg('It is not certain that an injection can save you from an operation.', {
      id: 'claim.general-evid-07',
      desc: 'Statement on spinal injections in general: what studies and guidelines say.',
    }),
  sources: [s.healthcommunities, s.southteesNrb],
  agreement: 'disputed',
};

export const generalCond01: Claim = {
  id: 'general-cond-01',
  text: () =>
    msg(
      'Injections normally come up only when medicine, exercise and other simple steps have not helped enough.',
      {
        id: 'claim.general-cond-01',
        desc: 'Statement on spinal injections in general: which complaints it is used for.',
      },
    ),
  sources: [s.medlineplusAdam, s.southteesEpidural, s.llrEpidural],
};
