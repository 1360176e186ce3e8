// What remains to be seen in forced colours, and what moves.
import axe from 'axe-core';
import {emulate} from './media.js';
import {describeElement, inside, isVisible} from './shared-checks-widget.js';

/**
 * States that are told apart by paint, with their opposites. The first is the chosen one, and the stronger; of the
 * last two, neither is.
 */
const OPPOSITES = [
  ['[role=tab][aria-selected=true]', '[role=tab][aria-selected=false]'],
  ['.contents a[aria-current=location]', '.contents a[aria-current=false]'],
  ['.hit', '.someone'],
] as const;
const EQUALS = [['.band.all', '.band.no-relief']] as const;

const SIDES = ['Top', 'Right', 'Bottom', 'Left'] as const;

/**
 * Parts that say something by their paint alone, such as the bands of a chart, and cannot be told
 * from the page any more in forced colours; states that cannot be told from their opposites, or are the weaker.
 * Only where forced colours can be emulated: `itIn(able.emulateForcedColors, …)`.
 */
export async function vanishedInForcedColors(widget: Element): Promise<string[]> {
  const ordinary = colorOf('Canvas');
  const painted = inside(widget).filter(
    (element) => isVisible(element) && isGraphic(element) && isPaintedOn(element, ordinary),
  );
  await emulate({forcedColors: 'active'});
  const canvas = colorOf('Canvas');
  return [
    ...painted
      .filter((element) => !isPaintedOn(element, canvas))
      .map((element) => `${describeElement(element)} vanishes`),
    ...pairsOf(widget, [...OPPOSITES, ...EQUALS])
      .filter(([one, other]) => looks(one) === looks(other))
      .map(([one, other]) => `${describeElement(one)} looks like ${describeElement(other)}`),
    ...pairsOf(widget, OPPOSITES)
      .filter(([chosen, other]) => strength(chosen, canvas) <= strength(other, canvas))
      .map(
        ([chosen, other]) => `${describeElement(chosen)} is weaker than ${describeElement(other)}`,
      ),
  ];
}

/** The first of each kind that is there. */
function pairsOf(widget: Element, kinds: readonly (readonly [string, string])[]) {
  const find = (selector: string) => inside(widget).find((element) => element.matches(selector));
  return kinds.flatMap(([one, other]): [Element, Element][] => {
    const pair = [find(one), find(other)];
    return pair[0] && pair[1] ? [[pair[0], pair[1]]] : [];
  });
}

/** How much of an element is painted: how far it is filled, or how broad its edges are, in px. */
function strength(element: Element, canvas: string): number {
  const style = getComputedStyle(element);
  if (element instanceof SVGElement) return parseFloat(style.fillOpacity);
  return SIDES.map((side) =>
    isTransparent(style[`border${side}Color`]) || style[`border${side}Color`] === canvas
      ? 0
      : parseFloat(style[`border${side}Width`]),
  ).reduce((sum, width) => sum + width);
}

/** Text that has less than 4.5:1, or 3:1 where it is large, of contrast. */
export async function paleTexts(widget: Element): Promise<string[]> {
  const {violations, passes} = await axe.run(widget, {
    runOnly: {type: 'rule', values: ['color-contrast']},
    resultTypes: ['violations', 'passes'],
  });
  if (passes.length === 0 && violations.length === 0) return ['no contrast could be measured'];
  return violations.flatMap(({nodes}) =>
    nodes.map(({html, failureSummary = ''}) => `${html} ${failureSummary}`),
  );
}

/** Transitions and animations of a widget. */
export function movingParts(widget: Element): string[] {
  return inside(widget).flatMap((element) =>
    [undefined, '::before', '::after'].flatMap((pseudo) => {
      const {transitionDuration, animationName, scrollBehavior} = getComputedStyle(element, pseudo);
      const still = /^0s(, 0s)*$/.test(transitionDuration);
      return still && animationName === 'none' && scrollBehavior !== 'smooth'
        ? []
        : [`${describeElement(element)} ${transitionDuration} ${animationName} ${scrollBehavior}`];
    }),
  );
}

function isGraphic(element: Element): boolean {
  // An area is told by its edge, and may be as light as the page.
  if (element instanceof SVGElement)
    return (
      element.matches('path, line, circle, rect') && getComputedStyle(element).stroke !== 'none'
    );
  return element.childElementCount === 0 && (element.textContent ?? '').trim() === '';
}

function isPaintedOn(element: Element, canvas: string): boolean {
  const style = getComputedStyle(element);
  const differs = (color: string) => !isTransparent(color) && color !== canvas;
  if (element instanceof SVGElement) return differs(style.stroke);
  const hasBorder = SIDES.some(
    (side) =>
      parseFloat(style[`border${side}Width`]) > 0 &&
      style[`border${side}Style`] !== 'none' &&
      differs(style[`border${side}Color`]),
  );
  return hasBorder || differs(style.backgroundColor) || paintsImage(style);
}

// Forced colours take away gradients, which not every engine shows in the computed style.
function paintsImage({backgroundImage, forcedColorAdjust}: CSSStyleDeclaration): boolean {
  if (backgroundImage === 'none') return false;
  return (
    !matchMedia('(forced-colors: active)').matches ||
    forcedColorAdjust === 'none' ||
    backgroundImage.includes('url(')
  );
}

function isTransparent(color: string): boolean {
  return ['none', 'transparent', 'rgba(0, 0, 0, 0)'].includes(color);
}

function looks(element: Element): string {
  const style = getComputedStyle(element);
  return [
    style.backgroundColor,
    paintsImage(style) ? style.backgroundImage : '',
    style.fill,
    style.fillOpacity,
    style.outlineStyle,
    ...SIDES.map((side) => style[`border${side}Style`]),
    ...SIDES.map((side) => style[`border${side}Color`]),
    ...SIDES.map((side) => style[`border${side}Width`]),
  ].join();
}

/** A system colour as the engine has it now. */
function colorOf(name: string): string {
  const probe = document.createElement('span');
  probe.style.backgroundColor = name;
  document.body.append(probe);
  const {backgroundColor} = getComputedStyle(probe);
  probe.remove();
  return backgroundColor;
}

/** Lines that are not of the text's own colour, or of one that was chosen for them. */
export function faintLines(widget: Element): string[] {
  return inside(widget)
    .filter(isVisible)
    .filter((element) => {
      const style = getComputedStyle(element);
      return SIDES.some(
        (side) =>
          parseFloat(style[`border${side}Width`]) > 0 &&
          style[`border${side}Style`] !== 'none' &&
          /\/ 0\.|, 0\.\d+\)$/.test(style[`border${side}Color`]),
      );
    })
    .map((element) => `${describeElement(element)} has a faint line`);
}
