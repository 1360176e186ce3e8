// A template tag that escapes what is put in, unless it is markup of the same kind.

class Html {
  constructor(text) {
    this.text = text;
  }

  toString() {
    return this.text;
  }
}

export function html(strings, ...values) {
  return new Html(strings.reduce((text, part, index) => text + write(values[index - 1]) + part));
}

/** Text that is markup already. */
export function raw(text) {
  return new Html(text);
}

function write(value) {
  if (value instanceof Html) return value.text;
  if (Array.isArray(value)) return value.map(write).join('');
  if (value === undefined || value === false) return '';
  return escape(String(value));
}

const ENTITIES = {'&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;'};

function escape(text) {
  return text.replace(/[&<>"]/g, (character) => ENTITIES[character]);
}
