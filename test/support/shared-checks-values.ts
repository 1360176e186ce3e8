// Values that a page may give by mistake, or by malice.
import fc from 'fast-check';

declare global {
  interface Window {
    /** Set by markup that should have stayed text. */
    injected?: boolean;
  }
}

const MARKUP = [
  '<img src="data:," onerror="window.injected = true">',
  '"><script>window.injected = true</script>',
  `'"></section></h2><iframe srcdoc="<script>parent.injected = true</script>"></iframe>`,
  '<svg onload="window.injected = true"><style>* { display: none }</style></svg>',
  'javascript:window.injected = true',
  '</style></template><!--',
  '${window.injected = true}{{window.injected = true}}',
];

const LONG = 20_000;

/** Any sign, and halves of signs; of `unit: 'binary'` fast-check makes a table, which takes seconds. */
const CODE_POINT = fc.nat({max: 0x10ffff}).map(
  (code) => String.fromCodePoint(code),
  (sign) => String(sign).codePointAt(0)!,
);

const NAMES = ['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'undefined', 'NaN'];

/** Any text, `likely` among it: what the widget knows, for mistakes close to it. */
export function anyText(likely: readonly string[]): fc.Arbitrary<string> {
  return fc.oneof(
    fc.string({unit: CODE_POINT}),
    fc.string({unit: 'grapheme'}),
    fc.constantFrom(...MARKUP, ...NAMES, '', ' ', '\0', '\u202e', '\ud800'),
    // Of one length: browsers take thirty times as long to set 20,000 such signs as 20,000 letters.
    fc.constantFrom('x', '<b>', '👩🏽‍⚕️', ' a').map((text) => text.repeat(LONG / text.length)),
    fc.array(fc.constantFrom(...likely, ...NAMES)).map((words) => words.join(' ')),
  );
}

/** Any value of any kind. */
export function anyValue(likely: readonly string[]): fc.Arbitrary<unknown> {
  return fc.oneof(
    anyText(likely),
    fc.anything({withBigInt: true, withDate: true, withNullPrototype: true, maxDepth: 1}),
    fc.constantFrom<unknown>(
      null,
      undefined,
      Symbol('symbol'),
      () => 'function',
      throwing(),
      document.createElement('img'),
    ),
  );
}

function throwing() {
  const fail = () => {
    throw new Error('cannot be turned into a string');
  };
  return {toString: fail, valueOf: fail, [Symbol.toPrimitive]: fail, toJSON: fail};
}
