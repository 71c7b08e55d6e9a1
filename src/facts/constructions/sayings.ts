import { sayingVerbs } from '../../language/lexicons/saying.js';
import { withMarker } from '../../language/phrasing.js';
import type { Quotation, Token } from '../../model/analysis.js';
import type { Phrase } from '../../model/fact.js';
import { isPredicate, verbGroupOf } from '../clauses/action.js';
import { readClause } from '../clauses/clause.js';
import { standingOf } from '../clauses/standing.js';
import { evidenceOf, evidenceOfParts, type FactDraft, rolesFrom } from '../draft.js';
import { dependents, subtree, type Tree, textOf, tokenAt } from '../tree.js';
import { phraseOf } from '../wording/phrase.js';
import { stateFact } from './statement.js';

/** Quoted sentences longer than this, in words, are too long to print again in a question. */
const maxQuotedWords = 30;
const minQuotedWords = 7;
/** Shorter than this, a quotation that names nothing at its start could be about anything: `“We keep fighting …”`. */
const minLooseWords = 9;
const loose =
  /^["“‘']?(?:I|we|you|there|he|she|one|my|our|your|let|do|don|now|then|here|these|those|such|what|which|who|how|if|when)\b/i;
/** Openings that answer what was said before. */
const answering =
  /^["“‘']?(?:so|and|but|well|or|because|then|yes|no|it|this|that|they|he|she|as a (?:consequence|result)|in addition|instead|therefore|however)\b/i;

/** Who said what: reported (`Dhakal said that a survey was conducted`) and quoted. */
export function findSayings(tree: Tree): readonly FactDraft[] {
  return [...findReports(tree), ...findQuotes(tree)];
}

function findReports(tree: Tree): readonly FactDraft[] {
  return tree.analysis.tokens.flatMap((predicate) => {
    if (!sayingVerbs.has(predicate.lemma) || predicate.upos !== 'VERB' || !isPredicate(tree, predicate))
      return [];
    const clause = readClause(tree, predicate);
    const standing = clause === null ? null : standingOf(tree, predicate, clause.group);
    if (clause === null || standing === null) return [];
    const { subject, group, confidence } = clause;
    const content = clause.parts.find((part) => part.role === 'content')?.phrase.text;
    if (content === undefined || /^["“‘']/.test(content)) return [];
    // `said replacing it would be a mistake`, read as two things said.
    if (clause.parts.some(({ role, phrase }) => role === 'complement' && phrase.type === 'clause')) return [];
    const parts = clause.parts.map((part) =>
      part.role === 'patient' || part.role === 'recipient' ? { ...part, role: 'hearer' as const } : part,
    );
    const all = [{ role: 'speaker' as const, phrase: subject }, ...parts];
    return [
      {
        kind: 'saying' as const,
        text: stateFact(subject, group.action, clause.parts),
        action: group.action,
        roles: rolesFrom(all),
        members: [],
        ...standing,
        confidence,
        evidence: [evidenceOfParts(tree, predicate, all)],
      },
    ];
  });
}

function findQuotes(tree: Tree): readonly FactDraft[] {
  return tree.analysis.quotations.flatMap((quotation) => {
    const speaker = quotation.speaker === null ? undefined : tree.entityOf.get(quotation.speaker);
    const verb = quotation.verb === null ? null : tokenAt(tree, quotation.verb);
    const content = quotedPhrase(tree, quotation);
    if (speaker === undefined || !['person', 'organization'].includes(speaker.type)) return [];
    if (verb === null || content === null || !sayingVerbs.has(verb.lemma)) return [];
    const group = verbGroupOf(tree, verb);
    if (group === null) return [];
    const hearer = hearerOf(tree, verb);
    // `he told reporters` without the reporters is no sentence.
    if (verb.lemma === 'tell' && hearer === null) return [];
    const subject: Phrase = {
      text: speaker.name,
      marker: null,
      type: speaker.type === 'person' ? 'person' : 'organization',
      entity: speaker.id,
      number: speaker.number,
      quantity: null,
      range: { first: verb.index, end: verb.index + 1 },
      head: verb.index,
    };
    const told = hearer === null ? [] : [withMarker(hearer)];
    return [
      {
        kind: 'saying' as const,
        text: `${[subject.text, group.action.finite, ...told].join(' ')}: ${content.text}.`,
        action: group.action,
        roles: hearer === null ? { speaker: subject, content } : { speaker: subject, hearer, content },
        members: [],
        modality: 'asserted' as const,
        attribution: null,
        confidence: verb.confidence,
        evidence: [evidenceOf(tree, quotedEvidence(tree, quotation, verb.index))],
      },
    ];
  });
}

/** Whom a quotation is told: the object of `told`; null where that is not said or not certain. */
function hearerOf(tree: Tree, verb: Token): Phrase | null {
  const [object] = verb.lemma === 'tell' ? dependents(tree, verb.index, 'obj', 'iobj') : [];
  const hearer = object === undefined ? null : phraseOf(tree, object.index, null);
  return hearer !== null && ['person', 'organization', 'group'].includes(hearer.type) ? hearer : null;
}

/** The words of a quotation or a sentence of it, in one pair of marks: `"So this works.` gives `"So this works"`. */
function closed(tree: Tree, text: string): string {
  const isCurly = tree.analysis.article.text.includes('“');
  const bare = text.replace(/^["“‘']+/u, '').replace(/[,.]?["”’']+$|[,.]$/u, '');
  return isCurly ? `“${bare}”` : `"${bare}"`;
}

/** The quoted words with their marks, where they make a whole sentence of printable length. */
function quotedPhrase(tree: Tree, quotation: Quotation): Phrase | null {
  const range = { first: quotation.first, end: quotation.end };
  const text = textOf(tree, range);
  const words = text.split(/\s+/).length;
  if (words < minQuotedWords || words > maxQuotedWords || text.includes('\n')) return null;
  if (words < minLooseWords && loose.test(text)) return null;
  if (goesOn(tree, quotation)) return null;
  if (!/^["“‘']?\p{Lu}/u.test(text) || answering.test(text) || /[[\]()]|[?!]["”’']?$/u.test(text))
    return null;
  return {
    text: closed(tree, text),
    marker: null,
    type: 'clause',
    entity: null,
    number: 'singular',
    quantity: null,
    range,
    head: quotation.first,
  };
}

/** Relations of a word to one inside a quotation that it belongs to, though it stands behind the marks. */
const completing = /^(?:xcomp|ccomp|obj|obl|nmod|advcl|acl|conj)/u;

/** `“Hard to see what could persuade them” to go on, he said`: the sentence ends in words that are not quoted. */
function goesOn(tree: Tree, { first, end, verb }: Quotation): boolean {
  const { tokens, article } = tree.analysis;
  const sentence = tree.sentenceOf[first];
  const close = tokens[end - 1];
  if (sentence === undefined || close === undefined) return false;
  const told = article.text.slice(tokens[first]?.span.start, close.span.end);
  if (/[.,!?…][”"’']*$/u.test(told) || /^[”"’']*[.,;:]/u.test(article.text.slice(close.span.end)))
    return false;
  return tokens
    .slice(end, sentence.end)
    .some(
      ({ index, head, relation }) =>
        index !== verb && head >= first && head < end && completing.test(relation),
    );
}

/** The sentence of the quotation, with the words that name the speaker where they stand in the same sentence. */
function quotedEvidence(tree: Tree, quotation: Quotation, verb: number): readonly number[] {
  const quoted = [quotation.first, quotation.end - 1];
  if (tree.sentenceOf[verb]?.id !== tree.sentenceOf[quotation.first]?.id) return quoted;
  const [subject] = dependents(tree, verb, 'nsubj');
  const range = subject === undefined ? { first: verb, end: verb + 1 } : subtree(tree, subject.index);
  return [...quoted, verb, range.first, range.end - 1];
}
