// Defines every widget and reads no script tag: for bundlers, and for scripts of one language.
import {defineWidgets} from './define.js';

defineWidgets();
