import { nounClassOf } from '../../language/lexicons/noun-classes.js';
import type { Mention, Token } from '../../model/analysis.js';
import type { Knowledge } from '../knowledge.js';

/** Longer descriptions would push the sentence apart that they are put into. */
const maxTokens = 14;

/** What the article says beside a name to tell who that is, and the sentence where it says so. */
interface Description {
  /** `a sleep physician at Cascade Valley Hospital`. */
  readonly text: string;
  /** Position of its sentence in `Analysis.sentences`. */
  readonly position: number;
}

/**
 * The description that the article puts behind a person's name at the first name that has one, between commas; null
 * where there is none, or where it points at something outside itself (`his deputy`, `who led it`).
 *
 * `Angela Whitford, a sleep physician at Cascade Valley Hospital, said` gives the words between the commas.
 */
export function describe(knowledge: Knowledge, entity: string): Description | null {
  const { analysis } = knowledge;
  for (const mention of analysis.mentions) {
    const found =
      mention.entity === entity && mention.form === 'name' ? describeAt(knowledge, mention) : null;
    if (found !== null) return found;
  }
  return null;
}

function describeAt(knowledge: Knowledge, first: Mention): Description | null {
  const { analysis, tree } = knowledge;
  const position = tree.sentenceOf(first.head);
  const sentence = analysis.sentences[position];
  if (sentence === undefined || analysis.tokens[first.end]?.text !== ',') return null;
  const opener = analysis.tokens[first.end + 1];
  if (opener === undefined || !(['a', 'an', 'the'].includes(opener.text) || isRole(knowledge, first, opener)))
    return null;
  const rest = analysis.tokens.slice(first.end + 1, sentence.end);
  const length = rest.findIndex(({ text }) => /^[,.;:–—]$/u.test(text));
  const own = rest.slice(0, length);
  const mark = rest[length];
  if (length < 2 || length > maxTokens || mark === undefined || !/^[,.]$/u.test(mark.text)) return null;
  const isOpen = own.some(
    ({ upos, xpos, index }) =>
      knowledge.quoted.has(index) ||
      upos === 'PRON' ||
      xpos === 'PRP$' ||
      xpos.startsWith('VB') ||
      xpos === 'WDT',
  );
  const last = own.at(-1);
  if (isOpen || last === undefined || !own.some(({ head }) => head === first.head || head === first.first))
    return null;
  return {
    text: analysis.article.text.slice(opener.span.start, last.span.end).replace(/\s+/gu, ' '),
    position,
  };
}

/** Nouns for people with a post that are mostly nouns for something else. */
const posts = new Set(['head', 'chair', 'chief', 'editor', 'director']);

/** Whether a word begins a role without an article: `director of ferries at Glamis`, `chief executive of Glamis`. */
function isRole({ tree }: Knowledge, { first, head }: Mention, opener: Token): boolean {
  const noun = opener.relation === 'appos' ? opener : tree.parent(opener.index);
  if (noun === null || !/^\p{Ll}/u.test(opener.text) || noun.relation !== 'appos') return false;
  if (noun.head !== head && noun.head !== first) return false;
  const isPost = posts.has(noun.lemma) || nounClassOf(noun.lemma) === 'person';
  return (
    isPost &&
    ['NOUN', 'ADJ'].includes(noun.upos) &&
    noun.xpos !== 'NNS' &&
    tree.child(noun.index, 'nmod') !== null
  );
}
