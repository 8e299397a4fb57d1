import type { Markup } from '../worker/files/web-page/markup';

/** Puts markup in place of what an element holds; text stays text. */
export function draw(into: Element, markup: Markup): void {
  into.replaceChildren(...nodesOf(markup));
}

function nodesOf(markup: Markup): (Node | string)[] {
  if (typeof markup === 'string') return [markup];
  if (!('tag' in markup)) return markup.flatMap(nodesOf);
  const element = document.createElement(markup.tag);
  for (const [name, value] of markup.attributes) element.setAttribute(name, value);
  element.append(...nodesOf(markup.children));
  return [element];
}
