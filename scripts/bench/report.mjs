// The tables of docs/performance.md, from what was measured.
import {readFileSync, writeFileSync} from 'node:fs';
import {cpus} from 'node:os';
import prettier from 'prettier';

const FILE = 'docs/performance.md';
const BETWEEN = /(<!-- measured -->)[^]*(<!-- end -->)/;
const FIRST = 'bare Lit list';
const NATIVE = 'native';

const quantile = (values, part) =>
  values.toSorted((a, b) => a - b)[Math.round((values.length - 1) * part)];

/** “1.23 (1.20–1.31)”: the median and where the middle half lies. */
function spread(values, digits) {
  const [low, middle, high] = [0.25, 0.5, 0.75].map((part) =>
    quantile(values, part).toFixed(digits),
  );
  return low === high ? middle : `${middle} (${low}–${high})`;
}

const row = (cells) => `| ${cells.join(' | ')} |`;
const table = (head, rows) => [row(head), row(head.map(() => '---')), ...rows.map(row)].join('\n');

export async function report({results, rounds, contestants, own}) {
  const total = (values) => values.map((it) => it.all ?? it);
  const of = (name, what) => total(results[name][what]);
  const ratio = (name, what) => of(name, what).map((it, round) => it / of(FIRST, what)[round]);
  const over = (name, what) => of(name, what).map((it, round) => it - of(NATIVE, what)[round]);
  const compared = table(
    ['', 'laid out, 5', 'CPU, 5', 'CPU, 300', 'CPU, 1,000', 'heap over native, 5', 'shift'],
    contestants.map((name) => [
      name,
      ...['laid out, 5', 'CPU, 5', 'CPU, 300', 'CPU, 1,000'].map((what) =>
        spread(ratio(name, what), 2),
      ),
      `${spread(over(name, 'heap, 5'), 0)} kB`,
      spread(of(name, 'shift'), 3),
    ]),
  );
  const longest = (name) => results[name].CPU.map((it) => it.longest);
  const alone = table(
    ['', 'laid out, ms', 'CPU, ms', 'longest task, ms', 'heap, kB', 'shift'],
    own.map((name) => [
      name,
      spread(of(name, 'laid out'), 0),
      spread(of(name, 'CPU'), 0),
      spread(longest(name), 0),
      spread(of(name, 'heap'), 0),
      spread(of(name, 'shift'), 3),
    ]),
  );
  const base = ['laid out, 5', 'CPU, 5', 'CPU, 300', 'CPU, 1,000']
    .map((what) => `${what}: ${spread(of(FIRST, what), 0)} ms`)
    .join('; ');
  const day = new Date().toISOString().slice(0, 10);
  const measured = `Measured on ${day}, ${rounds} rounds, ${cpus().length} processors (${cpus()[0].model}).

${compared}

The bare Lit list itself: ${base}.

Our own content:

${alone}`;
  const text = readFileSync(FILE, 'utf8').replace(BETWEEN, `$1\n\n${measured}\n\n$2`);
  const options = await prettier.resolveConfig(FILE);
  writeFileSync(FILE, await prettier.format(text, {...options, filepath: FILE}));
  console.log(measured);
}
