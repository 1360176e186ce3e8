import {expect} from '@open-wc/testing';
import type {TypeId} from '../../src/content/injection-type-id.js';
import {typeIds} from '../../src/content/injection-type-id.js';
import {injectionTypes} from '../../src/content/injection-types.js';
import type {Duration, DurationUnit} from '../../src/content/duration.js';
import {noRelief, timeline} from '../../src/content/timeline.js';
import * as words from '../../src/content/words.js';
import type {SpinalReliefTimeline} from '../../src/elements/relief-timeline/relief-timeline.js';
import {AXIS, position} from '../../src/elements/relief-timeline/scale.js';
import {consoleMessages} from '../support/console.js';
import {able, itIn} from '../support/engines.js';
import {press} from '../support/keyboard.js';
import {emulate} from '../support/media.js';
import {MIRRORED} from '../support/pseudo-locales.js';
import {allByRole, byRole} from '../support/roles.js';
import {sharedChecks} from '../support/shared-checks.js';
import {
  isVisible,
  rendered,
  show as showWidget,
  type ShowOptions,
} from '../support/shared-checks-widget.js';
import {details, part, parts, textOf} from './parts.js';

sharedChecks('spinal-relief-timeline', {
  attributes: {types: 'facet epidural', type: 'epidural', 'injection-date': '2026-11-24'},
  states: {comparing: (widget) => (widget.compare = true)},
  anchors: {facet: 'panel-facet'},
});

describe('position', () => {
  const at = (value: number, unit: DurationUnit) => position({value, unit});

  it('begins with the injection and ends with the first year', () => {
    expect(at(0, 'hour')).to.equal(0);
    expect(at(0, 'month')).to.equal(0);
    expect(at(1, 'year')).to.equal(1);
  });

  it('gives the first day, week, month and year a quarter each', () => {
    expect(AXIS).to.have.length(4);
    expect(at(24, 'hour')).to.equal(0.25);
    expect(at(1, 'day')).to.equal(0.25);
    expect(at(7, 'day')).to.equal(0.5);
    expect(at(1, 'week')).to.equal(0.5);
    expect(at(1, 'month')).to.equal(0.75);
    expect(at(12, 'month')).to.equal(1);
  });

  it('runs evenly within each quarter', () => {
    expect(at(6, 'hour')).to.equal(0.0625);
    expect(at(12, 'hour')).to.equal(0.125);
    expect(at(4, 'day')).to.equal(0.375);
    expect(at(2.5, 'week') - at(2, 'week')).to.be.closeTo(at(3, 'week') - at(2.5, 'week'), 1e-9);
    expect(at(6.5, 'month')).to.be.closeTo(0.875, 1e-3);
  });

  it('never runs backwards, whatever the unit', () => {
    const hours = {hour: 1, day: 24, week: 168, month: 730, year: 8760};
    const all = (Object.keys(hours) as DurationUnit[]).flatMap((unit) =>
      Array.from({length: 40}, (_, value) => ({value, unit})),
    );
    const length = ({value, unit}: Duration) => value * hours[unit];
    all.sort((a, b) => length(a) - length(b));
    for (let i = 1; i < all.length; i++) {
      const [a, b] = [all[i - 1]!, all[i]!];
      const order = Math.sign(Math.min(length(b), 8760) - Math.min(length(a), 8760));
      expect(Math.sign(position(b) - position(a)), JSON.stringify([a, b])).to.equal(order);
    }
  });

  it('ends at the edge for what comes after a year', () => {
    expect(at(3, 'year')).to.equal(1);
    expect(at(13, 'month')).to.equal(1);
  });
});

describe('<spinal-relief-timeline>', () => {
  const show = (attributes: Record<string, string> = {}, more: ShowOptions = {}) =>
    showWidget<SpinalReliefTimeline>('spinal-relief-timeline', {lang: 'en', attributes, ...more});

  const visible = (widget: Element, selector: string) => parts(widget, selector).filter(isVisible);

  const selected = (widget: Element) => parts(widget, '[role=tab][aria-selected=true]').map(textOf);

  const warnings = async (body: () => unknown) =>
    (await consoleMessages(body)).filter(({level}) => level === 'warn').map(({text}) => text);

  describe('has bands', () => {
    /** Where a band lies in its track, from 0 to 1. */
    const extent = (band: Element, lang: string) => {
      const inner = band.parentElement!;
      const track = inner.getBoundingClientRect();
      const {left, right} = band.getBoundingClientRect();
      // The track's border is not part of the axis.
      const width = inner.clientWidth;
      const start = lang === MIRRORED ? track.right - right : left - track.left;
      return [start / width, (start + right - left) / width] as const;
    };

    for (const lang of ['en', MIRRORED]) {
      for (const type of typeIds) {
        it(`where the data of ${type} says, in ${lang}`, async () => {
          const widget = await show({type}, {lang, width: 700});
          const panel = part(widget, `#panel-${type}`);
          const tracks = [...panel.querySelectorAll('.track')];
          timeline[type].forEach(({all, most}, index) => {
            const bands = [all, most].filter((band) => band !== undefined);
            const drawn = [...tracks[index]!.querySelectorAll('.band')];
            expect(drawn).to.have.length(bands.length);
            bands.forEach(({from, to}, i) => {
              const [start, end] = extent(drawn[i]!, lang);
              expect(start, `start of band ${i}`).to.be.closeTo(position(from), 0.01);
              // A very short band is drawn longer, to be seen.
              expect(end, `end of band ${i}`).to.be.at.least(position(to) - 0.01);
              expect(end, `end of band ${i}`).to.be.at.most(Math.max(position(to), start) + 0.03);
            });
          });
        });
      }
    }

    it('that screen readers get as words, not as shapes', async () => {
      const widget = await show();
      const tracks = visible(widget, '.track');
      expect(tracks).to.have.length.above(3);
      expect(tracks.every((track) => track.ariaHidden === 'true')).to.equal(true);
    });

    for (const type of typeIds) {
      it(`with words for each of ${type}`, async () => {
        const widget = await show({type});
        const phases = visible(widget, '.chart > li').map(textOf);
        timeline[type].forEach((phase, index) => {
          const text = phases[index]!;
          expect(text).to.include(words.phaseName(phase.id));
          expect(text).to.include(words.allSourcesSpan(''));
          for (const {value} of [phase.all.to, phase.most?.to ?? phase.all.to])
            expect(text).to.include(String(value));
          const hasMost = phase.most !== undefined && phase.most !== phase.all;
          expect(text.includes('Most sources: '), phase.id).to.equal(hasMost);
          expect(text).to.include(phase.statement.text());
        });
      });
    }

    it('in words that Danish readers use', async () => {
      const widget = await show({type: 'epidural'}, {lang: 'da'});
      const spans = visible(widget, '.span').map(textOf).join('\n');
      expect(spans).to.match(/døgn/);
      expect(spans).not.to.match(/hours|days|weeks|months|year/);
    });

    it('open at the start where a source gives no number, in shape and words', async () => {
      const widget = await show({type: 'sacroiliac'});
      const open = visible(widget, '.open-start');
      expect(open).to.have.length(1);
      expect(getComputedStyle(open[0]!).borderInlineStartStyle).to.equal('dotted');
      const phase = open[0]!.closest('li')!;
      expect(textOf(phase)).to.include(words.openStart());
    });
  });

  describe('says that some people get no relief', () => {
    const check = (widget: Element) => {
      const band = visible(widget, '.band.no-relief');
      expect(band).to.have.length(1);
      const phase = band[0]!.closest('li')!;
      expect(textOf(phase)).to.include(words.noReliefName());
      expect(textOf(phase)).to.include(noRelief.text());
      const track = band[0]!.parentElement!;
      expect(band[0]!.clientWidth).to.be.above(track.clientWidth * 0.95);
    };

    for (const type of typeIds) {
      it(`with ${type}`, async () => check(await show({type})));
    }

    it('when comparing', async () => check(await show({compare: ''})));

    it('with one type only', async () => check(await show({types: 'facet'})));

    it('with dates, and in a narrow container', async () => {
      check(await show({'injection-date': '2026-11-24'}, {width: 320}));
    });
  });

  describe('shows dates', () => {
    /** The dates of the outer bands, in the order of the phases. */
    const datesOf = async (type: TypeId, date: string, lang = 'en') => {
      const widget = await show({type, 'injection-date': date}, {lang});
      return visible(widget, '.chart > li')
        .map((phase) => phase.querySelector('.dates'))
        .filter((dates) => dates !== null)
        .map(textOf);
    };

    // Epidural: 0 to 6 hours, 2 hours to 4 days, 2 to 10 days, 2 weeks to 1 year.
    const examples: readonly (readonly [why: string, date: string, dates: readonly string[]])[] = [
      [
        'across the end of a month and of a year',
        '2026-11-24',
        [
          '24 November 2026',
          '24 to 28 November 2026',
          '26 November to 4 December 2026',
          '8 December 2026 to 24 November 2027',
        ],
      ],
      [
        'from a leap day',
        '2024-02-29',
        [
          '29 February 2024',
          '29 February to 4 March 2024',
          '2 to 10 March 2024',
          '14 March 2024 to 28 February 2025',
        ],
      ],
      [
        'over a leap day',
        '2028-02-27',
        [
          '27 February 2028',
          '27 February to 2 March 2028',
          '29 February to 8 March 2028',
          '12 March 2028 to 27 February 2029',
        ],
      ],
      [
        'from the last day of a year',
        '2026-12-31',
        [
          '31 December 2026',
          '31 December 2026 to 4 January 2027',
          '2 to 10 January 2027',
          '14 January to 31 December 2027',
        ],
      ],
      [
        'over the start of summer time in Europe',
        '2026-03-28',
        [
          '28 March 2026',
          '28 March to 1 April 2026',
          '30 March to 7 April 2026',
          '11 April 2026 to 28 March 2027',
        ],
      ],
      [
        'over the end of summer time in Europe',
        '2026-10-24',
        [
          '24 October 2026',
          '24 to 28 October 2026',
          '26 October to 3 November 2026',
          '7 November 2026 to 24 October 2027',
        ],
      ],
      [
        'over the start of summer time in America',
        '2026-03-07',
        [
          '7 March 2026',
          '7 to 11 March 2026',
          '9 to 17 March 2026',
          '21 March 2026 to 7 March 2027',
        ],
      ],
    ];

    for (const [why, date, dates] of examples) {
      it(`${why}, ${date}`, async () => {
        expect((await datesOf('epidural', date)).map(spaced)).to.deep.equal(dates);
      });
    }

    for (const timeZone of ['America/Los_Angeles', 'Europe/Copenhagen', 'Pacific/Auckland'])
      itIn(able.emulateTimeZone, `that are the same in ${timeZone}`, async () => {
        await emulate({timeZone});
        for (const [, date, dates] of examples)
          expect((await datesOf('epidural', date)).map(spaced)).to.deep.equal(dates);
      });

    it('of months that are shorter', async () => {
      // Sacroiliac: 2 weeks to 6 months.
      const dates = await datesOf('sacroiliac', '2026-08-31');
      expect(spaced(dates.at(-1)!)).to.equal('14 September 2026 to 28 February 2027');
    });

    it('of the inner band too', async () => {
      const widget = await show({type: 'epidural', 'injection-date': '2026-11-30'});
      const [, , , fade] = visible(widget, '.chart > li');
      const dates = [...fade!.querySelectorAll('.dates')].map(textOf).map(spaced);
      expect(dates).to.deep.equal([
        '14 December 2026 to 30 November 2027',
        '14 December 2026 to 28 February 2027',
      ]);
    });

    it('in Danish', async () => {
      const dates = await datesOf('epidural', '2026-11-24', 'da');
      expect(spaced(dates[0]!)).to.equal('24. november 2026');
      expect(spaced(dates[2]!)).to.match(/^26\. november.+4\. december 2026$/);
    });

    it('with the date of the injection above them', async () => {
      const widget = await show({'injection-date': ' 2026-11-24 '});
      expect(textOf(part(widget, '.injected'))).to.equal(words.injectedOn('24 November 2026'));
    });

    it('of all types when comparing', async () => {
      const widget = await show({compare: '', 'injection-date': '2026-11-24'});
      const bands = typeIds.flatMap((type) => timeline[type]);
      const inner = bands.filter(({all, most}) => most && most !== all);
      expect(visible(widget, '.dates')).to.have.length(bands.length + inner.length);
    });

    it('as the page changes the date, or takes it away', async () => {
      const widget = await show({'injection-date': '2026-11-24'});
      widget.injectionDate = '2027-01-01';
      await rendered(widget);
      expect(textOf(visible(widget, '.dates')[0]!)).to.equal('1 January 2027');
      widget.removeAttribute('injection-date');
      await rendered(widget);
      expect(visible(widget, '.dates, .injected')).to.deep.equal([]);
    });

    for (const date of ['2026-02-30', '2026-13-01', '2026-2-3', '24/11/2026', 'soon', '20261124']) {
      it(`no dates, and a message once, for “${date}”`, async () => {
        let widget: SpinalReliefTimeline | undefined;
        const texts = await warnings(async () => {
          widget = await show({'injection-date': date});
          widget.requestUpdate();
          await rendered(widget);
        });
        expect(texts).to.have.length(1);
        expect(texts[0]).to.include(`<spinal-relief-timeline injection-date="${date}">`);
        expect(texts[0]).to.include('YYYY-MM-DD');
        expect(visible(widget!, '.dates, .injected')).to.deep.equal([]);
        expect(visible(widget!, '.band')).to.have.length.above(4);
      });
    }

    it('no dates and no message where none is given', async () => {
      const texts = await warnings(async () => {
        const widget = await show({'injection-date': ''});
        expect(visible(widget, '.dates, .injected')).to.deep.equal([]);
      });
      expect(texts).to.deep.equal([]);
    });
  });

  describe('as tabs', () => {
    it('shows one type, chosen by `type`, by a click and by keys', async () => {
      const widget = await show({type: 'facet'});
      expect(selected(widget)).to.deep.equal(['Facet joint']);
      const heard = await details('spinal-type-selected', async () => {
        byRole(widget, 'tab', 'Epidural').click();
        await rendered(widget);
        expect(selected(widget)).to.deep.equal(['Epidural']);
        byRole(widget, 'tab', 'Epidural').focus();
        await press('ArrowLeft');
        await rendered(widget);
        expect(selected(widget)).to.deep.equal(['Nerve root']);
      });
      expect(heard).to.deep.equal([{type: 'epidural'}, {type: 'transforaminal'}]);
      expect(visible(widget, '.chart')).to.have.length(1);
    });

    it('has the types that `types` names, in that order', async () => {
      const widget = await show({types: 'facet epidural'});
      expect(allByRole(widget, 'tab').map(textOf)).to.deep.equal(['Facet joint', 'Epidural']);
    });
  });

  describe('comparing', () => {
    it('has each type under each phase, in the order of `types`', async () => {
      const widget = await show({compare: '', types: 'facet epidural'});
      expect(allByRole(widget, 'tab')).to.deep.equal([]);
      const phases = visible(widget, '.chart > li');
      const names = timeline.facet.map(({id}) => words.phaseName(id));
      expect(phases).to.have.length(names.length + 1);
      names.forEach((name, index) => {
        const types = [...phases[index]!.querySelectorAll('li')].map(textOf);
        expect(textOf(phases[index]!)).to.include(name);
        expect(types).to.have.length(2);
        expect(types[0]).to.include(injectionTypes.facet.shortName());
        expect(types[1]).to.include(injectionTypes.epidural.shortName());
      });
    });

    it('comes and goes with the property', async () => {
      const widget = await show();
      const before = textOf(part(widget, '.root'));
      widget.compare = true;
      await rendered(widget);
      expect(allByRole(widget, 'tab')).to.deep.equal([]);
      widget.compare = false;
      await rendered(widget);
      expect(textOf(part(widget, '.root'))).to.equal(before);
    });
  });
});

/** Engines put spaces of different widths around a dash, or none between two days of a month. */
function spaced(text: string): string {
  return text.replace(/\s*–\s*/g, '–').replace(/\s/g, ' ');
}
