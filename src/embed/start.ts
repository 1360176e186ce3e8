// What the script tag starts: it reads its attributes and defines every widget.
import {defineWidgets} from './define.js';
import {datasetOf} from './own-script.js';
import {applySettings} from './settings.js';

applySettings(datasetOf(import.meta.url));

defineWidgets();
