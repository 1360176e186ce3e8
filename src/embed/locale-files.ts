import {warn} from '../warn.js';

/**
 * The languages that a site hosts itself, as `data-locales` names them: `sv=/spinal/sv.js`, several
 * separated by spaces. Addresses are relative to the page.
 */
export function localeFiles(value: string): readonly (readonly [string, string])[] {
  return value
    .split(/\s+/)
    .filter(Boolean)
    .flatMap((entry) => {
      const [, code, address] = /^([A-Za-z\d-]+)=(.+)$/.exec(entry) ?? [];
      if (code && address && URL.canParse(address, document.baseURI))
        return [[code, new URL(address, document.baseURI).href] as const];
      warn(`data-locales="${entry}" is not a language and an address. Allowed: sv=/path/to/sv.js.`);
      return [];
    });
}
