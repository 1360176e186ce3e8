// Stands for @lit/localize in the scripts that bring Lit along, and in Node, where there is no window for it.
import type {msg as scripted} from '@lit/localize';
import {message} from './rendering.js';

export const msg = message as typeof scripted;

export const str = (strings: TemplateStringsArray, ...values: (string | number)[]) => ({
  strings,
  values,
});
