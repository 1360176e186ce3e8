import {existsSync} from 'node:fs';
import {fileURLToPath} from 'node:url';

const BUILD = fileURLToPath(new URL('../../build/', import.meta.url));

/**
 * Rollup plugin: puts other modules in the place of some, those that a folder of src/stand-ins/ has at the same path.
 *
 * @param {string} folder
 * @param {readonly string[]} [except] paths of modules that stay
 */
export function standIns(folder, except = []) {
  const home = `${BUILD}stand-ins/${folder}/`;
  const standInOf = (id) => {
    const path = id.startsWith(BUILD) ? id.slice(BUILD.length) : '';
    return path && !except.includes(path) && existsSync(home + path) ? home + path : undefined;
  };
  return {
    name: `stand-ins-${folder}`,
    async resolveId(source, importer, options) {
      const resolved = await this.resolve(source, importer, {...options, skipSelf: true});
      const other = standInOf(resolved?.id ?? '');
      // A stand-in may be made of its original.
      return other && other !== importer ? other : resolved;
    },
  };
}
