// What each framework's page has for its test.
interface Window {
  unmount: () => unknown;
}
