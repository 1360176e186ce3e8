// The package's entry that defines every widget.
import {defineWidgets} from './define.js';

defineWidgets();
