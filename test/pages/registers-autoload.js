import {registerLocale} from '/dist/autoload.da.js';

registerLocale('sv', {'faq.heading': 'Frågor och svar'});
