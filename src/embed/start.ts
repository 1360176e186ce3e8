// What the script tag starts: it reads its attributes and defines every widget.
import {defineWidgets} from './define.js';
import {scriptAt} from './own-script.js';
import {applySettings} from './settings.js';

applySettings(scriptAt(import.meta.url)?.dataset ?? {});

defineWidgets();
