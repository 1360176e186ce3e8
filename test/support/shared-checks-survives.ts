// Whatever a page gives a widget, nothing is thrown or injected, and the widget renders.
import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import type {LitElement} from 'lit';
import {afterThisTest} from './cleanup.js';
import {consoleMessages} from './console.js';
import {inside, rendered, textsIn} from './shared-checks-widget.js';

const RUNS = 25;
// The same values each time: a test that fails now and then tells nobody what to mend. Another number
// looks at others.
const SEED = 20261124;
const SHOWN = 400;

export async function survives<T>(
  widget: LitElement,
  given: {[K in keyof T]: fc.Arbitrary<T[K]>},
  allowed: ReadonlySet<string>,
  give: (values: T) => void,
): Promise<void> {
  const errors: string[] = [];
  const note = (event: ErrorEvent | PromiseRejectionEvent) =>
    errors.push(String('reason' in event ? event.reason : event.error));
  addEventListener('error', note);
  addEventListener('unhandledrejection', note);
  afterThisTest(() => {
    removeEventListener('error', note);
    removeEventListener('unhandledrejection', note);
    delete window.injected;
  });
  const property = fc.asyncProperty(fc.record(given), async (values) => {
    await consoleMessages(async () => {
      give(values);
      await rendered(widget);
    });
    const elements = inside(widget);
    const injected = elements.filter(({localName}) => !allowed.has(localName));
    expect(injected.map(({outerHTML}) => shortened(outerHTML))).to.deep.equal([]);
    expect(elements.flatMap(scriptAttributes)).to.deep.equal([]);
    expect(window.injected).to.equal(undefined);
    expect(textsIn(widget)).to.have.length.above(1);
    expect(errors).to.deep.equal([]);
  });
  const result = await fc.check(property, {numRuns: RUNS, seed: SEED, endOnFailure: true});
  if (!result.failed) return;
  const {counterexample, counterexamplePath, errorInstance} = result;
  throw new Error(
    `${String(errorInstance)}, given ${shortened(fc.stringify(counterexample))} (${counterexamplePath})`,
  );
}

function scriptAttributes(element: Element): string[] {
  return (
    [...element.attributes]
      // An id leads nowhere, whatever it is.
      .filter(({name}) => name !== 'id')
      .filter(({name, value}) => name.startsWith('on') || /^javascript:/i.test(value))
      .map(({name, value}) => `${name}=${value}`)
  );
}

/** Some values are very long. */
function shortened(text: string): string {
  return text.length > SHOWN ? `${text.slice(0, SHOWN)}…` : text;
}
