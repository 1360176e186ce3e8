// The list of units. It is made once for a file; a choice or an edit changes only what differs.

const MARKS = ['missing', 'stale', 'unreviewed', 'unknown', 'edited'];

/** Whether a unit belongs under a filter. */
export const isIn = (filter, unit) =>
  filter === 'all' || (filter === 'problems' ? unit.problems.length > 0 : unit[filter]);

export class UnitList {
  #list;
  #labels;
  #entries = new Map();
  #selected;

  /** @param {Record<string, string>} labels what each mark says */
  constructor(list, labels, onSelect) {
    this.#list = list;
    this.#labels = labels;
    list.addEventListener('click', ({target}) => {
      const id = target.closest('button')?.dataset.unit;
      if (id) onSelect(id);
    });
  }

  show(units) {
    this.#entries = new Map(units.map((unit) => [unit.id, entry(unit.id)]));
    this.#list.replaceChildren(...this.#entries.values());
    for (const unit of units) this.update(unit);
  }

  update(unit) {
    const [id, text, marks] = this.#entries.get(unit.id).firstElementChild.children;
    id.textContent = unit.id;
    text.textContent = unit.target || unit.source;
    const said = MARKS.filter((mark) => unit[mark]).map((mark) => this.#labels[mark]);
    if (unit.problems.length > 0) said.push(`${this.#labels.problems}: ${unit.problems.length}`);
    marks.textContent = said.join(' · ');
  }

  select(id) {
    this.#button(this.#selected)?.removeAttribute('aria-current');
    this.#selected = id;
    const button = this.#button(id);
    button?.setAttribute('aria-current', 'true');
    button?.scrollIntoView({block: 'nearest'});
  }

  filter(isShown) {
    for (const [id, item] of this.#entries) item.hidden = !isShown(id);
  }

  /** The next id that is shown, round the end. */
  after(id) {
    const shown = [...this.#entries].filter(([, item]) => !item.hidden).map(([it]) => it);
    return shown[(shown.indexOf(id) + 1) % shown.length];
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
