// Nothing of an earlier build stays, so that what is packed and tested is what is there.
import {rmSync} from 'node:fs';

for (const folder of ['build', 'dist']) rmSync(folder, {recursive: true, force: true});
