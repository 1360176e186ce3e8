/** Defines a tag. One that is already defined, by another copy or version, stays as it is. */
export function defineWidget(tag: string, widget: CustomElementConstructor): void {
  if (!customElements.get(tag)) customElements.define(tag, widget);
}
