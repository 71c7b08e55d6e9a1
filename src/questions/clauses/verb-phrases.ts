import { wordCount } from '../../base/text.js';
import { indexesIn } from '../../language/ranges.js';
import { type Tree, treeOf } from '../../language/tree.js';
import type { Analysis, Token } from '../../model/analysis.js';
import type { Evidence } from '../../model/fact.js';
import { contentWords } from '../faults/texts.js';
import { type PhraseRange, phraseRange } from './phrase-range.js';

/**
 * Words of the text that say what somebody or something does, as they can stand behind another subject:
 * `teaches sea survival to sailors`. What they say need not be understood: they are mostly printed as what is NOT so.
 */
export interface VerbPhrase {
  readonly text: string;
  /** Its content words. */
  readonly words: readonly string[];
  readonly form: PhraseRange['form'];
  /** The verb, or the noun or adjective that a form of `be` links. */
  readonly head: Token;
  /** Lemma of the verb it hangs on: of `asked the public to limit travel`, `ask`; null for a main clause. */
  readonly above: string | null;
  /** The noun, name or pronoun that it is said of; null where there is none. */
  readonly bearer: Token | null;
  /** `Entity.id` of the bearer; null where it is none, or not known. */
  readonly entity: string | null;
  readonly number: 'singular' | 'plural';
  /** Whether the bearer is new to the text: `a fisherman`. */
  readonly isIndefinite: boolean;
  /** Whether it tells something done: `opened`, not `opens`, `has opened`, `was opened` or `was open`. */
  readonly isDeed: boolean;
  /** Whether the text itself says so of a named bearer: in a main or relative clause that is no question. */
  readonly isAsserted: boolean;
  readonly evidence: Evidence;
}

const minWords = 3;
const maxWords = 14;
/** `is pulling the plug` tells too little by itself. */
const fewestTelling = 3;
/** Relations under which a verb has a subject of its own, or shares that of the verb it hangs on. */
const clauseRelation = /^(?:root|conj|ccomp|advcl|acl|acl:relcl|advcl:relcl|parataxis|xcomp)$/u;
/** Least confidence in the place of a finite verb: `calls` may be a noun. */
const gate = 0.6;

/** All verb phrases of an article outside quotations that can be taken out of their sentence whole. */
export function verbPhrasesOf(analysis: Analysis): readonly VerbPhrase[] {
  const tree = treeOf(analysis);
  const entityAt = new Map(analysis.mentions.map(({ head, entity }) => [head, entity]));
  const quoted = indexesIn(analysis.quotations);
  return analysis.tokens.flatMap((head) => {
    if (!clauseRelation.test(head.relation) || quoted.has(head.index)) return [];
    const range = phraseRange(tree, head);
    const text = range === null ? '' : textOf(analysis, range);
    if (range === null || wordCount(text) < minWords || wordCount(text) > maxWords) return [];
    if (range.form === 'finite' && head.confidence < gate) return [];
    const subject = subjectOf(tree, head);
    const bearer = subject === null ? null : bearerOf(tree, subject);
    // `Law, Chan and Lee were elected`: what is said of several need not be so of one.
    if (bearer !== null && tree.child(bearer.index, 'conj') !== null) return [];
    const sentence = analysis.sentences[tree.sentenceOf(head.index)];
    const words = contentWords(text);
    if (words.length < fewestTelling || sentence === undefined) return [];
    const { id, span } = sentence;
    const quote = analysis.article.text.slice(span.start, span.end);
    return [
      {
        text,
        words,
        form: range.form,
        head,
        above: tree.parent(head.index)?.lemma ?? null,
        bearer,
        entity: bearer === null ? null : (entityAt.get(bearer.index) ?? null),
        number: bearer !== null && /^NNP?S$/u.test(bearer.xpos) ? 'plural' : 'singular',
        isIndefinite: bearer !== null && /^an?$/iu.test(tree.child(bearer.index, 'det')?.text ?? ''),
        isDeed: isDeed(tree, head),
        isAsserted: bearer !== null && isAsserted(tree, head, quote),
        evidence: { sentence: id, quote, span },
      },
    ];
  });
}

function textOf({ article, tokens }: Analysis, { first, end }: PhraseRange): string {
  const [from, to] = [tokens[first]?.span.start, tokens[end - 1]?.span.end];
  return article.text.slice(from, to).replace(/\s+/gu, ' ');
}

function isDeed(tree: Tree, { index, xpos, lemma }: Token): boolean {
  return (
    xpos === 'VBD' && !['be', 'have'].includes(lemma) && tree.child(index, 'cop', 'aux', 'aux:pass') === null
  );
}

function isAsserted(tree: Tree, head: Token, sentence: string): boolean {
  if (sentence.includes('?') || /\baccording to\b/i.test(sentence)) return false;
  if (tree.child(head.index, 'mark') !== null) return false;
  if (head.relation.startsWith('acl') || head.relation === 'root') return true;
  return head.relation === 'conj' && tree.parent(head.index)?.relation === 'root';
}

/** The subject of a verb, or of the verb it is joined to. */
function subjectOf(tree: Tree, head: Token): Token | null {
  const own = tree.child(head.index, 'nsubj', 'nsubj:pass');
  if (own === null)
    return head.relation === 'conj' && head.head >= 0 ? subjectOf(tree, tree.at(head.head)) : null;
  // In `that Kestrel made possible` something is lost that stood before the subject.
  return head.relation.startsWith('acl') && !/^W/u.test(own.xpos) ? null : own;
}

/** Whom a subject stands for: of `who teaches` the noun before it. */
function bearerOf(tree: Tree, subject: Token): Token | null {
  if (!/^W/u.test(subject.xpos)) return subject;
  const verb = tree.parent(subject.index);
  return verb === null || !verb.relation.startsWith('acl') ? null : tree.parent(verb.index);
}
