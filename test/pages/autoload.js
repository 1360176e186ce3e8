// A page that tells the script of a shadow root of its own.
import {registerLocale, watch} from '/dist/autoload.js';

window.watchBox = () => {
  const box = document.createElement('div');
  document.querySelector('main').prepend(box);
  watch(box.attachShadow({mode: 'open'}));
  return box.shadowRoot;
};

window.watch = watch;
window.register = registerLocale;
