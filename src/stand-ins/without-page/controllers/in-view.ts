import type * as original from '../../../controllers/in-view.js';
import type {PartsOf} from '../../parts-of.js';

export class InViewController implements PartsOf<original.InViewController> {}
