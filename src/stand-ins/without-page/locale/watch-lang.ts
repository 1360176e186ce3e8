export {unwatchLang, watchLang} from '../../one-language/locale/watch-lang.js';
