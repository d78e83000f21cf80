// Which documents of a batch copy another: of the batch itself, or of those kept.

import { type ArticleKeeper, documentKey, type NewArticle } from '@rapport/ledger';
import { bandsOf, COPY_WINDOW_DAYS, signatureOf, sourcesOf } from '@rapport/relations';

/** The articles with their signatures; a copy has the key of the first document of its group as its source. */
export async function markCopies(ledger: ArticleKeeper, articles: readonly NewArticle[]): Promise<NewArticle[]> {
  const signed = articles.map((article) => {
    const { document } = article;
    const signature = signatureOf(document.text, document.title);
    const published = document.published?.slice(0, 10) ?? null;
    return { article, key: documentKey(document), signature, bands: bandsOf(signature), published };
  });
  const kept = await ledger.copiesNear(signed, COPY_WINDOW_DAYS);
  const sources = sourcesOf(signed, kept);
  return signed.map(({ article, signature, bands }, i) => ({ ...article, signature, bands, source: sources[i]! }));
}
