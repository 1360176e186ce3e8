import {widgets as registered} from '../../scripts/register.mjs';

/** Each widget as a page may have it, short enough for a picture. */
export const widgets = {
  ...Object.fromEntries(registered.map(({tag}) => [tag, `<${tag}></${tag}>`])),
  'spinal-faq': '<spinal-faq questions="what-is-it driving when-to-call"></spinal-faq>',
  'spinal-guide': '<spinal-guide sections="purpose"></spinal-guide>',
  'spinal-injection-types, compared':
    '<spinal-injection-types compare types="epidural facet"></spinal-injection-types>',
  'spinal-options': '<spinal-options conditions="sciatica"></spinal-options>',
  'spinal-sources':
    '<spinal-procedure style="display: none"></spinal-procedure><spinal-sources></spinal-sources>',
};
