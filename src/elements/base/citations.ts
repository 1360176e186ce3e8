import type {Claim} from '../../content/claim.js';
import type {Source} from '../../content/source.js';

/** Numbers the sources of a widget, from 1, in the order in which its claims first name them. */
export function numberSources(claims: Iterable<Claim>): ReadonlyMap<Source, number> {
  const numbers = new Map<Source, number>();
  for (const claim of claims)
    for (const source of claim.sources)
      if (!numbers.has(source)) numbers.set(source, numbers.size + 1);
  return numbers;
}
