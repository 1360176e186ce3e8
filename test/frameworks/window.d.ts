// What the pages have for their tests.
interface Window {
  unmount: () => unknown;
}
