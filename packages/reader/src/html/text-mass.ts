// How much of a page's running text each element holds: text outside links, scripts and forms.

import { isElement, isText, tagOf } from '../dom/walk.ts';
import { FURNITURE_TAGS } from './page-furniture.ts';

/** Characters of running text below each element; elements without any are absent. */
export type TextMass = ReadonlyMap<Node, number>;

/** Measures `root` and everything below it. */
export function measureText(root: Element): TextMass {
  const mass = new Map<Node, number>();
  let node: Node | null = root.firstChild;
  while (node !== null) {
    if (isText(node)) credit(mass, node, root);
    const child: Node | null = isElement(node) && isRunning(node) ? node.firstChild : null;
    if (child !== null) {
      node = child;
      continue;
    }
    while (node !== null && node !== root && node.nextSibling === null) node = node.parentNode;
    node = node === null || node === root ? null : node.nextSibling;
  }
  return mass;
}

function isRunning(element: Element): boolean {
  const tag = tagOf(element);
  return tag !== 'a' && (tag === 'form' || !FURNITURE_TAGS.has(tag));
}

function credit(mass: Map<Node, number>, text: Text, root: Element): void {
  const chars = (text.textContent ?? '').trim().length;
  if (chars === 0) return;
  for (let node: Node | null = text.parentNode; node !== null; node = node === root ? null : node.parentNode) {
    mass.set(node, (mass.get(node) ?? 0) + chars);
  }
}
