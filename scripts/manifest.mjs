// How scripts read custom-elements.json, and the sentences of a description that it has no field for.

const DEFAULT = /\s*Default: ([^.]+)\./;
const ALLOWED = /\s*Allowed: ([^.]+)\./;

/** How the guide begins what it says of a part of the widgets inside. */
export const INSIDE = 'In the widgets inside: ';

/** Every widget, as the manifest describes its class. */
export const widgetsOf = (manifest) => manifest.modules.flatMap(({declarations}) => declarations);

/** “Default: the text colour.” → “the text colour”. */
export const defaultIn = (description) => DEFAULT.exec(description)?.[1];

/** “Allowed: `a`, `b`.” → “`a`, `b`”. */
export const allowedIn = (description) => ALLOWED.exec(description)?.[1];

/** Its values: 'a' and 'b'. */
export const allowedValues = (description) =>
  [...(allowedIn(description) ?? '').matchAll(/`([^`]+)`/g)].map(([, value]) => value);

export const withoutDefault = (description) => description.replace(DEFAULT, '');

export const withoutAllowed = (description) => description.replace(ALLOWED, '');
