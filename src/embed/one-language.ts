// The script tag's entry for one language: defines every widget. Which language is set when it is built.
import {defineWidgets} from './define.js';

defineWidgets();
