import {msg} from '@lit/localize';
import type {TypeId} from './injection-type-id.js';

export interface DrawingDescription {
  readonly title: () => string;
  /** What a reader who cannot see the drawing needs to know of it. */
  readonly description: () => string;
  /** What the letters in the drawing stand for; absent where it has none. */
  readonly views?: () => string;
}

export const drawingDescriptions: Readonly<Record<TypeId, DrawingDescription>> = {
  epidural: {
    title: () =>
      msg('Epidural injection, from the side', {
        id: 'drawing.epidural.title',
        desc: 'Title of the drawing, read by screen readers.',
      }),
    description: () =>
      msg(
        'A: two vertebrae of the lower back, cut through the middle. The needle passes from the back between two spinous processes and stops in the thin space behind the nerve sac. B: the sacrum. The needle passes through the opening at its lower end, well below the nerve sac.',
        {
          id: 'drawing.epidural.description',
          desc: 'Describes the drawing to those who cannot see it. A and B are letters in the drawing.',
        },
      ),
    views: () =>
      msg('A: between two vertebrae. B: through the opening low in the sacrum.', {
        id: 'drawing.epidural.views',
        desc: 'Caption under the drawing: what its letters A and B show.',
      }),
  },
  facet: {
    title: () =>
      msg('Facet joint injection, from behind', {
        id: 'drawing.facet.title',
        desc: 'Title of the drawing, read by screen readers.',
      }),
    description: () =>
      msg(
        'Two vertebrae of the lower back. A: one needle ends in the space of a facet joint. B: two needles end on the bone beside the two small nerves of a joint.',
        {
          id: 'drawing.facet.description',
          desc: 'Describes the drawing to those who cannot see it. A and B are letters in the drawing.',
        },
      ),
    views: () =>
      msg('A: into the joint. B: beside its two small nerves.', {
        id: 'drawing.facet.views',
        desc: 'Caption under the drawing: what its letters A and B show.',
      }),
  },
  sacroiliac: {
    title: () =>
      msg('Sacroiliac joint injection, from behind', {
        id: 'drawing.sacroiliac.title',
        desc: 'Title of the drawing, read by screen readers.',
      }),
    description: () =>
      msg(
        'The pelvis with the sacrum in the middle and a hip bone on each side. The needle ends in the lower part of the narrow joint between them.',
        {
          id: 'drawing.sacroiliac.description',
          desc: 'Describes the drawing to those who cannot see it. A and B are letters in the drawing.',
        },
      ),
  },
  transforaminal: {
    title: () =>
      msg('Transforaminal injection, from the side and in cross-section', {
        id: 'drawing.transforaminal.title',
        desc: 'Title of the drawing, read by screen readers.',
      }),
    description: () =>
      msg(
        'A: two vertebrae of the lower back from the side. A nerve root leaves through the opening between them. The needle passes beside the bone and ends in the upper part of the opening, next to the nerve root. B: a cut across the spine with the back up. The needle ends at the side of the nerve root and does not enter it.',
        {
          id: 'drawing.transforaminal.description',
          desc: 'Describes the drawing to those who cannot see it. A and B are letters in the drawing.',
        },
      ),
    views: () =>
      msg('A: seen from the side. B: a cut across the spine.', {
        id: 'drawing.transforaminal.views',
        desc: 'Caption under the drawing: what its letters A and B show.',
      }),
  },
};

/** Names of what the numbers in the drawings point at. */
export const partNames = {
  'epidural-space': () =>
    msg('space around the nerve sac (epidural space)', {
      id: 'drawing.part.epidural-space',
      desc: 'Key to a number in a drawing. Lower case, at most 45 characters.',
    }),
  'dural-sac': () =>
    msg('nerve sac (dural sac)', {
      id: 'drawing.part.dural-sac',
      desc: 'Key to a number in a drawing. Lower case, at most 45 characters.',
    }),
  'yellow-ligament': () =>
    msg('yellow ligament', {
      id: 'drawing.part.yellow-ligament',
      desc: 'Key to a number in a drawing. Lower case, at most 45 characters.',
    }),
  'spinous-process': () =>
    msg('spinous process (the bump you can feel)', {
      id: 'drawing.part.spinous-process',
      desc: 'Key to a number in a drawing. Lower case, at most 45 characters.',
    }),
  sacrum: () =>
    msg('sacrum', {
      id: 'drawing.part.sacrum',
      desc: 'Key to a number in a drawing. Lower case, at most 45 characters.',
    }),
  'sacral-opening': () =>
    msg('opening low in the sacrum', {
      id: 'drawing.part.sacral-opening',
      desc: 'Key to a number in a drawing. Lower case, at most 45 characters.',
    }),
  'facet-joint': () =>
    msg('facet joint', {
      id: 'drawing.part.facet-joint',
      desc: 'Key to a number in a drawing. Lower case, at most 45 characters.',
    }),
  'joint-space': () =>
    msg('joint space', {
      id: 'drawing.part.joint-space',
      desc: 'Key to a number in a drawing. Lower case, at most 45 characters.',
    }),
  'medial-branch': () =>
    msg('small pain nerve of the joint (medial branch)', {
      id: 'drawing.part.medial-branch',
      desc: 'Key to a number in a drawing. Lower case, at most 45 characters.',
    }),
  'transverse-process': () =>
    msg('transverse process', {
      id: 'drawing.part.transverse-process',
      desc: 'Key to a number in a drawing. Lower case, at most 45 characters.',
    }),
  'upper-joint-process': () =>
    msg('upper joint process', {
      id: 'drawing.part.upper-joint-process',
      desc: 'Key to a number in a drawing. Lower case, at most 45 characters.',
    }),
  'sacroiliac-joint': () =>
    msg('sacroiliac joint', {
      id: 'drawing.part.sacroiliac-joint',
      desc: 'Key to a number in a drawing. Lower case, at most 45 characters.',
    }),
  'hip-bone': () =>
    msg('hip bone', {
      id: 'drawing.part.hip-bone',
      desc: 'Key to a number in a drawing. Lower case, at most 45 characters.',
    }),
  ligament: () =>
    msg('ligament', {
      id: 'drawing.part.ligament',
      desc: 'Key to a number in a drawing. Lower case, at most 45 characters.',
    }),
  'sciatic-nerve': () =>
    msg('sciatic nerve', {
      id: 'drawing.part.sciatic-nerve',
      desc: 'Key to a number in a drawing. Lower case, at most 45 characters.',
    }),
  foramen: () =>
    msg('nerve opening (foramen)', {
      id: 'drawing.part.foramen',
      desc: 'Key to a number in a drawing. Lower case, at most 45 characters.',
    }),
  'nerve-root': () =>
    msg('nerve root', {
      id: 'drawing.part.nerve-root',
      desc: 'Key to a number in a drawing. Lower case, at most 45 characters.',
    }),
  'dorsal-root-ganglion': () =>
    msg('thicker part of the nerve root (ganglion)', {
      id: 'drawing.part.dorsal-root-ganglion',
      desc: 'Key to a number in a drawing. Lower case, at most 45 characters.',
    }),
  disc: () =>
    msg('disc', {
      id: 'drawing.part.disc',
      desc: 'Key to a number in a drawing. Lower case, at most 45 characters.',
    }),
  pedicle: () =>
    msg('bridge of bone (pedicle)', {
      id: 'drawing.part.pedicle',
      desc: 'Key to a number in a drawing. Lower case, at most 45 characters.',
    }),
  artery: () =>
    msg('small artery', {
      id: 'drawing.part.artery',
      desc: 'Key to a number in a drawing. Lower case, at most 45 characters.',
    }),
  needle: () =>
    msg('needle', {
      id: 'drawing.part.needle',
      desc: 'Key to a number in a drawing. Lower case, at most 45 characters.',
    }),
  medicine: () =>
    msg('where the medicine spreads', {
      id: 'drawing.part.medicine',
      desc: 'Key to a number in a drawing. Lower case, at most 45 characters.',
    }),
} satisfies Record<string, () => string>;
