import { withArticle } from '../language/title-phrase.js';
import type { Entity, Mention } from '../model/analysis.js';
import type { Phrase } from '../model/fact.js';
import { evidenceOf, type FactDraft } from './draft.js';
import { type Tree, textOf, tokenAt } from './tree.js';

/** Titles are read from the words beside the name, not from the tree. */
const confidence = 0.9;

/** A person and the post or title held: `State Department spokesman Matthew Miller`. */
export function findTitles(tree: Tree): readonly FactDraft[] {
  return tree.analysis.entities.flatMap((entity) => {
    const title = entity.type === 'person' && entity.name.includes(' ') ? wholeTitle(entity.title) : null;
    const place = title === null ? null : placeOfTitle(tree, entity, title);
    if (title === null || place === null || title.length < 4) return [];
    const { mention, range } = place;
    const person = phraseFrom(entity.name, 'person', entity.id, mention);
    const post = phraseFrom(title, 'thing', null, mention);
    return [
      {
        kind: 'role' as const,
        text: `${entity.name} is ${withArticle(title)}.`,
        action: null,
        roles: { person, title: post },
        members: [],
        modality: 'asserted' as const,
        attribution: null,
        confidence,
        evidence: [evidenceOf(tree, [range.first, range.end - 1])],
      },
    ];
  });
}

/** Posts that say nothing without what they are of, in small letters as no title is. */
const relationalPosts =
  /^(?:founder|co-founder|member|director|manager|head|chief|leader|chair|chairman|chairwoman|president|owner|editor|spokesman|spokeswoman|spokesperson|champion|captain|recipient|partner|assistant|deputy|representative|general|secretary|winner|boss|brother|sister|son|daughter|wife|husband|father|mother|friend|colleague)$/;

/** A title that is whole: no abbreviation, no lone post, nothing cut; null for others. */
function wholeTitle(title: string | null): string | null {
  const bare = title?.replace(/[,;:–-]+$/u, '').trim() ?? '';
  if (bare === '' || relationalPosts.test(bare) || /\b(?:Rep|Sen|Gov|Gen|Dr|Mr|Mrs|Ms)\b\.?$/u.test(bare))
    return null;
  return /^general of\b/u.test(bare) ? null : bare;
}

/** Where the text gives the title beside the name: the first sentence that holds both within a few words. */
function placeOfTitle(
  tree: Tree,
  entity: Entity,
  title: string,
): { readonly mention: Mention; readonly range: { readonly first: number; readonly end: number } } | null {
  for (const mention of tree.analysis.mentions) {
    if (mention.entity !== entity.id || mention.form !== 'name') continue;
    const sentence = tree.sentenceOf[mention.head];
    if (sentence === undefined) continue;
    const range = rangeWith(tree, mention, title, sentence);
    if (range !== null) return { mention, range };
  }
  return null;
}

function rangeWith(
  tree: Tree,
  mention: Mention,
  title: string,
  sentence: { readonly first: number; readonly end: number },
): { readonly first: number; readonly end: number } | null {
  for (let first = mention.first; first >= sentence.first && mention.first - first <= 14; first--) {
    const range = { first, end: mention.end };
    // `general of the WHO` of `director-general of the WHO` is cut.
    const before = tree.analysis.article.text[tokenAt(tree, first).span.start - 1] ?? ' ';
    if (textOf(tree, range).startsWith(title)) return before === '-' ? null : range;
  }
  for (let end = mention.end; end <= sentence.end && end - mention.end <= 20; end++) {
    const range = { first: mention.first, end };
    if (textOf(tree, range).endsWith(title)) return range;
  }
  return null;
}

function phraseFrom(text: string, type: Phrase['type'], entity: string | null, mention: Mention): Phrase {
  return {
    text,
    marker: null,
    type,
    entity,
    number: 'singular',
    quantity: null,
    range: { first: mention.first, end: mention.end },
    head: mention.head,
  };
}
