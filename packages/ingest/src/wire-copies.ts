// Which documents copy another: of their batch, or of those kept.

import type { CopyJudge, NewArticle } from '@rapport/ledger';
import { bandsOf, COPY_WINDOW_DAYS, signatureOf, sourcesOf } from '@rapport/relations';

/** The articles with the signatures by which `judgeCopies` compares them. */
export function signed(articles: readonly NewArticle[]): NewArticle[] {
  return articles.map((article) => {
    const signature = signatureOf(article.document.text, article.document.title);
    return { ...article, signature, bands: bandsOf(signature) };
  });
}

/** For a ledger that adds signed articles. */
export const judgeCopies: CopyJudge = (fresh, near) =>
  sourcesOf(fresh, (texts) =>
    near(
      texts.map(({ signature, published }) => ({ bands: bandsOf(signature), published })),
      COPY_WINDOW_DAYS,
    ),
  );
