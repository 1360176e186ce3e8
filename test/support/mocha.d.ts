// The part of mocha that tests use: no `only`, which would silence the rest, and no `skip`, for
// which there is `itIn` in engines.ts.

interface TestContext {
  /** Milliseconds that this test may take. */
  timeout(milliseconds: number): void;
}
type TestBody = (this: TestContext) => unknown;

declare function describe(name: string, body: () => void): void;
/** Without a body the test is listed as not run. */
declare function it(name: string, body?: TestBody): void;
declare function before(body: TestBody): void;
declare function after(body: TestBody): void;
declare function beforeEach(body: TestBody): void;
declare function afterEach(body: TestBody): void;
