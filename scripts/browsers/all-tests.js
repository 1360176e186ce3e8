// Runs every test file in one page, for the browsers where a page of its own for each file takes
// three times as long. A file that cannot be loaded is a failing test; the others still run.
import {executeServerCommand} from '@web/test-runner-commands';

for (const file of await executeServerCommand('testFiles')) {
  await import(file).catch((error) => {
    it(`loads ${file}`, () => {
      throw error;
    });
  });
}
