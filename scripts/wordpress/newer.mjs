// A later version of the plugin, to try what an update does.
import {mkdtempSync, readFileSync, renameSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {zipFolder} from '../release/zip.mjs';
import {version as former} from '../serving/files.mjs';
import {NAME, buildPlugin} from './build.mjs';

export function newerPlugin(version) {
  const target = mkdtempSync(join(tmpdir(), 'wordpress-newer-'));
  buildPlugin(target);
  const folder = join(target, NAME);
  renameSync(join(folder, 'assets', former), join(folder, 'assets', version));
  for (const file of [`${NAME}.php`, 'readme.txt']) {
    const text = readFileSync(join(folder, file), 'utf8');
    writeFileSync(join(folder, file), text.replaceAll(former, version));
  }
  const content = JSON.parse(readFileSync(join(folder, 'content.json'), 'utf8'));
  const claim = Object.values(content.claims).find(({widgets}) => widgets.includes('faq'));
  const before = claim.text.da;
  const after = `${before} Det er nyt.`;
  claim.text.da = after;
  writeFileSync(join(folder, 'content.json'), JSON.stringify(content));
  const zip = join(target, `${NAME}.zip`);
  zipFolder(folder, zip);
  return {zip, version, former, changed: {before, after}};
}
