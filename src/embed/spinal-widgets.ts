// The script tag's entry: defines every widget.
import {setPageLocale} from '../locale/language.js';
import {defineWidgets} from './define.js';

// A module has no document.currentScript; its own address finds the tag.
const script = [...document.scripts].find(({src}) => src === import.meta.url);
if (script?.dataset.lang) setPageLocale(script.dataset.lang);

defineWidgets();
