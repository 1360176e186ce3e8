import {WIDGETS} from '../generated/widgets.js';
import {defineWidget} from './define-widget.js';

/** Defines every widget. */
export function defineWidgets(): void {
  for (const [tag, widget] of Object.entries(WIDGETS)) defineWidget(tag, widget);
}
