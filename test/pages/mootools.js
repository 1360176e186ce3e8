// What a page does with its library, with events of the widgets too.
window.useLibrary = () => {
  const {$, $$, Element: Builder} = window;
  for (const text of ['first', 'second'])
    new Builder('li', {text, events: {click: ({target}) => target.toggleClass('chosen')}}).inject(
      $('list'),
    );
  $$('#list li').getLast().click();
  return $$('.chosen').get('text').join();
};

window.hear = (type, tell) => {
  window.Element.NativeEvents[type] = 2;
  document.addEvent(type, ({event}) => tell(event.detail));
};
