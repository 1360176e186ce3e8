export type Engine = 'chromium' | 'firefox' | 'webkit';

/** The engine this test runs in. */
export const engine: Engine = engineOf(navigator.userAgent);

/** What the tests can do in some engines only, because of the engine or its driver. */
export const able = {
  /** `a11yTree()`: the others' drivers give no accessibility tree. */
  readA11yTree: ['chromium'],
  /** `leftBehind()`: the numbers come from Chromium's developer tools. */
  measureHeap: ['chromium'],
  /** Text fragments (`#:~:text=`): WebKitGTK looks for them in no shadow tree, open or closed. */
  findInShadow: ['chromium', 'firefox'],
  /** Whether Back and Forward led to an address on the same page: WebKitGTK has no Navigation API yet. */
  knowTraversal: ['chromium', 'firefox'],
  /** `emulate({contrast: 'more'})`: the others’ drivers have no such switch. */
  emulateContrast: ['chromium'],
  /** `emulate({timeZone: 'Pacific/Auckland'})`: the others’ drivers have no such switch. */
  emulateTimeZone: ['chromium'],
  /** `emulate({media: 'print'})`: WebKitGTK has no such switch. */
  emulatePrint: ['chromium', 'firefox'],
  /** `emulate({reducedMotion: 'reduce'})` on a page at work: WebKitGTK asks once for each style sheet. */
  followReducedMotion: ['chromium', 'firefox'],
  /** `emulate({forcedColors: 'active'})`: WebKitGTK has no forced colours. */
  emulateForcedColors: ['chromium', 'firefox'],
} satisfies Record<string, Engine[]>;

/** A test for these engines; in any other it is listed at the end of the run as not run. */
export function itIn(engines: readonly Engine[], name: string, body: TestBody): void {
  if (engines.includes(engine)) {
    it(name, body);
  } else {
    it(name);
  }
}

function engineOf(userAgent: string): Engine {
  if (userAgent.includes('Firefox/')) return 'firefox';
  return userAgent.includes('Chrome/') ? 'chromium' : 'webkit';
}
