// Runs every test file in one page, for the browsers where a page of its own for each file takes
// three times as long. A file that cannot be loaded is a failing test; the others still run.
import {executeServerCommand} from '@web/test-runner-commands';

// Frames share the history of the page, and WebKit does not go back in it once many frames have come and gone.
const FIRST = 'replaced.test.ts';
const files = await executeServerCommand('testFiles');
const isFirst = (file) => file.endsWith(FIRST);

for (const file of [...files.filter(isFirst), ...files.filter((it) => !isFirst(it))]) {
  await import(file).catch((error) => {
    it(`loads ${file}`, () => {
      throw error;
    });
  });
}
