import {registerLocale} from '/dist/spinal-widgets.js';

registerLocale('nb', {'faq.heading': 'Spørsmål og svar'});
