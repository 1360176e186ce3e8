/**
 * Rollup plugin: of TypeScript's helper for decorators, leaves what Lit's decorators of fields need;
 * no accessor and no class of ours has one.
 */
export function fieldDecorators() {
  return {
    name: 'field-decorators',
    load(id) {
      return id.endsWith('/tslib/tslib.es6.mjs')
        ? 'export const __decorate = ([decorate], target, name) => decorate(target, name);'
        : null;
    },
  };
}
