import {msg, str} from '@lit/localize';
import type {Certainty, Country, Verdict} from './finding.js';
import type {DurationUnit} from './duration.js';
import type {PhaseId} from './timeline.js';
import type {SourceGroup, SourceKind} from './source.js';

// Words of the widgets themselves. Medical statements are claims, in claims/.

export const sourcesLabel = (number: string) =>
  msg(str`Sources (${number})`, {
    id: 'common.sources',
    desc: 'Button that opens the numbered list of sources; the number is how many there are.',
  });

export const citationLabel = (numbers: string, several: boolean) =>
  several
    ? msg(str`Sources ${numbers}`, {
        id: 'common.citation',
        desc: 'Read by screen readers for the small source numbers after a statement, such as “Sources 2 to 4, 7”.',
      })
    : msg(str`Source ${numbers}`, {
        id: 'common.citation-one',
        desc: 'Read by screen readers for the small source number after a statement, such as “Source 7”.',
      });

export const numberRange = (from: string, to: string) =>
  msg(str`${from} to ${to}`, {
    id: 'common.range',
    desc: 'A range of numbers or dates, such as “2 to 4” or “2 to 6 November 2026”, in words, since screen readers leave dashes out.',
  });

export const sourceAbout = (kind: string, language: string) =>
  msg(str`${kind}, in ${language}`, {
    id: 'common.source-about',
    desc: 'In brackets after a source: what it is and its language, such as “guideline, in English”.',
  });

export function sourceKind(kind: SourceKind): string {
  switch (kind) {
    case 'guideline':
      return msg('guideline', {id: 'source-kind.guideline', desc: 'What a source is. Lower case.'});
    case 'review':
      return msg('review of studies', {
        id: 'source-kind.review',
        desc: 'What a source is: a review that sums up other studies. Lower case.',
      });
    case 'study':
      return msg('study', {id: 'source-kind.study', desc: 'What a source is. Lower case.'});
    case 'regulator':
      return msg('authority', {
        id: 'source-kind.regulator',
        desc: 'What a source is: from a medicines agency or public payer. Lower case.',
      });
    case 'leaflet':
      return msg('patient leaflet', {
        id: 'source-kind.leaflet',
        desc: 'What a source is: patient information from a hospital or clinic. Lower case.',
      });
    case 'encyclopedia':
      return msg('reference work', {
        id: 'source-kind.encyclopedia',
        desc: 'What a source is: medical encyclopedia. Lower case.',
      });
    case 'news':
      return msg('news report', {id: 'source-kind.news', desc: 'What a source is. Lower case.'});
  }
}

export const callNow = () =>
  msg('Call 112 now (outside Denmark: your emergency number)', {
    id: 'common.call-now',
    desc: 'Heading over the danger signs, where the page gives no number: the action. 112 is the Danish emergency number.',
  });

export const callNumberNow = (number: string) =>
  msg(str`Call\u00a0${number} now`, {
    id: 'common.call-number-now',
    desc: 'Heading over the danger signs, where the page gives the emergency number: the action.',
  });

export const ifYouGet = () =>
  msg('if you get:', {
    id: 'common.if-after',
    desc: 'After the heading “Call 112 now”, before the list of danger signs after an injection. Lower case.',
  });

export const moreLabel = () =>
  msg('More about this', {
    id: 'common.more',
    desc: 'Button that opens what a reader may want to know besides. At most 25 characters.',
  });

export const evidenceLabel = () =>
  msg('What experts and studies say', {
    id: 'common.evidence',
    desc: 'Button that opens a table: who says what, and how sure they are. At most 40 characters.',
  });

export const evidenceCaption = () =>
  msg('Who says what, and how sure they are', {
    id: 'evidence.caption',
    desc: 'Caption of the table of guidelines and studies.',
  });

export const evidenceBy = () =>
  msg('Who', {
    id: 'evidence.by',
    desc: 'Column heading: the issuer of a guideline or study. At most 12 characters.',
  });

export const evidenceVerdict = () =>
  msg('Advice or result', {
    id: 'evidence.verdict',
    desc: 'Column heading: what the issuer concludes. At most 16 characters.',
  });

export const evidenceSays = () =>
  msg('What they say', {
    id: 'evidence.says',
    desc: 'Column heading. At most 20 characters.',
  });

export const evidenceCertainty = () =>
  msg('How sure', {
    id: 'evidence.certainty',
    desc: 'Column heading: how sure the issuer is. At most 16 characters.',
  });

export function verdictLabel(verdict: Verdict): string {
  switch (verdict) {
    case 'for':
      return msg('In favour', {
        id: 'evidence.for',
        desc: 'In the table: the issuer speaks for the injection.',
      });
    case 'against':
      return msg('Against', {
        id: 'evidence.against',
        desc: 'In the table: the issuer speaks against the injection.',
      });
    case 'only-if':
      return msg('Only if', {
        id: 'evidence.only-if',
        desc: 'In the table: the issuer speaks for the injection for some people only, whom the next cell names.',
      });
    case 'unclear':
      return msg('Unclear', {
        id: 'evidence.unclear',
        desc: 'In the table: the issuer found no clear answer.',
      });
    case 'fact':
      return msg('A finding', {
        id: 'evidence.fact',
        desc: 'In the table: a result that speaks neither for nor against, such as a number of complications.',
      });
  }
}

export function certaintyLabel(certainty?: Certainty): string {
  switch (certainty) {
    case 'high':
      return msg('sure', {
        id: 'evidence.high',
        desc: 'How sure the issuer is: high certainty. Lower case.',
      });
    case 'moderate':
      return msg('fairly sure', {
        id: 'evidence.moderate',
        desc: 'How sure the issuer is: moderate certainty. Lower case.',
      });
    case 'low':
      return msg('not very sure', {
        id: 'evidence.low',
        desc: 'How sure the issuer is: low certainty. Lower case.',
      });
    default:
      return msg('not graded', {
        id: 'evidence.not-graded',
        desc: 'How sure the issuer is: it does not say. Lower case.',
      });
  }
}

export function countryName(country: Country): string {
  switch (country) {
    case 'denmark':
      return msg('Denmark', {
        id: 'country.denmark',
        desc: 'Where a guideline or study comes from.',
      });
    case 'uk':
      return msg('UK', {id: 'country.uk', desc: 'Where a guideline or study comes from.'});
    case 'us':
      return msg('US', {id: 'country.us', desc: 'Where a guideline or study comes from.'});
    case 'germany':
      return msg('Germany', {
        id: 'country.germany',
        desc: 'Where a guideline or study comes from.',
      });
    case 'international':
      return msg('several countries', {
        id: 'country.international',
        desc: 'Where a guideline or study comes from. Lower case.',
      });
  }
}

export const generalInformation = () =>
  msg('This is general information. Ask your own doctor what applies to you.', {
    id: 'common.general-information',
    desc: 'Last line of each widget.',
  });

export const reviewedBy = (name: string) =>
  msg(str`Reviewed by ${name}`, {
    id: 'common.reviewed-by',
    desc: 'Last line, where the page names who reviewed the content.',
  });

export const reviewedByOn = (name: string, date: string) =>
  msg(str`Reviewed by ${name} on ${date}`, {
    id: 'common.reviewed-by-on',
    desc: 'Last line, where the page names who reviewed the content and when; the date is written out.',
  });

// Types

export const typesHeading = () =>
  msg('Four types of spinal injection', {
    id: 'types.heading',
    desc: 'Heading of the injection types widget when all four are shown.',
  });

export const someTypesHeading = () =>
  msg('Types of spinal injection', {
    id: 'types.heading-some',
    desc: 'Heading of the injection types widget when the page shows only some of the four.',
  });

export const chooseType = () =>
  msg('Type of injection', {
    id: 'types.choose',
    desc: 'Name of the row of tabs, read by screen readers.',
  });

export const typesCompared = () =>
  msg('The types side by side', {
    id: 'types.compared',
    desc: 'Caption of the table that compares the types.',
  });

export const partTarget = () =>
  msg('Where the needle goes', {
    id: 'types.target',
    desc: 'Sub-heading and table row. At most 30 characters.',
  });

export const partAim = () =>
  msg('What it is for', {
    id: 'types.aim',
    desc: 'Sub-heading and table row. At most 30 characters.',
  });

export const partWorks = () =>
  msg('How much it may help', {
    id: 'types.works',
    desc: 'Sub-heading and table row. Must not promise an effect. At most 30 characters.',
  });

export const partTiming = () =>
  msg('If it works: when, and for how long', {
    id: 'types.timing',
    desc: 'Sub-heading. Must not promise that it works. At most 45 characters.',
  });

export const partOnset = () =>
  msg('May start to work after', {
    id: 'types.onset',
    desc: 'Label before a span of time, such as “2 to 10 days”. At most 30 characters.',
  });

export const partDuration = () =>
  msg('Relief, if any, may end after', {
    id: 'types.duration',
    desc: 'Label before a span of time, such as “2 weeks to 1 year”. Must not promise relief. At most 35 characters.',
  });

export const drawingCaption = () =>
  msg('Simplified drawing, not to scale. The needle is usually placed with X-ray or CT.', {
    id: 'drawing.caption',
    desc: 'Caption under each anatomical drawing.',
  });

export function sideLabel(side: 'back' | 'front' | 'left' | 'right'): string {
  switch (side) {
    case 'back':
      return msg('back', {
        id: 'drawing.side.back',
        desc: 'In the drawing, at the side of the patient’s back. At most 8 characters.',
      });
    case 'front':
      return msg('front', {
        id: 'drawing.side.front',
        desc: 'In the drawing, at the side of the patient’s belly. At most 8 characters.',
      });
    case 'left':
      return msg('L', {id: 'drawing.side.left', desc: 'In the drawing: left. One letter.'});
    case 'right':
      return msg('R', {id: 'drawing.side.right', desc: 'In the drawing: right. One letter.'});
  }
}

// FAQ

export const faqHeading = () =>
  msg('Questions and answers', {id: 'faq.heading', desc: 'Heading of the FAQ.'});

export const openAll = () =>
  msg('Show all', {id: 'faq.open-all', desc: 'Button: opens all answers. At most 15 characters.'});

export const closeAll = () =>
  msg('Hide all', {
    id: 'faq.close-all',
    desc: 'The same button where all answers are open: closes them. At most 15 characters.',
  });

export const printAll = () =>
  msg('Print', {
    id: 'faq.print',
    desc: 'Button: prints the page with all answers open. At most 15 characters.',
  });

export const copyLink = () =>
  msg('Copy link', {
    id: 'common.copy-link',
    desc: 'Button under an answer or a type: copies the address of that part. At most 20 characters.',
  });

export const linkCopied = () =>
  msg('Link copied', {
    id: 'common.link-copied',
    desc: 'Shown and read aloud after an address was copied.',
  });

export const noLink = () =>
  msg('This page has no address to copy.', {
    id: 'common.no-link',
    desc: 'Shown and read aloud where the page stands in a frame that has no address of its own, after a click on “Copy link”.',
  });

// Timeline

export const timelineHeading = () =>
  msg('What may happen after the injection', {
    id: 'timeline.heading',
    desc: 'Heading of the relief timeline. Must not promise relief.',
  });

export const allTypesTogether = () =>
  msg('All types together', {
    id: 'timeline.all-types',
    desc: 'Sub-heading of the timeline when it compares the types.',
  });

export const timelineLegend = () =>
  msg(
    'Find how long ago your injection was, and see what may happen then. Striped: from the shortest to the longest time that a source gives. Solid: what most sources say. Hours, days, weeks and months each have their own scale.',
    {
      id: 'timeline.legend',
      desc: 'Says what to do with the chart below, and explains the bands and the broken axis.',
    },
  );

export function phaseName(phase: PhaseId): string {
  switch (phase) {
    case 'numb':
      return msg('The area is numb', {
        id: 'timeline.phase.numb',
        desc: 'Name of a phase: the local anaesthetic works. At most 35 characters.',
      });
    case 'flare':
      return msg('Pain may be worse', {
        id: 'timeline.phase.flare',
        desc: 'Name of a phase: a flare of pain after the numbness. At most 35 characters.',
      });
    case 'onset':
      return msg('The steroid may start to work', {
        id: 'timeline.phase.onset',
        desc: 'Name of a phase. Must not promise that it works. At most 40 characters.',
      });
    case 'fade':
      return msg('Relief, if any, may end', {
        id: 'timeline.phase.fade',
        desc: 'Name of a phase: when relief ends, if there was any. At most 40 characters.',
      });
  }
}

export const noReliefName = () =>
  msg('Some people get no relief', {
    id: 'timeline.no-relief',
    desc: 'Name of a band of its own that runs through the whole timeline. At most 40 characters.',
  });

export const atAnyTime = () =>
  msg('The whole time', {
    id: 'timeline.whole-time',
    desc: 'Span of the “no relief” band, where the other bands have a span such as “2 to 7 days”.',
  });

export const allSourcesSpan = (span: string) =>
  msg(str`Shortest to longest: ${span}`, {
    id: 'timeline.all-sources',
    desc: 'Before a span of time such as “2 to 10 days”: the outer band.',
  });

export const mostSourcesSpan = (span: string) =>
  msg(str`Most sources: ${span}`, {
    id: 'timeline.most-sources',
    desc: 'Before a span of time such as “2 to 7 days”: the inner band.',
  });

export const openStart = () =>
  msg('perhaps earlier', {
    id: 'timeline.open-start',
    desc: 'After a span of time whose beginning no source gives in numbers. Lower case.',
  });

export const injectedOn = (date: string) =>
  msg(str`Dates for an injection on ${date}`, {
    id: 'timeline.injected-on',
    desc: 'Above the timeline where the page gives the date of the injection; the date is written out.',
  });

/** Part of the time axis, from the unit to the next larger one. */
export function axisPart(unit: Exclude<DurationUnit, 'year'>): string {
  switch (unit) {
    case 'hour':
      return msg('hours', {
        id: 'timeline.axis.hours',
        desc: 'Part of the time axis. Lower case, at most 8 characters.',
      });
    case 'day':
      return msg('days', {
        id: 'timeline.axis.days',
        desc: 'Part of the time axis. Lower case, at most 8 characters.',
      });
    case 'week':
      return msg('weeks', {
        id: 'timeline.axis.weeks',
        desc: 'Part of the time axis. Lower case, at most 8 characters.',
      });
    case 'month':
      return msg('months', {
        id: 'timeline.axis.months',
        desc: 'Part of the time axis. Lower case, at most 8 characters.',
      });
  }
}

/** “6 hours”. `count` is the value in the reader's digits. */
export function durationWords(unit: DurationUnit, value: number, count: string): string {
  switch (unit) {
    case 'hour':
      return msg(str`${count} hours`, {
        id: 'duration.hours',
        desc: 'A span of time, two or more.',
      });
    case 'day':
      // Danish counts short spans after a treatment in “døgn” (24 hours).
      return value <= 3
        ? msg(str`${count} days`, {
            id: 'duration.days-short',
            desc: 'A span of two or three times 24 hours after the injection. Danish: døgn.',
          })
        : msg(str`${count} days`, {id: 'duration.days', desc: 'A span of four or more days.'});
    case 'week':
      return msg(str`${count} weeks`, {
        id: 'duration.weeks',
        desc: 'A span of time, two or more.',
      });
    case 'month':
      return msg(str`${count} months`, {
        id: 'duration.months',
        desc: 'A span of time, two or more.',
      });
    case 'year':
      return msg('1 year', {id: 'duration.year', desc: 'A span of one year.'});
  }
}

export const spanFromTo = (from: string, to: string) =>
  msg(str`${from} to ${to}`, {
    id: 'duration.from-to',
    desc: 'A span of time. The first part is a number alone (“2 to 7 days”) or has its own unit (“2 hours to 4 days”).',
  });

export const spanUpTo = (to: string) =>
  msg(str`up to ${to}`, {
    id: 'duration.up-to',
    desc: 'A span that begins at once: “up to 6 hours”.',
  });

// Purpose

export const purposeHeading = () =>
  msg('Two reasons for an injection', {
    id: 'purpose.heading',
    desc: 'Heading of the purpose widget.',
  });

export const purposeAim = () =>
  msg('What it is', {
    id: 'purpose.aim',
    desc: 'Sub-heading in both columns. At most 30 characters.',
  });

export const purposeAfter = () =>
  msg('What you notice, and what you do', {
    id: 'purpose.after',
    desc: 'Sub-heading in both columns: the time after. At most 40 characters.',
  });

export const purposeLimits = () =>
  msg('What it cannot do', {
    id: 'purpose.limits',
    desc: 'Sub-heading in both columns. At most 30 characters.',
  });

// Conditions

export const conditionsHeading = () =>
  msg('Which injection for which complaint?', {
    id: 'conditions.heading',
    desc: 'Heading of the conditions widget. Must not promise that any helps.',
  });

export const chooseCondition = () =>
  msg('Complaint', {
    id: 'conditions.choose',
    desc: 'Name of the row of tabs, read by screen readers.',
  });

export const conditionInjection = () =>
  msg('Which injection?', {
    id: 'conditions.injection',
    desc: 'Sub-heading: which injection is discussed for the complaint. At most 30 characters.',
  });

export const conditionVerdict = () =>
  msg('What do experts think?', {
    id: 'conditions.verdict',
    desc: 'Sub-heading over one sentence on how experts judge it. At most 30 characters.',
  });

export const conditionOtherwise = () =>
  msg('And without an injection?', {
    id: 'conditions.otherwise',
    desc: 'Sub-heading: what happens without it, and what else there is. At most 30 characters.',
  });

// Procedure

export const procedureHeading = () =>
  msg('The visit, step by step', {
    id: 'procedure.heading',
    desc: 'Heading of the procedure widget.',
  });

export const askHeading = () =>
  msg('Questions to ask before you decide', {
    id: 'procedure.ask',
    desc: 'Sub-heading over a list of questions to bring along.',
  });

export const askIntro = () =>
  msg('Bring this list. There is room to write on the print-out.', {
    id: 'procedure.ask-intro',
    desc: 'Under the heading of the list of questions.',
  });

export const diaryHeading = () =>
  msg('My pain, from 0 (none) to 10 (worst)', {
    id: 'procedure.diary',
    desc: 'On paper: caption of a table to fill in, with the times after the injection. At most 45 characters.',
  });

export const diaryBefore = () =>
  msg('before', {
    id: 'procedure.diary-before',
    desc: 'In the table of pain, before the times after the injection: just before it. Lower case, at most 8 characters.',
  });

export const printHandOut = () =>
  msg('Print as a hand-out', {
    id: 'procedure.print',
    desc: 'Button: prints the page, in which the steps and questions are a hand-out. At most 30 characters.',
  });

// Safety

export const safetyHeading = () =>
  msg('Risks, and when to seek help', {
    id: 'safety.heading',
    desc: 'Heading of the safety widget.',
  });

export const callToday = () =>
  msg('Call the same day or night', {
    id: 'safety.call-today',
    desc: 'Heading of the second level of help: the action. At most 40 characters.',
  });

export const callTodayWhom = () =>
  msg(
    'Call the clinic; if it is closed, your own or the out-of-hours doctor. If you reach nobody, or quickly get worse, call 112.',
    {
      id: 'safety.call-today-whom',
      desc: 'Whom to call for the signs that follow.',
    },
  );

/** To be filled in on paper. */
export const phoneNumbers: readonly (() => string)[] = [
  () =>
    msg('The clinic', {
      id: 'safety.phone-clinic',
      desc: 'On paper, before a line for a phone number. At most 25 characters.',
    }),
  () =>
    msg('My own doctor', {
      id: 'safety.phone-doctor',
      desc: 'On paper, before a line for a phone number. At most 25 characters.',
    }),
  () =>
    msg('Out-of-hours doctor', {
      id: 'safety.phone-out-of-hours',
      desc: 'On paper, before a line for a phone number. At most 25 characters.',
    }),
];

export const callOrdinary = () =>
  msg('Call the clinic in opening hours', {
    id: 'safety.call-ordinary',
    desc: 'Heading of the third level of help: the action. At most 40 characters.',
  });

export const callOrdinaryWhom = () =>
  msg('if you have:', {
    id: 'safety.call-ordinary-whom',
    desc: 'After the heading “Call the clinic in opening hours”, before a list. Lower case.',
  });

export const aboutSigns = () =>
  msg('Behind the danger signs', {
    id: 'safety.about-signs',
    desc: 'Sub-heading over what the danger signs can mean. At most 40 characters.',
  });

export const risksShort = () =>
  msg('The risks in short', {
    id: 'safety.short',
    desc: 'Sub-heading over two statements. At most 40 characters.',
  });

export const risksHeading = () =>
  msg('Risks in numbers', {id: 'safety.risks', desc: 'Sub-heading over risks with a figure.'});

export const risksUnknownHeading = () =>
  msg('Rare, serious harm: no firm figure', {
    id: 'safety.unknown',
    desc: 'Sub-heading over serious risks whose frequency no source gives, or not for each kind.',
  });

export const commonHeading = () =>
  msg('Other side effects', {
    id: 'safety.common',
    desc: 'Sub-heading over side effects without a figure.',
  });

export const benefitHeading = () =>
  msg('Benefit in numbers', {
    id: 'safety.benefit',
    desc: 'Sub-heading over the benefit with a figure.',
  });

// Options

export const optionsHeading = () =>
  msg('Compare the choices', {
    id: 'options.heading',
    desc: 'Heading of the widget that shows injection, exercise, medicine, waiting and surgery side by side.',
  });

export const optionsCaution = () =>
  msg(
    'Most numbers come from different studies, so do not subtract one from another. Brackets show how unsure a number is; points are on a scale of 0 to 100. Many people switched treatment, and most studies leave out people with danger signs.',
    {
      id: 'options.caution',
      desc: 'Over the table: how the numbers may be read.',
    },
  );

export const optionsCompared = () =>
  msg('The choices side by side', {
    id: 'options.compared',
    desc: 'Caption of the table that compares the choices.',
  });

export const ifNothing = () =>
  msg('What if I have no injection?', {
    id: 'options.nothing',
    desc: 'Sub-heading: a patient’s question. At most 35 characters.',
  });

export const noUsableNumber = () =>
  msg('no usable number', {
    id: 'options.no-number',
    desc: 'In a cell of the table, where no source has a number that can be used. Lower case.',
  });

export const mattersToMe = () =>
  msg('Matters to me', {
    id: 'options.matters',
    desc: 'Label of a box that a reader ticks beside a question, for the print-out. At most 25 characters.',
  });

export const printChoices = () =>
  msg('Print and bring along', {
    id: 'options.print',
    desc: 'Button: prints the page with the reader’s ticks. At most 30 characters.',
  });

// Care plan

export const careHeading = () =>
  msg('One part of a plan', {
    id: 'care.heading',
    desc: 'Heading of the care plan widget: the injection is one part of a plan.',
  });

export const productsHeading = () =>
  msg('Products from this site', {
    id: 'care.products',
    desc: 'Heading over a shop’s own products.',
  });

export const commercialLabel = () =>
  msg('Commercial content', {
    id: 'care.commercial',
    desc: 'Label on a shop’s own products. Must be as clear as the law asks for.',
  });

export const commercialNote = () =>
  msg(
    'The site chose these products. They are not part of the medical information, and no source here recommends them.',
    {id: 'care.commercial-note', desc: 'Under the heading over a shop’s own products.'},
  );

// Sources

export const sourcesHeading = () =>
  msg('Sources', {id: 'sources.heading', desc: 'Heading of the list of sources.'});

export function sourceGroupName(group: SourceGroup): string {
  switch (group) {
    case 'guidelines':
      return msg('Guidelines', {
        id: 'sources.guidelines',
        desc: 'Heading over a part of the list of sources.',
      });
    case 'studies':
      return msg('Reviews and studies', {
        id: 'sources.studies',
        desc: 'Heading over a part of the list of sources: reviews that sum up studies, and studies.',
      });
    case 'practice':
      return msg('Authorities, hospitals and clinics', {
        id: 'sources.practice',
        desc: 'Heading over a part of the list of sources: medicines agencies, public bodies, patient leaflets.',
      });
    case 'other':
      return msg('Other', {
        id: 'sources.other',
        desc: 'Heading over the last part of the list of sources: reference works and news.',
      });
  }
}

export const backToText = () =>
  msg('Back to the text', {
    id: 'sources.back',
    desc: 'Button at a source that the reader came to from a statement. At most 25 characters.',
  });

export const sourcesDisagree = () =>
  msg('Our sources disagree on several points. The text says where.', {
    id: 'sources.disagree',
    desc: 'Under the heading of the list of sources.',
  });

export const sourcesList = (number: string) =>
  msg(str`The list of ${number} sources`, {
    id: 'sources.list',
    desc: 'Button under the heading “Sources” of the guide: opens the numbered list. The number is two or more.',
  });

export const noSources = () =>
  msg('No widget on this page names sources here.', {
    id: 'sources.none',
    desc: 'Where the list of sources has nothing to list.',
  });

// Guide

export const guideHeading = () =>
  msg('Spinal injections: a guide for patients', {
    id: 'guide.heading',
    desc: 'Heading of the guide.',
  });

export const guideAim = () =>
  msg('Should you have a spinal injection? This helps you and your doctor decide.', {
    id: 'guide.aim',
    desc: 'Under the heading of the guide: the decision that it is about. Must not lean to either side.',
  });

export const summaryHeading = () =>
  msg('In short', {
    id: 'guide.summary',
    desc: 'Heading over the first paragraph of the guide, which sums it up.',
  });

export const whenToCall = () =>
  msg('After an injection: when to call for help', {
    id: 'guide.when-to-call',
    desc: 'Link at the top of the guide, to the signs that need help.',
  });

export const printShort = () =>
  msg('Print the short version', {
    id: 'guide.print-short',
    desc: 'Button: prints the guide without what is closed. At most 30 characters.',
  });

export const printEverything = () =>
  msg('Print everything', {
    id: 'guide.print-everything',
    desc: 'Button: prints the guide with all that can be opened. At most 30 characters.',
  });

export const contentsHeading = () =>
  msg('Contents', {id: 'guide.contents', desc: 'Heading of the table of contents.'});

export const readingTime = (count: string) =>
  msg(str`Reading time: about ${count} minutes`, {
    id: 'guide.reading-time',
    desc: 'Under the heading of the guide: what is open at first, of each tab, is counted. Always two minutes or more.',
  });

/** “10 to 25 in 1,000”, “1 in 1,000” or “up to 1 in 1,000”. */
export const shareOf = (share: string, of: string) =>
  msg(str`${share} in ${of}`, {
    id: 'frequency.people-of',
    desc: 'A natural frequency beside small figures of people: a number or a span, such as “10” or “5 to 25”, of a round number.',
  });

export const countUpTo = (max: string) =>
  msg(str`up to ${max}`, {
    id: 'frequency.up-to',
    desc: 'Before “of 1,000 people”: the highest number that sources give. Lower case.',
  });

export const textDated = (text: string, evidence: string, next: string) =>
  msg(
    str`Text of ${text}. Evidence gathered by ${evidence}, due to be looked through again by ${next}.`,
    {
      id: 'common.dates',
      desc: 'Last line of each widget: when its text last changed, up to when its sources were gathered, and when that is done again; the dates are written out.',
    },
  );

export const writtenBy = () =>
  msg('Written by the authors of the open-source project spinal-injection-widgets.', {
    id: 'common.written-by',
    desc: 'Last line of each widget: who wrote the text. The name of the project stays as it is.',
  });
