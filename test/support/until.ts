// Reached only by what never comes, however busy the machine is: a wait says nothing about speed.
const LIMIT_MS = 20_000;
const INTERVAL_MS = 10;

/**
 * Waits until `condition` holds, and fails when it never does.
 * @param what what is waited for; a function where the failure tells more than is known before
 */
export async function until(
  condition: () => unknown,
  what: string | (() => string) = () => String(condition),
): Promise<void> {
  const end = performance.now() + LIMIT_MS;
  while (!(await condition())) {
    if (performance.now() > end) {
      throw new Error(
        `In vain for ${LIMIT_MS / 1000} s: ${typeof what === 'string' ? what : what()}`,
      );
    }
    await new Promise((done) => setTimeout(done, INTERVAL_MS));
  }
}
