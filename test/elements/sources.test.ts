import {expect} from '@open-wc/testing';
import {procedureClaims} from '../../src/content/procedure.js';
import {purposeClaims} from '../../src/content/purposes.js';
import {levels} from '../../src/content/help.js';
import {groupOf, sourceGroups} from '../../src/content/source.js';
import type {Claim} from '../../src/content/claim.js';
import * as words from '../../src/content/words.js';
import {deepActiveElement} from '../support/dom.js';
import {mount} from '../support/mount.js';
import {sharedChecks} from '../support/shared-checks.js';
import {rendered, rootOf} from '../support/shared-checks-widget.js';
import {until} from '../support/until.js';
import {parts, textOf} from './parts.js';

sharedChecks('spinal-sources', {
  alwaysOpen: true,
  beside: '<spinal-injection-purpose></spinal-injection-purpose>',
});

const PURPOSE = '<spinal-injection-purpose id="purpose"></spinal-injection-purpose>';
const PROCEDURE = '<spinal-procedure></spinal-procedure>';

describe('<spinal-sources>', () => {
  const show = async (markup: string) => {
    const page = await mount(`<div lang="en">${markup}</div>`);
    await rendered(page.firstElementChild!);
    const find = (tag: string) => page.querySelector<HTMLElement>(tag)!;
    return {
      page,
      list: find('spinal-sources'),
      purpose: find('spinal-injection-purpose'),
      procedure: find('spinal-procedure'),
    };
  };

  const titles = (claims: Iterable<Claim>) =>
    [...new Set([...claims, ...levels.now].flatMap(({sources}) => sources))].map(
      ({title}) => title,
    );
  const byNumber = (list: Element) =>
    parts<HTMLLIElement>(list, '.sources li').sort((a, b) => a.value - b.value);
  const listed = (list: Element) => byNumber(list).map((entry) => textOf(entry.firstElementChild!));
  const hasOwnList = (widget: Element) => parts(widget, '#sources-panel').length > 0;

  it('says so where nothing names a source', async () => {
    const {list} = await show('<spinal-sources></spinal-sources>');
    expect(textOf(rootOf(list))).to.include(words.noSources());
    expect(parts(list, '.sources')).to.deep.equal([]);
  });

  it('lists the sources of all widgets beside it, in the order of the page', async () => {
    const {list} = await show(`<spinal-sources></spinal-sources>${PURPOSE}${PROCEDURE}`);
    const claims = [...purposeClaims(), ...levels.now, ...procedureClaims(), ...levels.today];
    await until(() => listed(list).length === titles(claims).length);
    expect(listed(list)).to.deep.equal(titles(claims));
  });

  it('numbers anew where the order of the page changes', async () => {
    const {page, list, procedure} = await show(
      `<spinal-sources></spinal-sources>${PURPOSE}${PROCEDURE}`,
    );
    page.prepend(procedure);
    const claims = [...procedureClaims(), ...levels.now, ...levels.today, ...purposeClaims()];
    await until(() => listed(list)[0] === titles(claims)[0], 'is in the new order');
    expect(listed(list)).to.deep.equal(titles(claims));
  });

  it('lists the sources of one widget, which `for` names', async () => {
    const {list, purpose, procedure} = await show(
      `<spinal-sources for="purpose"></spinal-sources>${PURPOSE}${PROCEDURE}`,
    );
    await until(() => listed(list).length > 0);
    expect(listed(list)).to.deep.equal(titles(purposeClaims()));
    expect(hasOwnList(purpose)).to.equal(false);
    expect(hasOwnList(procedure)).to.equal(true);
  });

  it('leaves widgets in another tree their own list', async () => {
    const {page, list, purpose} = await show(`<spinal-sources></spinal-sources>${PURPOSE}<p></p>`);
    const tree = page.querySelector('p')!.parentElement!.appendChild(document.createElement('div'));
    tree.attachShadow({mode: 'open'}).append(purpose);
    await until(() => listed(list).length === 0, 'lists nothing');
    await until(() => hasOwnList(purpose), 'has its own');
  });

  it('is where the numbers of the widgets lead', async () => {
    const {list, purpose} = await show(`${PURPOSE}<spinal-sources></spinal-sources>`);
    await until(() => listed(list).length > 0);
    expect(hasOwnList(purpose)).to.equal(false);
    const number = parts(purpose, '.citation')[1]!;
    number.click();
    await until(() => list.contains(document.activeElement), 'the list gets the focus');
    const entry = deepActiveElement()!;
    expect(`#spinal-sources-${entry.id}`).to.equal(number.getAttribute('href'));
    expect(entry.matches('.cited')).to.equal(true);
  });

  it('is where the numbers of its widget lead, beside a list for all others', async () => {
    const {list, purpose} = await show(
      `${PURPOSE}<spinal-sources id="own" for="purpose"></spinal-sources>${PROCEDURE}<spinal-sources></spinal-sources>`,
    );
    await until(() => listed(list).length > 0);
    parts(purpose, '.citation')[1]!.click();
    await until(() => list.contains(document.activeElement), 'the list gets the focus');
    expect(deepActiveElement()!.matches('.cited')).to.equal(true);
  });

  it('gives the widgets their own list back when it goes', async () => {
    const {list, purpose} = await show(`${PURPOSE}<spinal-sources></spinal-sources>`);
    await until(() => !hasOwnList(purpose));
    list.remove();
    await until(() => hasOwnList(purpose), 'the own list is back');
    await rendered(purpose);
    expect(listed(purpose)).to.deep.equal(titles(purposeClaims()));
  });

  it('groups them by kind, under headings, each in the order of its numbers', async () => {
    const {list} = await show(`${PURPOSE}${PROCEDURE}<spinal-sources></spinal-sources>`);
    await until(() => listed(list).length > 0);
    const all = new Set(
      [...purposeClaims(), ...levels.now, ...procedureClaims(), ...levels.today].flatMap(
        (it) => it.sources,
      ),
    );
    const wanted = sourceGroups.map((group) => ({
      name: words.sourceGroupName(group),
      titles: [...all].filter((it) => groupOf(it) === group).map(({title}) => title),
    }));
    const shown = parts(list, '.source-group').map((group) => ({
      name: textOf(group.querySelector('h3')!),
      titles: [...group.querySelectorAll('li')].map((entry) => textOf(entry.firstElementChild!)),
    }));
    expect(shown).to.deep.equal(wanted);
    for (const group of parts(list, '.source-group')) {
      const numbers = [...group.querySelectorAll('li')].map(({value}) => value);
      expect(numbers).to.deep.equal([...numbers].sort((a, b) => a - b));
    }
  });

  it('names no kind of which it has none', async () => {
    const {list} = await show(`${PURPOSE}<spinal-sources></spinal-sources>`);
    await until(() => listed(list).length > 0);
    const empty = parts(list, '.source-group').filter((group) => !group.querySelector('li'));
    expect(empty).to.deep.equal([]);
  });

  it('keeps translators off the sources', async () => {
    const {list} = await show(`${PURPOSE}<spinal-sources></spinal-sources>`);
    await until(() => listed(list).length > 0);
    const first = parts(list, '.sources li > :first-child');
    const translated = first.filter((title) => !title.closest('[translate=no]'));
    expect(translated).to.deep.equal([]);
    const silent = first.filter((title) => !title.closest('li [lang]'));
    expect(silent.map(textOf)).to.deep.equal([]);
  });
});
