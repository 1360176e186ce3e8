import {daTerms} from './da-terms.mjs';

/**
 * What Danish patient texts look like. The reasons name the sources of the Danish style guide.
 *
 * @type {import('../rules.mjs').Rules}
 */
export const daRules = {
  terms: daTerms,
  numberWords: {
    to: 2,
    tre: 3,
    fire: 4,
    fem: 5,
    seks: 6,
    syv: 7,
    otte: 8,
    ni: 9,
    ti: 10,
    elleve: 11,
    tolv: 12,
    tretten: 13,
    fjorten: 14,
    femten: 15,
    seksten: 16,
    sytten: 17,
    atten: 18,
    nitten: 19,
    tyve: 20,
    tredive: 30,
    fyrre: 40,
    halvtreds: 50,
    tres: 60,
    halvfjerds: 70,
    firs: 80,
    halvfems: 90,
  },
  looseNumberWords: {en: 1, et: 1, én: 1, ét: 1, eneste: 1, begge: 2, dobbelt: 2, par: 2},
  quotes: {open: '»', close: '«', wrong: /["“”„‟‘‚‛]|(?<![\p{L}\d])'/u},
  words: [
    {
      pattern: /rygmarvs[-\s]?(?:injektion|indsprøjtning)\p{L}*/iu,
      use: 'blokade i ryggen, indsprøjtning i ryggen',
      why: 'it says the needle goes into the spinal cord (sty-mt-neg)',
    },
    {
      pattern: /(?<!\p{L})spinal[-\s]?(?:injektion|indsprøjtning)\p{L}*/iu,
      use: 'blokade i ryggen, indsprøjtning i ryggen',
      why: 'it means into the spinal fluid',
    },
    {
      pattern: /rygindsprøjtning\p{L}*/iu,
      use: 'blokade i ryggen, indsprøjtning i ryggen',
      why: 'a coined word',
    },
    {
      pattern: /\p{L}*blok(?:ken|ke|kene|ering\p{L}*)?(?!\p{L})/iu,
      use: 'blokade',
      why: 'the Danish word for a block is blokade',
    },
    {
      pattern: /(?<!bakteri\p{L}* )(?<!\p{L})betændelse\p{L}*(?![^.!?;]{0,40}bakterie)/iu,
      use: 'irritation, inflammation; infektion (betændelse med bakterier)',
      why: 'alone it is read as infection (bornholm-blokade)',
    },
    {
      pattern: /hernier\p{L}*/iu,
      use: 'diskusprolaps',
      why: 'no Danish word (sty-mt-neg2)',
    },
    {
      pattern: /diskusskive\p{L}*/iu,
      use: 'diskus',
      why: 'a machine translation (sty-mt-neg)',
    },
    {
      pattern: /nervedrab\p{L}*/iu,
      use: 'nerverodsblokade, bedøvelse af nerven',
      why: 'it says the nerve is killed',
    },
    {
      pattern: /smertefjern\p{L}*/iu,
      use: 'lindring',
      why: 'it promises that the pain goes away',
    },
    {
      pattern: /facetlednings\p{L}*/iu,
      use: 'facetledsinjektion',
      why: 'ledning is a wire; the joint is led',
    },
    {
      pattern:
        /(?:facetleds?|steroid|nerverods?|binyrebarkhormon)[-\s](?:injektion|indsprøjtning|blokade)\p{L}*/iu,
      use: 'facetledsinjektion, steroidinjektion, nerverodsblokade',
      why: 'compounds are one word (sty-sprogakademiet)',
    },
    {
      pattern: /røntgenguid\p{L}*/iu,
      use: 'røntgenvejledt',
      why: 'guided is vejledt',
    },
    {
      pattern: /generelt (?:sikkert?|sikre)(?!\p{L})|sikker behandling/iu,
      use: 'alvorlige problemer er sjældne',
      why: 'it promises safety',
    },
    {
      pattern: /(?<!ikke )garanteret/iu,
      use: 'kan',
      why: 'nothing is guaranteed',
    },
    {
      pattern: /udenpatient\p{L}*/iu,
      use: 'ambulant, du kan tage hjem samme dag',
      why: 'outpatient word by word',
    },
    {
      pattern: /BMJ-rådet/iu,
      use: 'BMJ-panelets råd',
      why: 'it reads as a council',
    },
    {
      pattern: /(?<!\p{L})AK-behandling\p{L}*/iu,
      use: 'blodfortyndende medicin',
      why: 'a word of the staff (rn-cervikal)',
    },
    {
      pattern: /\p{L}*brænd(?:es|t)(?!\p{L})|brænd(?:er|e|ing af) (?:\p{L}+ ){0,2}nerve\p{L}*/iu,
      use: 'radiofrekvensbehandling, nerven varmes op',
      why: 'it frightens (smertefri-facet)',
    },
    {
      pattern:
        /(?<!\p{L})en epidural(?!\p{L})(?! (?:\p{L}+ )?\p{L}*(?:blokade|injektion|indsprøjtning|bedøvelse))/iu,
      use: 'en epidural blokade, en epidural steroidinjektion',
      why: 'alone it is the epidural of childbirth',
    },
    {
      pattern: /(?<!\p{L})slag(?:et)?(?!\p{L})/iu,
      use: 'blodprop eller blødning i hjernen (stroke)',
      why: 'stroke word by word',
    },
    {
      pattern: /\p{L}*lammelse\p{L}*/iu,
      use: 'svaghed, mindre kraft',
      why: 'it says that nothing can be moved at all',
      unless: /paraly[sz]/i,
    },
    {
      pattern: /(?<!\p{L})fx\./iu,
      use: 'fx',
      why: 'it has no full stop (sty-lo)',
    },
    {
      pattern: /(?<!\p{L})ca\.(?!\p{L})/iu,
      use: 'cirka',
      why: 'abbreviations are spelled out (sty-randers, sty-lejre)',
    },
    {
      pattern: /\d%/u,
      use: '15 %, 15 procent, 15 ud af 100',
      why: 'Danish has a space before the percent sign (sty-eu)',
    },
    {
      pattern: /\d\s*–\s*\d/u,
      use: '2-6, 2 til 6',
      why: 'Danish ranges have a hyphen (sty-ft)',
    },
  ],
};
