import {nothing, type TemplateResult} from 'lit';

/** Writes a widget that stands inside another one, given its tag and the properties that are set on it. */
type Nested = (tag: string, properties: ReadonlyMap<string, unknown>) => string;

/**
 * Templates as HTML that needs no script: without listeners, and without buttons, whose place it keeps. The ids
 * begin with `prefix`, since those of all widgets stand in one page.
 */
export function markup(value: unknown, prefix: string, nested: Nested): string {
  const properties: (readonly [string, unknown])[] = [];
  const parts: string[] = [];
  const html = textOf(value);
  return (
    html
      .replace(/<(\w+)\s+class="absent".*?<\/\1>|<slot[^>]*><\/slot>/gs, '')
      .replace(/<(spinal-[\w-]+)([^>]*)><\/\1>/g, (_, tag: string, marks: string) => {
        const given = [...marks.matchAll(/data-property="(\d+)"/g)].map(
          ([, n]) => properties[Number(n)]!,
        );
        parts.push(nested(tag, new Map(given)));
        return `<!--${parts.length - 1}-->`;
      })
      .replace(/ part="[^"]*"| (?:id|class)="\s*"/g, '')
      // The checker of the W3C takes the roles of a table that is one for a mistake.
      .replace(/<(?:table|thead|tbody|tr|th|td)\b[^>]*>/g, (tag) => tag.replace(/ role="\w+"/, ''))
      .replace(/<button[^>]*>(.*?)<\/button>/gs, (_, label: string) =>
        placeholder('span', label.replace(/<[^>]*>/g, '').trim()),
      )
      .replace(
        / (id|name|aria-labelledby|aria-describedby)="([^"]*)"/g,
        (_, name: string, ids: string) =>
          ` ${name}="${ids.replaceAll(/\S+/g, (id) => `${prefix}-${id}`)}"`,
      )
      .replaceAll('url(#', `url(#${prefix}-`)
      .replace(/<!--(\d+)-->/g, (_, n: string) => parts[Number(n)]!)
  );

  function textOf(value: unknown): string {
    if (value === nothing || value === null || value === undefined) return '';
    if (isTemplate(value)) return templateOf(value);
    if (typeof value === 'object') return [...(value as Iterable<unknown>)].map(textOf).join('');
    return escaped(value);
  }

  function templateOf({strings, values}: TemplateResult): string {
    let text = strings[0]!;
    values.forEach((value, index) => {
      const [, name, quote] = ATTRIBUTE.exec(text) ?? [];
      if (name === undefined) text += textOf(value);
      // Of an attribute that is not in quotes, all is there.
      else if (quote) text += escaped(value);
      else text = text.replace(ATTRIBUTE, () => attribute(name, value));
      text += strings[index + 1]!;
    });
    return text;
  }

  function attribute(name: string, value: unknown): string {
    const plain = name.slice(1);
    switch (name[0]) {
      case '@':
        return '';
      case '?':
        return value ? ` ${plain}` : '';
      case '.':
        return plain === 'style'
          ? ` data-style="${escaped(value)}"`
          : plain === 'checked'
            ? value
              ? ' checked'
              : ''
            : ` data-property="${properties.push([plain, value]) - 1}"`;
      default:
        return value === nothing ? '' : ` ${name}="${escaped(value)}"`;
    }
  }
}

/** What keeps the place of a control that only a script makes useful: its label is for the style sheet alone. */
export const placeholder = (tag: string, label: string) =>
  `<${tag} class="button" data-label="${label}"></${tag}>`;

/** A value that follows is that of an attribute: its name, and its quote with what stands in it already. */
const ATTRIBUTE = /\s([.?@]?[\w-]+)=("[^"]*)?$/;

const isTemplate = (value: unknown): value is TemplateResult =>
  typeof value === 'object' && value !== null && '_$litType$' in value;

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

export const escaped = (text: unknown) =>
  String(text).replace(/[&<>"]/g, (character) => ENTITIES[character]!);
