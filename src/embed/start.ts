// What the script tag starts: it reads its attributes and defines every widget.
import {addLocaleFile} from '../locale/locales.js';
import {setPageLocale} from '../locale/language.js';
import {defineWidgets} from './define.js';
import {localeFiles} from './locale-files.js';

// Its own address finds the tag, since a module has no document.currentScript.
const script = [...document.scripts].find(({src}) => src === import.meta.url);
for (const [code, url] of localeFiles(script?.dataset.locales ?? '')) addLocaleFile(code, url);
if (script?.dataset.lang) setPageLocale(script.dataset.lang);

defineWidgets();
