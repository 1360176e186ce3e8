import type * as original from '../../../controllers/print.js';
import type {PartsOf} from '../../parts-of.js';

export class PrintController implements PartsOf<original.PrintController> {
  readonly printing = false;
}
