import {languages} from './messages.mjs';

const NOT_TRANSLATED = 'Shown in English: there is no reviewed translation.';

const ENTITIES = {'&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;'};
const escape = (text) => String(text).replace(/[&<>"]/g, (character) => ENTITIES[character]);

/** One printable table for the clinician who answers for the content, with a column to sign. */
export function contentSheet(data, shown) {
  const sources = new Map(data.sources.map((source) => [source.id, source]));
  const places = new Map(shown.map(({claim, places}) => [claim.id, [...places]]));
  const link = (id) => {
    const {title, publisher, year, url, lang} = sources.get(id);
    const name = `${escape(publisher)}${year ? ` ${year}` : ''}`;
    const full = escape(title);
    return `<a href="${escape(url)}" title="${full}" hreflang="${lang}">${name}</a>`;
  };
  const passage = (id, where = {}) => (where[id] ? `: ${escape(where[id])}` : '');
  const row = ({id, agreement, sources: cited, where, confirm = '', text}) => `<tr id="${id}">
  <th scope="row">${id}</th>
  ${languages.map((code) => `<td lang="${code}">${text[code] === undefined ? `<span lang="en">${NOT_TRANSLATED}</span>` : escape(text[code])}</td>`).join('\n  ')}
  <td>${agreement}</td>
  <td><ul>${cited.map((source) => `<li>${link(source)}${passage(source, where)}</li>`).join('')}</ul></td>
  <td>${escape(places.get(id).join(', '))}</td>
  <td>${escape(confirm)}</td>
  <td class="sign"></td>
</tr>`;
  const names = new Intl.DisplayNames('en', {type: 'language'});
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>Content sheet: spinal-injection-widgets</title>
<link rel="stylesheet" href="content-sheet.css">
<main>
<h1>Content sheet</h1>
<p>Every statement that the widgets show, for the clinician who answers for the content. Evidence gathered by ${data.evidenceDate}. ${data.claims.length} statements, ${data.sources.length} sources. The column “Shown in” names the widgets that make a statement themselves; spinal-guide shows all of them. “Please confirm” says what could not be seen in a source, or changes advice.</p>
<p>Name and title: ____________________________ Date: ______________ Signature: ____________________________</p>
<table>
<thead><tr>
  <th scope="col">Statement</th>
  ${languages.map((code) => `<th scope="col">${names.of(code)}</th>`).join('\n  ')}
  <th scope="col">Agreement of sources</th>
  <th scope="col">Sources</th>
  <th scope="col">Shown in</th>
  <th scope="col">Please confirm</th>
  <th scope="col">Approved (initials, date)</th>
</tr></thead>
<tbody>
${data.claims.map(row).join('\n')}
</tbody>
</table>
</main>
</html>
`;
}
