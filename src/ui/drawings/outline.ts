/**
 * An outline is written as the points a smooth line goes through: `x,y` pairs, a `!` after a sharp
 * corner, a `z` at the end when it is closed. Several outlines are joined by `|`.
 */

const tenth = (n: number) => Math.round(n * 10) / 10;

const pointsOf = (outline: string) =>
  outline
    .replace('z', '')
    .split(' ')
    .map((pair) => {
      const [x = 0, y = 0] = pair.split(',').map(parseFloat);
      return {x, y, pull: pair.endsWith('!') ? 0 : 1 / 6};
    });

/** A Catmull-Rom spline as path data. */
const spline = (outline: string) => {
  const closed = outline.endsWith('z');
  const points = pointsOf(outline);
  const knots = points.map((point, i) => {
    const {x, y, pull} = point;
    const before = points.at(closed || i ? i - 1 : 0) ?? point;
    const after = points[i + 1] ?? points.at(closed ? 0 : -1) ?? point;
    const handle = (way: number) =>
      `${tenth(x + (after.x - before.x) * way)},${tenth(y + (after.y - before.y) * way)} `;
    return {into: handle(-pull), at: `${x},${y}`, out: handle(pull)};
  });
  const [first, ...rest] = knots;
  const next = first && closed ? [...rest, first] : rest;
  return `M${first?.at}C${first?.out}${next.map(({into, at}) => into + at).join('S')}`;
};

export const pathOf = (outlines: string) => outlines.split('|').map(spline).join('');

const ROW = 3.9;
const STEP = 4.4;
const INSET = 2;

/** Rows of dots inside one outline, for a line that is dashed every `STEP`. */
export const dotsIn = (outline: string) => {
  const points = pointsOf(outline);
  const heights = points.map(({y}) => y);
  const bottom = Math.max(...heights) - INSET;
  let path = '';
  let shift = 0;
  for (let y = Math.min(...heights) + INSET; y < bottom; y += ROW) {
    const edges = points.flatMap((a, i) => {
      const b = points.at(i - 1) ?? a;
      return a.y > y === b.y > y ? [] : a.x + ((y - a.y) * (b.x - a.x)) / (b.y - a.y);
    });
    const first = Math.ceil((Math.min(...edges) + INSET - shift) / STEP) * STEP + shift;
    const room = Math.max(...edges) - INSET - first;
    if (room > 0) {
      path += `M${tenth(first)},${tenth(y)}h${tenth(room)}`;
    }
    shift = STEP / 2 - shift;
  }
  return path;
};
