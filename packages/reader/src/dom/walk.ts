// Walking linkedom's tree without recursion, so that depth can't overflow the stack.

const ELEMENT_NODE = 1;
const TEXT_NODE = 3;

/** Whether the node is an element. */
export function isElement(node: Node): node is Element {
  return node.nodeType === ELEMENT_NODE;
}

/** Whether the node is text. */
export function isText(node: Node): node is Text {
  return node.nodeType === TEXT_NODE;
}

/** Lower-case tag name. */
export function tagOf(element: Element): string {
  return element.localName;
}

/**
 * Visits every element below `root` in document order; answer false to leave out what is below the element. It begins
 * at an element because linkedom tells no sibling of a document type.
 */
export function walkElements(root: Element | Document, visit: (element: Element, depth: number) => boolean): void {
  let node: Node | null = root.firstElementChild;
  let depth = 1;
  while (node !== null) {
    const enter: boolean = isElement(node) && visit(node, depth);
    const child: Node | null = enter ? node.firstChild : null;
    if (child !== null) {
      node = child;
      depth += 1;
      continue;
    }
    while (node !== null && node.nextSibling === null) {
      node = node.parentNode;
      depth -= 1;
      if (node === root) return;
    }
    node = node?.nextSibling ?? null;
  }
}

/**
 * The elements below `root` of some tags (lower-case), in document order, but for what a template holds. As
 * `querySelectorAll` finds them, which compiles its question each time and takes a page several times as long.
 */
export function elementsByTag(root: Element | Document, ...tags: readonly string[]): Element[] {
  const found: Element[] = [];
  walkElements(root, (element) => {
    const tag = tagOf(element);
    if (tags.includes(tag)) found.push(element);
    return tag !== 'template';
  });
  return found;
}
