// The words of widgets as HTML, for the snippet builder: made in a worker, which has no page, as Node has none.
import {staticHtml} from '../../dist/static.js';

addEventListener('message', ({data: {widgets, lang}}) => {
  const texts = widgets.map(([tag, attributes]) => [tag, staticHtml(tag, attributes, lang)]);
  postMessage(Object.fromEntries(texts));
});
