import {expect} from '@open-wc/testing';
import {introduction, sectionIds, sections} from '../../src/content/guide.js';
import {levels} from '../../src/content/help.js';
import * as words from '../../src/content/words.js';
import {axe} from '../support/a11y.js';
import {deepActiveElement} from '../support/dom.js';
import {able, itIn} from '../support/engines.js';
import {tabStops} from '../support/keyboard.js';
import {emulate, viewport} from '../support/media.js';
import {MIRRORED, RIGHT_TO_LEFT} from '../support/pseudo-locales.js';
import {accessibleName, allByRole, byRole} from '../support/roles.js';
import {sharedChecks} from '../support/shared-checks.js';
import {vanishedInForcedColors} from '../support/shared-checks-colors.js';
import {boxes, notMirrored, overflowing, overlapping} from '../support/shared-checks-layout.js';
import {
  isPainted,
  isVisible,
  openEverything,
  plain,
  rendered,
  rootOf,
  show as showWidget,
  textsIn,
  type ShowOptions,
} from '../support/shared-checks-widget.js';
import type {SpinalGuide} from '../../src/elements/guide/guide.js';
import {until} from '../support/until.js';
import {part, parts, textOf} from './parts.js';

sharedChecks('spinal-guide', {
  always: {sections: 'purpose faq'},
  attributes: {sections: 'procedure'},
  // docs/decisions/0007-guide-print.md
  notOnPaper: '.contents, .disclosure, .sources li, .source-group, #faq',
  // Each holds ten widgets.
  mounts: 100,
  // Those of an FAQ, of a part and of the contents; all of it has a test below.
  tabStops: 40,
});

describe('<spinal-guide>', () => {
  const show = (attributes: Record<string, string> = {}, lang = 'en') =>
    showWidget<SpinalGuide>('spinal-guide', {lang, attributes});

  const few = {sections: 'procedure safety'};

  const shownSections = (guide: Element) => parts(guide, '.section').map((section) => section.id);

  const isAtTop = (element: Element) => {
    const {top} = element.getBoundingClientRect();
    return top >= -1 && top < innerHeight / 4;
  };

  it('has all parts, with the sources last', async () => {
    const guide = await show();
    expect(shownSections(guide)).to.deep.equal([...sectionIds, 'sources']);
    expect(parts(guide, '.section > *').map(({localName}) => localName)).to.deep.equal([
      'spinal-injection-purpose',
      'spinal-injection-types',
      'spinal-conditions',
      'spinal-procedure',
      'spinal-relief-timeline',
      'spinal-safety',
      'spinal-options',
      'spinal-care-plan',
      'spinal-faq',
      'spinal-sources',
    ]);
  });

  it('has the parts that `sections` names, in that order', async () => {
    const guide = await show({sections: 'safety purpose'});
    expect(shownSections(guide)).to.deep.equal(['safety', 'purpose', 'sources']);
  });

  for (const lang of ['en', 'da']) {
    it(`says how long what is open takes to read in ${lang}`, async () => {
      const guide = await show(few, lang);
      const claims = [...introduction, ...sections.procedure.short(), ...sections.safety.short()];
      // As the guide shows them: in its language.
      const text = textOf(rootOf(guide)) + parts(guide, '.root').map(textOf).join(' ');
      const minutes = Number(/\d+/.exec(textOf(parts(guide, '.small')[0]!))?.[0]);
      expect(claims.length).to.be.above(20);
      expect(minutes).to.be.within(2, Math.ceil(text.split(/\s+/).length / 200));
    });

    it(`shows at most 1,400 words at first in ${lang}`, async () => {
      const guide = await show({}, lang);
      // Statements and instructions, without what only names or points: headings, buttons, labels.
      const labels =
        'h2, h3, h4, h5, h6, button, .contents, .sources, .citation, .type-drawing, .phase-words, .axis, .timing, .small';
      const texts = textsIn(guide)
        .filter(({element}) => isVisible(element) && !element.closest(labels))
        .map(({text}) => text);
      const {length} = texts.join(' ').split(/\s+/);
      expect(length).to.be.within(600, 1400);
    });
  }

  it('has a table of contents with a link to each part', async () => {
    const guide = await show({sections: 'safety purpose'});
    const contents = byRole(guide, 'navigation', words.contentsHeading());
    const links = allByRole(guide, 'link').filter((link) => contents.contains(link));
    expect(links.map((link) => [accessibleName(link), link.getAttribute('href')])).to.deep.equal([
      [sections.safety.name(), '#spinal-guide-safety'],
      [sections.purpose.name(), '#spinal-guide-purpose'],
      [words.sourcesHeading(), '#spinal-guide-sources'],
    ]);
  });

  it('goes where a link of the contents leads', async () => {
    const guide = await show(few);
    byRole(guide, 'link', sections.safety.name()).click();
    await until(() => isAtTop(part(guide, '#safety')));
    expect(location.hash).to.equal('#spinal-guide-safety');
  });

  it('goes where the address leads, when it changes and when it comes', async () => {
    const guide = await show({...few, id: 'leaflet'});
    location.hash = 'leaflet-safety';
    await until(() => isAtTop(part(guide, '#safety')), 'when it changes');
    guide.remove();
    scrollTo(0, 0);
    const later = await show(few);
    history.replaceState(null, '', '#spinal-guide-safety');
    later.remove();
    const last = await show(few);
    await until(() => isAtTop(part(last, '#safety')), 'when it comes');
  });

  it('says in the contents which part is being read', async () => {
    const guide = await show(few);
    const current = () => parts(guide, '[aria-current=location]').map(textOf);
    for (const id of ['safety', 'procedure'] as const) {
      byRole(guide, 'link', sections[id].name()).click();
      await until(() => current().join() === sections[id].name(), `${id} is current`);
    }
  });

  it('has one list of sources, to which all numbers lead', async () => {
    const guide = await show(few);
    expect(parts(guide, '.sources')).to.have.length(1);
    expect(isVisible(part(guide, '.sources'))).to.equal(false);
    const entries = parts(guide, '.sources li').map(({id}) => `#spinal-guide-sources-${id}`);
    const targets = parts(guide, '.citation').map((link) => link.getAttribute('href'));
    expect(entries).to.include.members(targets);
    parts(guide, '.citation').at(-1)!.click();
    await until(() => parts(guide, '.cited').some(isVisible), 'an entry is marked and open');
  });

  it('leads from a number to its source and back', async () => {
    const guide = await show(few);
    const citation = parts(guide, '.citation').at(-1)!;
    history.replaceState(null, '', '#before');
    citation.click();
    await until(() => parts(guide, '.cited').some((entry) => entry === deepActiveElement()));
    expect(location.hash).to.equal(citation.getAttribute('href'));
    byRole(guide, 'button', words.backToText()).click();
    expect(deepActiveElement()).to.equal(citation);
    history.back();
    await until(() => location.hash === '#before', 'one step back is where the reader was');
  });

  it('warns once, at the end of it all', async () => {
    const guide = await show({sections: 'purpose procedure'});
    const [box, ...more] = parts(guide, '.help');
    expect(more).to.deep.equal([]);
    expect(box!.getRootNode()).to.equal(guide.shadowRoot);
    for (const {text} of [...levels.now, ...levels.today])
      expect(textOf(box!)).to.include(plain(text()));
    expect(parts(guide, '[part=about]')).to.have.length(1);
  });

  it('passes its language to the parts', async () => {
    const guide = await show(few, 'da');
    const languages = () => new Set(parts(guide, '.root').map(({lang}) => lang));
    expect([...languages(), rootOf(guide).lang]).to.deep.equal(['da', 'da']);
    guide.lang = 'en';
    await until(() => [...languages()].join() === 'en', 'all parts follow');
  });

  it('passes the emergency number on', async () => {
    const guide = await show({...few, 'emergency-number': '999'});
    const action = () => textOf(part(guide, '.now > :first-child'));
    expect(action()).to.equal(plain(words.callNumberNow('999')));
    guide.emergencyNumber = '911';
    await rendered(guide);
    expect(action()).to.equal(plain(words.callNumberNow('911')));
  });

  it('says each statement once of what is open at first', () => {
    const claims = [...introduction, ...sectionIds.flatMap((id) => [...sections[id].short()])];
    // A statement of several types stands in one tab at a time.
    const bySection = [introduction, ...sectionIds.map((id) => [...sections[id].short()])].flatMap(
      (of) => [...new Set(of.map(({id}) => id))],
    );
    expect(claims.length).to.be.above(80);
    expect(bySection.filter((id, index) => bySection.indexOf(id) !== index)).to.deep.equal([]);
  });

  it('leads from its top to when to call for help', async () => {
    const guide = await show(few);
    byRole(guide, 'link', words.whenToCall()).click();
    await until(() => isAtTop(part(guide, '#safety')));
  });

  it('has headings one level below its own in the parts', async () => {
    const guide = await show({...few, 'heading-level': '3'});
    expect(parts(guide, '#title').map(({localName}) => localName)).to.deep.equal([
      'h3',
      'h4',
      'h4',
      'h4',
    ]);
  });

  itIn(able.emulatePrint, 'prints all types together, and leaves out what is closed', async () => {
    const guide = await show({sections: 'types timeline faq'});
    const compared = () => parts(guide, '[part=table], .phase.together').length;
    expect(compared()).to.equal(0);
    await emulate({media: 'print'});
    await until(() => compared() > 1, 'the types stand side by side');
    await rendered(guide);
    expect(parts(guide, '[part=table]').every(isPainted)).to.equal(true);
    const closed = parts(guide, '.disclosure').filter((it) => !it.querySelector('.sources'));
    expect(closed.some(isPainted)).to.equal(false);
    expect(isPainted(part(guide, '.contents'))).to.equal(false);
    expect(parts(guide, '.sources').every(isPainted)).to.equal(true);
  });

  itIn(able.emulatePrint, 'is on the screen again as before', async () => {
    const guide = await show({sections: 'types timeline faq'});
    await emulate({media: 'print'});
    await until(() => parts(guide, '[part=table]').length === 1);
    await emulate({});
    await until(() => parts(guide, '[part=table]').length === 0);
    expect(isVisible(part(guide, '.contents'))).to.equal(true);
  });
});

// The shared checks run on two of its parts; here is what can only go wrong where all stand together.
describe('<spinal-guide> with all its parts', () => {
  const showAll = async (options: ShowOptions = {}) => {
    const guide = await showWidget<SpinalGuide>('spinal-guide', {lang: 'en', ...options});
    openEverything(guide);
    await rendered(guide);
    return guide;
  };

  // The rules read the same markup in each engine, and need seconds.
  itIn(['chromium'], 'is accessible to axe', async () => {
    await axe(await showAll());
  });

  itIn(['chromium'], 'lets Tab enter nothing that is closed', async () => {
    const guide = await showWidget<SpinalGuide>('spinal-guide', {lang: 'en'});
    const stops = await tabStops(guide);
    expect(stops).to.have.length.within(50, 80);
    expect(stops.filter((stop) => stop.closest('[hidden]'))).to.deep.equal([]);
  });

  for (const lang of ['en', 'da', RIGHT_TO_LEFT])
    it(`fits 320 px in ${lang}`, async () => {
      await viewport(320);
      const guide = await showAll({lang, css: 'body { margin: 0; }'});
      expect([...overflowing(guide), ...overlapping(guide)]).to.deep.equal([]);
      expect(document.scrollingElement!.scrollWidth).to.be.at.most(innerWidth);
    });

  it('is mirrored where text runs from right to left', async () => {
    const leftToRight = boxes(await showAll({width: 700}));
    const rightToLeft = boxes(await showAll({width: 700, lang: MIRRORED}));
    expect(notMirrored(leftToRight, rightToLeft)).to.deep.equal([]);
  });

  itIn(able.emulateForcedColors, 'keeps all in forced colours', async () => {
    expect(await vanishedInForcedColors(await showAll())).to.deep.equal([]);
  });
});
