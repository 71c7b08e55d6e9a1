import { isTellingTitle, withArticle } from '../../language/title-phrase.js';
import type { Entity, Mention, TokenRange } from '../../model/analysis.js';
import type { Phrase } from '../../model/fact.js';
import { evidenceOf, type FactDraft } from '../draft.js';
import { type Tree, textOf, tokenAt } from '../tree.js';
import { isSentenceStart, withoutSentenceCapital } from '../wording/sentence-capital.js';

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
        text: `${entity.name} is ${titled(inSentence(tree, title, range), place.article)}`.replace(
          /\.?$/u,
          '.',
        ),
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

/** Posts that say nothing without what they are of, also as titles: `Speaker Ryan`. */
const relationalPosts =
  /^(?:founder|co-founder|member|director|manager|head|chief|leader|chair|chairman|chairwoman|president|owner|editor|speaker|spokesman|spokeswoman|spokesperson|champion|captain|recipient|partner|assistant|deputy|representative|general|secretary|winner|boss|brother|sister|son|daughter|wife|husband|father|mother|friend|colleague)$/i;

/** A title that is whole: no abbreviation, no lone post, nothing cut; null for others. */
function wholeTitle(title: string | null): string | null {
  const bare = title?.replace(/[,;:–-]+$/u, '').trim() ?? '';
  if (
    bare === '' ||
    relationalPosts.test(bare) ||
    /\b(?:Rep|Sen|Gov|Gen|Lt|Col|Maj|Capt|Sgt|Cmdr|Adm|Prof|Rev|Hon|Dr|Mr|Mrs|Ms)\b\.?$/u.test(bare)
  )
    return null;
  // `the president’s lawyer`, cut from its article.
  if (/^\p{Ll}+(?:['’]s|s['’]) /u.test(bare)) return null;
  // `NASA Deputy` of `NASA Deputy Archivist Anna Karlsen`: the rest was taken for the name.
  return /^general of\b|\S (?:Acting|Assistant|Associate|Deputy|Vice)$/u.test(bare) ? null : bare;
}

/** `Former judge Peter Hale` at the start of a sentence is a former judge; `Green Bay coach` has its capital. */
function inSentence(tree: Tree, title: string, { first }: TokenRange): string {
  const token = tokenAt(tree, first);
  const next = tree.analysis.tokens[first + 1];
  const isPlain = next?.upos === 'ADJ' || /^\p{Ll}/u.test(next?.text ?? '');
  if (!isPlain || !isSentenceStart(tree, token) || !title.startsWith(`${token.text} `)) return title;
  return withoutSentenceCapital(tree, token) + title.slice(token.text.length);
}

/** A title with the article that the text gives it, else the one that fits: `a spokesman for the mayor`. */
function titled(title: string, article: string | null): string {
  // `Actor Peter Hale`, `Professor Anna Karlsen`: capitals that are gone behind `is a`.
  const word = isTellingTitle(title) || title.includes(' ') ? title : title.toLowerCase();
  return article === null ? withArticle(word) : `${article} ${word}`;
}

/** A title and the name it stands beside. */
interface TitlePlace {
  readonly mention: Mention;
  /** From the first to the last word of both. */
  readonly range: TokenRange;
  /** The article before a title behind the name; null before the name, or where it has none. */
  readonly article: string | null;
}

/** Where the text gives the title beside the name: the first sentence that holds both within a few words. */
function placeOfTitle(tree: Tree, entity: Entity, title: string): TitlePlace | null {
  for (const mention of tree.analysis.mentions) {
    if (mention.entity !== entity.id || mention.form !== 'name') continue;
    const sentence = tree.sentenceOf[mention.head];
    if (sentence === undefined) continue;
    const place = titleBefore(tree, mention, title, sentence) ?? titleBehind(tree, mention, title, sentence);
    if (place !== null) return place;
  }
  return null;
}

/** `State Department spokesman Matthew Miller`; none in `environment and security manager Anna Karlsen`. */
function titleBefore(tree: Tree, mention: Mention, title: string, sentence: TokenRange): TitlePlace | null {
  for (let first = mention.first; first >= sentence.first && mention.first - first <= 14; first--) {
    const range = { first, end: mention.end };
    if (!textOf(tree, range).startsWith(title)) continue;
    // `general of the WHO` of `director-general of the WHO` is cut.
    return isCutBefore(tree, range) || isSought(tree, mention, first)
      ? null
      : { mention, range, article: null };
  }
  return null;
}

/** `the nomination for governor, Peter Hale`: a post that is sought, with the name of somebody told of before. */
function isSought(tree: Tree, mention: Mention, first: number): boolean {
  const isBehindComma = tree.analysis.tokens[mention.first - 1]?.text === ',';
  return isBehindComma && ['as', 'for'].includes(tree.analysis.tokens[first - 1]?.lemma ?? '');
}

/** Whether a word before the title belongs to it: `director-` of `director-general`, `environment and` of `security manager`. */
function isCutBefore(tree: Tree, { first, end }: TokenRange): boolean {
  const before = tree.analysis.tokens[first - 1];
  if (before === undefined) return false;
  if (before.span.end === tokenAt(tree, first).span.start) return true;
  if (isInsideName(tree, first)) return true;
  if (['DET', 'ADP', 'VERB', 'PUNCT'].includes(before.upos)) return false;
  const isOf = (index: number) => index >= first && index < end;
  if (before.upos !== 'CCONJ') return before.head > before.index && isOf(before.head);
  const joined = tree.analysis.tokens[tree.analysis.tokens[before.head]?.head ?? -1];
  return joined !== undefined && isOf(joined.head);
}

/** `People leader` of `Democratic Party for the People leader`: the name of a body goes on through its preposition. */
function isInsideName(tree: Tree, first: number): boolean {
  const at = tree.analysis.tokens[first - 1]?.upos === 'DET' ? first - 2 : first - 1;
  const isName = (index: number) => tree.analysis.tokens[index]?.upos === 'PROPN';
  return isName(first) && /^(?:of|for)$/u.test(tree.analysis.tokens[at]?.text ?? '') && isName(at - 1);
}

/** `Anna Karlsen, 43, a geologist at the university`: nothing but marks, an age and an article between them. */
const between = /^(?:, ?(?:aged )?\d+)?,? ?(?:(an?|the) )?(?:\d+-year-old )?$/u;

function titleBehind(tree: Tree, mention: Mention, title: string, sentence: TokenRange): TitlePlace | null {
  const start = tokenAt(tree, mention.end - 1).span.end;
  for (let end = mention.end; end <= sentence.end && end - mention.end <= 20; end++) {
    const range = { first: mention.first, end };
    const text = textOf(tree, range);
    if (!text.endsWith(title)) continue;
    const opening = between.exec(text.slice(start - tokenAt(tree, mention.first).span.start, -title.length));
    return opening === null ? null : { mention, range, article: opening[1] ?? null };
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
