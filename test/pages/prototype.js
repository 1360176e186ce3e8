// What a page does with its library, with events of the widgets too.
window.useLibrary = () => {
  const {$, $$} = window;
  $('list').insert('<li class="entry">first</li>').insert('<li class="entry">second</li>');
  $('list').on('click', 'li', (event, element) => element.toggleClassName('chosen'));
  $$('#list li').last().click();
  return $$('.chosen').pluck('innerHTML').invoke('strip').join();
};

window.hear = (type, tell) => {
  document.observe(type, ({detail}) => tell(detail));
};
