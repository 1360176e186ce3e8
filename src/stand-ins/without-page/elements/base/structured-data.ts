/** What search engines are told by a widget that has no page around it, in whose head that would stand. */
const told = new WeakMap<object, () => object | undefined>();

/** Keeps what would be told. */
export class StructuredData<Facts> {
  constructor(host: object, facts: () => Facts | undefined, page: (shown: Facts) => object) {
    told.set(host, () => {
      const shown = facts();
      return shown && page(shown);
    });
  }
}

/** As a block of JSON-LD, which ends where it should; empty where nothing is to be told. */
export function structuredDataOf(widget: object): string {
  const facts = told.get(widget)?.();
  const text = JSON.stringify(facts)?.replaceAll('<', '\\u003c');
  return text ? `<script type="application/ld+json">${text}</script>` : '';
}
