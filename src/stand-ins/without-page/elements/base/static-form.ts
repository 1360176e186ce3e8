import type * as original from '../../../../elements/base/static-form.js';
import type {PartsOf} from '../../../parts-of.js';

export class StaticForm implements PartsOf<original.StaticForm> {
  static readonly in: typeof original.StaticForm.in = () => undefined;

  static readonly hold: typeof original.StaticForm.hold = () => {};
}
