// The list of units, in which the plural forms of a text are one. It is made once for a file; a choice or an edit
// changes only what differs.

/** What is said of a unit, the heaviest first. */
export const MARKS = [
  'wrong',
  'stale',
  'form',
  'missing',
  'unreviewed',
  'read',
  'unknown',
  'edited',
];

/** Whether a unit belongs under a filter. */
export const isIn = (filter, unit) => filter === 'all' || Boolean(unit[filter]);

export class UnitList {
  #list;
  #labels;
  /** The entries, by the id that the forms of a text share. */
  #entries = new Map();
  /** The units of each entry. */
  #units = new Map();
  #selected;

  /** @param {Record<string, string>} labels what each mark says */
  constructor(list, labels, onSelect) {
    this.#list = list;
    this.#labels = labels;
    list.addEventListener('click', ({target}) => {
      const id = target.closest('button')?.dataset.unit;
      if (id) onSelect(this.forms(id)[0].id);
    });
  }

  show(units) {
    this.#units = new Map();
    for (const unit of units)
      this.#units.set(unit.base, [...(this.#units.get(unit.base) ?? []), unit]);
    this.#entries = new Map([...this.#units.keys()].map((base) => [base, entry(base)]));
    this.#list.replaceChildren(...this.#entries.values());
    for (const base of this.#entries.keys()) this.#say(base);
  }

  update(unit) {
    const units = this.forms(unit.base);
    units[units.findIndex(({id}) => id === unit.id)] = unit;
    this.#say(unit.base);
  }

  /** The units of a text. */
  forms(base) {
    return this.#units.get(base);
  }

  #say(base) {
    const units = this.forms(base);
    const last = units.at(-1);
    const [id, text, marks] = this.#entries.get(base).firstElementChild.children;
    id.textContent = base;
    text.textContent = last.target || last.source;
    const said = MARKS.filter((mark) => units.some((unit) => unit[mark]));
    marks.replaceChildren(
      ...said.map((mark) =>
        Object.assign(document.createElement('span'), {
          className: `mark ${mark}`,
          textContent: this.#labels[mark],
        }),
      ),
    );
  }

  select({base: id}) {
    this.#button(this.#selected)?.removeAttribute('aria-current');
    this.#selected = id;
    const button = this.#button(id);
    button?.setAttribute('aria-current', 'true');
    button?.scrollIntoView({block: 'nearest'});
  }

  filter(isShown) {
    for (const [base, item] of this.#entries) item.hidden = !this.forms(base).some(isShown);
  }

  /** The next unit: the next form of the text, or the next text that is shown, round the end. */
  after({base, id}) {
    const forms = this.forms(base);
    const next = forms[forms.findIndex((it) => it.id === id) + 1];
    if (next) return next.id;
    const shown = this.#shown();
    return this.forms(shown[(shown.indexOf(base) + 1) % shown.length] ?? base)[0].id;
  }

  /** The first unit that is shown. */
  get first() {
    const [base] = this.#shown();
    return base && this.forms(base)[0].id;
  }

  #shown() {
    return [...this.#entries].filter(([, item]) => !item.hidden).map(([base]) => base);
  }

  #button(id) {
    return this.#entries.get(id)?.firstElementChild;
  }
}

function entry(id) {
  const item = document.createElement('li');
  const button = Object.assign(document.createElement('button'), {type: 'button'});
  button.dataset.unit = id;
  for (const name of ['id', 'text', 'marks']) {
    const part = document.createElement('span');
    part.className = name;
    button.append(part);
  }
  item.append(button);
  return item;
}
