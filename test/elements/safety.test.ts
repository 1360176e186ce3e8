import {expect} from '@open-wc/testing';
import {benefit, risksInNumbers, risksWithoutNumbers} from '../../src/content/safety.js';
import {levelIds, levels} from '../../src/content/help.js';
import * as words from '../../src/content/words.js';
import {byRole} from '../support/roles.js';
import {sharedChecks} from '../support/shared-checks.js';
import {plain, rendered, rootOf, show as showWidget} from '../support/shared-checks-widget.js';
import {part, parts, textOf} from './parts.js';

sharedChecks('spinal-safety');

describe('<spinal-safety>', () => {
  const outcomes = [...risksInNumbers, benefit];

  const show = (attributes: Record<string, string> = {}, lang = 'en') =>
    showWidget('spinal-safety', {lang, attributes});

  it('has three levels of help, the most urgent first, each headed by what to do', async () => {
    const widget = await show();
    const shown = parts(widget, '[part=levels] > *');
    expect(shown.map(({children}) => textOf(children[0]!))).to.deep.equal([
      words.callNow(),
      words.callToday(),
      words.callOrdinary(),
    ]);
    for (const [index, id] of levelIds.entries()) {
      const items = [...shown[index]!.querySelectorAll('.claims > li')].map(textOf);
      expect(items).to.deep.equal(levels[id].map(({text}) => plain(text())));
    }
  });

  it('has them before everything else', async () => {
    const widget = await show();
    const [title, next] = rootOf(widget).children;
    expect(title!.id).to.equal('title');
    expect(next).to.equal(part(widget, '[part=levels]'));
  });

  it('names the emergency number that the page gives', async () => {
    const widget = await show();
    const action = () => textOf(part(widget, '.now > :first-child'));
    expect(action()).to.equal(plain(words.callNow()));
    widget.setAttribute('emergency-number', '999');
    await rendered(widget);
    expect(action()).to.equal(plain(words.callNumberNow('999')));
  });

  it('says each figure in words beside its picture, which is for the eye only', async () => {
    const widget = await show();
    const said = parts(widget, '.outcome strong').map(textOf);
    expect(said).to.include('9 in 100');
    expect(said).to.have.length(outcomes.length);
    for (const picture of parts<SVGElement>(widget, '.people')) {
      expect(picture.getAttribute('aria-hidden')).to.equal('true');
      expect(picture.previousElementSibling!.localName).to.equal('strong');
    }
    for (const {name, claim} of outcomes) {
      expect(textOf(rootOf(widget)))
        .to.include(name())
        .and.to.include(claim.text());
    }
  });

  it('groups digits as the language does', async () => {
    const numbers = async (lang: string) =>
      parts(await show({}, lang), '.outcome strong')
        .map(textOf)
        .join();
    expect(await numbers('en')).to.include('1,000');
    expect(await numbers('da'))
      .to.include('1.000')
      .and.not.to.include('1,000');
  });

  it('fills in as many people as the figures say', async () => {
    const pictures = parts<SVGSVGElement>(await show(), '.people');
    const counts = pictures.map((picture) => ({
      hit: filled(picture, 'hit'),
      maybe: filled(picture, 'maybe'),
      someone: filled(picture, 'someone'),
    }));
    expect(counts).to.deep.equal(
      outcomes.map(({frequency: {min, max, of}}) => ({
        hit: min,
        maybe: max - min,
        someone: of - max,
      })),
    );
  });

  it('lists the risks whose frequency is not known', async () => {
    const widget = await show();
    byRole(widget, 'button', words.moreLabel()).click();
    await rendered(widget);
    const heading = byRole(widget, 'heading', words.risksUnknownHeading());
    const items = [...heading.parentElement!.querySelectorAll('li')].map(textOf);
    expect(items).to.have.length(risksWithoutNumbers.length);
    risksWithoutNumbers.forEach(({text}, index) => expect(items[index]).to.include(text()));
  });

  it('says each sign once', async () => {
    const text = textOf(rootOf(await show()));
    for (const claim of Object.values(levels).flat())
      expect(text.split(plain(claim.text()))).to.have.length(2);
  });
});

/** How many cells of a picture a path fills. */
function filled(picture: SVGSVGElement, pattern: string): number {
  const path = picture.querySelector<SVGPathElement>(`[fill$="-${pattern})"]`)!;
  const {width, height} = picture.viewBox.baseVal;
  const cells = Array.from({length: width * height}, (_, cell) => {
    const center = picture.createSVGPoint();
    center.x = (cell % width) + 0.5;
    center.y = Math.floor(cell / width) + 0.5;
    return center;
  });
  return cells.filter((center) => path.isPointInFill(center)).length;
}
