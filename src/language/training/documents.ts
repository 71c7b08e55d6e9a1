import type { Article, Paragraph } from '../../model/article.js';
import type { TreebankSentence } from '../conllu.js';
import { type GoldBlock, layOutBlocks } from './raw-text.js';

/** A document of a treebank as an article, with the places of its gold sentences and words in the article's text. */
export interface GoldDocument {
  /** `GUM_news_asylum`, `weblog-blogspot…`; its genre is the part before the first hyphen or after `GUM_`. */
  readonly id: string;
  readonly article: Article;
  readonly sentences: GoldBlock['sentences'];
}

/** The genre in a document's id: `news` of `GUM_news_asylum`, `weblog` of `weblog-blogspot.com_…`. */
export function genreOf(id: string): string {
  return id.replace(/^GUM_/, '').split(/[-_]/)[0] ?? id;
}

/** Cuts a treebank into its documents; sentences before the first document are one of their own. */
export function readDocuments(sentences: readonly TreebankSentence[]): readonly GoldDocument[] {
  const groups: { readonly id: string; readonly sentences: TreebankSentence[] }[] = [];
  for (const sentence of sentences) {
    const id = comment(sentence, 'newdoc id');
    if (id !== null || groups.length === 0) groups.push({ id: id ?? 'untitled', sentences: [] });
    groups.at(-1)?.sentences.push(sentence);
  }
  return groups.map(layOutDocument);
}

function layOutDocument(group: {
  readonly id: string;
  readonly sentences: readonly TreebankSentence[];
}): GoldDocument {
  const opening = group.sentences.filter(({ opensBlock }, index) => opensBlock || index === 0);
  const paragraphs: Paragraph[] = [];
  const placed: GoldBlock['sentences'][number][] = [];
  let text = '';
  for (const [index, block] of layOutBlocks(group.sentences).entries()) {
    const shift = text === '' ? 0 : text.length + 2;
    text = text === '' ? block.text : `${text}\n\n${block.text}`;
    const first = opening[index];
    paragraphs.push({
      id: `a1p${index + 1}`,
      kind: first !== undefined && /^head/.test(comment(first, 'newpar_block') ?? '') ? 'heading' : 'body',
      span: { start: shift, end: text.length },
    });
    const move = <Placed extends { readonly span: { readonly start: number; readonly end: number } }>(
      one: Placed,
    ): Placed => ({ ...one, span: { start: one.span.start + shift, end: one.span.end + shift } });
    placed.push(
      ...block.sentences.map((sentence) => ({ ...move(sentence), words: sentence.words.map(move) })),
    );
  }
  const [head] = group.sentences;
  const said = (name: string): string | null => (head === undefined ? null : comment(head, name));
  const published = said('meta::dateCreated');
  const source = {
    author: null,
    publisher: null,
    url: null,
    published: published !== null && /^\d{4}-\d\d-\d\d$/.test(published) ? published : null,
    licence: null,
    sha256: '',
    words: 0,
    readability: null,
  };
  const title = said('meta::title') ?? '';
  return {
    id: group.id,
    article: { id: 'a1', slug: 'document', title, text, paragraphs, source, dateline: null },
    sentences: placed,
  };
}

/** What a comment says of a sentence: `comment(sentence, 'sent_id')`; null where there is none of this name. */
export function comment(sentence: Pick<TreebankSentence, 'comments'>, name: string): string | null {
  const line = sentence.comments.find((one) => one.startsWith(`${name} = `));
  return line === undefined ? null : line.slice(name.length + 3);
}
