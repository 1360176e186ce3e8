import type * as original from '../../../../elements/base/intact.js';
import type {PartsOf} from '../../../parts-of.js';

export class Intact implements PartsOf<original.Intact> {}
