// Keeps what listens to more than a part of the page.
const listening = [];
const {addEventListener, removeEventListener} = EventTarget.prototype;
const isWide = (target) => !(target instanceof Node) || target === document;
const nameOf = (target) => (target ?? window).constructor.name;

EventTarget.prototype.addEventListener = function (type, listener, ...rest) {
  if (isWide(this)) listening.push({target: this, type, listener});
  addEventListener.call(this ?? window, type, listener, ...rest);
};
EventTarget.prototype.removeEventListener = function (type, listener, ...rest) {
  const at = listening.findIndex(
    (it) => it.target === this && it.type === type && it.listener === listener,
  );
  if (at >= 0) listening.splice(at, 1);
  removeEventListener.call(this ?? window, type, listener, ...rest);
};

window.listeners = () => listening.map(({target, type}) => `${nameOf(target)} ${type}`).sort();
