import type {Duration, DurationUnit} from '../../content/duration.js';

const HOURS: Readonly<Record<DurationUnit, number>> = {
  hour: 1,
  day: 24,
  week: 168,
  month: 730,
  year: 8760,
};

/** The axis is broken into parts of equal width: the first day, week, month and year. */
export const AXIS = ['hour', 'day', 'week', 'month'] as const satisfies readonly DurationUnit[];

const EDGES = [0, HOURS.day, HOURS.week, HOURS.month, HOURS.year];

/** Where a time lies on the axis: 0 is the injection, 1 the end of the first year. */
export function position({value, unit}: Duration): number {
  const hours = value * HOURS[unit];
  const part = AXIS.findIndex((_, index) => hours <= EDGES[index + 1]!);
  if (part < 0) return 1;
  const [start, end] = [EDGES[part]!, EDGES[part + 1]!];
  return (part + (hours - start) / (end - start)) / AXIS.length;
}
