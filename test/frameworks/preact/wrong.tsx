/** @jsxImportSource preact */
// What the types refuse.
import type {} from 'spinal-injection-widgets/preact';

export const wrong = [
  // @ts-expect-error: no such type
  <spinal-injection-types type="knee" />,
  // @ts-expect-error: no such level
  <spinal-faq heading-level="7" />,
  // @ts-expect-error: no such level
  <spinal-faq headingLevel={1} />,
  // @ts-expect-error: not a boolean
  <spinal-faq exclusive="yes" />,
  // @ts-expect-error: an attribute of another widget
  <spinal-safety compare />,
  // @ts-expect-error: no such property
  <spinal-faq reviewdBy="Back Unit, Example Hospital" />,
  // @ts-expect-error: no such widget
  <spinal-knee />,
  // @ts-expect-error: the detail has no such field
  <spinal-faq onspinal-item-toggled={({detail}) => detail.question} />,
  // @ts-expect-error: the detail of another event
  <spinal-faq onspinal-item-toggled={(event: CustomEvent<{type: string}>) => event.detail.type} />,
];
