/**
 * A piece of a page as data. It becomes HTML when a page is written, and elements when a page draws
 * itself; on neither way can a sentence, a name or a word become markup.
 */
export type Markup = string | MarkupElement | readonly Markup[];

type Attributes = Readonly<Record<string, string | number | boolean | undefined>>;

export interface MarkupElement {
  readonly tag: string;
  readonly attributes: readonly (readonly [name: string, value: string])[];
  readonly children: Markup;
}

/** True is an attribute without a value; false and undefined are no attribute. */
export function element(tag: string, attributes: Attributes, ...children: Markup[]): MarkupElement {
  const given = Object.entries(attributes).flatMap(([name, value]) =>
    value === undefined || value === false
      ? []
      : [[name, value === true ? '' : `${value}`] as const],
  );
  return { tag, attributes: given, children };
}

const WITHOUT_END = new Set(['input', 'meta']);

export function htmlOf(markup: Markup): string {
  if (typeof markup === 'string') return escaped(markup);
  if (!('tag' in markup)) return markup.map(htmlOf).join('');
  const { tag, attributes, children } = markup;
  const start = attributes.map(([name, value]) => ` ${name}="${escaped(value)}"`).join('');
  return WITHOUT_END.has(tag) ? `<${tag}${start}>` : `<${tag}${start}>${htmlOf(children)}</${tag}>`;
}

const NAMES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (letter) => NAMES[letter] ?? '');
}

/**
 * JSON that may stand in a script element of data: nothing in it ends the element, or begins
 * anything that a parser of HTML would look at.
 */
export function inertJson(value: unknown): string {
  return JSON.stringify(value).replace(
    /[<>&\u2028\u2029]/g,
    (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
