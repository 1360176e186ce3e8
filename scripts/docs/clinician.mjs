import {shownClaims} from '../content/data.mjs';
import {inEachLanguage} from '../content/messages.mjs';

/** What is asked of the clinician about single statements, as they are worded now. */
export function confirmTable() {
  const rows = shownClaims()
    .filter(({claim}) => claim.confirm)
    .map(({claim: {id, text, confirm}}) => {
      const {en, da} = inEachLanguage(text);
      return `| \`${id}\` | ${en} | ${da} | ${confirm} |`;
    });
  return [
    '| Statement | English | Danish | What is asked |',
    '| --- | --- | --- | --- |',
    ...rows,
  ].join('\n');
}
