// What a page does with its library, with events of the widgets too.
window.useLibrary = () => {
  const {jQuery} = window;
  jQuery('#list').append('<li class="entry">first</li>', '<li class="entry">second</li>');
  jQuery('#list').on('click', 'li', ({target}) => jQuery(target).toggleClass('chosen'));
  jQuery('#list li').last().trigger('click');
  return jQuery.map(jQuery('.chosen'), ({textContent}) => textContent).join();
};

window.hear = (type, tell) => {
  window.jQuery(document).on(type, ({originalEvent}) => tell(originalEvent.detail));
};
