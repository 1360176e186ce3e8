// The script tag's entry.
import './start.js';

export {registerLocale} from './settings.js';
