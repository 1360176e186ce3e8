// What the pages have for their tests.
interface Window {
  unmount: () => unknown;
  library: object;
  entries: Record<string, () => Promise<object>>;
}
