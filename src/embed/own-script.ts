/**
 * The settings of the script with this address, since a module has no document.currentScript: those of its tag,
 * found by the name of the file, which stays when a server redirects; else of `<meta name="spinal-widgets">`,
 * for a script that has lost its tag.
 */
export function datasetOf(url: string): DOMStringMap {
  // Past the document itself, where a form or picture with a name can hide what is built in.
  const builtIn = Reflect.getPrototypeOf(document) as Document;
  const find = (selector: string) => [
    ...builtIn.querySelectorAll.call<Document, [string], NodeListOf<HTMLElement>>(
      document,
      selector,
    ),
  ];
  const scripts = find('script[src]') as HTMLScriptElement[];
  const [file] = url.split(/[?#]/);
  const name = file!.slice(file!.lastIndexOf('/'));
  const own =
    scripts.find(({src}) => src === url) ??
    scripts.find(({src}) => name && src.split(/[?#]/)[0]!.endsWith(name));
  return {...find('meta[name=spinal-widgets]')[0]?.dataset, ...own?.dataset};
}
