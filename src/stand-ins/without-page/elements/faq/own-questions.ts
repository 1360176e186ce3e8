import type * as original from '../../../../elements/faq/own-questions.js';
import type {PartsOf} from '../../../parts-of.js';

type Original = original.OwnQuestions;

/** There are none: what the page has inside the tag is no part of the widget's HTML. */
export class OwnQuestions implements PartsOf<Original> {
  readonly any = false;
  readonly ids = [];
  readonly answered = [];

  identify(): void {}

  find(): ReturnType<Original['find']> {
    return undefined;
  }

  runs(): ReturnType<Original['runs']> {
    return [];
  }

  rivals(): ReturnType<Original['rivals']> {
    return [];
  }
}
