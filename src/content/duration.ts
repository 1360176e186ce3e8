export type DurationUnit = 'hour' | 'day' | 'week' | 'month' | 'year';

/** A time after the injection, in the unit in which the sources speak of it. */
export interface Duration {
  readonly value: number;
  readonly unit: DurationUnit;
}

export const hours = (value: number): Duration => ({value, unit: 'hour'});
export const days = (value: number): Duration => ({value, unit: 'day'});
export const weeks = (value: number): Duration => ({value, unit: 'week'});
export const months = (value: number): Duration => ({value, unit: 'month'});
