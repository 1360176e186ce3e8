/** The tag of the script with this address, since a module has no document.currentScript. */
export function scriptAt(url: string): HTMLScriptElement | undefined {
  return [...document.scripts].find(({src}) => src === url);
}
