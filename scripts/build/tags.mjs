import {widgets} from '../register.mjs';

const listOf = (some) =>
  some
    .map(({tag}) => tag)
    .sort()
    .join(', ');

/** A style sheet with the tags of all widgets for `:--widget`, and of those that are high at first for `:--tall-widget`. */
export const withTags = (css) =>
  css
    .replaceAll(':--widget', listOf(widgets))
    .replaceAll(':--tall-widget', listOf(widgets.filter(({tall}) => tall)));
