import type * as original from '../../../controllers/hash.js';
import type {PartsOf} from '../../parts-of.js';

export class HashController implements PartsOf<original.HashController> {}

export const visit: typeof original.visit = () => {};
