import {html, type TemplateResult} from 'lit';
import {drawingDescriptions, partNames} from '../../content/drawings.js';
import type {TypeId} from '../../content/injection-type-id.js';
import * as words from '../../content/words.js';
import {drawing, type Drawing} from '../../ui/drawings/drawing.js';
import {epiduralDrawing} from '../../ui/drawings/epidural.js';
import {facetDrawing} from '../../ui/drawings/facet.js';
import {sacroiliacDrawing} from '../../ui/drawings/sacroiliac.js';
import {transforaminalDrawing} from '../../ui/drawings/transforaminal.js';

const DRAWINGS: Readonly<Record<TypeId, Drawing>> = {
  epidural: epiduralDrawing,
  facet: facetDrawing,
  sacroiliac: sacroiliacDrawing,
  transforaminal: transforaminalDrawing,
};

// A test sees to it that every mark of every drawing has a name.
const names: Readonly<Record<string, () => string>> = partNames;

/** The drawing of a type with the key to its numbers. */
export function typeDrawing(type: TypeId): TemplateResult {
  const {title, description, views} = drawingDescriptions[type];
  const {marks} = DRAWINGS[type];
  // No <figure>, and a caption for the eye only: screen readers would say it as the name of the drawing too.
  return html`${drawing(
      DRAWINGS[type],
      {title: title(), description: description(), side: words.sideLabel},
      `drawing-${type}`,
    )}
    <p aria-hidden="true"><strong>${title()}</strong> ${views?.()}</p>
    <ol class="key">
      ${marks.map(({part}) => html`<li><span>${names[part]!()}</span></li>`)}
    </ol>
    <p>${words.drawingCaption()}</p>`;
}
