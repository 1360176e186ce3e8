/** The settings on the tag of the script with this address, since a module has no document.currentScript. */
export function datasetOf(url: string): DOMStringMap {
  return [...document.scripts].find(({src}) => src === url)?.dataset ?? {};
}
