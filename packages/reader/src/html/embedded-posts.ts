// Posts of social networks quoted in an article: freed of their holders, which look like sharing buttons.

const POST = 'blockquote[class*="twitter"], blockquote[class*="instagram"], blockquote[class*="tiktok"]';
const HOLDERS = new Set(['div', 'figure', 'section', 'span', 'center']);

/** Puts each embedded post in the place of the outermost element that holds nothing else. */
export function freePosts(body: Element): void {
  for (const post of body.querySelectorAll(POST)) {
    const words = letters(post);
    let holder: Element = post;
    for (let outer = post.parentElement; outer !== null && HOLDERS.has(outer.localName); outer = outer.parentElement) {
      if (letters(outer) !== words) break;
      holder = outer;
    }
    if (holder !== post) holder.replaceWith(post);
  }
}

function letters(element: Element): number {
  return element.textContent?.match(/\p{L}/gu)?.length ?? 0;
}
