import {common, widgets} from '../register.mjs';

/**
 * What an attribute may hold, by tag and name: one of the values, or `many` of them separated by spaces.
 *
 * @returns {Readonly<Record<string, Readonly<Record<string, {values: readonly string[], many: boolean}>>>>}
 */
export function allowedValues() {
  return Object.fromEntries(
    widgets.map(({tag, attributes}) => [
      tag,
      Object.fromEntries(
        [...attributes, ...common]
          .filter(({type}) => type === 'one' || type === 'some')
          .map(({name, type, values}) => [name, {values, many: type === 'some'}]),
      ),
    ]),
  );
}
