import {executeServerCommand} from '@web/test-runner-commands';
import axeCore, {type NodeResult, type Result} from 'axe-core';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/**
 * Fails with a readable list when axe finds a violation in `element`. axe does not notice closed
 * panels that Tab or a screen reader still reaches: see `tabStops` and `a11yTree`.
 */
export async function axe(element: Element): Promise<void> {
  const {violations} = await axeCore.run(element, {
    runOnly: {type: 'tag', values: TAGS},
    // Of WCAG 2.2 AA, but off by default.
    rules: {'target-size': {enabled: true}},
    resultTypes: ['violations'],
  });
  if (violations.length > 0) throw new Error(violations.map(describeViolation).join('\n\n'));
}

function describeViolation({id, impact, help, nodes}: Result) {
  return `axe ${id} (${impact}): ${help}\n${nodes.map(describeNode).join('\n')}`;
}

function describeNode({html, target, failureSummary = ''}: NodeResult) {
  const where = target.flat().join(' » ');
  return `  ${where}\n    ${html}\n    ${failureSummary.replaceAll('\n', '\n    ')}`;
}

/** A node of the accessibility tree, with its states where it has them. */
export interface A11yNode {
  /** As Chromium names it, such as `heading`, `button`, `image`, `StaticText`. */
  role: string;
  name: string;
  level?: number;
  expanded?: boolean;
  selected?: boolean;
  disabled?: boolean;
  /** How deep in the tree; what stands in the page itself is 1. */
  depth: number;
}

/**
 * What a screen reader gets of the whole page, in its order.
 * Only in Chromium: `itIn(able.readA11yTree, …)`.
 */
export async function a11yTree(): Promise<A11yNode[]> {
  const {value} = await executeServerCommand<{value: A11yNode[]}, unknown>('a11yTree', []);
  return value;
}
